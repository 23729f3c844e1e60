import type { Language } from '../../../base/language.ts'
import { nameKey } from '../../../reference/name-key.ts'
import type { Sent } from '../../people/visit.ts'
import { type Known, leftOut, memoryKey, type Remembered } from './known.ts'
import type { AskedName } from './staged.ts'
import { stepText } from './step-text.ts'

/** What somebody said that names mean. */
export type NamesSent = {
  readonly names: readonly Remembered[]
  readonly problems: Readonly<Record<string, string>>
  /** By the place of the name on its page: what was chosen, what was typed, and what that may mean. */
  readonly answers: Readonly<Record<number, NameAnswer>>
}

export type NameAnswer = { readonly target: string; readonly typed: string; readonly hits: readonly string[] }

/** Blank ones stay open; what is typed stands above what is chosen, and is a code or a name that means one thing. */
export function parseNames(sent: Sent, asked: readonly AskedName[], known: Known, lang: Language): NamesSent {
  const names: Remembered[] = []
  const problems: Record<string, string> = {}
  const answers: Record<number, NameAnswer> = {}
  for (const [i, name] of asked.entries()) {
    const typed = sent.text(`tulis-${i}`).trim().slice(0, 200)
    const chosen = sent.text(`nama-${i}`).trim()
    const { one, hits } = typed === '' ? { one: null, hits: [] } : meanings(known, name, typed)
    const target = one ?? (typed === '' || hits.includes(chosen) ? chosen : '')
    answers[i] = { target, typed, hits }
    if (isKnown(known, name, target)) names.push(rememberedAs(name, target))
    else if (typed !== '')
      problems[`tulis-${i}`] = hits.length === 0 ? stepText[lang].notOne(typed) : stepText[lang].several(typed)
  }
  return { names, problems, answers }
}

export function rememberedAs({ kind, text, around }: AskedName, target: string): Remembered {
  return { kind, key: memoryKey(text, kind === 'region' ? { within: around } : { set: around }), target }
}

/** What was said of a name before; blank when nothing was. */
export function saidOf(names: readonly Remembered[], asked: AskedName): string {
  const { kind, key } = rememberedAs(asked, '')
  return names.findLast((one) => one.kind === kind && one.key === key)?.target ?? ''
}

function isKnown(known: Known, { kind }: AskedName, target: string): boolean {
  if (target === leftOut) return true
  return kind === 'region'
    ? known.area.byCode.has(target)
    : known.sets.some(({ categories }) => categories.some((c) => c.id === target))
}

const mostHits = 40

/** The one meaning of the very name or code; else what contains what was typed, which is offered and never taken. */
function meanings(
  known: Known,
  { kind, around }: AskedName,
  typed: string,
): { readonly one: string | null; readonly hits: readonly string[] } {
  const look = kind === 'region' ? known.region : known.category
  for (const within of [around, null]) {
    const match = look(typed, kind === 'region' ? { within } : { set: within })
    if (match.kind === 'one') return { one: match.code, hits: [match.code] }
    if (match.kind === 'several') return { one: null, hits: match.codes.slice(0, mostHits) }
  }
  const key = nameKey(typed)
  const all =
    kind === 'region'
      ? known.area.regions.map(({ code, name }) => ({ id: code, name }))
      : known.sets.flatMap(({ categories }) => categories.map(({ id, name }) => ({ id, name: name.id })))
  const inside = all.filter(({ id, name }) => (key !== '' && nameKey(name).includes(key)) || id.startsWith(typed))
  return { one: null, hits: inside.slice(0, mostHits).map(({ id }) => id) }
}

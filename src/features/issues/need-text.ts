import type { Language } from '../../base/language.ts'
import { decimal, listed, percent } from '../../base/words.ts'
import { compare, parseRational, type Rational } from '../../methods/exact/rational.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { shares } from '../../methods/scoring/totals.ts'
import type { RecordedNeed } from './decision-result.ts'

/** What would have to be true for an issue to be first, in two sentences; empty where it cannot be asked. */
export type NeedSaid = { readonly points: string; readonly weights: string }

type Around = { readonly method: Method; readonly raters: number; readonly issue: (id: string) => string }

export function needText(need: RecordedNeed, { method, raters, issue }: Around, lang: Language): NeedSaid {
  const t = texts[lang]
  const who = issue(need.issue)
  return { points: pointsText(need, who, method, raters, lang), weights: weightsText() }

  function weightsText(): string {
    const { weights } = need
    if (weights === null) return ''
    if (weights.kind === 'cannot') return t.noWeights
    const moved = exact(weights.moved)
    if (moved.n === 0n) return t.anyWeights
    const now = shares(method) ?? []
    const changes = method.criteria.flatMap((c, k) => {
      const [from, to] = [now[k]!, exact(weights.shares[k]!)]
      const order = compare(to, from)
      if (order === 0) return []
      return [t.change(c.title[lang], order > 0, percent(from, lang), percent(to, lang))]
    })
    return t.weights(percent(moved, lang), listed(changes, lang))
  }
}

function pointsText(
  { rank, points }: RecordedNeed,
  who: string,
  method: Method,
  raters: number,
  lang: Language,
): string {
  const t = texts[lang]
  if (points === null) return ''
  const titleOf = (id: string) => method.criteria.find((c) => c.id === id)?.title[lang] ?? id
  if (points.level === null) return points.short === null ? '' : t.unreachable(who, decimal(exact(points.short), lang))
  if (rank === 1) return points.ahead === null ? t.tiedFull(who) : t.tied(who, decimal(exact(points.ahead), lang))
  const plan = (points.even ?? []).map((e) => t.more(titleOf(e.criterion), decimal(exact(e.points), lang)))
  const example = plan.length === 0 ? '' : t.example(raters, listed(plan, lang))
  return t.level(who, decimal(exact(points.level), lang), raters, example)
}

function exact(text: string): Rational {
  const value = parseRational(text)
  if (value === null) throw new TypeError(`no number: ${text.slice(0, 40)}`)
  return value
}

type Texts = {
  readonly level: (who: string, points: string, raters: number, example: string) => string
  readonly example: (raters: number, plan: string) => string
  readonly more: (criterion: string, points: string) => string
  readonly unreachable: (who: string, short: string) => string
  readonly tied: (who: string, points: string) => string
  readonly tiedFull: (who: string) => string
  readonly noWeights: string
  readonly anyWeights: string
  readonly weights: (moved: string, changes: string) => string
  readonly change: (criterion: string, up: boolean, from: string, to: string) => string
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const texts: Record<Language, Texts> = {
  id: {
    level: (who, points, raters, example) =>
      `${capital(who)} baru menyamai peringkat 1 bila nilainya bertambah ${points} poin${raters > 1 ? ' dari semua penilai bersama' : ''}${example}.`,
    example: (raters, plan) =>
      raters > 1 ? `; bila ke-${raters} penilai menambah sama banyak, cukup ${plan}` : `, misalnya bila ${plan}`,
    more: (criterion, points) => `${criterion} ${points} poin lebih`,
    unreachable: (who, short) => `Dengan nilai penuh di semua kriteria pun ${who} masih ${short} di bawah peringkat 1.`,
    tied: (who, points) => `${capital(who)} sudah seri di peringkat 1; tambahan ${points} poin membuatnya sendirian.`,
    tiedFull: (who) => `${capital(who)} sudah seri di peringkat 1 dan nilainya sudah penuh.`,
    noWeights: 'Tidak ada bobot yang menempatkannya sendirian di peringkat 1.',
    anyWeights: 'Pergeseran bobot sekecil apa pun ke arahnya sudah cukup.',
    weights: (moved, changes) => `Bobot saja cukup bila ${moved} dari seluruh bobot berpindah: ${changes}.`,
    change: (criterion, up, from, to) => `${criterion} ${up ? 'naik' : 'turun'} dari ${from} menjadi ${to}`,
  },
  en: {
    level: (who, points, raters, example) =>
      `${capital(who)} would be level with rank 1 with ${points} points more${raters > 1 ? ' from all raters together' : ''}${example}.`,
    example: (raters, plan) =>
      raters > 1 ? `; if each of the ${raters} raters gave the same, ${plan} would be enough` : `, such as ${plan}`,
    more: (criterion, points) => `${points} points more on ${criterion}`,
    unreachable: (who, short) => `Even with full points on every criterion ${who} would stay ${short} below rank 1.`,
    tied: (who, points) => `${capital(who)} is tied for rank 1; ${points} points more would put it there alone.`,
    tiedFull: (who) => `${capital(who)} is tied for rank 1, and has full points already.`,
    noWeights: 'No weights put it alone at rank 1.',
    anyWeights: 'The smallest shift of weights towards it is enough.',
    weights: (moved, changes) => `Weights alone are enough if ${moved} of all weight moves: ${changes}.`,
    change: (criterion, up, from, to) => `${criterion} ${up ? 'up' : 'down'} from ${from} to ${to}`,
  },
}

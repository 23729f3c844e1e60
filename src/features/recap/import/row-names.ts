import type { Problem } from '../../../base/result.ts'
import { parsePeriod } from '../model/period.ts'
import { setOf } from '../model/set.ts'
import type { Block, ColumnPlan, Labels } from './block.ts'
import { type Around, type Known, type Match, memoryKey, type NameKind } from './known.ts'
import { labelColumns, type RowLabels } from './row-labels.ts'
import type { AskedName } from './staged.ts'
import { type Context, setIn } from './title.ts'
import { ageWord, headWord, sexWord, unitWord } from './words.ts'

/** What a name comes to: a code, nothing said, left out on purpose, or a problem. */
export type Found =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'none' | 'leftOut' }
  | { readonly kind: 'problem'; readonly problem: Problem }

export type Asked = {
  readonly where: { readonly sheet: string | null; readonly line: number }
  readonly names: Map<string, AskedName>
}

const none: Found = { kind: 'none' }
const mostAsked = 2000

/** The region of a row: its deepest label. A code and a name that say two things are a problem. */
export function rowRegion(block: Block, labels: RowLabels, around: Context, known: Known, asked: Asked): Found {
  let found: Found = none
  let within: string | null = around.region
  for (const { column, role, level } of labelColumns(block)) {
    const text = role === 'region' ? labels.get(column) : undefined
    if (text === undefined) continue
    const here: Around = { within, level }
    const match = known.region(text, here)
    if (match.kind !== 'one') {
      // A name beside a code that is known says nothing more.
      if (found.kind === 'code' && isCoded(block, labels, column)) continue
      return fromMatch(known, 'region', text, here, match, asked)
    }
    if (found.kind === 'code' && !nested(found.code, match.code))
      return { kind: 'problem', problem: { code: 'codeAndNameDiffer', values: { name: text, code: found.code } } }
    if (found.kind !== 'code' || match.code.length > found.code.length) found = { kind: 'code', code: match.code }
    within = match.code
  }
  return found
}

function isCoded(block: Block, labels: RowLabels, column: number): boolean {
  return labelColumns(block).some(
    (one) => one.role === 'region' && one.column < column && /^[\d.]+$/.test(labels.get(one.column) ?? ''),
  )
}

function nested(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
}

export function namedRegion(text: string, { level }: ColumnPlan, around: Context, known: Known, asked: Asked): Found {
  const here: Around = { within: around.region, level }
  return fromMatch(known, 'region', text, here, known.region(text, here), asked)
}

export function rowCategory(block: Block, labels: RowLabels, around: Context, known: Known, asked: Asked): Found {
  let found: Found = none
  for (const { column, role, head } of labelColumns(block)) {
    const text = role === 'category' ? labels.get(column) : undefined
    if (text === undefined) continue
    const here = namedCategory(text, { ...around, set: setIn(head) ?? around.set ?? 'ppks' }, known, asked)
    if (here.kind === 'code' || found.kind === 'none') found = here
    if (found.kind === 'code') return found
  }
  return found
}

export function namedCategory(text: string, around: Context, known: Known, asked: Asked): Found {
  const here: Around = { set: around.set }
  return fromMatch(known, 'category', text, here, known.category(text, here), asked)
}

function fromMatch(
  known: Known,
  kind: NameKind,
  text: string,
  around: Around,
  match: Match,
  { where, names }: Asked,
): Found {
  if (match.kind === 'one') return { kind: 'code', code: match.code }
  if (match.kind === 'leftOut') return { kind: 'leftOut' }
  const place = (kind === 'region' ? around.within : around.set) ?? null
  const key = `${kind} ${memoryKey(text, around)}`
  const before = names.get(key)
  if (before !== undefined) names.set(key, { ...before, count: before.count + 1 })
  else if (names.size < mostAsked)
    names.set(key, {
      kind,
      text,
      around: place,
      codes: match.kind === 'none' ? known.near(kind, text, around) : match.codes,
      count: 1,
      ...where,
    })
  return {
    kind: 'problem',
    problem: { code: kind === 'region' ? 'unknownRegion' : 'unknownCategory', values: { name: text } },
  }
}

/** The period of a row, of one label or of a year and its part in two columns. */
export function rowPeriod(block: Block, labels: RowLabels): string | null {
  const parts = labelColumns(block).flatMap(({ column, role, head }) => {
    const text = role === 'period' ? labels.get(column) : undefined
    if (text === undefined) return []
    return [
      /^(\d{1,2}|[ivx]+)$/i.test(text) && headWord(head.split(' / ').at(-1)!) === 'period'
        ? `${head.split(' / ').at(-1)} ${text}`
        : text,
    ]
  })
  if (parts.length === 0) return null
  return (
    parsePeriod(parts.join(' ')) ??
    parsePeriod(parts.toReversed().join(' ')) ??
    parts.map(parsePeriod).find((p) => p !== null) ??
    null
  )
}

export function rowBreakdown(block: Block, labels: RowLabels): Pick<Labels, 'sex' | 'age' | 'unit'> {
  let so: Pick<Labels, 'sex' | 'age' | 'unit'> = {}
  for (const { column, role } of labelColumns(block)) {
    const text = labels.get(column)
    if (text === undefined) continue
    const sex = role === 'sex' ? sexWord(text) : null
    const age = role === 'age' ? ageWord(text) : null
    const unit = role === 'unit' ? unitWord(text) : null
    so = {
      ...so,
      ...(sex === null ? {} : { sex }),
      ...(age === null ? {} : { age }),
      ...(unit === null ? {} : { unit }),
    }
  }
  return so
}

/** A list's own unit, unless the file counts both families and people, or the list is one of families. */
export function unitOf(known: Known, category: string, said: Labels['unit'], both: boolean): Labels['unit'] {
  const set = setOf(known.sets, category)
  return said !== undefined && (both || set?.id === 'desil' || set?.official === false) ? said : (set?.unit ?? 'entry')
}

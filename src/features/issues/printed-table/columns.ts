import { decimalMark, isMissing, isNumber, markValue } from './cell.ts'
import type { Rows } from './header.ts'
import type { ColumnHead } from './heads.ts'
import { readRank } from './rank.ts'
import { isKnownCriterion } from './recognise.ts'
import { type HeadRole, headRole } from './words.ts'

/** Which column is what. `ignored` are columns with something in them that is neither. */
export type Columns = {
  readonly number: number | null
  readonly issue: number
  readonly criteria: readonly number[]
  /** Criteria that are ticked and not scored. */
  readonly marked: ReadonlySet<number>
  readonly total: number | null
  /** Every column that its head calls a total, the chosen one included. */
  readonly totals: readonly number[]
  /** Columns of weights, one beside each criterion. */
  readonly weights: readonly number[]
  readonly rank: number | null
  readonly ignored: readonly number[]
  readonly decimal: '.' | ',' | null
}

/** What a column holds in the first rows. */
type Content = {
  readonly numbers: number
  readonly texts: number
  readonly marks: number
  readonly length: number
  readonly ranks: number
}

const sampleRows = 500

/** Null when no column can be the issues. */
export function findColumns(rows: Rows, body: number, heads: readonly ColumnHead[]): Columns | null {
  const sample = rows.slice(body, body + sampleRows)
  const content = heads.map((_, column) => contentOf(sample, column))
  const roles = heads.map((head) => headRole(head.title))
  const all = heads.map((_, column) => column)
  const number = all.find((c) => roles[c] === 'number') ?? unnamedNumber(sample, heads, content)
  const rank = all.findLast((c) => roles[c] === 'rank' && content[c]!.ranks > 0) ?? null
  const total = totalColumn(all, roles, content)
  const totals = all.filter(
    (c) =>
      ['total', 'weakTotal', 'mean'].includes(roles[c]!) &&
      content[c]!.numbers >= content[c]!.texts &&
      content[c]!.numbers > 0,
  )
  const weights = all.filter((c) => roles[c] === 'weight' && content[c]!.numbers > 0)
  const issue =
    issueColumn(
      all.filter((c) => c !== number && c !== rank && c !== total),
      roles,
      content,
    ) ?? number
  if (issue === null) return null
  const taken = new Set([number, rank, total, issue])
  const criteria = criteriaColumns(
    all.filter((c) => !taken.has(c)),
    issue,
    total,
    heads,
    roles,
    content,
  )
  return {
    number: number === issue ? null : number,
    issue,
    criteria,
    marked: markedColumns(criteria, content),
    total,
    totals,
    weights,
    rank,
    ignored: all.filter(
      (c) =>
        !taken.has(c) &&
        !totals.includes(c) &&
        !(weights.length === criteria.length && weights.includes(c)) &&
        !criteria.includes(c) &&
        content[c]!.length > 0,
    ),
    decimal: decimalMark(cellsOf(sample, [...criteria, ...(total === null ? [] : [total])])),
  }
}

/** A dash is a no only where other cells are ticked; elsewhere it is a blank. */
function markedColumns(criteria: readonly number[], content: readonly Content[]): Set<number> {
  const unscored = criteria.filter((c) => content[c]!.numbers === 0 && content[c]!.texts === 0)
  return new Set(unscored.some((c) => content[c]!.marks > 0) ? unscored : [])
}

function* cellsOf(rows: Rows, columns: readonly number[]): Iterable<string> {
  for (const row of rows) for (const column of columns) yield row[column] ?? ''
}

function contentOf(rows: Rows, column: number): Content {
  const content = { numbers: 0, texts: 0, marks: 0, length: 0, ranks: 0 }
  for (const row of rows) {
    const cell = row[column] ?? ''
    content.length += cell.length
    if (readRank(cell) !== null) content.ranks++
    if (isNumber(cell)) content.numbers++
    else if (isMissing(cell)) continue
    else if (markValue(cell) !== null) content.marks++
    else content.texts++
  }
  return content
}

/** A first column without a head that counts 1, 2, 3. */
function unnamedNumber(rows: Rows, heads: readonly ColumnHead[], content: readonly Content[]): number | null {
  if (heads.length === 0 || heads[0]!.text !== '' || content[0]!.numbers < 1) return null
  const counted = rows.map((row) => row[0] ?? '').filter(isNumber)
  return counted.every((cell, i) => cell === `${i + 1}` || cell === `${i + 1}.`) ? 0 : null
}

/** The last of the best named: `Jumlah` before `Skor` before `Rata-rata`. */
function totalColumn(all: readonly number[], roles: readonly HeadRole[], content: readonly Content[]): number | null {
  const kinds: readonly HeadRole[] = ['total', 'weakTotal', 'mean']
  const readable = all.filter((c) => content[c]!.numbers >= content[c]!.texts)
  const best = kinds.find((kind) => readable.some((c) => roles[c] === kind))
  return readable.findLast((c) => roles[c] === best) ?? null
}

/** Among the columns called issue, or else among those without a known name, the one with most text. */
function issueColumn(free: readonly number[], roles: readonly HeadRole[], content: readonly Content[]): number | null {
  const widest = (columns: readonly number[]) =>
    columns.reduce<number | null>((a, c) => (a === null || content[c]!.length > content[a]!.length ? c : a), null)
  const named = free.filter((c) => roles[c] === 'issue' && content[c]!.length > 0)
  return (
    widest(named) ?? widest(free.filter((c) => roles[c] !== 'judgement' && content[c]!.texts > content[c]!.numbers))
  )
}

function criteriaColumns(
  free: readonly number[],
  issue: number,
  total: number | null,
  heads: readonly ColumnHead[],
  roles: readonly HeadRole[],
  content: readonly Content[],
): number[] {
  const notCriteria: readonly HeadRole[] = [
    'issue',
    'number',
    'rank',
    'total',
    'weakTotal',
    'mean',
    'judgement',
    'weight',
  ]
  const scored = free.filter((c) => {
    const { numbers, texts, marks } = content[c]!
    if (notCriteria.includes(roles[c]!)) return false
    const named = heads[c]!.bounds.length > 0 || isKnownCriterion(heads[c]!.title)
    if (numbers === 0 && texts === 0) return named
    return heads[c]!.bounds.length > 0 || (numbers > 0 && numbers >= texts + marks)
  })
  const right = scored.filter((c) => c > issue)
  const beside = right.length > 0 ? right : scored
  const before = beside.filter((c) => total === null || c < total)
  const chosen = before.length > 0 ? before : beside
  const headed = chosen.filter((c) => heads[c]!.text !== '')
  return chosen.filter((c) => heads[c]!.text !== '' || (c > (headed[0] ?? c) && c < (headed.at(-1) ?? c)))
}

/** Heads that name issues: such a table has its criteria below each other, and must be turned first. */
export function isTurned(heads: readonly ColumnHead[]): boolean {
  const issue =
    /^(isu|issue|masalah|permasalahan|problem|alternatif|opsi|option)( strategis)?( ke)?[\s-]*([0-9]{1,2}|[ivx]{1,4}|[a-e])$/i
  return heads.filter(({ text }) => text.length <= 60 && issue.test(text)).length >= 2
}

/** Where no head names a total, the last column is one when it is the sum of the others on most rows, of at least two. */
export function withLastAsTotal(columns: Columns): Columns | null {
  const last = columns.criteria.at(-1)
  if (columns.total !== null || last === undefined || columns.criteria.length < 3) return null
  return { ...columns, criteria: columns.criteria.slice(0, -1), total: last }
}

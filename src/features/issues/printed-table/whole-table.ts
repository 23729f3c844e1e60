import type { Problem } from '../../../base/result.ts'
import { isPrintedAs } from '../../../methods/exact/printed.ts'
import { compare, divide, type Rational, rational, subtract, sum, toDecimal } from '../../../methods/exact/rational.ts'
import type { Bounds } from './bounds.ts'
import { decimalReader } from './cell.ts'
import type { Columns } from './columns.ts'
import { type ColumnHead, columnName } from './heads.ts'
import type { Summary } from './issues.ts'
import type { PrintedIssue } from './printed-table.ts'
import { isRaterHead, key } from './words.ts'

/** What somebody must look at before the ranking is used; the other notes say how the table was read. */
const grave: readonly string[] = ['columnSumDiffers', 'weightsNotWhole', 'maximaNotTotal', 'raterRows']

/** What stands in the table and was not read, or read otherwise than it may be meant. */
const unread: readonly string[] = [
  'cellNotNumber',
  'tooManyDigits',
  'rankNotRead',
  'rowIgnored',
  'titleMissing',
  'moreTables',
  'groupingDoubt',
  'decimalDoubt',
]

export function noteMatters(note: Problem): boolean {
  return grave.includes(note.code)
}

export function isUnread(note: Problem): boolean {
  return unread.includes(note.code)
}

type Table = {
  readonly columns: Columns
  readonly heads: readonly ColumnHead[]
  readonly issues: readonly PrintedIssue[]
  readonly summaries: readonly Summary[]
  readonly bounds: Bounds
}

/** What only the whole table shows: sums below it, weights that should make a whole, rows that are raters. */
export function wholeTableNotes(table: Table): Problem[] {
  return [...raterRows(table), ...weightsNotWhole(table), ...maximaNotTotal(table), ...columnSums(table)]
}

const mostNotes = 12

/** A line called `Jumlah` adds the rows above it, or those since the last such line: whichever gives more of its numbers. */
function columnSums(table: Table): Problem[] {
  const read = decimalReader()
  return table.summaries
    .flatMap((summary, at) => {
      const since = table.summaries[at - 1]?.after ?? 0
      const tried = [0, since].map((from) => comparison(table, summary, from, read))
      const best = tried.reduce((a, b) => (b.differing.length < a.differing.length ? b : a))
      return best.differing.length * 2 > best.compared && isSomethingElse(table, summary, read) ? [] : best.differing
    })
    .slice(0, mostNotes)
}

function comparison(
  { columns, heads, issues }: Table,
  { row, after, values }: Summary,
  from: number,
  read: (cell: string) => Rational,
) {
  const added = issues.slice(from, after)
  let compared = 0
  const differing: Problem[] = []
  values.forEach((printed, k) => {
    const cells = added.map((issue) => (k < columns.criteria.length ? issue.cells[k]! : issue.printedTotal))
    if (printed === null || cells.length < 2 || cells.includes(null)) return
    compared++
    const computed = sum((cells as string[]).map(read))
    if (isPrintedAs(computed, printed)) return
    const column = columnName(heads, columns.criteria[k] ?? columns.total!)
    const said = { printed, computed: toDecimal(computed, 6) }
    differing.push({ code: 'columnSumDiffers', place: { row, column }, values: said })
  })
  return { compared, differing }
}

/** Means of the columns, or the highest points once more, under a label that only says `Jumlah`. */
function isSomethingElse({ bounds, issues }: Table, { after, values }: Summary, read: (cell: string) => Rational) {
  const filled = values.flatMap((value, k) => (value === null ? [] : [{ value, k }]))
  const meanOf = (k: number) => {
    const cells = issues.slice(0, after).map((issue) => (k < issue.cells.length ? issue.cells[k]! : issue.printedTotal))
    return cells.includes(null) ? null : divide(sum((cells as string[]).map(read)), rational(cells.length))
  }
  const means = filled.filter(({ value, k }) => {
    const mean = meanOf(k)
    return mean !== null && isPrintedAs(mean, value)
  })
  const maxima = filled.filter(({ value, k }) => bounds.maxima[k] === value)
  return means.length * 2 >= filled.length || maxima.length * 2 >= filled.length
}

/** Percentages, or weights near 1 or 100, that do not make 100 %; by 2 % at least, since three thirds are printed as 0.99. */
function weightsNotWhole({ columns, heads, bounds }: Table): Problem[] {
  const read = decimalReader()
  const percents = columns.criteria.map((c) => heads[c]!.bounds.find((bound) => bound.percent)?.value ?? null)
  const written = percents.includes(null) ? bounds.weights : percents
  if (written.length < 2 || written.includes(null)) return []
  const whole = sum((written as string[]).map(read))
  const should = percents.includes(null) && compare(whole, rational(2)) < 0 ? rational(1) : rational(100)
  const off = divide(subtract(whole, should), should)
  const size = off.n < 0n ? { n: -off.n, d: off.d } : off
  if (compare(size, rational(1, 50)) < 0 || (percents.includes(null) && compare(size, rational(1, 5)) > 0)) return []
  return [{ code: 'weightsNotWhole', values: { sum: toDecimal(whole, 4), whole: toDecimal(should, 0) } }]
}

/** `Jumlah (100)` over criteria whose highest points add up to something else. */
function maximaNotTotal({ columns, heads, bounds }: Table): Problem[] {
  const total = columns.total === null ? null : (heads[columns.total]!.bounds[0]?.value ?? null)
  if (total === null || bounds.addition !== 'sum' || bounds.maxima.length < 2 || bounds.maxima.includes(null)) return []
  const read = decimalReader()
  const added = sum((bounds.maxima as string[]).map(read))
  if (compare(added, read(total)) === 0) return []
  return [{ code: 'maximaNotTotal', values: { sum: toDecimal(added, 6), total } }]
}

/** The same issues again and again, or a column of raters where the issues should be. */
function raterRows({ columns, heads, issues }: Table): Problem[] {
  const titles = new Set(issues.map(({ title }) => key(title)).filter((title) => title !== ''))
  const repeated = issues.length >= 4 && titles.size * 2 <= issues.length && titles.size > 0
  if (!repeated && !isRaterHead(heads[columns.issue]?.text ?? '')) return []
  return [{ code: 'raterRows', values: { rows: issues.length, issues: titles.size } }]
}

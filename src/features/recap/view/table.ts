import { formatDecimal, formatNumber } from '../../../base/numbers.ts'
import { percent } from '../../../base/words.ts'
import { ranksBy } from '../../../methods/exact/ranks.ts'
import { rational, toDecimal } from '../../../methods/exact/rational.ts'
import { type Amount, kindOf, leastOf, wholeOf } from '../../../methods/recap/amount.ts'
import { changeBetween } from '../../../methods/recap/change.ts'
import type { Narrowed } from '../../../methods/recap/cube-reader.ts'
import type { Pivot } from '../../../methods/recap/pivot.ts'
import { periodLabel } from '../model/period.ts'
import { countedIn } from '../model/set.ts'
import { amountCell } from './amount-text.ts'
import { type PlainCell, type PlainRow, type PlainTable, words } from './plain-table.ts'
import { addressOf, byAmount, memberName, pivotOf, type Seen } from './seen.ts'
import { earlierOf, entryOf, sameSeries, setIn } from './view.ts'
import { viewText } from './view-text.ts'

type At = { readonly row: string | null; readonly column: string | null }

/** The table of a view: rows, columns, totals, and what must be known to read them. `href` leads to the page of a figure. */
export function viewTable(seen: Seen, href: (address: string) => string): PlainTable {
  const { view, lang } = seen
  const table = pivotOf(seen)
  const text = viewText[lang]
  const rows =
    view.order === 'largest'
      ? byAmount(table.rows, (row) => table.amount(row, table.columns.at(-1) ?? null))
      : table.rows
  const columns: (string | null)[] = table.columns.length === 0 ? [null] : [...table.columns]
  if (table.columns.length > 1 && view.columns !== 'period' && view.columns !== 'unit') columns.push(null)
  const cell = cellMaker(seen, table, rows, href)
  const line = (row: string | null, name: string): PlainRow => ({
    head: words(name),
    cells: columns.map((column) => cell({ row, column })),
  })
  const outside = new Set(setIn(seen.world, view.set).categories.map((c) => c.id))
  for (const { id } of countedIn(setIn(seen.world, view.set))) outside.delete(id)
  const rowName = (row: string) =>
    `${memberName(seen, view.rows, row)}${view.rows === 'category' && outside.has(row) ? ` (${text.outside})` : ''}`
  const whole =
    view.rows === 'period' || view.rows === 'unit' || table.rows.length === 0 ? [] : [line(null, text.total)]
  return {
    caption: captionOf(seen),
    corner: text.dimensions[view.rows],
    columns: columns.map((c) =>
      c === null
        ? table.columns.length === 0
          ? text.measures[view.measure]
          : text.total
        : memberName(seen, view.columns!, c),
    ),
    rows: rows.map((row) => line(row, rowName(row))),
    totals: [...whole, ...partsRow(seen, table, columns)],
    notes: notesOf(seen),
  }
}

function captionOf({ world, view, lang }: Seen): string {
  const text = viewText[lang]
  const where = world.area.byCode.get(view.area)?.name ?? view.area
  const [rows, columns] = [text.dimensions[view.rows], view.columns === null ? null : text.dimensions[view.columns]]
  const title = setIn(world, view.set).title[lang]
  return `${title}. ${text.caption(rows, columns, text.measures[view.measure], where, periodLabel(view.period, lang))}`
}

function notesOf({ world, view, lang }: Seen): string[] {
  const text = viewText[lang]
  const entry = entryOf(world, view.set, view.period)
  return [
    text.signs,
    ...(entry === null
      ? []
      : [[text.stock[entry.counts], ...(entry.series === '' ? [] : [text.series(entry.series)])].join('; ')]),
    ...(entry?.status === 'approved' ? [] : [text.draft]),
  ]
}

/** Where a whole has a figure of its own and its parts add up to something else, both stand there. */
function partsRow(seen: Seen, table: Pivot, columns: readonly (string | null)[]): PlainRow[] {
  const { view, lang } = seen
  if (view.rows !== 'region' || view.measure !== 'count' || view.level !== 'parts') return []
  const pairs = columns.map((column) => [table.amount(null, column), table.parts(null, column)] as const)
  const differs = pairs.some(([whole, parts]) => {
    const [one, other] = [whole?.sums[0], parts?.sums[0]]
    return one !== undefined && other !== undefined && one.unit === other.unit && one.value !== other.value
  })
  if (!differs) return []
  const cells = pairs.map(([, parts]) =>
    parts === null || parts.sums.length === 0 ? words('') : amountCell(parts, lang),
  )
  return [{ head: words(viewText[lang].ofParts), cells }]
}

function cellMaker(
  seen: Seen,
  table: Pivot,
  rows: readonly string[],
  href: (address: string) => string,
): (at: At) => PlainCell {
  const { view } = seen
  const narrowed = ({ row, column }: At): Narrowed => ({
    ...(row === null ? {} : { [view.rows]: row }),
    ...(column === null || view.columns === null ? {} : { [view.columns]: column }),
  })
  const measured = measurer(seen, table, rows)
  return (at) => {
    const amount = table.amount(at.row, at.column)
    const cell = measured(at, amount)
    const address = amount === null ? null : addressOf(seen, narrowed(at), amount)
    return address === null || cell.text === '' ? cell : { ...cell, href: href(address) }
  }
}

type Measured = (at: At, amount: Amount | null) => PlainCell

function measurer(seen: Seen, table: Pivot, rows: readonly string[]): Measured {
  const { measure } = seen.view
  if (measure === 'shareOfRow') return (at, amount) => shareCell(seen, amount, table.amount(at.row, null))
  if (measure === 'shareOfColumn') return (at, amount) => shareCell(seen, amount, table.amount(null, at.column))
  if (measure === 'rank') return rankMeasurer(seen, table, rows)
  if (measure === 'change' || measure === 'yearChange') return changeMeasurer(seen)
  if (measure === 'rate') return rateMeasurer(seen)
  return (_, amount) => amountCell(amount, seen.lang)
}

/** Of a total that is only known to be at least so large, a share is at most so large. */
function shareCell({ lang }: Seen, amount: Amount | null, total: Amount | null): PlainCell {
  if (amount === null || total === null) return words('')
  const [part, of] = [wholeOf(amount), leastOf(total)]
  if (part === null || of === null || of === 0 || amount.sums[0]!.unit !== total.sums[0]!.unit)
    return kindOf(amount) === 'unknown' ? amountCell(amount, lang) : words('–')
  const share = rational(part, of)
  const said = percent(share, lang)
  if (wholeOf(total) === null) return { text: `≤ ${said}`, value: null }
  return { text: said, value: Number(toDecimal(rational(part * 100, of), 1)) }
}

function rankMeasurer(seen: Seen, table: Pivot, rows: readonly string[]): Measured {
  const known = new Map<string | null, ReadonlyMap<string, PlainCell>>()
  const column = (name: string | null) => {
    const values = rows.map((row) => wholeOf(table.amount(row, name) ?? { sums: [], unknown: 0, confidential: 0 }))
    const { competition } = ranksBy(values, (a, b) => a - b)
    return new Map(
      rows.map((row, i): [string, PlainCell] => {
        const rank = competition[i] ?? null
        const tied = rank !== null && competition.filter((r) => r === rank).length > 1
        return [
          row,
          rank === null
            ? amountCell(table.amount(row, name), seen.lang)
            : { text: tied ? `${rank}=` : `${rank}`, value: rank },
        ]
      }),
    )
  }
  return ({ row, column: name }) => {
    if (row === null) return words('')
    if (!known.has(name)) known.set(name, column(name))
    return known.get(name)!.get(row)!
  }
}

function changeMeasurer(seen: Seen): Measured {
  const { world, view, lang } = seen
  const text = viewText[lang]
  const pivots = new Map<string, Pivot>()
  const of = (period: string): Pivot => {
    if (!pivots.has(period)) pivots.set(period, pivotOf(seen, { period }, [period]))
    return pivots.get(period)!
  }
  return ({ row, column }, amount) => {
    if (amount === null) return words('')
    const period = view.rows === 'period' ? row : view.columns === 'period' ? column : view.period
    if (period === null) return words('')
    const earlier = earlierOf(world, view.set, period, view.measure)
    const before =
      earlier === null
        ? null
        : of(earlier.period).amount(
            view.rows === 'period' ? earlier.period : row,
            view.columns === 'period' ? earlier.period : column,
          )
    const change = changeBetween(before, amount, sameSeries(earlier, entryOf(world, view.set, period)))
    if (change.kind !== 'change') return { text: '–', value: null, words: text.noChange[change.kind] }
    if (change.difference === 0) return { text: '0', value: 0 }
    const sign = change.difference > 0 ? '+' : ''
    const share = ` (${change.share === null ? text.fromZero : signedPercent(change.share, lang)})`
    return { text: `${sign}${formatNumber(change.difference, lang)}${share}`, value: change.difference }
  }
}

/** `+2,5%`, `−40%`. */
export function signedPercent(share: { readonly n: bigint; readonly d: bigint }, lang: Seen['lang']): string {
  if (share.n < 0n) return `−${percent({ n: -share.n, d: share.d }, lang)}`
  return `${share.n > 0n ? '+' : ''}${percent(share, lang)}`
}

/** Only where a population is given: a rate of a guessed population would be a guess. */
function rateMeasurer(seen: Seen): Measured {
  const { world, view, lang } = seen
  const text = viewText[lang]
  return ({ row, column }, amount) => {
    if (amount === null) return words('')
    const region = (view.rows === 'region' ? row : view.columns === 'region' ? column : null) ?? view.area
    const population = world.area.byCode.get(region)?.population ?? null
    const count = wholeOf(amount)
    if (count === null) return amountCell(amount, lang)
    if (population === null || population === 0) return { text: '–', value: null, words: text.noPopulation }
    const rate = toDecimal(rational(count * 1000, population), 1)
    return { text: formatDecimal(rate, lang), value: Number(rate), words: text.per1000(formatNumber(population, lang)) }
  }
}

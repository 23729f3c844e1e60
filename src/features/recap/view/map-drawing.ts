import type { Language } from '../../../base/language.ts'
import { formatDecimal, formatNumber } from '../../../base/numbers.ts'
import { rational, toDecimal, toNumber } from '../../../methods/exact/rational.ts'
import { type Amount, leastOf, wholeOf } from '../../../methods/recap/amount.ts'
import { tileOf } from '../../../reference/regions/tiles.ts'
import { assignTiles, boundaryMap, type Cell, classBreaks, tileMap } from '../../../ui/chart/index.ts'
import { amountCell } from './amount-text.ts'
import { centreOf } from './boundary.ts'
import type { Drawing } from './drawing.ts'
import { words } from './plain-table.ts'
import { memberName, pivotOf, type Seen } from './seen.ts'
import { whatIsSeen } from './trend-drawing.ts'
import { viewText } from './view-text.ts'

type Region = {
  readonly code: string
  readonly label: string
  readonly value: number | null
  readonly text: string
  readonly amount: Amount
}

const most = 60

/** The area as tiles, or by the office's own boundaries where it has loaded some; null for fewer than two regions. */
export function mapDrawing(seen: Seen, byTiles = false): Drawing | null {
  const { lang, view } = seen
  const boundaries = byTiles ? null : seen.boundaries
  const text = viewText[lang]
  const table = pivotOf(seen, { rows: 'region', columns: null })
  if (table.rows.length < 2 || table.rows.length > most) return null
  const regions = table.rows.map((code): Region => {
    const amount = table.amount(code, null)!
    const { value, said } = measured(seen, code, amount)
    return { code, label: memberName(seen, 'region', code), value, text: said, amount }
  })
  const rate = view.measure === 'rate' ? ` (${text.measures.rate.toLowerCase()})` : ''
  const title = text.map(whatIsSeen(seen)) + rate
  const legend = {
    classes: classesOf(
      regions.flatMap((r) => r.value ?? []),
      lang,
    ),
    missing: text.missing,
  }
  const outlines = boundaries === null ? null : new Map(boundaries.shapes.map((shape) => [shape.code, shape.outline]))
  const drawn = outlines !== null && regions.some((region) => outlines.has(region.code))
  const description = regions
    .filter((r) => r.value !== null)
    .toSorted((a, b) => b.value! - a.value!)
    .slice(0, 5)
    .map((r) => `${r.label} ${r.text}`)
    .join(', ')
  const frame = { title, description }
  return {
    ...{ id: 'peta', title, width: 880 },
    note: drawn ? `${boundaries!.source} · ${boundaries!.licence}` : null,
    draw: (width) =>
      drawn
        ? boundaryMap({
            ...frame,
            width,
            legend,
            shapes: regions.flatMap((r) => (outlines.has(r.code) ? [{ ...r, outline: outlines.get(r.code)! }] : [])),
          })
        : tileMap({
            ...frame,
            width,
            legend,
            tiles: placed(seen, regions).map(({ amount: _, code: __, ...tile }) => tile),
          }),
    table: {
      ...{ caption: title, corner: text.region, columns: [text.number, ...(rate === '' ? [] : [text.measures.rate])] },
      rows: regions.map((r) => ({
        head: words(r.label),
        cells: [amountCell(r.amount, lang), ...(rate === '' ? [] : [words(r.text)])],
      })),
      ...{
        totals: [{ head: words(text.total), cells: [amountCell(table.amount(null, null), lang)] }],
        notes: [text.signs],
      },
    },
  }
}

function measured({ view, world, lang }: Seen, code: string, amount: Amount): { value: number | null; said: string } {
  if (view.measure !== 'rate') return { value: leastOf(amount), said: amountCell(amount, lang).text }
  const [count, population] = [wholeOf(amount), world.area.byCode.get(code)?.population ?? 0]
  if (count === null || population === 0) return { value: null, said: amountCell(amount, lang).text }
  const rate = rational(count * 1000, population)
  return { value: toNumber(rate), said: formatDecimal(toDecimal(rate, 1), lang) }
}

function classesOf(values: readonly number[], lang: Language): { from: number; text: string }[] {
  const text = viewText[lang]
  const number = (n: number) => formatNumber(n, lang)
  const breaks = classBreaks(values, 5)
  return breaks.map((from, i) => {
    const next = breaks[i + 1]
    const said =
      next === undefined
        ? i === 0
          ? number(from)
          : text.orMore(number(from))
        : i === 0
          ? text.below(number(next))
          : text.between(number(from), number(Number.isInteger(next) && Number.isInteger(from) ? next - 1 : next))
    return { from, text: breaks.length === 1 ? '' : said }
  })
}

/** By the positions that the office set, else by where they lie when somebody knows, else row by row in the order of names. */
function placed(seen: Seen, regions: readonly Region[]): (Region & Cell)[] {
  const set = regions.map((r) => seen.world.area.byCode.get(r.code)?.tile ?? null)
  const taken = new Set(set.map((tile) => (tile === null ? null : `${tile.column} ${tile.row}`)))
  if (set.every((tile) => tile !== null) && taken.size === regions.length)
    return regions.map((r, i) => ({ ...r, ...set[i]! }))
  const centres = new Map(seen.boundaries?.shapes.map((shape) => [shape.code, centreOf(shape.outline)]))
  if (regions.every((r) => centres.has(r.code))) {
    const columns = Math.ceil(Math.sqrt(regions.length * 1.6))
    const rows = Math.ceil((regions.length * 1.35) / columns)
    const cells = assignTiles(
      regions.map((r) => centres.get(r.code)!),
      columns,
      rows,
    )
    return regions.map((r, i) => ({ ...r, ...cells[i]! }))
  }
  const drawn = regions.map((r) => tileOf(r.code))
  if (drawn.every((tile) => tile !== null)) return regions.map((r, i) => ({ ...r, ...drawn[i]! }))
  const across = Math.min(5, Math.ceil(Math.sqrt(regions.length)))
  return regions
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
    .map((r, i) => ({ ...r, column: i % across, row: Math.floor(i / across) }))
}

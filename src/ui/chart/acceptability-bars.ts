import { colour, type Hex, inkOn } from '../colour.ts'
import { inside, type LegendItem, legend } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { layRows } from './rows.ts'
import { darkToPale, stepCount } from './steps.ts'
import { type Frame, line, rect, svgDocument } from './svg.ts'
import { layParts } from './widths.ts'

export type AcceptabilityRow = {
  readonly label: string
  /** How often the row takes rank 1, 2, ...; together 1. */
  readonly shares: readonly number[]
  /** The shares for people. */
  readonly texts: readonly string[]
}

type Picture = Frame & {
  readonly rows: readonly AcceptabilityRow[]
  /** The name of each rank. */
  readonly legend: readonly string[]
}

const height = 30
const gap = 10

/** For each issue how often it takes which rank, darkest for the first. The number stands in its part where it fits. */
export function acceptabilityBars(picture: Picture): string {
  const { rows, width } = picture
  if (rows.length === 0) return nothingYet(picture)
  const fills = darkToPale(Math.max(picture.legend.length, ...rows.map((r) => r.shares.length)))
  const laid = layRows(rows, width, height, gap)
  const plot = { x: laid.plotX, width: width - laid.plotX }
  const marks = laid.rows.map(({ y, labels }, i) => labels + rowMarks(rows[i]!, { ...plot, y }, fills, picture.legend))
  const under = legend(rankItems(picture.legend, fills), laid.height, width)
  return svgDocument(picture, laid.height + under.height, [...marks, ...under.marks])
}

/** Shares that add up to less than 1 leave their rest empty. */
function rowMarks(
  row: AcceptabilityRow,
  plot: { readonly x: number; readonly y: number; readonly width: number },
  fills: readonly Hex[],
  names: readonly string[],
): string {
  const sum = row.shares.reduce((a, b) => a + b, 0)
  const spans = layParts(row.shares, plot.width * Math.min(1, sum))
  const base = plot.y + height
  const empty = sum < 0.995 ? line(plot.x, base, plot.x + plot.width, base, colour.tepi) : ''
  const parts = spans.map(({ part, x, width }) => {
    const box = { x: plot.x + x, y: plot.y, width, height }
    const [fill, words] = [fills[part]!, row.texts[part] ?? '']
    const title = [names[part] ?? '', words].filter((t) => t !== '').join(': ')
    return rect(box, fill, { title }) + inside(box, words, inkOn(fill))
  })
  return empty + parts.join('')
}

/** Ranks that share the palest step share one entry: they stand in order, and their numbers are printed. */
function rankItems(names: readonly string[], fills: readonly Hex[]): LegendItem[] {
  const own = names.length > stepCount ? stepCount - 1 : names.length
  const items = names.slice(0, own).map((label, i) => ({ fill: fills[i]!, label, text: '' }))
  if (own === names.length) return items
  return [...items, { fill: fills.at(-1)!, label: `${names[own]} … ${names.at(-1)}`, text: '' }]
}

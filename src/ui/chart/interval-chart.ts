import { colour } from '../colour.ts'
import { fit, oneLine } from './fit.ts'
import { legend, mark } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { layRows } from './rows.ts'
import { type Frame, line, rect, svgDocument, text, textLines } from './svg.ts'
import { note, type Type, textWidth, value } from './text-width.ts'
import { checked } from './widths.ts'

export type IntervalRow = {
  readonly label: string
  /** Ends of the interval and the present value, each 0 to 1. */
  readonly low: number
  readonly high: number
  readonly now: number
  /** The three for people. */
  readonly texts: { readonly low: string; readonly high: string; readonly now: string }
}

type Picture = Frame & {
  readonly rows: readonly IntervalRow[]
  /** What the bar and the mark mean. */
  readonly legend?: { readonly interval: string; readonly now: string }
}

type Plot = { readonly x: number; readonly y: number; readonly width: number }

const height = 54
const gap = 12
const bar = { top: 20, height: 14 }

/** Per criterion from which to which weight the first rank holds, with a mark for the weight now. */
export function intervalChart(picture: Picture): string {
  const { rows, width } = picture
  if (rows.length === 0) return nothingYet(picture)
  const laid = layRows(rows, width, height, gap)
  const plot = { x: laid.plotX, width: width - laid.plotX }
  const marks = laid.rows.map(({ y, labels }, i) => labels + rowMarks(tidy(rows[i]!), { ...plot, y }))
  const items = picture.legend
    ? [
        { fill: colour.nila400, label: picture.legend.interval, text: '' },
        { fill: 'mark' as const, label: picture.legend.now, text: '' },
      ]
    : []
  const under = legend(items, laid.height, width)
  return svgDocument(picture, laid.height + under.height, [...marks, ...under.marks])
}

/** Words are measured as they are drawn. */
function tidy(row: IntervalRow): IntervalRow {
  const { low, high, now } = row.texts
  return { ...row, texts: { low: oneLine(low), high: oneLine(high), now: oneLine(now) } }
}

function rowMarks(row: IntervalRow, plot: Plot): string {
  const [low, high, now] = checked([row.low, row.high, row.now]).map((v) => plot.x + Math.min(1, v) * plot.width)
  const top = plot.y + bar.top
  const middle = top + bar.height / 2
  const left = Math.min(low!, plot.x + plot.width - 3)
  const box = { x: left, y: top, width: Math.max(3, high! - left), height: bar.height }
  const at = Math.min(Math.max(now!, plot.x + 2), plot.x + plot.width - 2)
  return [
    line(plot.x, middle, plot.x + plot.width, middle, colour.tepi, 2),
    rect(box, colour.nila400, { title: `${row.label}: ${row.texts.low} – ${row.texts.high}` }),
    mark(at, top - 5, bar.height + 10),
    centred(row.texts.now, now!, plot.y + 11, plot, value),
    ends(row, low!, high!, plot),
  ].join('')
}

/** The two ends under the bar, or one text where they would touch. */
function ends({ texts }: IntervalRow, low: number, high: number, plot: Plot): string {
  const y = plot.y + 50
  const right = middleOf(texts.low, low, plot, note) + textWidth(texts.low, note) / 2
  const left = middleOf(texts.high, high, plot, note) - textWidth(texts.high, note) / 2
  if (right + 10 <= left) return centred(texts.low, low, y, plot, note) + centred(texts.high, high, y, plot, note)
  const both = texts.low === texts.high ? texts.low : `${texts.low} – ${texts.high}`
  return centred(both, (low + high) / 2, y, plot, note)
}

/** A text as near to the middle of x as the plot lets it. */
function centred(words: string, x: number, y: number, plot: Plot, type: Type): string {
  const ink = { type, anchor: 'middle', fill: type === note ? colour.abu : colour.arang } as const
  const fitted = fit(words, plot.width, type, 1)
  if (fitted.shortened) return textLines(plot.x + plot.width / 2, y, fitted, words, ink)
  return text(middleOf(words, x, plot, type), y, fitted.lines[0] ?? '', ink)
}

function middleOf(words: string, x: number, plot: Plot, type: Type): number {
  const half = Math.min(textWidth(words, type), plot.width) / 2
  return Math.min(Math.max(x, plot.x + half), plot.x + plot.width - half)
}

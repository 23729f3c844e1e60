import { colour } from '../colour.ts'
import { fit } from './fit.ts'
import { hatch } from './hatch.ts'
import { nothingYet } from './nothing-yet.ts'
import { layRows } from './rows.ts'
import { type Box, type Frame, line, rect, svgDocument, textLines } from './svg.ts'
import { label, textWidth, value } from './text-width.ts'
import { checked } from './widths.ts'

export type BarRow = {
  readonly label: string
  /** Null is not known, which is not 0: hatched. */
  readonly value: number | null
  /** The value for people, or why there is none. */
  readonly text: string
  /** A second, smaller line under the label. */
  readonly note?: string
}

const height = 20
const gap = 9

/** Bars from a common zero, with the value at the end of each. `max` makes several pictures comparable. */
export function bars(picture: Frame & { readonly rows: readonly BarRow[]; readonly max?: number }): string {
  const { rows, width } = picture
  if (rows.length === 0) return nothingYet(picture)
  const laid = layRows(rows, width, height, gap)
  const texts = Math.max(...rows.map((row) => textWidth(row.text, row.value === null ? label : value)))
  const room = Math.min(texts, (width - laid.plotX) / 2)
  const plot = width - laid.plotX - room - 10
  const most = Math.max(...checked([picture.max ?? 0, ...rows.map((r) => r.value ?? 0)]))
  const marks = laid.rows.map(({ y, labels }, i) => {
    const row = rows[i]!
    const length = row.value === null ? plot : barLength(row.value, most, plot)
    return labels + barMarks(row, { x: laid.plotX + 1, y, width: length, height }, room)
  })
  const axis = laid.stacked ? '' : line(laid.plotX, 0, laid.plotX, laid.height - gap, colour.abu)
  return svgDocument(picture, laid.height - gap, [...marks, axis])
}

/** Anything above 0 is seen. */
function barLength(value: number, most: number, plot: number): number {
  return value === 0 ? 0 : Math.max(3, (value / most) * (plot - 1))
}

function barMarks(row: BarRow, box: Box, room: number): string {
  const words = fit(row.text, room, row.value === null ? label : value, 1)
  const ink = row.value === null ? { type: label, fill: colour.abu } : { type: value }
  const number = textLines(box.x + Math.max(box.width, 2) + 7, box.y + 15, words, row.text, ink)
  if (row.value === null) return hatch(box) + number
  if (row.value === 0)
    return line(box.x + 0.75, box.y + 4, box.x + 0.75, box.y + box.height - 4, colour.abu, 1.5) + number
  return rect(box, colour.nila400, { title: `${row.label}: ${row.text}` }) + number
}

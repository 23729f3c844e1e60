import { colour, type Hex } from '../colour.ts'
import { fit } from './fit.ts'
import { hatch } from './hatch.ts'
import { type Box, line, rect, text, textLines } from './svg.ts'
import { label, textWidth, value } from './text-width.ts'

export type LegendItem = {
  /** A colour, a hatch for what is not known, or the mark of the present value. */
  readonly fill: Hex | 'hatch' | 'mark'
  readonly label: string
  /** A number in bold behind the label; may be empty. */
  readonly text: string
}

const swatch = 14
const indent = 22
const between = 22
export const legendRow = 24

/** Swatches with their words, as many in a row as there is room for, from y down. */
export function legend(items: readonly LegendItem[], y: number, width: number): { marks: string[]; height: number } {
  const marks: string[] = []
  let [x, row] = [0, 0]
  for (const item of items) {
    const number = fit(item.text, (width - indent) / 2, value, 1)
    const numberWidth = item.text === '' ? 0 : textWidth(number.lines[0] ?? '', value) + 6
    const words = fit(item.label, width - indent - numberWidth, label, 1)
    const wordsWidth = textWidth(words.lines[0] ?? '', label)
    const whole = indent + wordsWidth + numberWidth
    if (x > 0 && x + whole > width) [x, row] = [0, row + 1]
    const base = y + row * legendRow + 17
    marks.push(swatchMark({ x, y: base - 12, width: swatch, height: swatch }, item.fill))
    marks.push(textLines(x + indent, base, words, item.label, { type: label, fill: colour.abu }))
    if (number.lines[0] !== undefined)
      marks.push(textLines(x + indent + wordsWidth + 6, base, number, item.text, { type: value }))
    x += whole + between
  }
  return { marks, height: items.length === 0 ? 0 : (row + 1) * legendRow + 4 }
}

function swatchMark(box: Box, fill: LegendItem['fill']): string {
  if (fill === 'hatch') return hatch(box)
  if (fill === 'mark') return mark(box.x + box.width / 2, box.y, box.height)
  return rect(box, fill)
}

/** An upright mark with white on both sides, seen on any fill. */
export function mark(x: number, y: number, height: number): string {
  return line(x, y, x, y + height, colour.putih, 8) + line(x, y, x, y + height, colour.arang, 4)
}

/** Words in the middle of a mark, where they fit. */
export function inside(box: Box, words: string, fill: Hex): string {
  const room = box.width - 12
  if (words === '' || textWidth(words, value) > room) return ''
  return text(box.x + box.width / 2, box.y + box.height / 2 + 5, words, { type: value, fill, anchor: 'middle' })
}

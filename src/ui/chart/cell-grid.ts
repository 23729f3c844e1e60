import { colour, inkOn } from '../colour.ts'
import { fit } from './fit.ts'
import { nothingYet } from './nothing-yet.ts'
import { type Box, type Frame, lineHeight, rect, svgDocument, textLines } from './svg.ts'
import { note, textWidth, value } from './text-width.ts'

export type GridCell = { readonly key: string; readonly name: string; readonly marked: boolean }

type Picture = Frame & {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly GridCell[] }[]
}

const [headHeight, cellHeight, gap] = [42, 70, 2]

/** A few cells with names, some of them marked: a matrix in which one thing has its place. */
export function cellGrid(picture: Picture): string {
  const { columns, rows, width } = picture
  if (columns.length === 0 || rows.length === 0) return nothingYet(picture)
  const widest = Math.max(...rows.map((row) => textWidth(row.label, note)))
  const left = Math.min(Math.ceil(widest) + 12, Math.floor(width * 0.28))
  const wide = (width - left) / columns.length
  const heads = columns.map((words, i) =>
    textLines(left + (i + 0.5) * wide, 16, fit(words, wide - 8, note, 2), words, {
      type: note,
      fill: colour.abu,
      anchor: 'middle',
    }),
  )
  const body = rows.flatMap((row, i) => {
    const y = headHeight + i * (cellHeight + gap)
    const words = fit(row.label, left - 8, note, 3)
    const name = textLines(0, y + 24, words, row.label, { type: note, fill: colour.abu })
    const cells = row.cells
      .slice(0, columns.length)
      .map((cell, j) => face(cell, { x: left + j * wide, y, width: wide - gap, height: cellHeight }))
    return [name, ...cells]
  })
  return svgDocument(picture, headHeight + rows.length * (cellHeight + gap), [...heads, ...body])
}

function face({ key, name, marked }: GridCell, box: Box): string {
  const fill = marked ? colour.nila : colour.nila100
  const [room, ink] = [box.width - 12, { fill: inkOn(fill), anchor: 'middle' } as const]
  const x = box.x + box.width / 2
  return (
    rect(box, fill, { radius: 3 }) +
    textLines(x, box.y + 22, fit(key, room, value, 1), key, { type: value, ...ink }) +
    textLines(x, box.y + 22 + lineHeight(value), fit(name, room, note, 2), name, { type: note, ...ink })
  )
}

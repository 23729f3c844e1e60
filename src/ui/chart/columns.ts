import { colour } from '../colour.ts'
import { fit } from './fit.ts'
import { hatch } from './hatch.ts'
import { type LegendItem, legend } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { layRows } from './rows.ts'
import { type Box, type Frame, line, lineHeight, rect, svgDocument, textLines } from './svg.ts'
import { label, note, textWidth, value } from './text-width.ts'
import { checked } from './widths.ts'

export type Column = {
  readonly label: string
  /** Null is not known, which is not 0: hatched. */
  readonly value: number | null
  /** The value for people, or why there is none. */
  readonly text: string
  /** The value is the least that it can be: some parts did not report. */
  readonly partly?: boolean
  /** Another series begins here: what it is called. Nothing before it is compared with what follows. */
  readonly begins?: string
}

type Picture = Frame & {
  readonly columns: readonly Column[]
  readonly legend: { readonly partly: string; readonly missing: string }
}

const plot = 160
const least = 56
const between = 10
const breakRoom = 24
const breakHeight = 28
const barHeight = 20
const barGap = 9

/** A count over time as columns, with its numbers; a break of series is a dashed line with its name. Lying down on a phone. */
export function columns(picture: Picture): string {
  const { columns: all, width } = picture
  if (all.length === 0) return nothingYet(picture)
  checked(all.map((c) => c.value ?? 0))
  const breaks = all.filter((c, i) => i > 0 && c.begins !== undefined).length
  const wide = (width - breaks * breakRoom) / all.length - between
  const widest = Math.max(
    ...all.map((c) => Math.max(textWidth(c.text, value), ...c.label.split(' ').map((w) => textWidth(w, note)))),
  )
  return wide < Math.max(least, widest) ? lying(picture) : standing(picture, Math.min(wide, 120))
}

function standing(picture: Picture, wide: number): string {
  const { columns: all, width } = picture
  const most = Math.max(...all.map((c) => c.value ?? 0))
  const top = all.some((c, i) => i > 0 && c.begins !== undefined) ? 50 : 26
  const floor = top + plot
  const labels = all.map((c) => fit(c.label, wide, note, 2))
  const marks: string[] = []
  let x = 0
  for (const [i, column] of all.entries()) {
    if (i > 0 && column.begins !== undefined) {
      const next = all.findIndex((c, j) => j > i && c.begins !== undefined)
      const room = (next < 0 ? all.length - i : next - i) * (wide + between) - between
      marks.push(dashes(x + breakRoom / 2 - between / 2, 4, floor), breakName(column.begins, x + breakRoom, room))
      x += breakRoom
    }
    const height = column.value === null ? plot / 4 : barLength(column.value, most, plot)
    const box = { x, y: floor - height, width: wide, height }
    marks.push(columnMark(column, box), numberOver(column, box))
    marks.push(
      textLines(x + wide / 2, floor + 17, labels[i]!, column.label, { type: note, fill: colour.abu, anchor: 'middle' }),
    )
    x += wide + between
  }
  const axis = line(0, floor + 0.5, x - between, floor + 0.5, colour.abu)
  const bottom = floor + 10 + Math.max(1, ...labels.map((l) => l.lines.length)) * lineHeight(note) + 4
  const under = legend(items(picture), bottom, width)
  return svgDocument(picture, bottom + under.height, [axis, ...marks, ...under.marks])
}

/** Anything above 0 is seen. */
function barLength(value: number, most: number, room: number): number {
  return value === 0 ? 0 : Math.max(3, (value / most) * room)
}

function columnMark(column: Column, box: Box): string {
  if (column.value === null) return hatch(box)
  if (column.value === 0) return ''
  return rect(box, column.partly ? colour.nila200 : colour.nila400, { title: `${column.label}: ${column.text}` })
}

function numberOver(column: Column, box: Box): string {
  const type = column.value === null ? note : value
  const words = fit(column.text, box.width, type, 1)
  const ink = { type, fill: column.value === null ? colour.abu : colour.arang, anchor: 'middle' } as const
  return textLines(box.x + box.width / 2, box.y - 7, words, column.text, ink)
}

function dashes(x: number, from: number, to: number): string {
  const strokes: string[] = []
  for (let y = from; y + 5 <= to; y += 9) strokes.push(line(x, y, x, y + 5, colour.bata, 2))
  return strokes.join('')
}

function breakName(name: string, x: number, room: number): string {
  return textLines(x, 15, fit(name, room, note, 1), name, { type: note, fill: colour.bata })
}

function items({ columns: all, legend: { partly, missing } }: Picture): LegendItem[] {
  return [
    ...(all.some((c) => c.value !== null && c.partly)
      ? [{ fill: colour.nila200, label: partly, text: '' } as const]
      : []),
    ...(all.some((c) => c.value === null) ? [{ fill: 'hatch', label: missing, text: '' } as const] : []),
  ]
}

/** Bars under each other, the newest last; a break stands between them. */
function lying(picture: Picture): string {
  const { columns: all, width } = picture
  const breaksAt = (i: number) => i > 0 && all[i]!.begins !== undefined
  const laid = layRows(all, width, barHeight, barGap, (i) => (breaksAt(i) ? breakHeight : 0))
  const room = Math.min(Math.max(...all.map((c) => textWidth(c.text, value))), (width - laid.plotX) / 2)
  const longest = width - laid.plotX - room - 10
  const most = Math.max(...all.map((c) => c.value ?? 0))
  const marks = all.flatMap((column, i) => {
    const { top, y, labels } = laid.rows[i]!
    const length = column.value === null ? longest / 4 : barLength(column.value, most, longest)
    const box = { x: laid.plotX + 1, y, width: length, height: barHeight }
    const over = breaksAt(i) ? breakAcross(column.begins!, top - breakHeight, width) : []
    return [...over, labels, columnMark(column, box), numberBeside(column, box, width, room)]
  })
  const under = legend(items(picture), laid.height, width)
  return svgDocument(picture, laid.height + under.height, [...marks, ...under.marks])
}

function numberBeside(column: Column, box: Box, width: number, room: number): string {
  const type = column.value === null ? label : value
  const x = box.x + Math.max(box.width, 2) + 7
  const words = fit(column.text, column.value === null ? width - x : room, type, 1)
  return textLines(x, box.y + 15, words, column.text, { type, fill: column.value === null ? colour.abu : colour.arang })
}

function breakAcross(name: string, y: number, width: number): string[] {
  const strokes: string[] = []
  for (let x = 0; x + 5 <= width; x += 9) strokes.push(line(x, y, x + 5, y, colour.bata, 2))
  return [...strokes, textLines(0, y + 17, fit(name, width, note, 1), name, { type: note, fill: colour.bata })]
}

import { colour, type Hex, inkOn } from '../colour.ts'
import { fit } from './fit.ts'
import { hatch } from './hatch.ts'
import { type LegendItem, legend } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { darkToPale, stepCount } from './steps.ts'
import { type Box, type Frame, rect, svgDocument, text, textLines } from './svg.ts'
import { label, note, type Type, textWidth } from './text-width.ts'

export type HeatCell = {
  /** The class, from 0 for the smallest; null is not known, which is not 0: hatched. */
  readonly step: number | null
  /** The number for people, or why there is none. */
  readonly text: string
  /** The number when the cell is too narrow for it, such as `12rb`; may be empty. */
  readonly short?: string
}

export type HeatRow = { readonly label: string; readonly cells: readonly HeatCell[] }

type Picture = Frame & {
  readonly rows: readonly HeatRow[]
  readonly columns: readonly string[]
  /** How the smallest and the largest class are called, and the hatch. */
  readonly legend: { readonly classes: readonly string[]; readonly missing: string }
}

const rowHeight = 24
const headHeight = 20
const gap = 1
const number: Type = { size: 14, weight: 400 }

/**
 * Rows and columns as coloured cells, each with its number where there is room. Columns carry keys, whose names stand in a list
 * under the picture; on a phone rows do too.
 */
export function heatmap(picture: Picture): string {
  const { rows, columns, width } = picture
  if (rows.length === 0 || columns.length === 0) return nothingYet(picture)
  if (picture.legend.classes.length > stepCount) throw new RangeError(`a heatmap has at most ${stepCount} classes`)
  const keyed = width < 480
  const left = labelWidth(picture, keyed)
  const wide = (width - left) / columns.length
  const fills = darkToPale(Math.max(1, picture.legend.classes.length)).toReversed()
  const heads = columnKeys(columns.length, left, wide)
  const body = rows.flatMap((row, i) => {
    const y = headHeight + i * (rowHeight + gap)
    const words = keyed ? fit(`${i + 1}`, left - 4, note, 1) : fit(row.label, left - 10, label, 1)
    const name = textLines(left - 8, y + 17, words, row.label, { type: keyed ? note : label, anchor: 'end' })
    const cells = row.cells.slice(0, columns.length).map((cell, j) => {
      const inset = Math.min(gap, wide / 4)
      const box = { x: left + j * wide, y, width: wide - inset, height: rowHeight }
      return cellMarks(cell, box, fills, `${row.label}, ${columns[j]}`)
    })
    return [name, ...cells]
  })
  const bottom = headHeight + rows.length * (rowHeight + gap) + 10
  const under = legend(items(picture, fills), bottom, width)
  const list = keyList(columns, 'columns', bottom + under.height + 4, width)
  const rowList = keyed
    ? keyList(
        rows.map((r) => r.label),
        'rows',
        bottom + under.height + list.height + 12,
        width,
      )
    : none
  const height = bottom + under.height + list.height + (keyed ? rowList.height + 12 : 0) + 4
  return svgDocument(picture, height, [...heads, ...body, ...under.marks, ...list.marks, ...rowList.marks])
}

const none: { readonly marks: string[]; readonly height: number } = { marks: [], height: 0 }

function labelWidth({ rows, width }: Picture, keyed: boolean): number {
  if (keyed) return 26
  const widest = Math.max(...rows.map((row) => textWidth(row.label, label)))
  return Math.min(Math.ceil(widest) + 12, Math.floor(width * 0.34))
}

/** A, B, C over the columns; where they have no room, over every second or third. */
function columnKeys(count: number, left: number, wide: number): string[] {
  const every = Math.max(1, Math.ceil((textWidth('WW', note) + 2) / wide))
  return Array.from({ length: count }, (_, i) => {
    if (i % every > 0) return ''
    const key = keyOf(i)
    const x = left + (i + 0.5) * wide
    const half = textWidth(key, note) / 2
    if (x - half < 0 || x + half > left + count * wide) return ''
    return text(x, 14, key, { type: note, fill: colour.abu, anchor: 'middle' })
  })
}

/** A to Z, then AA, AB: rows have numbers, so that a cell is called as in a spreadsheet. */
function keyOf(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : keyOf(Math.floor(i / 26) - 1) + keyOf(i % 26)
}

function cellMarks(cell: HeatCell, box: Box, fills: readonly Hex[], where: string): string {
  if (cell.step === null) return hatch(box)
  const fill = fills[Math.min(cell.step, fills.length - 1)] ?? colour.nila100
  const words = [cell.text, cell.short ?? ''].find((t) => t !== '' && textWidth(t, number) <= box.width - 4)
  if (words === undefined) return rect(box, fill, { radius: 1, title: `${where}: ${cell.text}` })
  const ink = { type: number, fill: inkOn(fill), anchor: 'middle' } as const
  return rect(box, fill, { radius: 1 }) + text(box.x + box.width / 2, box.y + 17, words, ink)
}

function items({ rows, legend: { classes, missing } }: Picture, fills: readonly Hex[]): LegendItem[] {
  const shown = classes.map((name, i): LegendItem => ({ fill: fills[i]!, label: name, text: '' }))
  const gaps = rows.some((row) => row.cells.some((cell) => cell.step === null))
  return gaps ? [...shown, { fill: 'hatch', label: missing, text: '' }] : shown
}

/** The names behind the keys, in as many columns as there is room for. */
function keyList(names: readonly string[], of: 'rows' | 'columns', y: number, width: number): typeof none {
  const keys = names.map((_, i) => (of === 'rows' ? `${i + 1}` : keyOf(i)))
  const room = 30
  const most = Math.max(...names.map((name) => textWidth(name, note))) + room + 20
  const count = Math.max(1, Math.floor((width + 20) / most))
  const wide = (width - 20 * (count - 1)) / count
  const lines = Math.ceil(names.length / count)
  const marks = names.map((name, i) => {
    const [x, base] = [Math.floor(i / lines) * (wide + 20), y + (i % lines) * 22 + 16]
    const key = textLines(x, base, fit(keys[i]!, room - 4, note, 1), keys[i]!, { type: note, fill: colour.abu })
    return key + textLines(x + room, base, fit(name, wide - room, note, 1), name, { type: note })
  })
  return { marks, height: lines * 22 + 4 }
}

import { colour, type Hex, inkOn } from '../colour.ts'
import { fit } from './fit.ts'
import { hatchAll } from './hatch.ts'
import { type LegendItem, legend } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { darkToPale, stepCount } from './steps.ts'
import { type Box, type Frame, rects, svgDocument, text, textLines, texts } from './svg.ts'
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
const palest = colour.nila100

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
  const room = (width - left) / columns.length
  const wide = room > 8 ? Math.floor(room) : room
  const fills = darkToPale(Math.max(1, picture.legend.classes.length)).toReversed()
  const heads = columnKeys(columns.length, left, wide)
  const names = rows.map((row, i) => {
    const words = keyed ? fit(`${i + 1}`, left - 4, note, 1) : fit(row.label, left - 10, label, 1)
    const type = keyed ? note : label
    return textLines(left - 8, topOf(i) + 17, words, row.label, { type, anchor: 'end' })
  })
  const inset = Math.min(gap, wide / 4)
  const placed = rows.flatMap((row, i) =>
    row.cells.slice(0, columns.length).map((cell, j): PlacedCell => {
      const box = { x: left + j * wide, y: topOf(i), width: wide - inset, height: rowHeight }
      return { cell, box, fill: cell.step === null ? null : (fills[Math.min(cell.step, fills.length - 1)] ?? palest) }
    }),
  )
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
  return svgDocument(picture, height, [
    ...[...heads, ...names, ...cellMarks(placed)],
    ...[...under.marks, ...list.marks, ...rowList.marks],
  ])
}

type PlacedCell = { readonly cell: HeatCell; readonly box: Box; readonly fill: Hex | null }

function topOf(row: number): number {
  return headHeight + row * (rowHeight + gap)
}

/** One mark a class, not one a cell: a picture of 26 x 24 is drawn twice on a page, and a page is to be light. */
function cellMarks(placed: readonly PlacedCell[]): string[] {
  return [...Map.groupBy(placed, ({ fill }) => fill)].map(([fill, cells]) => {
    const boxes = cells.map(({ box }) => box)
    return fill === null ? hatchAll(boxes) : rects(boxes, fill) + numbersOn(cells, fill)
  })
}

function numbersOn(cells: readonly PlacedCell[], fill: Hex): string {
  const lines = cells.flatMap(({ cell, box }) => {
    const words = [cell.text, cell.short ?? ''].find((t) => t !== '' && textWidth(t, number) <= box.width - 4)
    return words === undefined ? [] : [[box.x + box.width / 2, box.y + 17, words] as const]
  })
  return texts(lines, { type: number, fill: inkOn(fill), anchor: 'middle' })
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

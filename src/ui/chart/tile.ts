import { colour, type Hex, inkOn } from '../colour.ts'
import { type Fitted, fit } from './fit.ts'
import { hatch } from './hatch.ts'
import { type Box, type Ink, lineHeight, rect, textLines } from './svg.ts'
import { label, note, type Type, textWidth, value } from './text-width.ts'

export type Tile = {
  readonly label: string
  /** Null is not known, which is not 0: hatched. */
  readonly value: number | null
  /** The value for people, or why there is none. */
  readonly text: string
  readonly column: number
  readonly row: number
}

/** A tile with its place in the picture and its colour; a hatch has none. */
export type PlacedTile = { readonly tile: Tile; readonly key: string; readonly box: Box; readonly fill: Hex | null }

const name: Type = { size: 14, weight: 600 }
const padding = 8
const tight = 4

/** Whether every tile can carry its whole name in two lines and its number. */
export function namesFit(tiles: readonly Tile[], width: number): boolean {
  const room = width - 2 * padding
  return tiles.every((t) => !fit(t.label, room, name, 2).shortened && textWidth(t.text, label) <= room)
}

export function namedTile(placed: PlacedTile): string {
  const { tile, box } = placed
  const top = fit(tile.label, box.width - 2 * padding, name, 2)
  const bottom = fit(tile.text, box.width - 2 * padding, label, 1)
  return (
    face(placed) +
    words(placed, padding, 20, top, tile.label, name) +
    words(placed, padding, box.height - 11, bottom, tile.text, label)
  )
}

/** A small tile: its key over its number. */
export function keyedTile(placed: PlacedTile): string {
  const { tile, key, box } = placed
  const text = tile.value === null ? '' : tile.text
  const [room, type] = [box.width - 2 * tight, { size: 14, weight: 600 } as const]
  return (
    face(placed) +
    words(placed, tight, 18, fit(key, room, note, 1), key, note) +
    words(placed, tight, box.height - 9, fit(text, room, type, 1), text, type)
  )
}

function face({ tile, box, fill }: PlacedTile): string {
  return fill === null ? hatch(box) : rect(box, fill, { radius: 4, title: `${tile.label}: ${tile.text}` })
}

/** Words on a tile, `right` and `down` from its corner; over a hatch they stand on white. */
function words(tile: PlacedTile, right: number, down: number, fitted: Fitted, whole: string, type: Type): string {
  const [x, y] = [tile.box.x + right, tile.box.y + down]
  if (tile.fill !== null) return textLines(x, y, fitted, whole, { type, fill: inkOn(tile.fill) })
  const plates = fitted.lines.map((line, i) => {
    const top = y + i * lineHeight(type) - type.size + 1
    return rect({ x: x - 3, y: top, width: textWidth(line, type) + 6, height: type.size + 3 }, colour.putih)
  })
  return plates.join('') + textLines(x, y, fitted, whole, { type })
}

/** Key, name and number of each tile, in as many columns as there is room for. */
export function keyList(placed: readonly PlacedTile[], y: number, width: number): { marks: string[]; height: number } {
  const most = Math.max(...placed.map(({ tile }) => textWidth(tile.label, label) + textWidth(tile.text, value)))
  const columns = Math.max(1, Math.floor((width + 24) / (most + keyRoom + 36)))
  const wide = (width - 24 * (columns - 1)) / columns
  const perColumn = Math.ceil(placed.length / columns)
  const marks = placed.map((p, i) =>
    entry(p, Math.floor(i / perColumn) * (wide + 24), y + (i % perColumn) * 24 + 16, wide),
  )
  return { marks, height: perColumn * 24 + 4 }
}

const keyRoom = 30

function entry({ tile, key }: PlacedTile, x: number, base: number, width: number): string {
  const ink: Ink = tile.value === null ? { type: label, fill: colour.abu } : { type: value }
  const number = fit(tile.text, (width - keyRoom) / 2, ink.type, 1)
  const room = width - keyRoom - 12 - textWidth(number.lines[0] ?? '', ink.type)
  const shown = fit(tile.label, room, label, 1)
  return (
    textLines(x, base, fit(key, keyRoom, note, 1), key, { type: note, fill: colour.abu }) +
    textLines(x + keyRoom, base, shown, tile.label, { type: label }) +
    textLines(x + width, base, number, tile.text, { ...ink, anchor: 'end' })
  )
}

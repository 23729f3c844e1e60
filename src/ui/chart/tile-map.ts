import type { Hex } from '../colour.ts'
import { legend } from './legend.ts'
import { classFills, classItems, type MapLegend } from './map-classes.ts'
import { nothingYet } from './nothing-yet.ts'
import { type Frame, svgDocument } from './svg.ts'
import { keyedTile, keyList, namedTile, namesFit, type PlacedTile, type Tile } from './tile.ts'

export type TileLegend = MapLegend

type Picture = Frame & { readonly tiles: readonly Tile[]; readonly legend: TileLegend }

/**
 * A map of equal tiles, each with its name and number. Where a name does not fit (a phone), tiles carry a key and the
 * names stand in a list under the map.
 */
export function tileMap(picture: Picture): string {
  const { tiles, width } = picture
  if (tiles.length === 0) return nothingYet(picture)
  const names = namesFit(tiles, tileWidth(tiles, width))
  const placed = placeTiles(tiles, width, names ? 84 : 48, classFills(picture.legend))
  const bottom = Math.max(...placed.map(({ box }) => box.y + box.height)) + 10
  const under = legend(classItems(picture.legend, tiles), bottom, width)
  const list = names ? { marks: [], height: 0 } : keyList(placed, bottom + under.height + 6, width)
  const marks = placed.map(names ? namedTile : keyedTile)
  return svgDocument(picture, bottom + under.height + list.height, [...marks, ...under.marks, ...list.marks])
}

function tileWidth(tiles: readonly Tile[], width: number): number {
  const { columns, gap } = grid(tiles, width)
  return (width - gap * (columns - 1)) / columns
}

/** The grid begins at the least column and row that are used. */
function grid(tiles: readonly Tile[], width: number) {
  const left = Math.min(...tiles.map((t) => t.column))
  const top = Math.min(...tiles.map((t) => t.row))
  const columns = Math.max(...tiles.map((t) => t.column)) - left + 1
  return { left, top, columns, gap: Math.min(6, width / columns / 6) }
}

function placeTiles(
  tiles: readonly Tile[],
  width: number,
  height: number,
  fillOf: (value: number) => Hex,
): PlacedTile[] {
  const { left, top, gap } = grid(tiles, width)
  const wide = tileWidth(tiles, width)
  const cells = new Set(tiles.map((t) => `${t.column} ${t.row}`))
  const whole = tiles.every((t) => Number.isSafeInteger(t.column) && Number.isSafeInteger(t.row))
  if (!whole || cells.size < tiles.length) throw new RangeError('each tile has a cell of its own')
  return tiles
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map((tile, i) => ({
      tile,
      key: `${i + 1}`,
      box: { x: (tile.column - left) * (wide + gap), y: (tile.row - top) * (height + gap), width: wide, height },
      fill: tile.value === null ? null : fillOf(tile.value),
    }))
}

import { colour, type Hex, inkOn } from '../colour.ts'
import { legend } from './legend.ts'
import { classFills, classItems, type MapLegend } from './map-classes.ts'
import { nothingYet } from './nothing-yet.ts'
import { mercator, type Outline, outlineHatch, outlinePath, type Place, roomFor, seenCorners } from './outline.ts'
import { escapeXml, type Frame, svgDocument, text } from './svg.ts'
import { type Type, textWidth } from './text-width.ts'
import { keyList } from './tile.ts'

export type Shape = {
  readonly label: string
  /** Null is not known, which is not 0: hatched. */
  readonly value: number | null
  /** The value for people, or why there is none. */
  readonly text: string
  /** Rings of longitude and latitude. */
  readonly outline: Outline
}

type Picture = Frame & { readonly shapes: readonly Shape[]; readonly legend: MapLegend }

const name: Type = { size: 14, weight: 600 }
const number: Type = { size: 14, weight: 400 }

/**
 * A map of true boundaries. A region carries its name and number where they fit into it, else a key; what has a key stands in the
 * list under the map.
 */
export function boundaryMap(picture: Picture): string {
  const { width } = picture
  const shapes = picture.shapes.filter((shape) => shape.outline.some((ring) => ring.length > 2))
  if (shapes.length === 0) return nothingYet(picture)
  const { outlines, height } = scaled(shapes, width)
  const fillOf = classFills(picture.legend)
  const faces = shapes.map((shape, i) => face(shape, outlines[i]!, shape.value === null ? null : fillOf(shape.value)))
  const labels = shapes.map((shape, i) => named(shape, outlines[i]!, shape.value === null ? null : fillOf(shape.value)))
  let key = 0
  const listed = shapes.flatMap((tile, i) =>
    labels[i] === null
      ? [{ tile: { ...tile, column: 0, row: 0 }, key: `${++key}`, box: nowhere, fill: null, outline: outlines[i]! }]
      : [],
  )
  const keys = listed.map(({ tile, key, outline }) =>
    keyed(key, outline, tile.value === null ? null : fillOf(tile.value)),
  )
  const under = legend(classItems(picture.legend, shapes), height + 10, width)
  const bottom = height + 10 + under.height
  const list = listed.length === 0 ? { marks: [], height: 0 } : keyList(listed, bottom + 6, width)
  const marks = [...faces, ...labels.map((l) => l ?? ''), ...keys, ...under.marks, ...list.marks]
  return svgDocument(picture, bottom + 6 + list.height, marks)
}

const nowhere = { x: 0, y: 0, width: 0, height: 0 }
const edge = 2

/** Outlines in px of the picture; never higher than wide by more than a third. */
function scaled(shapes: readonly Shape[], width: number): { outlines: Outline[]; height: number } {
  const flat = shapes.map(({ outline }) => outline.map((ring) => ring.map(mercator)))
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const [x, y] of flat.flat(2)) {
    ;[left, right] = [Math.min(left, x), Math.max(right, x)]
    ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
  }
  const room = width - 2 * edge
  const [wide, high] = [Math.max(right - left, 1e-9), Math.max(bottom - top, 1e-9)]
  const scale = Math.min(room / wide, (room * 4) / 3 / high)
  const aside = edge + (room - wide * scale) / 2
  const onPicture = ([x, y]: Place): Place => [aside + (x - left) * scale, edge + (y - top) * scale]
  const outlines = flat.map((outline) => outline.map((ring) => seenCorners(ring.map(onPicture))))
  return { outlines, height: high * scale + 2 * edge }
}

function face(shape: Shape, outline: Outline, fill: Hex | null): string {
  const title = `<title>${escapeXml(`${shape.label}: ${shape.text}`)}</title>`
  const d = outlinePath(outline)
  if (fill !== null) {
    const pale = fill === colour.nila100 || fill === colour.nila200
    return `<path d="${d}" fill="${fill}" stroke="${pale ? colour.tepi : colour.putih}" stroke-width="1">${title}</path>`
  }
  const lines = outlineHatch(outline, 7)
  const hatch = lines === '' ? '' : `<path d="${lines}" fill="none" stroke="${colour.nila300}"/>`
  return `${hatch}<path d="${d}" fill="none" stroke="${colour.tepi}" stroke-width="1">${title}</path>`
}

/** Name over number inside the region; null where they do not fit, or would stand on a hatch. */
function named(shape: Shape, outline: Outline, fill: Hex | null): string | null {
  if (fill === null) return null
  const width = Math.max(textWidth(shape.label, name), textWidth(shape.text, number)) + 6
  const at = roomFor(outline, width, 36)
  if (at === null) return null
  const ink = { fill: inkOn(fill), anchor: 'middle' } as const
  return (
    text(at[0], at[1] - 3, shape.label, { type: name, ...ink }) +
    text(at[0], at[1] + 14, shape.text, { type: number, ...ink })
  )
}

function keyed(key: string, outline: Outline, fill: Hex | null): string {
  const at = roomFor(outline, textWidth(key, name) + 4, 16)
  if (at === null) return ''
  const plate =
    fill === null ? `<path d="${outlinePath([boxAround(at, textWidth(key, name) + 4)])}" fill="${colour.putih}"/>` : ''
  return (
    plate +
    text(at[0], at[1] + 5, key, { type: name, fill: fill === null ? colour.arang : inkOn(fill), anchor: 'middle' })
  )
}

function boxAround([x, y]: readonly [number, number], width: number) {
  const [half, high] = [width / 2, 8]
  return [
    [x - half, y - high],
    [x + half, y - high],
    [x + half, y + high],
    [x - half, y + high],
  ] as const
}

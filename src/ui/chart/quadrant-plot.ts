import { colour, inkOn } from '../colour.ts'
import { fit, oneLine } from './fit.ts'
import { nothingYet } from './nothing-yet.ts'
import { type Box, type Frame, line, lineHeight, px, rect, svgDocument, text, textLines } from './svg.ts'
import { label, note, value } from './text-width.ts'

export type PlotQuadrant = {
  /** As `I`. */
  readonly key: string
  readonly name: string
  /** The point lies in it, or on its border. */
  readonly marked: boolean
}

type Picture = Frame & {
  /** Upper left, upper right, lower left, lower right. */
  readonly quadrants: readonly [PlotQuadrant, PlotQuadrant, PlotQuadrant, PlotQuadrant]
  /** Where the point is; null while it is not known. The axes go from -limit to limit. */
  readonly point: { readonly x: number; readonly y: number } | null
  readonly limit: number
  /** The ends of the axes. */
  readonly ends: { readonly left: string; readonly right: string; readonly top: string; readonly bottom: string }
  /** The point for people. */
  readonly pointText: string
}

const widest = 420
const top = 24

/** Four quadrants around two axes, and a point. What stands in words under it says the same. */
export function quadrantPlot(picture: Picture): string {
  const { point, width, limit, quadrants, ends } = picture
  if (point === null) return nothingYet(picture)
  if (!(limit > 0) || ![point.x, point.y].every(Number.isFinite)) throw new RangeError('a point lies on finite axes')
  const side = Math.min(widest, width)
  const left = (width - side) / 2
  const half = side / 2
  const boxes = quadrants.map((_, i): Box => {
    const [x, y] = [left + (i % 2) * half, top + Math.floor(i / 2) * half]
    return { x: x + 1, y: y + 1, width: half - 2, height: half - 2 }
  })
  const middle = { x: left + half, y: top + half }
  const at = { x: middle.x + along(point.x, limit) * half, y: middle.y - along(point.y, limit) * half }
  const under = top + side + 18
  const foot = fit(picture.pointText, width, value, 2)
  return svgDocument(picture, under + 28 + Math.max(1, foot.lines.length) * lineHeight(value), [
    centred(ends.top, middle.x, 16, side),
    ...quadrants.map((quadrant, i) => face(quadrant, boxes[i]!, i)),
    line(left, middle.y, left + side, middle.y, colour.tepi, 1.5),
    line(middle.x, top, middle.x, top + side, colour.tepi, 1.5),
    dot(at.x, at.y),
    sideWords(ends.left, left, under, half - 8, 'start'),
    sideWords(ends.right, left + side, under, half - 8, 'end'),
    centred(ends.bottom, middle.x, under + 18, side),
    textLines(width / 2, under + 40, foot, picture.pointText, { type: value, anchor: 'middle' }),
  ])
}

/** -1 to 1; what lies outside stands at the edge. */
function along(at: number, limit: number): number {
  return Math.max(-1, Math.min(1, at / limit))
}

/** The names stand in the outer corners, away from the axes. */
function face({ key, name, marked }: PlotQuadrant, box: Box, i: number): string {
  const fill = marked ? colour.nila200 : colour.nila100
  const type = marked ? value : label
  const words = fit(oneLine(`${key} ${name}`), box.width - 20, type, 2)
  const right = i % 2 === 1
  const x = right ? box.x + box.width - 10 : box.x + 10
  const y = i < 2 ? box.y + 22 : box.y + box.height - 12 - (words.lines.length - 1) * lineHeight(type)
  const ink = { type, fill: inkOn(fill), anchor: right ? 'end' : 'start' } as const
  return rect(box, fill) + textLines(x, y, words, `${key} ${name}`, ink)
}

function dot(x: number, y: number): string {
  const ring = (r: number, fill: string) =>
    `<path d="M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0" fill="${fill}"/>`
  return ring(9, colour.putih) + ring(7, colour.nila)
}

function centred(words: string, x: number, y: number, room: number): string {
  return textLines(x, y, fit(words, room, note, 1), words, { type: note, fill: colour.abu, anchor: 'middle' })
}

function sideWords(words: string, x: number, y: number, room: number, anchor: 'start' | 'end'): string {
  const fitted = fit(words, room, note, 1)
  if (!fitted.shortened) return text(x, y, fitted.lines[0] ?? '', { type: note, fill: colour.abu, anchor })
  return textLines(x, y, fitted, words, { type: note, fill: colour.abu, anchor })
}

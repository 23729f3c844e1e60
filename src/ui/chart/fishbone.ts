import { colour } from '../colour.ts'
import { type Fitted, fit } from './fit.ts'
import { type LegendItem, legend } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { type Frame, line, lineHeight, px, rect, svgDocument, textLines } from './svg.ts'
import { label, type Type, value } from './text-width.ts'

export type FishboneCause = {
  readonly text: string
  /** 0 on the spine itself, 1 for why that is so, and so on. */
  readonly depth: number
  /** Supported by evidence; a supposition otherwise. */
  readonly proven: boolean
}

export type Spine = { readonly name: string; readonly causes: readonly FishboneCause[] }

type Picture = Frame & {
  /** What is to be explained. */
  readonly head: string
  readonly spines: readonly Spine[]
  readonly legend: { readonly proven: string; readonly supposed: string }
}

const [headWidth, slant, boneGap, indent, deepest] = [150, 40, 6, 12, 6]
const narrowest = 150

type Row = { readonly cause: FishboneCause; readonly words: Fitted; readonly left: number }

/** Causes as bones of a fish: spines above and below a backbone that ends in the head. A narrow picture stands upright. */
export function fishbone(picture: Picture): string {
  const { spines, width } = picture
  if (spines.length === 0) return nothingYet(picture)
  const columns = Math.ceil(spines.length / 2)
  const room = (width - headWidth - slant - 8) / columns
  return room < narrowest ? upright(picture) : lying(picture, room)
}

function lying(picture: Picture, room: number): string {
  const { spines, head, width } = picture
  const laid = spines.map((spine) => rowsOf(spine, room - 22))
  const tall = (side: 0 | 1) =>
    Math.max(60, ...laid.filter((_, i) => i % 2 === side).map((rows) => heightOf(rows) + boneGap))
  const [above, below] = [tall(0), spines.length > 1 ? tall(1) : 0]
  const middle = nameRoom + above
  const marks = spines.map((spine, i) => {
    const x = Math.floor(i / 2) * room + 4
    return i % 2 === 0
      ? bone(spine, laid[i]!, { x, room, from: nameRoom, to: middle, down: true })
      : bone(spine, laid[i]!, { x, room, from: middle + below, to: middle, down: false })
  })
  const bottom = middle + (below === 0 ? 40 : below + nameRoom)
  const headWords = fit(head, headWidth - 20, value, 6)
  const headHeight = Math.max(2, headWords.lines.length) * lineHeight(value) + 20
  const headTop = Math.max(0, middle - headHeight / 2)
  const box = { x: width - headWidth, y: headTop, width: headWidth, height: headHeight }
  const inHead = { type: value, fill: colour.nilaTua } as const
  const under = legend(legendItems(picture), Math.max(bottom, headTop + headHeight) + 8, width)
  return svgDocument(picture, Math.max(bottom, headTop + headHeight) + 8 + under.height, [
    line(4, middle, width - headWidth, middle, colour.nila, 3),
    ...marks,
    rect(box, colour.nila100, { radius: 4 }),
    textLines(box.x + 10, headTop + 24, headWords, head, inHead),
    ...under.marks,
  ])
}

const nameRoom = 26

type BonePlace = {
  readonly x: number
  readonly room: number
  readonly from: number
  readonly to: number
  readonly down: boolean
}

/** One slanting bone with its causes beside it. Bones are parallel, so that every row has the same room. */
function bone({ name }: Spine, rows: readonly Row[], { x, room, from, to, down }: BonePlace): string {
  const at = (y: number) => x + (slant * (y - from)) / (to - from)
  const words = fit(name, room - 10, value, 1)
  const nameY = down ? from - 8 : from + 18
  let y = down ? from + 16 : to + 22
  const lines = rows.map((row) => {
    const marks = causeMarks(row, at(y) + 8 + row.left, y)
    y += rowHeight(row)
    return marks
  })
  return [
    line(x, from, x + slant, to, colour.nila400, 2),
    textLines(x, nameY, words, name, { type: value }),
    ...lines,
  ].join('')
}

function upright(picture: Picture): string {
  const { spines, head, width } = picture
  const headWords = fit(head, width - 20, value, 4)
  const headHeight = Math.max(1, headWords.lines.length) * lineHeight(value) + 18
  let y = headHeight + 26
  let last = y
  const marks = spines.flatMap((spine) => {
    const name = textLines(24, y, fit(spine.name, width - 24, value, 1), spine.name, { type: value })
    const mark = line(8, y - 5, 20, y - 5, colour.nila400, 2)
    last = y - 5
    y += 24
    const rows = rowsOf(spine, width - 44)
    const causes = rows.map((row) => {
      const drawn = causeMarks(row, 28 + row.left, y)
      y += rowHeight(row)
      return drawn
    })
    y += 10
    return [mark, name, ...causes]
  })
  const under = legend(legendItems(picture), y, width)
  return svgDocument(picture, y + under.height, [
    rect({ x: 0, y: 0, width, height: headHeight }, colour.nila100, { radius: 4 }),
    textLines(10, 22, headWords, head, { type: value, fill: colour.nilaTua }),
    line(8, headHeight, 8, last, colour.nila, 3),
    ...marks,
    ...under.marks,
  ])
}

function rowsOf({ causes }: Spine, room: number): Row[] {
  return causes.map((cause) => {
    const left = Math.min(cause.depth, deepest) * indent
    return { cause, left, words: fit(cause.text, room - left - 12, label, 3) }
  })
}

function rowHeight({ words }: Row): number {
  return Math.max(1, words.lines.length) * lineHeight(label) + boneGap
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), 16)
}

const type: Type = label

/** A full dot for what is proven, a ring for what is supposed. */
function causeMarks({ cause, words }: Row, x: number, y: number): string {
  const circle = (r: number, fill: string) =>
    `<path d="M${px(x + 4 - r)} ${px(y - 5)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0" fill="${fill}"/>`
  const dot = cause.proven ? circle(4, colour.daun) : circle(4, colour.kunyit) + circle(2.5, colour.putih)
  return dot + textLines(x + 12, y, words, cause.text, { type })
}

function legendItems({ legend: { proven, supposed } }: Picture): LegendItem[] {
  return [
    { fill: colour.daun, label: proven, text: '' },
    { fill: colour.kunyit, label: supposed, text: '' },
  ]
}

import type { Language } from '../../base/language.ts'
import { printedDecimal } from '../../base/words.ts'
import { toNumber } from '../../methods/exact/rational.ts'
import { ieAdvice, ieCells, type StrategicQuadrant } from '../../methods/swot/index.ts'
import { cellGrid, quadrantPlot } from '../../ui/chart/index.ts'
import type { SwotNumbers } from './rating.ts'
import { ratingText } from './rating-text.ts'

/** Upper left, upper right, lower left, lower right. */
const places: readonly [StrategicQuadrant, StrategicQuadrant, StrategicQuadrant, StrategicQuadrant] = [
  'III',
  'I',
  'IV',
  'II',
]

export function quadrantPicture({ place, convention }: SwotNumbers, lang: Language, width: number): string {
  const text = ratingText[lang]
  const at = place === null ? null : { x: toNumber(place.point.x), y: toNumber(place.point.y) }
  const limit = at === null ? 1 : Math.max(1, Math.ceil(Math.max(Math.abs(at.x), Math.abs(at.y)) * 1.3))
  const face = (key: StrategicQuadrant) => ({
    key,
    name: text.quadrants[key],
    marked: place?.quadrants.includes(key) === true,
  })
  const words =
    place === null
      ? text.unknown
      : `${text.point(printedDecimal(place.point.x, lang), printedDecimal(place.point.y, lang))} · ${text.scale(String(limit))}`
  return quadrantPlot({
    title: text.plotTitle,
    description: `${words} · ${text.convention.names[convention]}`,
    width,
    empty: text.unknown,
    quadrants: [face(places[0]), face(places[1]), face(places[2]), face(places[3])],
    point: at,
    limit,
    ends: text.ends,
    pointText: words,
  })
}

export function iePicture({ cell }: SwotNumbers, lang: Language, width: number): string {
  const text = ratingText[lang]
  return cellGrid({
    title: text.ieTitle,
    description: cell === null ? text.ieNone : text.ieSay(cell, text.advice[ieAdvice(cell)]),
    width,
    columns: text.ieColumns,
    rows: text.ieRows.map((label, row) => ({
      label,
      cells: ieCells.slice(row * 3, row * 3 + 3).map((key) => ({
        key,
        name: text.advice[ieAdvice(key)],
        marked: key === cell,
      })),
    })),
  })
}

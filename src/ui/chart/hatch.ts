import { colour } from '../colour.ts'
import { type Box, px } from './svg.ts'

const apart = 7

/** Slanted lines over a box: not reported, which is not 0. Drawn as lines, since a pattern would need an id. */
export function hatch(box: Box): string {
  return hatchAll([box])
}

/** The same over many boxes, as one mark. */
export function hatchAll(boxes: readonly Box[]): string {
  return `<path d="${boxes.map(linesOver).join('')}" fill="none" stroke="${colour.nila300}"/>`
}

function linesOver(box: Box): string {
  const { x, y, width, height } = box
  const strokes: string[] = []
  for (let start = apart; start < width + height; start += apart) {
    const [left, right] = [Math.max(0, start - height), Math.min(width, start)]
    strokes.push(`M${px(x + left)} ${px(y + start - left)}L${px(x + right)} ${px(y + start - right)}`)
  }
  const edge = `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`
  return `${edge}${strokes.join('')}`
}

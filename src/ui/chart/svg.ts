import { colour, type Hex } from '../colour.ts'
import type { Fitted } from './fit.ts'
import type { Type } from './text-width.ts'

/** What every picture has. Words are the caller's. */
export type Frame = {
  readonly title: string
  /** What the picture shows, in a sentence or two, for who cannot see it. */
  readonly description: string
  /** Width in px, 240 or more; the height follows from the content. */
  readonly width: number
  /** What to say when there is nothing to draw yet; without it the description stands there. */
  readonly empty?: string
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * A whole SVG document. Attributes only, no style and no script: a strict content security policy forbids inline style. No ids
 * either: many pictures stand in one page.
 */
export function svgDocument(frame: Frame, height: number, marks: readonly string[]): string {
  if (!(frame.width >= 240)) throw new RangeError('a picture is at least 240 px wide')
  const size = `viewBox="0 0 ${px(frame.width)} ${px(height)}" width="${px(frame.width)}" height="${px(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size} font-family="'Source Sans 3', sans-serif">`,
    `<title>${escapeXml(frame.title)}</title>`,
    `<desc>${escapeXml(frame.description)}</desc>`,
    ...marks.filter((m) => m !== ''),
    '</svg>\n',
  ].join('\n')
}

/** Two decimals at most, so that the same picture has the same bytes everywhere. */
export function px(n: number): string {
  if (!Number.isFinite(n)) throw new RangeError('a picture has finite measures')
  return `${Number(n.toFixed(2)) + 0}`
}

/** Text for XML: signs that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A filled box. Pale fills get a border, else they would be lost on white paper; a sliver has room for the border only. */
export function rect(box: Box, fill: Hex, options: { readonly title?: string; readonly radius?: number } = {}): string {
  const pale = isPale(fill)
  const sliver = box.width < 3
  const inset = pale && !sliver ? 0.5 : 0
  const place = `x="${px(box.x + inset)}" y="${px(box.y + inset)}"`
  const size = `width="${px(box.width - 2 * inset)}" height="${px(box.height - 2 * inset)}"`
  const paint = pale && !sliver ? `fill="${fill}" stroke="${colour.tepi}"` : `fill="${pale ? colour.tepi : fill}"`
  const open = `<rect ${place} ${size} rx="${px(sliver ? 0 : (options.radius ?? 2))}" ${paint}`
  return options.title === undefined ? `${open}/>` : `${open}><title>${escapeXml(options.title)}</title></rect>`
}

/** Many boxes of one fill as one mark, each beginning from where the last began: a tenth of as many marks. */
export function rects(boxes: readonly Box[], fill: Hex): string {
  const pale = isPale(fill)
  const inset = pale ? 0.5 : 0
  let [x, y] = [0, 0]
  const d = boxes.map((box, i) => {
    const [left, top] = [rounded(box.x + inset), rounded(box.y + inset)]
    const [width, height] = [rounded(box.width - 2 * inset), rounded(box.height - 2 * inset)]
    const move = i === 0 ? `M${px(left)} ${px(top)}` : `m${px(left - x)} ${px(top - y)}`
    ;[x, y] = [left, top]
    return `${move}h${px(width)}v${px(height)}h${px(-width)}z`
  })
  return `<path d="${d.join('')}" fill="${fill}"${pale ? ` stroke="${colour.tepi}"` : ''}/>`
}

function rounded(n: number): number {
  return Number(px(n))
}

function isPale(fill: Hex): boolean {
  return fill === colour.nila100 || fill === colour.nila200
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: Hex, width = 1): string {
  return `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="${stroke}" stroke-width="${px(width)}"/>`
}

export type Ink = {
  readonly type: Type
  readonly fill?: Hex
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Lines of one ink, each `[x, y, words]` with its baseline at y: what they share is said once. */
export function texts(lines: readonly (readonly [x: number, y: number, words: string])[], ink: Ink): string {
  if (lines.length === 0) return ''
  const marks = lines.map(([x, y, words]) => `<text x="${px(x)}" y="${px(y)}">${escapeXml(words)}</text>`)
  return `<g${inkOf(ink)}>${marks.join('')}</g>`
}

/** One line of text with its baseline at y. */
export function text(x: number, y: number, words: string, ink: Ink): string {
  if (words === '') return ''
  return `<text x="${px(x)}" y="${px(y)}"${inkOf(ink)}>${escapeXml(words)}</text>`
}

function inkOf({ type, anchor, fill }: Ink): string {
  const weight = type.weight === 400 ? '' : ` font-weight="${type.weight}"`
  const side = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return ` font-size="${type.size}"${weight}${side} fill="${fill ?? colour.arang}"`
}

/** Fitted lines from a first baseline down; the whole text is kept as a title where it was shortened. */
export function textLines(x: number, y: number, fitted: Fitted, whole: string, ink: Ink): string {
  const lines = fitted.lines.map((words, i) => text(x, y + i * lineHeight(ink.type), words, ink)).join('')
  return fitted.shortened ? `<g><title>${escapeXml(whole)}</title>${lines}</g>` : lines
}

export function lineHeight(type: Type): number {
  return Math.round(type.size * 1.27)
}

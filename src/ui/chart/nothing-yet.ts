import { colour } from '../colour.ts'
import { fit } from './fit.ts'
import { type Frame, lineHeight, px, svgDocument, textLines } from './svg.ts'
import { label } from './text-width.ts'

/** A small picture that says there is nothing to draw yet. */
export function nothingYet(frame: Frame): string {
  const words = frame.empty ?? frame.description
  const fitted = fit(words, frame.width - 32, label, 3)
  const height = 40 + Math.max(1, fitted.lines.length) * lineHeight(label)
  const place = `x="0.5" y="0.5" width="${px(frame.width - 1)}" height="${px(height - 1)}" rx="4"`
  const box = `<rect ${place} fill="none" stroke="${colour.tepi}" stroke-dasharray="4 4"/>`
  const ink = { type: label, fill: colour.abu, anchor: 'middle' } as const
  return svgDocument(frame, height, [box, textLines(frame.width / 2, 35, fitted, words, ink)])
}

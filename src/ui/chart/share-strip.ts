import { type Hex, inkOn } from '../colour.ts'
import { legend } from './legend.ts'
import { nothingYet } from './nothing-yet.ts'
import { darkToPale } from './steps.ts'
import { type Box, type Frame, rect, svgDocument, text } from './svg.ts'
import { textWidth, value } from './text-width.ts'
import { layParts } from './widths.ts'

export type Part = { readonly label: string; readonly value: number; readonly text: string }

const height = 40

/**
 * One strip for "one giant and the rest", where bars would be one bar and two dozen invisible ones. The caller joins what is
 * small into one last part.
 */
export function shareStrip(picture: Frame & { readonly parts: readonly Part[] }): string {
  const { parts, width } = picture
  if (parts.length === 0) return nothingYet(picture)
  const fills = darkToPale(parts.length)
  const spans = layParts(
    parts.map((p) => p.value),
    width,
  )
  const marks = spans.map(({ part, x, width }) => partMarks(parts[part]!, { x, y: 0, width, height }, fills[part]!))
  const under = legend(
    parts.map((p, i) => ({ fill: fills[i]!, label: p.label, text: p.text })),
    height + 8,
    width,
  )
  return svgDocument(picture, height + 8 + under.height, [...marks, ...under.marks])
}

function partMarks(part: Part, box: Box, fill: Hex): string {
  const mark = rect(box, fill, { title: `${part.label}: ${part.text}` })
  const [ink, base, room] = [inkOn(fill), box.y + box.height / 2 + 5, box.width - 24]
  const right = text(box.x + box.width - 12, base, part.text, { type: value, fill: ink, anchor: 'end' })
  if (textWidth(part.label, value) + 16 + textWidth(part.text, value) <= room)
    return mark + text(box.x + 12, base, part.label, { type: value, fill: ink }) + right
  return textWidth(part.text, value) <= room ? mark + right : mark
}

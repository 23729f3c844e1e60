import { type Type, textWidth } from './text-width.ts'

export type Fitted = {
  readonly lines: readonly string[]
  /** The lines end in … because the text had no room. */
  readonly shortened: boolean
}

/** Breaks a text into lines no wider than the room; what is left after `most` lines is cut with an … */
export function fit(text: string, room: number, type: Type, most: number): Fitted {
  const lines: string[] = []
  let rest = words(text)
  while (rest.length > 0 && lines.length < most - 1) {
    const count = wordsInRoom(rest, room, type)
    if (count === 0) break
    lines.push(rest.slice(0, count).join('').trimEnd())
    rest = rest.slice(count)
  }
  if (rest.length === 0) return { lines, shortened: false }
  const last = rest.join('').trimEnd()
  if (textWidth(last, type) <= room) return { lines: [...lines, last], shortened: false }
  return { lines: [...lines, cut(last, room, type)], shortened: true }
}

/** A text may break after a space, a stroke or a hyphen. */
function words(text: string): string[] {
  return (
    text
      .trim()
      .replace(/\s+/g, ' ')
      .match(/[^ /-]*[ /-]+|[^ /-]+/g) ?? []
  )
}

/** White space as a picture shows it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function wordsInRoom(words: readonly string[], room: number, type: Type): number {
  let line = ''
  for (const [i, word] of words.entries()) {
    line += word
    if (textWidth(line.trimEnd(), type) > room) return i
  }
  return words.length
}

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' })

function cut(text: string, room: number, type: Type): string {
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (textWidth(`${kept}${segment}…`, type) > room) break
    kept += segment
  }
  return kept === '' && textWidth('…', type) > room ? '' : `${kept.trimEnd()}…`
}

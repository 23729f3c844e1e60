import { colour } from '../colour.ts'
import { type Fitted, fit } from './fit.ts'
import { lineHeight, textLines } from './svg.ts'
import { label, note, textWidth } from './text-width.ts'

export type RowWords = { readonly label: string; readonly note?: string }

/** Where the marks of a row go: from the plot's x, with their top at y; `top` is where the row itself begins. */
export type Row = { readonly top: number; readonly y: number; readonly labels: string }

export type Rows = {
  readonly plotX: number
  readonly rows: readonly Row[]
  readonly height: number
  /** Labels stand over the marks, not beside them: a phone. */
  readonly stacked: boolean
}

type Words = { readonly words: RowWords; readonly label: Fitted; readonly note: Fitted; readonly height: number }

/**
 * Rows of marks of one height with their labels: a column just wide enough beside the marks, or over them on a phone. `above` is
 * room that a row wants over itself.
 */
export function layRows(
  words: readonly RowWords[],
  width: number,
  markHeight: number,
  gap: number,
  above: (row: number) => number = () => 0,
): Rows {
  const stacked = width < 480
  const widest = Math.max(0, ...words.map((w) => Math.max(textWidth(w.label, label), textWidth(w.note ?? '', note))))
  const column = stacked ? width : Math.min(Math.ceil(widest), Math.floor(width * 0.45))
  let y = 0
  const rows = words.map((w, i) => {
    y += above(i)
    const fitted = fitWords(w, column)
    const height = stacked ? fitted.height + 4 + markHeight : Math.max(fitted.height, markHeight)
    const row = {
      top: y,
      y: stacked ? y + fitted.height + 4 : y + (height - markHeight) / 2,
      labels: labelMarks(fitted, stacked ? null : column, stacked ? y : y + (height - fitted.height) / 2),
    }
    y += height + gap
    return row
  })
  return { plotX: stacked ? 0 : column + 12, rows, height: y, stacked }
}

function fitWords(words: RowWords, room: number): Words {
  const [first, second] = [fit(words.label, room, label, 2), fit(words.note ?? '', room, note, 2)]
  const height = first.lines.length * lineHeight(label) + second.lines.length * lineHeight(note)
  return { words, label: first, note: second, height }
}

function labelMarks(fitted: Words, right: number | null, top: number): string {
  const [x, anchor] = right === null ? [0, 'start' as const] : [right, 'end' as const]
  const under = top + fitted.label.lines.length * lineHeight(label)
  return (
    textLines(x, top + 14, fitted.label, fitted.words.label, { type: label, anchor }) +
    textLines(x, under + 13, fitted.note, fitted.words.note ?? '', { type: note, fill: colour.abu, anchor })
  )
}

import { stripVTControlCharacters } from 'node:util'

/** Paints text for a terminal, or leaves it plain where nobody would see the colour. */
export type Paint = {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly notice: (text: string) => string
  readonly bad: (text: string) => string
  readonly struck: (text: string) => string
}

const plain = (text: string) => text
const code = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`

export function paint(colour: boolean): Paint {
  if (!colour) return { bold: plain, dim: plain, good: plain, notice: plain, bad: plain, struck: plain }
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    good: code(32, 39),
    notice: code(33, 39),
    bad: code(31, 39),
    struck: code(9, 29),
  }
}

/** Columns that the text takes on the screen, without colour codes. */
export function width(text: string): number {
  return [...stripVTControlCharacters(text)].length
}

/** Breaks text into lines of at most `columns`, at spaces, and a word longer than a line where it must. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((w) => pieces(w, columns))) {
    const last = lines.at(-1)
    if (last !== undefined && width(last) + 1 + width(word) <= columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length === 0 ? [''] : lines
}

/** A word in parts that fit a line; none for an empty word. Words with colour codes are left whole. */
function pieces(word: string, columns: number): string[] {
  if (word === '') return []
  const signs = [...word]
  if (signs.length <= columns || word.includes(esc)) return [word]
  return Array.from({ length: Math.ceil(signs.length / columns) }, (_, i) =>
    signs.slice(i * columns, (i + 1) * columns).join(''),
  )
}

export type Column = { readonly align: 'left' | 'right'; readonly width?: number }

/** A table of cells; a cell wraps inside a column of fixed width, and the others fit their longest cell. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((c, k) => c.width ?? Math.max(0, ...rows.map((row) => width(row[k] ?? ''))))
  return rows.flatMap((row) => {
    const cells = columns.map((c, k) => (c.width === undefined ? [row[k] ?? ''] : wrap(row[k] ?? '', c.width)))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((c, k) => fill(cells[k]![line] ?? '', widths[k]!, c.align))
        .join('  ')
        .trimEnd(),
    )
  })
}

function fill(text: string, columns: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, columns - width(text)))
  return align === 'right' ? space + text : text + space
}

/**
 * Lines that a person's terminal may safely be given: whatever a file brought along to move the cursor, change colours or turn
 * the reading direction is shown as a box. Our own colour codes stay.
 */
export function visible(line: string): string {
  return [...line.matchAll(ownColour)].length === 0
    ? line.replace(unsafe, box)
    : line
        .split(ownColour)
        .map((part, i) => (i % 2 === 1 ? part : part.replace(unsafe, box)))
        .join('')
}

const box = '\ufffd'
const esc = String.fromCharCode(27)
const ownColour = new RegExp(`(${esc}\\[(?:1|2|9|22|29|31|32|33|39)m)`, 'g')
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

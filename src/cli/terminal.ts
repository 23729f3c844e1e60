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

/** Breaks text into lines of at most `columns`, at spaces; a longer word keeps a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && width(last) + 1 + width(word) <= columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length === 0 ? [''] : lines
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

/** A run of words in a line, from column `start` to before `end`. */
export type Piece = { readonly text: string; readonly start: number; readonly end: number }

/** The pieces of a line between runs of two or more spaces. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = []
  for (const { 0: word, index: start } of line.matchAll(/\S+/g)) {
    const last = found.at(-1)
    const end = start + word.length
    if (last !== undefined && start === last.end + 1 && line[last.end] === ' ')
      found[found.length - 1] = { text: line.slice(last.start, end), start: last.start, end }
    else found.push({ text: word, start, end })
  }
  return found
}

type Span = { start: number; end: number }

/**
 * Rows of a text whose columns stand under each other, as copied from a PDF or typed. Lines with the usual number of pieces
 * are rows as they are; in any other line (a blank cell, a second line of a title, a head over several columns) each piece
 * goes to the column above or below which it stands.
 */
export function alignedRows(lines: readonly string[]): string[][] {
  const cut = lines.map((line) => pieces(line.replaceAll('\t', '    ')))
  const width = usualWidth(cut)
  if (width < 2) return cut.map((row) => row.map((piece) => piece.text))
  const spans = columnSpans(cut.filter((row) => row.length === width))
  return cut.map((row) =>
    row.length === width || row.length > mostPieces ? row.map((piece) => piece.text) : place(row, spans),
  )
}

/** More pieces than this on a line are no row of a table; whoever checks the columns will say so. */
const mostPieces = 1000

/** The number of pieces, of at least two, on the lines that hold most figures: heads and titles differ, the body counts. */
function usualWidth(rows: readonly (readonly Piece[])[]): number {
  const byWidth = new Map<number, number>()
  for (const row of rows) {
    const figures = row.filter((piece) => /^[0-9]/.test(piece.text)).length
    if (row.length > 1) byWidth.set(row.length, (byWidth.get(row.length) ?? 0) + figures + 1)
  }
  return [...byWidth].reduce((best, [width, count]) => {
    const most = byWidth.get(best) ?? 0
    return count > most || (count === most && width > best) ? width : best
  }, 0)
}

function columnSpans(rows: readonly (readonly Piece[])[]): Span[] {
  const spans = rows[0]!.map(({ start, end }): Span => ({ start, end }))
  for (const row of rows)
    row.forEach(({ start, end }, i) => {
      const span = spans[i]!
      span.start = Math.min(span.start, start)
      span.end = Math.max(span.end, end)
    })
  return spans
}

function place(row: readonly Piece[], spans: readonly Span[]): string[] {
  const cells: string[] = []
  let from = 0
  for (const piece of row.flatMap((whole) => words(whole, spans))) {
    const column = nearest(piece, spans, from)
    while (cells.length < column) cells.push('')
    cells[column] = cells[column] ? `${cells[column]} ${piece.text}` : piece.text
    from = column
  }
  return cells
}

/** Narrow columns may stand one space apart: figures, or as many words as columns, over several columns are one a column. */
function words(piece: Piece, spans: readonly Span[]): Piece[] {
  const touched = spans.filter((span) => span.start < piece.end && piece.start < span.end).length
  const parts = piece.text.split(' ')
  if (touched < 2 || !(parts.length === touched || parts.every((part) => /[0-9]/.test(part)))) return [piece]
  let start = piece.start
  return parts.map((text) => {
    const word = { text, start, end: start + text.length }
    start = word.end + 1
    return word
  })
}

/** The first column, not left of `from`, that the piece touches; otherwise the one whose edge is nearest. */
function nearest(piece: Piece, spans: readonly Span[], from: number): number {
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (let i = from; i < spans.length; i++) {
    const gap = Math.max(spans[i]!.start - piece.end + 1, piece.start - spans[i]!.end + 1, 0)
    if (gap < least) {
      best = i
      least = gap
    }
    if (gap === 0 || spans[i]!.start > piece.end) break
  }
  return best
}

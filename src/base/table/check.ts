import { bad, good, type Problem, type Result } from '../result.ts'
import type { Grid, TableLimits } from './grid.ts'

/** Drops blank ends and blank sheets, and holds the rest against the limits. */
export function checkGrids(grids: readonly Grid[], limits: TableLimits): Result<Grid[]> {
  const filled = grids.map(withoutBlankEnds).filter((grid) => grid.rows.length > 0)
  if (filled.length === 0) return bad({ code: 'emptyFile' })
  const problems = filled.flatMap((grid) => problemIn(grid, limits) ?? [])
  return problems.length > 0 ? bad(...problems) : good(filled)
}

function withoutBlankEnds(grid: Grid): Grid {
  const rows = grid.rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1))
  return { ...grid, rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1) }
}

/** The first limit that a grid breaks. */
function problemIn({ sheet, rows }: Grid, limits: TableLimits): Problem | null {
  const place = sheet === null ? {} : { sheet }
  if (rows.length > limits.rows)
    return { code: 'tooManyRows', place, values: { rows: rows.length, limit: limits.rows } }
  for (const [r, row] of rows.entries()) {
    if (row.length > limits.columns)
      return {
        code: 'tooManyColumns',
        place: { ...place, row: r + 1 },
        values: { columns: row.length, limit: limits.columns },
      }
    const long = row.findIndex((cell) => cell.length > limits.cellCharacters)
    if (long >= 0)
      return {
        code: 'cellTooLong',
        place: { ...place, row: r + 1, column: columnLetters(long) },
        values: { characters: row[long]!.length, limit: limits.cellCharacters },
      }
  }
  return null
}

/** `A` for 0, `Z` for 25, `AA` for 26: the name of a column where it has no head. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

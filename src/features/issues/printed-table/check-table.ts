import type { Problem, Result } from '../../../base/result.ts'
import { bad, good } from '../../../base/result.ts'
import { readTable } from '../../../base/table/read-table.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import type { PrintedTable } from './printed-table.ts'
import { analyseTable } from './table-analysis.ts'
import { findTable } from './understand.ts'

export type CheckedTable = { readonly table: PrintedTable; readonly analysis: Analysis }

/** Reads a file or pasted text, understands its scoring table and recomputes it; `mostIssues` keeps a page readable. */
export async function checkTable(bytes: Uint8Array, mostIssues: number): Promise<Result<CheckedTable>> {
  const grids = await readTable(bytes, undefined)
  if (!grids.ok) return bad(...grids.problems.map(inReading))
  const found = findTable(grids.value)
  if (!found.ok) return found
  const { table } = found.value
  if (table.issues.length > mostIssues)
    return bad({ code: 'tooManyIssues', values: { issues: table.issues.length, limit: mostIssues } })
  return good({ table, analysis: analyseTable(table) })
}

/** Problems of reading and of understanding share some codes; the room tells them apart. */
function inReading(problem: Problem): Problem {
  return { ...problem, values: { ...problem.values, room: 'reading' } }
}

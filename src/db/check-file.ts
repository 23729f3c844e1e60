import { openSqlite } from './sqlite.ts'

/**
 * What SQLite finds wrong with a file, or nothing. `quick` reads every page; `whole` compares every index with its table too.
 * Neither sees content that was altered and still reads well: the log's chain is for that.
 */
export function faultsIn(file: string, how: 'quick' | 'whole'): readonly string[] {
  try {
    const sqlite = openSqlite(file, { readOnly: true })
    try {
      const pragma = how === 'quick' ? 'quick_check' : 'integrity_check'
      const rows = sqlite.prepare(`pragma ${pragma}(20)`).all()
      return rows.map((row) => String(row[pragma])).filter((line) => line !== 'ok')
    } finally {
      sqlite.close()
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

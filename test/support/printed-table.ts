import assert from 'node:assert/strict'
import { readTable } from '../../src/base/table/read-table.ts'
import type { PrintedTable } from '../../src/features/issues/printed-table/printed-table.ts'
import { printedTableText } from '../../src/features/issues/printed-table/text.ts'
import { findTable } from '../../src/features/issues/printed-table/understand.ts'

async function found(input: string | Uint8Array) {
  const read = await readTable(typeof input === 'string' ? new TextEncoder().encode(input) : input, undefined)
  assert.ok(read.ok, JSON.stringify(read))
  return findTable(read.value)
}

/** The printed table in a text or file; every note of it has words in both languages. */
export async function understood(input: string | Uint8Array): Promise<PrintedTable> {
  const table = await found(input)
  assert.ok(table.ok, JSON.stringify(table))
  for (const note of table.value.table.notes)
    assert.ok(printedTableText(note, 'id') && printedTableText(note, 'en'), note.code)
  return table.value.table
}

/** The code with which a text is refused; it has words in both languages. */
export async function refused(input: string): Promise<string> {
  const table = await found(input)
  assert.ok(!table.ok, JSON.stringify(table))
  const [problem] = table.problems
  assert.ok(printedTableText(problem!, 'id') && printedTableText(problem!, 'en'))
  return problem!.code
}

export const codes = (table: PrintedTable) => table.notes.map((note) => note.code)

import type { FileRow } from '../../../base/table/file-rows.ts'
import type { Block } from './block.ts'
import { isCountingRow, tidy } from './cell.ts'
import { type ColumnFacts, factsOf } from './column-facts.ts'
import { rolesOf } from './column-roles.ts'
import { findHeads, type Head, headChains } from './heads.ts'
import type { Known } from './known.ts'
import { sumsOf } from './sums.ts'
import { type Context, narrower, nothingSaid, titleContext } from './title.ts'

/** Understands every table of a sheet from its first rows. */
export function layoutOf(
  rows: readonly FileRow[],
  known: Known,
  around: Context = nothingSaid,
  heads: readonly Head[] = findHeads(rows),
): Block[] {
  const blocks: Block[] = []
  heads.forEach((head, i) => {
    const end = heads[i + 1]?.from ?? rows.length
    const before = heads[i - 1]
    const titles = rows.slice(before === undefined ? 0 : titleStart(rows, before, head), head.from)
    const context = narrower(narrower(around, blocks.at(-1)?.context ?? nothingSaid), titleContext(titles, known))
    const block = blockOf(rows, head, end, known, context)
    const last = blocks.at(-1)
    // The same heads again: the next page, or the next table of its kind, whose title is read with the rows.
    if (last !== undefined && sameHeads(last, block)) return
    blocks.push(block)
  })
  return blocks.filter(({ columns, counting }) => counting || columns.some(({ role }) => role === 'value'))
}

/** Titles of a later table stand below the last row with figures of the one before. */
function titleStart(rows: readonly FileRow[], before: Head, head: Head): number {
  let start = head.from
  while (start > before.data && rows[start - 1]!.cells.filter((cell) => tidy(cell) !== '').length <= 1) start--
  return start
}

function sameHeads(a: Block, b: Block): boolean {
  return a.heads.length === b.heads.length && a.heads.every((text, i) => text === b.heads[i])
}

export function headText(cells: FileRow['cells']): string {
  return cells.map(tidy).join('|').replace(/\|+$/, '')
}

function blockOf(rows: readonly FileRow[], head: Head, end: number, known: Known, context: Context): Block {
  const body = rows.slice(head.data, end).filter(({ cells }) => !isCountingRow(cells))
  const facts: ColumnFacts[] = factsOf(headChains(rows, head), body, known, context)
  const { columns, counting } = rolesOf(facts, known, context)
  return {
    headFrom: rows[head.from]!.line,
    headTo: rows[head.to]!.line,
    heads: rows.slice(head.from, head.to + 1).map(({ cells }) => headText(cells)),
    columns: sumsOf(columns, body),
    context,
    counting,
  }
}

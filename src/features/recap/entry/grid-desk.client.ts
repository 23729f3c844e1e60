/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { formatNumber } from '../../../base/numbers.ts'
import { readBlock, writeBlock } from './block.ts'
import { alone, laid, rectangle, type Selection, type Spot } from './grid-moves.ts'
import type { Saving } from './grid-save.client.ts'
import { type GridCell, type GridTable, lang, problemOf, tidied } from './grid-table.client.ts'
import { gridText } from './grid-text.ts'

const text = gridText[lang]
const number = (n: number) => formatNumber(n, lang)

/** One cell's part of a step that can be undone. */
export type Edit = { readonly cell: GridCell; readonly before: string; readonly after: string }

/** A table at work: what is selected and what was done. `saving` is null for a locked one, which can be read and copied. */
export type Desk = {
  readonly root: HTMLElement
  readonly table: HTMLTableElement
  readonly grid: GridTable
  readonly saving: Saving | null
  readonly done: Edit[][]
  readonly undone: Edit[][]
  selection: Selection
  marked: readonly GridCell[]
}

export function cellsIn({ grid, selection }: Desk): GridCell[][] {
  const { from, to } = rectangle(selection)
  return grid.cells.slice(from.row, to.row + 1).map((row) => row.slice(from.column, to.column + 1))
}

export function lastSpot({ grid: { size } }: Desk): Spot {
  return { row: size.rows - 1, column: size.columns - 1 }
}

export function select(desk: Desk, next: Selection, focus = true): void {
  desk.grid.at(desk.selection.at).td.tabIndex = -1
  for (const { td } of desk.marked) td.classList.remove('selected')
  desk.selection = next
  desk.marked = cellsIn(desk).flat()
  for (const { td } of desk.marked) td.classList.add('selected')
  const { td } = desk.grid.at(next.at)
  td.tabIndex = 0
  if (focus) td.focus()
  leadToRemarks(desk)
}

/** The way to what was said of the cell, and to what it was before. */
function leadToRemarks({ root, grid, selection }: Desk): void {
  const { category, region, name } = grid.at(selection.at)
  const href = `${root.dataset.send}/${encodeURIComponent(region)}/${encodeURIComponent(category)}`
  const link = Object.assign(document.createElement('a'), { href, textContent: text.about(name) })
  root.querySelector('.about-cell')!.replaceChildren(link)
}

/** Puts texts into cells as one step that can be undone. */
export function put(desk: Desk, cells: readonly { readonly cell: GridCell; readonly typed: string }[]): void {
  if (desk.saving === null) return
  const edits = cells
    .map(({ cell, typed }) => ({ cell, before: cell.text, after: tidied(typed) }))
    .filter(({ before, after }) => before !== after)
  if (edits.length === 0) return
  desk.done.push(edits)
  desk.undone.length = 0
  write(desk, edits)
}

export function clear(desk: Desk): void {
  put(
    desk,
    cellsIn(desk).flatMap((row) => row.map((cell) => ({ cell, typed: '' }))),
  )
}

function write({ grid, saving }: Desk, edits: readonly Edit[]): void {
  for (const { cell, after } of edits) {
    cell.text = after
    cell.refused = null
  }
  grid.paint(edits.map((edit) => edit.cell))
  saving?.changed()
}

/** Takes back the last step, or does again what was taken back. */
export function step(desk: Desk, back: boolean): void {
  const [from, to] = back ? [desk.done, desk.undone] : [desk.undone, desk.done]
  const edits = from.pop()
  if (edits === undefined) {
    desk.saving?.say(text.nothingToUndo)
    return
  }
  const turned = edits.map(({ cell, before, after }) => ({ cell, before: after, after: before }))
  to.push(turned)
  write(desk, turned)
  desk.saving?.say(text.undone(number(turned.length)))
  select(desk, alone(turned[0]!.cell.spot))
}

export function paste(desk: Desk, typed: string): void {
  const { grid, saving } = desk
  const { cells, outside } = laid(readBlock(typed), desk.selection, grid.size)
  put(
    desk,
    cells.map(({ spot, text: typed }) => ({ cell: grid.at(spot), typed })),
  )
  const wrong = cells.filter(({ spot }) => problemOf(grid.at(spot)) !== null).length
  const last = cells.at(-1)
  if (last !== undefined) select(desk, { anchor: cells[0]!.spot, at: last.spot })
  saving?.say(text.pasted(number(cells.length), wrong, outside), wrong + outside > 0 ? 'bad' : 'plain')
}

export function copy(desk: Desk, event: ClipboardEvent): void {
  const rows = cellsIn(desk)
  event.clipboardData!.setData('text/plain', writeBlock(rows.map((row) => row.map((cell) => cell.text))))
  event.preventDefault()
  desk.saving?.say(text.copied(number(rows.flat().length)))
}

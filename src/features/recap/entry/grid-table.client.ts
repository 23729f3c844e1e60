/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { Size, Spot } from './grid-moves.ts'
import { gridText } from './grid-text.ts'
import { differs, type Total, totalsOf } from './totals.ts'
import { type Held, readTyped, shownIn } from './typed.ts'

export const lang: Language = document.documentElement.lang === 'en' ? 'en' : 'id'
const text = gridText[lang]

export type GridCell = {
  readonly td: HTMLTableCellElement
  readonly spot: Spot
  readonly category: string
  readonly region: string
  /** For people: the category and the region. */
  readonly name: string
  /** As it is saved, and the version of that. */
  saved: string
  version: number
  /** As it stands in the table now. */
  text: string
  /** Why the server did not take it; null when it may. */
  refused: string | null
}

export type GridTable = {
  readonly cells: readonly (readonly GridCell[])[]
  readonly size: Size
  readonly at: (spot: Spot) => GridCell
  readonly by: (category: string, region: string) => GridCell | undefined
  readonly paint: (cells: Iterable<GridCell>) => void
}

type Line = { readonly id: string; readonly name: string; readonly counts: boolean }

/** What is typed in a cell, read; null for what cannot be read, too. */
export function heldOf(cell: GridCell): Held | null {
  const read = readTyped(cell.text)
  return read.ok ? read.held : null
}

/** Why the text of a cell is no count; null when it is one. */
export function problemOf(cell: GridCell): string | null {
  const read = readTyped(cell.text)
  return read.ok ? cell.refused : text.wrong[read.code]
}

/** A cell as it would be shown, so that `46109` and `46.109` are the same. */
export function tidied(typed: string): string {
  const read = readTyped(typed)
  return read.ok ? shownIn(read.held, lang) : typed
}

/** Reads the table as the server drew it. */
export function readGrid(table: HTMLTableElement): GridTable {
  const columns = [...table.tHead!.querySelectorAll<HTMLElement>('th[data-id]')].map((th) => lineOf(th))
  const trs = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-id]')]
  const rows = trs.map((tr) => lineOf(tr, tr.cells[0]!.textContent))
  const categoriesDown = table.dataset.down === 'category'
  const cells = trs.map((tr, row) =>
    [...tr.querySelectorAll<HTMLTableCellElement>('td[data-v]')].map((td, column): GridCell => {
      const [down, along] = [rows[row]!, columns[column]!]
      const [category, region] = categoriesDown ? [down, along] : [along, down]
      const saved = td.textContent
      const name = text.cellName(category.name, region.name)
      const version = Number(td.dataset.v)
      return {
        ...{ td, spot: { row, column }, category: category.id, region: region.id, name },
        ...{ saved, version, text: saved, refused: null },
      }
    }),
  )
  const found = new Map(cells.flat().map((cell) => [`${cell.category} ${cell.region}`, cell]))
  const paintTotals = totalsPainter(table, cells, rows, columns, categoriesDown)
  return {
    cells,
    size: { rows: rows.length, columns: columns.length },
    at: ({ row, column }) => cells[row]![column]!,
    by: (category, region) => found.get(`${category} ${region}`),
    paint: (some) => {
      for (const cell of some) paintCell(cell)
      paintTotals()
    },
  }
}

function lineOf(element: HTMLElement, name = element.textContent): Line {
  return { id: element.dataset.id!, name: name.trim(), counts: element.dataset.apart === undefined }
}

function paintCell(cell: GridCell): void {
  const { td } = cell
  const problem = problemOf(cell)
  if (td.querySelector('input') === null) td.textContent = cell.text
  td.classList.toggle('wrong', problem !== null)
  td.classList.toggle('dirty', cell.text !== cell.saved)
  if (problem === null) {
    td.removeAttribute('aria-invalid')
    td.removeAttribute('title')
  } else {
    td.setAttribute('aria-invalid', 'true')
    td.title = problem
  }
}

function totalsPainter(
  table: HTMLTableElement,
  cells: readonly (readonly GridCell[])[],
  rows: readonly Line[],
  columns: readonly Line[],
  categoriesDown: boolean,
): () => void {
  const atRows = [...table.querySelectorAll<HTMLElement>('tr[data-id] > td.sum')]
  const atColumns = [...table.querySelectorAll<HTMLElement>('tr.sum > td:not(.sum)')]
  const whole = table.querySelector<HTMLElement>('tr.sum > td.sum')
  const lines = { rows: rows.map((r) => r.counts), columns: columns.map((c) => c.counts) }
  return () => {
    const totals = totalsOf(
      cells.map((row) => row.map(heldOf)),
      lines,
    )
    atRows.forEach((td, i) => {
      showTotal(td, totals.rows[i]!)
    })
    atColumns.forEach((td, k) => {
      showTotal(td, totals.columns[k]!)
    })
    if (whole !== null) showTotal(whole, totals.whole)
    for (const cell of cells.flat()) {
      const { row, column } = cell.spot
      const parts = categoriesDown ? totals.rows[row]! : totals.columns[column]!
      const isWhole = categoriesDown ? !columns[column]!.counts : !rows[row]!.counts
      if (isWhole) markDifference(cell, parts)
    }
  }
}

function markDifference(cell: GridCell, parts: Total): void {
  const apart = differs(heldOf(cell), parts)
  cell.td.classList.toggle('differs', apart)
  if (apart) cell.td.title = text.differs(formatNumber(parts.value, lang))
  else if (!cell.td.classList.contains('wrong')) cell.td.removeAttribute('title')
}

function showTotal(td: HTMLElement, { value, known, missing, hidden }: Total): void {
  const notes = [
    missing > 0 ? text.missing(formatNumber(missing, lang)) : '',
    hidden > 0 ? text.hidden(formatNumber(hidden, lang)) : '',
  ].filter((note) => note !== '')
  const number = known === 0 ? '' : formatNumber(value, lang)
  td.replaceChildren(
    number,
    ...notes.map((note) => Object.assign(document.createElement('small'), { textContent: note })),
  )
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { cellsIn, clear, copy, type Desk, lastSpot, paste, put, select, step } from './grid-desk.client.ts'
import { alone, moved, type Selection } from './grid-moves.ts'
import { saveCells } from './grid-save.client.ts'
import { type GridCell, type GridTable, readGrid } from './grid-table.client.ts'

for (const root of document.querySelectorAll<HTMLElement>('[data-island="recap-grid"]')) enliven(root)

/** Makes a spreadsheet of the table: keys, blocks, undo, totals, saving by itself. */
function enliven(root: HTMLElement): void {
  const table = root.querySelector('table')!
  const grid = readGrid(table)
  if (grid.size.rows === 0 || grid.size.columns === 0) return
  const saving = root.dataset.locked === undefined ? saveCells(root, grid) : null
  const desk: Desk = {
    ...{ root, table, grid, saving, done: [], undone: [] },
    ...{ selection: alone({ row: 0, column: 0 }), marked: [] },
  }
  table.setAttribute('role', 'grid')
  if (saving === null) table.setAttribute('aria-readonly', 'true')
  for (const cell of grid.cells.flat()) cell.td.tabIndex = -1
  grid.paint([])
  listenToPointer(desk)
  listenToClipboard(desk)
  table.addEventListener('keydown', (event) => onKey(desk, event))
  const begin = () => select(desk, startOf(grid), location.hash.includes('~'))
  window.addEventListener('hashchange', begin)
  begin()
}

/** The cell that the address names (`#ppks-01~16.04.10`), or the first. */
function startOf(grid: GridTable): Selection {
  const [category = '', region = ''] = location.hash.slice(1).split('~')
  return alone(grid.by(category, region)?.spot ?? { row: 0, column: 0 })
}

function onKey(desk: Desk, event: KeyboardEvent): void {
  const { key, shiftKey: shift, altKey } = event
  const control = event.ctrlKey || event.metaKey
  const letter = control ? key.toLowerCase() : ''
  const isSign = key.length === 1 && !control && !altKey && key !== ' '
  if (letter === 'z' || letter === 'y') step(desk, letter === 'z' && !shift)
  else if (letter === 'a') select(desk, { anchor: { row: 0, column: 0 }, at: lastSpot(desk) })
  else if (key === 'F2') openCell(desk, null)
  else if (key === 'Delete' || key === 'Backspace') clear(desk)
  else if (key === 'Escape') desk.root.querySelector<HTMLElement>('.behind')!.focus()
  else if (isSign) openCell(desk, key)
  else {
    const next = moved(desk.selection, desk.grid.size, { key, shift, control })
    if (next === null) return
    select(desk, next)
  }
  event.preventDefault()
}

/** Opens the cell for typing; `first` replaces what stands there. */
function openCell(desk: Desk, first: string | null): void {
  const cell = desk.grid.at(desk.selection.at)
  if (desk.saving === null || cell.td.querySelector('input') !== null) return
  const input = Object.assign(document.createElement('input'), { value: first ?? cell.text, autocomplete: 'off' })
  input.inputMode = 'numeric'
  input.setAttribute('aria-label', cell.name)
  cell.td.replaceChildren(input)
  input.focus()
  if (first === null) input.select()
  let open = true
  const close = (keep: boolean) => {
    if (!open) return
    open = false
    const typed = input.value
    input.remove()
    if (keep) put(desk, [{ cell, typed }])
    desk.grid.paint([cell])
  }
  input.addEventListener('blur', () => close(true))
  input.addEventListener('keydown', (event) => {
    event.stopPropagation()
    const { key, shiftKey } = event
    const leaves = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown'].includes(key) || (first !== null && /^Arrow/.test(key))
    if (!leaves && key !== 'Escape') return
    const shift = shiftKey && !key.startsWith('Arrow')
    const here = alone(cell.spot)
    const next = key === 'Escape' ? here : moved(here, desk.grid.size, { key, shift, control: false })
    close(key !== 'Escape')
    // Beyond the last cell Tab leaves the table as it would anywhere.
    if (next === null) return
    event.preventDefault()
    select(desk, next)
  })
}

function listenToPointer(desk: Desk): void {
  const { table, grid } = desk
  const cellAt = (event: Event): GridCell | undefined => {
    const td = (event.target as Element).closest('td')
    return inEditor(event) ? undefined : grid.cells.flat().find((cell) => cell.td === td)
  }
  let from: GridCell | undefined
  table.addEventListener('mousedown', (event) => {
    const cell = cellAt(event)
    if (cell === undefined || event.button !== 0) return
    event.preventDefault()
    from = cell
    select(desk, event.shiftKey ? { anchor: desk.selection.anchor, at: cell.spot } : alone(cell.spot))
  })
  table.addEventListener('mouseover', (event) => {
    const cell = event.buttons === 1 && from !== undefined ? cellAt(event) : undefined
    if (cell !== undefined) select(desk, { anchor: from!.spot, at: cell.spot })
  })
  document.addEventListener('mouseup', () => {
    from = undefined
  })
  table.addEventListener('dblclick', (event) => {
    if (cellAt(event) !== undefined) openCell(desk, null)
  })
}

function listenToClipboard(desk: Desk): void {
  const { table } = desk
  table.addEventListener('copy', (event) => {
    if (!inEditor(event)) copy(desk, event)
  })
  table.addEventListener('cut', (event) => {
    if (inEditor(event)) return
    copy(desk, event)
    clear(desk)
  })
  table.addEventListener('paste', (event) => {
    const typed = event.clipboardData?.getData('text/plain') ?? ''
    // A block goes over cells even when one of them is open; a single text goes into that one.
    if (desk.saving === null || (inEditor(event) && !/[\t\n]/.test(typed.trim()))) return
    event.preventDefault()
    if (cellsIn(desk).length > 0) select(desk, desk.selection)
    paste(desk, typed)
  })
}

function inEditor(event: Event): boolean {
  return (event.target as Element).matches('input')
}

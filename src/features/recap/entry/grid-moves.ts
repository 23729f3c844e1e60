/** A place in a table, or a corner of what is selected. */
export type Spot = { readonly row: number; readonly column: number }

/** What is selected: from where it was begun to where the keyboard stands. */
export type Selection = { readonly anchor: Spot; readonly at: Spot }

export type Size = { readonly rows: number; readonly columns: number }

type Pressed = { readonly key: string; readonly shift: boolean; readonly control: boolean }

/** Where a key leads; null for a key that leads nowhere, and for a Tab beyond the end, which leaves the table. */
export function moved({ anchor, at }: Selection, size: Size, { key, shift, control }: Pressed): Selection | null {
  if (key === 'Tab') return tabbed(at, size, shift)
  if (key === 'Enter') return alone(within({ row: at.row + (shift ? -1 : 1), column: at.column }, size))
  const to = arrow(at, size, key, control)
  if (to === null) return null
  return shift ? { anchor, at: to } : alone(to)
}

export function alone(at: Spot): Selection {
  return { anchor: at, at }
}

function arrow({ row, column }: Spot, size: Size, key: string, control: boolean): Spot | null {
  const far = control ? Number.MAX_SAFE_INTEGER : 1
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const to: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: row - far, column },
    ArrowDown: { row: row + far, column },
    ArrowLeft: { row, column: column - far },
    ArrowRight: { row, column: column + far },
    PageUp: { row: row - 10, column },
    PageDown: { row: row + 10, column },
    Home: control ? { row: 0, column: 0 } : { row, column: 0 },
    End: control ? last : { row, column: last.column },
  }
  return Object.hasOwn(to, key) ? within(to[key]!, size) : null
}

/** The next cell of the row, then the first of the next row. */
function tabbed({ row, column }: Spot, { rows, columns }: Size, back: boolean): Selection | null {
  const next = row * columns + column + (back ? -1 : 1)
  if (next < 0 || next >= rows * columns) return null
  return alone({ row: Math.floor(next / columns), column: next % columns })
}

function within({ row, column }: Spot, { rows, columns }: Size): Spot {
  const inside = (n: number, end: number) => Math.min(Math.max(0, n), end - 1)
  return { row: inside(row, rows), column: inside(column, columns) }
}

/** The rectangle between two corners, ends included. */
export function rectangle({ anchor, at }: Selection): { readonly from: Spot; readonly to: Spot } {
  return {
    from: { row: Math.min(anchor.row, at.row), column: Math.min(anchor.column, at.column) },
    to: { row: Math.max(anchor.row, at.row), column: Math.max(anchor.column, at.column) },
  }
}

export function isSelected({ row, column }: Spot, selection: Selection): boolean {
  const { from, to } = rectangle(selection)
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column
}

export type Laid = {
  readonly cells: readonly { readonly spot: Spot; readonly text: string }[]
  /** What fell beyond the edge of the table. */
  readonly outside: number
}

/** A block laid onto a table from the upper left corner of what is selected; a single cell fills all of it. */
export function laid(block: readonly (readonly string[])[], selection: Selection, size: Size): Laid {
  const { from, to } = rectangle(selection)
  const one = block.length === 1 && block[0]!.length === 1
  const rows = one ? Array.from({ length: to.row - from.row + 1 }, () => filled(block[0]![0]!, from, to)) : block
  const cells: { spot: Spot; text: string }[] = []
  let outside = 0
  for (const [i, row] of rows.entries())
    for (const [k, text] of row.entries()) {
      const spot = { row: from.row + i, column: from.column + k }
      if (spot.row < size.rows && spot.column < size.columns) cells.push({ spot, text })
      else if (text.trim() !== '') outside++
    }
  return { cells, outside }
}

function filled(text: string, from: Spot, to: Spot): string[] {
  return Array.from({ length: to.column - from.column + 1 }, () => text)
}

/**
 * Hiding small counts in a table of categories by regions, so that nobody can find them out again from what is shown.
 *
 * A table has one column a category and one for their total, one row a region, and regions are parts of regions: villages of
 * districts of a regency. Every published sum is an equation, so a hidden cell is unknown only as far as the equations leave it
 * open. `suppress` chooses what to hide, `audit` says between which whole numbers each hidden cell still lies.
 *
 * When not to use it: it protects against what follows from the tables by arithmetic. It does not protect against somebody who
 * knows a person, nor against guesses from how complements are chosen, nor are shares, maps or charts safe unless they are
 * made of the same hidden pattern.
 *
 * Sources: A. Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4; M. Fischetti and J. J. Salazar,
 * Management Science 47 (2001) 1008-1027.
 */
export type DisclosureTable = {
  readonly regions: readonly TableRegion[]
  readonly categories: readonly TableCategory[]
  /** Which totals over the counted categories are small; null when no such total is published. */
  readonly total: SmallRule | null
  readonly periods: readonly TablePeriod[]
}

/** `parent` is the index of the region that it is a part of; null for the whole area. */
export type TableRegion = { readonly id: string; readonly parent: number | null }

export type TableCategory = {
  readonly id: string
  /** Part of the total. What an office counts beside an official list is not. */
  readonly counted: boolean
  readonly rule: SmallRule
}

/** Counts from 1 to below the threshold are small; 0 too where zeros are hidden. */
export type SmallRule = { readonly threshold: number; readonly zeros: 'shown' | 'hidden' }

export type TablePeriod = {
  readonly id: string
  /** By `cellAt`; null where there is no figure. */
  readonly values: readonly CellValue[]
}

/** `confidential` is a count that the table does not even have: it is hidden, and protected like a count of 0. */
export type CellValue = number | 'confidential' | null

/** Where a cell stands in `values`; the total has the column behind the last category. */
export function cellAt(table: DisclosureTable, region: number, column: number): number {
  return region * widthOf(table) + column
}

/** Columns of the table: the categories and their total. */
export function widthOf(table: DisclosureTable): number {
  return table.categories.length + 1
}

export function cellsOf(table: DisclosureTable): number {
  return table.regions.length * widthOf(table)
}

/** The region and column of a cell. */
export function placeOf(table: DisclosureTable, cell: number): { readonly region: number; readonly column: number } {
  const width = widthOf(table)
  return { region: Math.floor(cell / width), column: cell % width }
}

/** The rule of a cell; null for a total that is not published. */
export function ruleOf(table: DisclosureTable, cell: number): SmallRule | null {
  const { column } = placeOf(table, cell)
  return column === table.categories.length ? table.total : table.categories[column]!.rule
}

/** Whether the count is small by itself: hidden for its own sake. */
export function isSmall(value: CellValue, rule: SmallRule): boolean {
  if (value === 'confidential') return true
  return value !== null && value < rule.threshold && (value > 0 || rule.zeros === 'hidden')
}

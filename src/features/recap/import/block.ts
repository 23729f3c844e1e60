import type { RegionLevel } from '../model/area.ts'
import type { FigureUnit, Sex } from '../model/key.ts'
import type { Context } from './title.ts'

/** What stands in a column. `total` is compared and never written, `personal` is counted and never kept. */
export type ColumnRole =
  | 'region'
  | 'category'
  | 'period'
  | 'sex'
  | 'age'
  | 'unit'
  | 'value'
  | 'total'
  | 'percent'
  | 'number'
  | 'personal'
  | 'note'
  | 'ignored'

export const columnRoles: readonly ColumnRole[] = [
  'region',
  'category',
  'period',
  'sex',
  'age',
  'unit',
  'value',
  'total',
  'percent',
  'number',
  'personal',
  'note',
  'ignored',
]

/** What the heads over a column say of each figure in it; names as written. */
export type Labels = {
  readonly category?: string
  readonly region?: string
  readonly period?: string
  readonly sex?: Sex
  readonly age?: string
  readonly unit?: FigureUnit
}

export type ColumnPlan = {
  /** From 0. */
  readonly column: number
  /** Its heads, from the top down. */
  readonly head: string
  readonly role: ColumnRole
  readonly labels: Labels
  /** Of regions in the column or its heads. */
  readonly level: RegionLevel | null
  /** Of a total: the columns that it adds up. */
  readonly sums: readonly number[]
}

/** A table of a sheet, understood. */
export type Block = {
  /** Lines of the file, from 1. */
  readonly headFrom: number
  readonly headTo: number
  /** Cells of each row of heads, to know it again on the next page. */
  readonly heads: readonly string[]
  readonly columns: readonly ColumnPlan[]
  readonly context: Context
  /** A list, one line for each person or thing: its lines are counted. */
  readonly counting: boolean
}

import type { Problem } from '../../../base/result.ts'

/** A scoring table as a document printed it, understood but not recomputed. Columns count from 0, rows as in the file. */
export type PrintedTable = {
  readonly headerRow: number
  /** The row of the first issue. */
  readonly firstRow: number
  readonly issueColumn: number
  readonly criteria: readonly PrintedCriterion[]
  readonly totalColumn: number | null
  readonly rankColumn: number | null
  /** The highest total as the head of its column prints it, such as `(100)`. */
  readonly maximumTotal: string | null
  readonly recognised: Recognised | null
  readonly issues: readonly PrintedIssue[]
  /** What a person should know or confirm; none of it stops the reading. */
  readonly notes: readonly Problem[]
  readonly addition: Addition
  /** How many rows there were to compare, and how many of their printed totals each rule gives. */
  readonly reproduced: Reproduced
}

/** The criterion's own method where the heads say so: then the ids of the criteria are those of the method. */
export type Recognised = 'astrid' | 'usg' | 'apkl'

/** `maximum` and `weight` are canonical decimals; null where the table does not say. */
export type PrintedCriterion = {
  readonly id: string
  readonly title: string
  readonly column: number
  readonly maximum: string | null
  /** Points times this are added; only where the rule is `weightedSum` or both a scale and a weight are printed. */
  readonly weight: string | null
}

export type PrintedIssue = {
  readonly id: string
  /** The number that the table gives the issue, if any. */
  readonly number: number | null
  readonly title: string
  readonly row: number
  /** One canonical decimal a criterion; null where nothing readable stands. */
  readonly cells: readonly (string | null)[]
  readonly printedTotal: string | null
  readonly printedRank: number | null
}

export type Addition = 'sum' | 'weightedSum' | 'mean' | 'product'

export type Reproduced = { readonly compared: number } & { readonly [A in Addition]: number }

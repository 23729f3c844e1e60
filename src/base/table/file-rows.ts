import type { Problem } from '../result.ts'

/** A cell as a file holds it: a number where a program stored one, else text. */
export type FileCell = string | number

/** A row of a file, under the number by which a person finds it. */
export type FileRow = { readonly sheet: string | null; readonly line: number; readonly cells: readonly FileCell[] }

export type RowTaker = (row: FileRow) => void | Promise<void>

/** Thrown by whoever takes the rows to end the reading: it comes back as a problem. */
export class Enough extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

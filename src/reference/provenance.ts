import type { Words } from '../methods/scoring/method.ts'

/** Where reference data comes from, under what terms, and what nobody could check yet. */
export type Provenance = {
  /** Changes when the content changes; a study that used an older version keeps saying so. */
  readonly version: string
  readonly year: number
  readonly source: string
  readonly licence: Words
  /** Statements to treat with care; a report that relies on the data prints them. */
  readonly unverified: readonly Words[]
}

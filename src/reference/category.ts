import type { Words } from '../methods/scoring/method.ts'
import type { Provenance } from './provenance.ts'

/** A kind of client (PPKS) or of potential and source (PSKS). The id is permanent; names may be spelled anew. */
export type Category = {
  readonly id: string
  readonly name: Words
  /** Abbreviation for a narrow column; not unique across classifications (KT is trafficking and Karang Taruna). */
  readonly short: string
  /** What one of them is by definition. A recap may still count entries. */
  readonly unit: CategoryUnit
  readonly sensitive: readonly Sensitivity[]
  /** Other spellings found in documents. */
  readonly aliases: readonly string[]
}

export type CategoryUnit = 'person' | 'family' | 'group' | 'community' | 'institution' | 'business'

/**
 * Why a small number of them may expose somebody. `child`, `health` and `criminal-record` are specific personal data
 * (Law 27/2022, article 4); `stigma` is our own reading; `aggregate-only` are counted, never registered by person.
 */
export type Sensitivity = 'child' | 'health' | 'criminal-record' | 'stigma' | 'aggregate-only'

/** A closed list of categories. What an office adds for itself stands outside its total. */
export type Classification = {
  readonly id: string
  readonly title: Words
  readonly provenance: Provenance
  readonly categories: readonly Category[]
}

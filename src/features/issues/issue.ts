import type { Rational } from '../../methods/exact/rational.ts'

/** A candidate problem of the study, before anyone has scored it. */
export type Issue = { readonly id: string; readonly title: string; readonly note: string | null }

/** What a document printed for an issue; null where it printed nothing. */
export type Printed = { readonly issue: string; readonly total: Rational | null; readonly rank: number | null }

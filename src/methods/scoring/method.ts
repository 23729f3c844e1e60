/**
 * A method is versioned data: which criteria, on what scale, with which anchors, how points are added, who passes the gate,
 * and what happens to a tie. The same name carries incompatible rules in different trainings (APKL has at least four gates,
 * USG two tie rules), so a study stores the whole definition and a report prints which one was used.
 */
export type Method = {
  readonly id: string
  readonly version: string
  /** The family of rules: a name in the register of `scoring/index.ts`. */
  readonly kind: MethodKind
  readonly title: Words
  readonly criteria: readonly Criterion[]
  readonly aggregation: Aggregation
  readonly gate: readonly GateCondition[]
  readonly tieRule: TieRule
  readonly bands: readonly Band[]
  /** Pairwise comparisons of the criteria, `"3"` or `"1/3"`, for the AHP cross-check; null when none were made. */
  readonly comparisons: readonly (readonly string[])[] | null
  /** Null when whoever wrote the method did not say where it comes from. */
  readonly source: Source | null
  readonly note: Words | null
}

export type MethodKind = 'weighted-points' | 'usg' | 'apkl' | 'litmus'

/** The same words in Indonesian and English. */
export type Words = { readonly id: string; readonly en: string }

export type Criterion = {
  readonly id: string
  readonly letter: string
  readonly title: Words
  readonly meaning: Words | null
  /** Lowest and highest points, both included. `maximum` is null only for a printed table that does not state it. */
  readonly minimum: number
  readonly maximum: number | null
  /** Points are multiplied by this before they are added: 1 in every published method we know, at most 6 decimals. */
  readonly weight: number
  readonly anchors: readonly Anchor[]
}

export type Anchor = { readonly points: number; readonly label: Words }

/** How one rater's points become that rater's total: sum or mean of weight x points, or the product of the points. */
export type Aggregation = 'sum' | 'mean' | 'product'

/** All conditions of a gate must hold. `on` is a criterion's id or `total`; a panel's mean is compared exactly. */
export type GateCondition =
  | { readonly on: string; readonly atLeast: number }
  | { readonly on: string; readonly above: number }

/** `stay`: equal totals share a rank. Otherwise the higher points on the named criteria decide, in that order. */
export type TieRule = { readonly kind: 'stay' } | { readonly kind: 'criteria'; readonly order: readonly string[] }

/** A class by total: an issue is in the band with the highest `from` that its total reaches. */
export type Band = { readonly from: number; readonly label: Words }

export type Source = { readonly citation: string; readonly year: number | null; readonly address?: string }

/**
 * A method is versioned data: which criteria, on what scale, with which anchors, how points are added, who passes the gate,
 * and what happens to a tie. The same name carries incompatible rules in different trainings (APKL has at least four gates,
 * USG two tie rules), so a study stores the whole definition and a report prints which one was used.
 */
export type Method = {
  readonly id: string
  readonly version: string
  /** Which family of rules reads this definition: a name in the register of `scoring/index.ts`. */
  readonly kind: MethodKind
  readonly title: Words
  readonly criteria: readonly Criterion[]
  readonly gate: readonly GateCondition[]
  readonly tieRule: TieRule
  readonly bands: readonly Band[]
  readonly source: Source
  readonly note?: Words
}

export type MethodKind = 'weighted-points' | 'usg' | 'apkl' | 'litmus'

/** The same sentence in Indonesian and English. */
export type Words = { readonly id: string; readonly en: string }

export type Criterion = {
  readonly id: string
  readonly letter: string
  readonly title: Words
  readonly meaning?: Words
  /** Whole points, both ends included. */
  readonly minimum: number
  readonly maximum: number
  /** Points are multiplied by this before they are added. 1 in every published method that we know; at most 4 decimals. */
  readonly weight: number
  readonly anchors: readonly Anchor[]
}

export type Anchor = { readonly points: number; readonly label: Words }

/** All conditions of a gate must hold. `on` is a criterion's id or `total`; a panel's mean is compared exactly. */
export type GateCondition =
  | { readonly on: string; readonly atLeast: number }
  | { readonly on: string; readonly above: number }

/** `stay`: equal totals share a rank. Otherwise the higher points on the named criteria decide, in that order. */
export type TieRule = { readonly kind: 'stay' } | { readonly kind: 'criteria'; readonly order: readonly string[] }

/** A class by total: the band with the highest `from` that the total reaches. */
export type Band = { readonly from: number; readonly label: Words }

export type Source = { readonly citation: string; readonly year: number; readonly address?: string }

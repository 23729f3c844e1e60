/**
 * How many there are of something that several places count: what is known, by unit, and how much is not known.
 *
 * Nothing that is unknown is taken for 0, and no two units are added: `12 people and 3 families` stays two sums.
 */
export type Amount = {
  /** What was reported, one sum a unit; empty when nothing was. */
  readonly sums: readonly UnitSum[]
  /** How many parts of it did not report. */
  readonly unknown: number
  /** How many parts are hidden. */
  readonly confidential: number
}

export type UnitSum = { readonly unit: string; readonly value: number }

export const nothing: Amount = { sums: [], unknown: 0, confidential: 0 }

/**
 * | an amount is | when                                         | for people     |
 * |--------------|----------------------------------------------|----------------|
 * | whole        | one unit, everything reported                | 46.109         |
 * | atLeast      | one unit, some parts not reported or hidden  | at least 4.085 |
 * | units        | several units, which are never added         | 12 and 3       |
 * | tooLarge     | a sum beyond 2^53, no longer exact           | no number      |
 * | hidden       | nothing known, and what there is is hidden   | confidential   |
 * | unknown      | nothing reported                             | not reported   |
 * | none         | nothing there to be counted                  | nothing        |
 */
export type AmountKind = 'whole' | 'atLeast' | 'units' | 'tooLarge' | 'hidden' | 'unknown' | 'none'

export function kindOf({ sums, unknown, confidential }: Amount): AmountKind {
  if (sums.some(({ value }) => value > Number.MAX_SAFE_INTEGER)) return 'tooLarge'
  if (sums.length > 1) return 'units'
  if (sums.length === 1) return unknown + confidential === 0 ? 'whole' : 'atLeast'
  if (unknown > 0) return 'unknown'
  return confidential > 0 ? 'hidden' : 'none'
}

/** The number of a whole amount; null for every other kind. */
export function wholeOf(amount: Amount): number | null {
  return kindOf(amount) === 'whole' ? amount.sums[0]!.value : null
}

/** The number that is surely there: of a whole amount and of one that is at least so large. */
export function leastOf(amount: Amount): number | null {
  const kind = kindOf(amount)
  return kind === 'whole' || kind === 'atLeast' ? amount.sums[0]!.value : null
}

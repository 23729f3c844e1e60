/** How the two sides of a rule must stand. */
export const operators = ['=', '<=', '>=', '<', '>'] as const

export type Operator = (typeof operators)[number]

/** What a side can be: figures that were not reported are at least 0, and nobody knows how many at most. */
export type Side = { readonly least: number; readonly most: number | null }

/** `unknown` when what was not reported could still make the rule hold, and could break it. */
export type Verdict = 'holds' | 'broken' | 'unknown'

/** The sum of counts, null for what was not reported; of no counts at all it is 0. */
export function sideOf(counts: readonly (number | null)[]): Side {
  const least = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return { least, most: counts.includes(null) ? null : least }
}

export function exactly(value: number): Side {
  return { least: value, most: value }
}

/**
 * Whether `left operator right` holds for counts of which some are not known: as in interval arithmetic it holds or is broken
 * only when it would be so whatever the missing counts are. A part of 50 breaks `part <= 40` although other parts are missing.
 *
 * Left side, operator, right side are how DHIS2 writes a validation rule; there a missing value skips the rule or counts as 0,
 * which is either blind or wrong. Sums are exact to 2^53. Cost: one comparison.
 *
 * Source: R. E. Moore, Interval Analysis, Prentice-Hall 1966; DHIS2 user guide, "Validation rule".
 *
 * @example
 * // parts 12, 30 and one not reported against a whole of 40: '=' is broken; against 50 it is unknown
 */
export function judge(left: Side, operator: Operator, right: Side): Verdict {
  if (operator === '>=') return judge(right, '<=', left)
  if (operator === '>') return judge(right, '<', left)
  if (operator === '<=') return below(left, right, (a, b) => a <= b)
  if (operator === '<') return below(left, right, (a, b) => a < b)
  const fits = [below(left, right, (a, b) => a <= b), below(right, left, (a, b) => a <= b)]
  if (fits.includes('broken')) return 'broken'
  return fits.includes('unknown') ? 'unknown' : 'holds'
}

function below(left: Side, right: Side, fits: (a: number, b: number) => boolean): Verdict {
  if (left.most !== null && fits(left.most, right.least)) return 'holds'
  if (right.most !== null && !fits(left.least, right.most)) return 'broken'
  return 'unknown'
}

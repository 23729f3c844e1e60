import { median } from '../agreement/statistic.ts'

/** Of one place: how many of its counts are 0, and of how many. */
export type Zeros = { readonly zeros: number; readonly counts: number }

/** With fewer counts a share of zeros says little. */
export const fewestCounts = 5

/**
 * Which places write 0 far more often than the others: `counts[place][category]`, null for what was not reported. Null for a place
 * that does not stand out. It does when at least three quarters of its counts are 0, half as many again as in the median place:
 * an empty form is often sent as zeros. Categories that are 0 everywhere are left out, since a true 0 is no finding.
 *
 * A small place has more true zeros than a large one, so this asks a question and finds no error. The limits are ours; no
 * published rule was found. Cost: one step a count.
 *
 * @example
 * // three places with 5 of 6 above 0, one with 0 0 0 0 0 3: the fourth, 5 zeros of 6
 */
export function manyZeros(counts: readonly (readonly (number | null)[])[]): (Zeros | null)[] {
  const used = (counts[0] ?? []).flatMap((_, c) => (counts.some((row) => (row[c] ?? 0) > 0) ? [c] : []))
  const all = counts.map((row): Zeros => {
    const known = used.flatMap((c) => row[c] ?? [])
    return { zeros: known.filter((count) => count === 0).length, counts: known.length }
  })
  const enough = all.filter((z) => z.counts >= fewestCounts)
  if (enough.length < 3) return all.map(() => null)
  const usual = median(enough.map((z) => z.zeros / z.counts))
  return all.map((z) => {
    const share = z.counts < fewestCounts ? 0 : z.zeros / z.counts
    return share >= 0.75 && share >= 1.5 * usual ? z : null
  })
}

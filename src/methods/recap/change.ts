import { type Rational, rational } from '../exact/rational.ts'
import { type Amount, kindOf } from './amount.ts'

/** From one period to another: how many more or fewer, or why that cannot be said. */
export type Change =
  | {
      readonly kind: 'change'
      readonly before: number
      readonly after: number
      readonly difference: number
      /** Of the earlier one; null from 0, of which nothing is a share. */
      readonly share: Rational | null
    }
  | { readonly kind: NoChange }

/**
 * | reason     | because                                                                              |
 * |------------|--------------------------------------------------------------------------------------|
 * | noEarlier  | there is no earlier period to hold it against                                        |
 * | series     | the two belong to different series (DTKS, DTSEN): a new way of counting is no growth |
 * | incomplete | one of the two is not wholly reported: the difference may be who reported            |
 * | units      | the two are in different units                                                       |
 */
export type NoChange = 'noEarlier' | 'series' | 'incomplete' | 'units'

/**
 * The change between two amounts that were counted the same way.
 *
 * Not for two figures that merely stand side by side: a break of series, or a district that did not report, would be told as
 * growth. Cost: none worth saying.
 *
 * @example
 * // 4,000 in 2023 and 4,100 in 2024, one series: difference 100, share 1/40
 */
export function changeBetween(before: Amount | null, after: Amount | null, sameSeries: boolean): Change {
  if (before === null || after === null) return { kind: 'noEarlier' }
  if (!sameSeries) return { kind: 'series' }
  if (kindOf(before) !== 'whole' || kindOf(after) !== 'whole') return { kind: 'incomplete' }
  const [one, other] = [before.sums[0]!, after.sums[0]!]
  if (one.unit !== other.unit) return { kind: 'units' }
  const difference = other.value - one.value
  return {
    kind: 'change',
    before: one.value,
    after: other.value,
    difference,
    share: one.value === 0 ? null : rational(difference, one.value),
  }
}

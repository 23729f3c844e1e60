import type { Rational } from '../exact/rational.ts'

/** Where a study stands: x = S - W, y = O - T. */
export type SwotPoint = { readonly x: Rational; readonly y: Rational }

/**
 * | quadrant | x = S - W | y = O - T | name           |
 * |----------|-----------|-----------|----------------|
 * | I        | above 0   | above 0   | agresif        |
 * | II       | above 0   | below 0   | diversifikasi  |
 * | III      | below 0   | above 0   | turn-around    |
 * | IV       | below 0   | below 0   | defensif       |
 */
export const strategicQuadrants = ['I', 'II', 'III', 'IV'] as const
export type StrategicQuadrant = (typeof strategicQuadrants)[number]

/**
 * The quadrants that a point belongs to: one inside, two on an axis, all four in the middle. A point on an axis is a result
 * and is not pushed to a side. Source: quadrant names as Rangkuti's readers print them; signs by their meaning (I: strength
 * and opportunity prevail). Cost: none.
 *
 * With reversed ratings (`ratings`) a heavier weakness has the smaller score, which moves the point to the right: the
 * quadrant of that convention is printed as its sources do, and read with that in mind. Signed ratings have no such trap.
 *
 * @example
 * // x = 1, y = .55: I; x = 0, y = 1: I and III
 */
export function quadrantsOf({ x, y }: SwotPoint): StrategicQuadrant[] {
  const right: readonly StrategicQuadrant[] = ['I', 'II']
  const upper: readonly StrategicQuadrant[] = ['I', 'III']
  const fits = (value: Rational, above: boolean) => value.n === 0n || value.n > 0n === above
  return strategicQuadrants.filter((q) => fits(x, right.includes(q)) && fits(y, upper.includes(q)))
}

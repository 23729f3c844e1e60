import { wholeWeight } from './factor.ts'

/**
 * Shares `whole` over `parts` in whole numbers, as near to proportional as whole numbers can be: each gets its share rounded
 * down, and the units that are left go to the largest remainders, the earlier one first among equals.
 *
 * `parts` are whole numbers, none negative. Null when all are 0, or there are none: nothing says how to share. What sums to
 * `whole` already comes back as it was. Source: the method of largest remainders (Hamilton). Cost: one sort.
 *
 * @example
 * // 1000 over three equal parts: 334, 333, 333
 */
export function shareOut(parts: readonly number[], whole: number = wholeWeight): number[] | null {
  const all = parts.reduce((sum, part) => sum + BigInt(part), 0n)
  if (all === 0n) return null
  const products = parts.map((part) => BigInt(part) * BigInt(whole))
  const shares = products.map((product) => Number(product / all))
  const left = whole - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = products.map((product, i) => ({ i, rest: product % all }))
  byRemainder.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest < b.rest ? 1 : -1))
  for (const { i } of byRemainder.slice(0, left)) shares[i]!++
  return shares
}

/**
 * Weights that sum to exactly 1000 thousandths. Where some are missing, what is left is shared evenly among those and the
 * others stay; where none is missing, all are scaled. Null when that cannot be: more than 1000 is given already, or all is 0.
 *
 * @example
 * // 400, nothing, nothing becomes 400, 300, 300; 2, 1, 1 becomes 500, 250, 250
 */
export function completeWeights(weights: readonly (number | null)[]): number[] | null {
  const given = weights.filter((weight) => weight !== null)
  const open = weights.length - given.length
  if (open === 0) return shareOut(given)
  const left = wholeWeight - given.reduce((sum, weight) => sum + weight, 0)
  if (left < 0) return null
  const filling = shareOut(Array(open).fill(1), left)!
  return weights.map((weight) => weight ?? filling.shift()!)
}

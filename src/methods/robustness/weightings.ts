import { initialState } from '../exact/random.ts'

/** All gaps of a weighting add to this. */
export const wholeWeight = 2 ** 32

/**
 * Weightings uniform on the simplex, in whole numbers: each call fills `gaps[criterion]` with numbers that add to 2^32.
 *
 * n - 1 random numbers below 2^32 are sorted; the gaps between 0, them and 2^32 are the weights. (Dividing n
 * independent numbers by their sum would favour the middle of the simplex.) No floating point is rounded, so a seed
 * gives the same weightings on every machine.
 *
 * Cost: n^2 / 4 moves a call, for n up to some dozens. xoshiro128** is written out here because a call for each number
 * takes half as long again; a test holds it equal to `randomUint32`.
 *
 * @example
 * // seed 20260430, 6 criteria: 288149899 1089281786 645862079 1477595652 428638274 365439606
 */
export function weightings(seed: number, criteria: number): (gaps: Float64Array) => void {
  const state = Int32Array.from(initialState(seed))
  const cuts = new Int32Array(criteria).fill(-(2 ** 31), 0, 1)
  return (gaps) => {
    drawCuts(state, cuts)
    for (let k = 1; k < criteria; k++) gaps[k - 1] = cuts[k]! - cuts[k - 1]!
    gaps[criteria - 1] = 2 ** 31 - cuts[criteria - 1]!
  }
}

/** Random numbers in ascending order after `cuts[0]`, all less 2^31 so that they fit an Int32Array. */
function drawCuts(state: Int32Array, cuts: Int32Array): void {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  for (let k = 1; k < cuts.length; k++) {
    const product = Math.imul(b, 5)
    const cut = Math.imul((product << 7) | (product >>> 25), 9) ^ (2 ** 31)
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    let j = k
    for (; cuts[j - 1]! > cut; j--) cuts[j] = cuts[j - 1]!
    cuts[j] = cut
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

import { initialState } from '../exact/random.ts'
import { greatestCommonDivisor, leastCommonMultiple } from '../exact/rational.ts'

export type SmaaInput = {
  /** `points[issue][criterion]`: whole numbers, one rater's points or a panel's sums. */
  readonly points: readonly (readonly number[])[]
  /** The highest possible points of each criterion, in the same unit (times the raters for sums). */
  readonly maxima: readonly number[]
}

export type Smaa = {
  readonly seed: number
  readonly draws: number
  /** `rankCounts[issue][rank - 1]`: in how many weightings the issue had that rank. Equal values share the better rank. */
  readonly rankCounts: readonly (readonly number[])[]
  /** `gapSums[issue][criterion]`: the weights (in 1/2^32) added over the weightings in which the issue was first. */
  readonly gapSums: readonly (readonly number[])[]
  /** Weightings in which at least two issues had the same value. */
  readonly drawsWithTies: number
}

/** Name of the recipe, printed beside the seed: whoever repeats seed and draws gets the same counts, to the last one. */
export const smaaRecipe = 'smaa-int-1'

/**
 * SMAA-2: how often each issue takes each rank when every weighting is equally likely. Bit-exact on every machine.
 *
 * Each draw takes n - 1 whole numbers below 2^32 and sorts them; the n gaps are a weighting uniform on the simplex
 * (normalising n independent numbers would be biased to the middle). An issue's value is the sum of gap x points x
 * lcm(maxima) / maximum, a whole number below 2^53, so nothing is ever rounded. Use it for ranks beyond pairs; for pairs
 * `winningProbability` is exact. 9,604 draws keep the 95 % error below one percentage point.
 *
 * Cost: draws x issues x criteria, and a sort of the issues a draw, begun from the order of the draw before. Source:
 * Lahdelma & Salminen (2001); generators by Blackman & Vigna.
 *
 * @example
 * // the paper's Table 2, seed 20260430, 10,000 draws: issue 1 second 5,777 times, issue 3 second 4,223 times
 */
export function smaa(input: SmaaInput, seed: number, draws: number): Smaa {
  const simulation = smaaSimulation(input, seed)
  simulation.run(draws)
  return simulation.result()
}

/** The same in pieces, for progress and cancelling: `run` as often as wanted, then `result`. */
export function smaaSimulation(input: SmaaInput, seed: number) {
  const { whole, big } = wholeScale(input)
  const n = input.maxima.length
  const m = input.points.length
  const draw = weightDraws(seed, n)
  const gaps = new Float64Array(n)
  const rank = big === null ? floatRanks(whole, m, n) : bigRanks(big)
  const counts = new Float64Array(m * m)
  const sums = new Float64Array(m * n)
  let draws = 0
  let drawsWithTies = 0
  return {
    run(more: number): void {
      for (let i = 0; i < more; i++) {
        draw(gaps)
        if (rank(gaps, counts, sums)) drawsWithTies++
      }
      draws += more
    },
    result: (): Smaa => ({ seed, draws, rankCounts: rows(counts, m, m), gapSums: rows(sums, m, n), drawsWithTies }),
  }
}

/** Points x lcm / maximum, divided by what all share; also as bigints when a value could pass 2^53. */
function wholeScale(input: SmaaInput): { whole: Float64Array; big: bigint[][] | null } {
  const lcm = leastCommonMultiple(input.maxima.map(BigInt))
  const scaled = input.points.map((row) => row.map((p, k) => (BigInt(p) * lcm) / BigInt(input.maxima[k]!)))
  const shared = scaled.flat().reduce(greatestCommonDivisor, 0n) || 1n
  const reduced = scaled.map((row) => row.map((q) => q / shared))
  const fits = reduced.flat().every((q) => q <= 1n << 21n)
  return { whole: Float64Array.from(reduced.flat(), Number), big: fits ? null : reduced }
}

/** Fills `gaps` with a weighting: n whole numbers that add to 2^32. xoshiro128** is inlined, for speed. */
function weightDraws(seed: number, n: number): (gaps: Float64Array) => void {
  const state = initialState(seed)
  let a = state[0]! | 0
  let b = state[1]! | 0
  let c = state[2]! | 0
  let d = state[3]! | 0
  const cuts = new Float64Array(n)
  return (gaps) => {
    for (let k = 0; k < n - 1; k++) {
      const product = Math.imul(b, 5)
      const cut = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
      const t = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= t
      d = (d << 11) | (d >>> 21)
      let j = k - 1
      for (; j >= 0 && cuts[j]! > cut; j--) cuts[j + 1] = cuts[j]!
      cuts[j + 1] = cut
    }
    let before = 0
    for (let k = 0; k < n - 1; k++) {
      gaps[k] = cuts[k]! - before
      before = cuts[k]!
    }
    gaps[n - 1] = 2 ** 32 - before
  }
}

type Rank = (gaps: Float64Array, counts: Float64Array, sums: Float64Array) => boolean

/** Values in doubles that hold whole numbers below 2^53; `order` keeps the issues sorted from draw to draw. */
function floatRanks(whole: Float64Array, m: number, n: number): Rank {
  const order = Int32Array.from({ length: m }, (_, i) => i)
  const sorted = new Float64Array(m)
  return (gaps, counts, sums) => {
    for (let r = 0; r < m; r++) {
      const issue = order[r]!
      const at = issue * n
      let value = 0
      for (let k = 0; k < n; k++) value += gaps[k]! * whole[at + k]!
      let j = r - 1
      for (; j >= 0 && sorted[j]! < value; j--) {
        sorted[j + 1] = sorted[j]!
        order[j + 1] = order[j]!
      }
      sorted[j + 1] = value
      order[j + 1] = issue
    }
    let ties = false
    let rank = 0
    for (let r = 0; r < m; r++) {
      if (r > 0 && sorted[r] === sorted[r - 1]) ties = true
      else rank = r
      const issue = order[r]!
      counts[issue * m + rank]!++
      if (rank === 0) for (let k = 0; k < n; k++) sums[issue * n + k]! += gaps[k]!
    }
    return ties
  }
}

/** The same for points whose values would not fit: slow and exact. */
function bigRanks(points: readonly (readonly bigint[])[]): Rank {
  const m = points.length
  return (gaps, counts, sums) => {
    const weights = Array.from(gaps, BigInt)
    const values = points.map((row) => row.reduce((s, q, k) => s + q * weights[k]!, 0n))
    values.forEach((value, issue) => {
      const rank = values.filter((other) => other > value).length
      counts[issue * m + rank]!++
      if (rank === 0) for (let k = 0; k < gaps.length; k++) sums[issue * gaps.length + k]! += gaps[k]!
    })
    return new Set(values).size < m
  }
}

function rows(flat: Float64Array, m: number, n: number): number[][] {
  return Array.from({ length: m }, (_, i) => Array.from(flat.subarray(i * n, (i + 1) * n)))
}

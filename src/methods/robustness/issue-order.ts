import { greatestCommonDivisor, leastCommonMultiple } from '../exact/rational.ts'
import { wholeWeight } from './weightings.ts'

export type ScaledPoints = {
  /** `points[issue][criterion]`: whole numbers from 0, one rater's points or a panel's sums. */
  readonly points: readonly (readonly number[])[]
  /** The highest possible points of each criterion, in the same unit (times the raters for sums). */
  readonly maxima: readonly number[]
}

/** The issues from first to last under the weighting last put in. Its arrays are filled anew by every `arrange`. */
export type IssueOrder = {
  readonly arrange: (gaps: Float64Array) => void
  readonly issues: Int32Array
  /** `ranks[place]`, counted from 0: equal values share the better rank. */
  readonly ranks: Int32Array
}

/**
 * Puts issues in order of sum(gap x points / maximum) for one weighting after another, exactly.
 *
 * Points are brought to whole numbers (times lcm(maxima) / maximum, less what all share). While no sum can reach 2^53,
 * doubles hold them unrounded; beyond that, big integers do. Cost a weighting: issues x criteria, and a sort.
 */
export function issueOrder(input: ScaledPoints): IssueOrder {
  const whole = wholePoints(input)
  const top = whole.flat().reduce((a, b) => (b > a ? b : a), 0n)
  const fits = top * BigInt(wholeWeight) <= 2n ** 53n
  return fits ? orderInDoubles(whole.map((row) => row.map(Number))) : orderInBigInts(whole)
}

function wholePoints({ points, maxima }: ScaledPoints): bigint[][] {
  const lcm = leastCommonMultiple(maxima.map(BigInt))
  const factors = maxima.map((maximum) => lcm / BigInt(maximum))
  const whole = points.map((row) => row.map((p, k) => BigInt(p) * factors[k]!))
  const shared = whole.flat().reduce(greatestCommonDivisor, 0n) || 1n
  return whole.map((row) => row.map((q) => q / shared))
}

/**
 * Sorts whole keys that hold a rounded shortfall and the row together (fast, since one number moves); only where two
 * rounded shortfalls are equal do the exact values decide, and up to eight rows, where keys do not pay. Rows stand in
 * order of their plain sums, where most weightings leave them.
 */
function orderInDoubles(points: readonly (readonly number[])[]): IssueOrder {
  const m = points.length
  const start = Int32Array.from(points.keys()).sort((a, b) => plainSum(points[b]!) - plainSum(points[a]!))
  const bands = bandsOfFour(Array.from(start, (i) => points[i]!))
  const bits = Math.max(1, Math.ceil(Math.log2(m)))
  const top = Math.max(1, ...points.map((row) => Math.max(...row))) * wholeWeight
  const fineness = (2 ** (31 - bits) - 1) / top
  const values = new Float64Array(Math.ceil(m / 4) * 4)
  const keys = new Int32Array(m + 1).fill(-1, 0, 1)
  const rows = Int32Array.from(points.keys())
  const issues = new Int32Array(m)
  const ranks = new Int32Array(m)
  const arrange = (gaps: Float64Array) => {
    weightedSums(bands, gaps, values)
    if (m > 8) {
      for (let row = 0; row < m; row++) keys[row + 1] = (((top - values[row]!) * fineness) << bits) | row
      if (m <= 64) insertionSort(keys)
      else keys.sort()
    }
    const close = m <= 8 || readRows(keys, bits, rows)
    if (close) settle(rows, values)
    for (let place = 0; place < m; place++) {
      const row = rows[place]!
      issues[place] = start[row]!
      ranks[place] = close && place > 0 && values[row] === values[rows[place - 1]!] ? ranks[place - 1]! : place
    }
  }
  return { arrange, issues, ranks }
}

function plainSum(row: readonly number[]): number {
  return row.reduce((a, b) => a + b, 0)
}

/** Rows in bands of four, criterion by criterion: a1 b1 c1 d1 a2 b2 ...; rows of zeros fill the last band. */
function bandsOfFour(points: readonly (readonly number[])[]): Float64Array {
  const n = points[0]?.length ?? 0
  const bands = new Float64Array(Math.ceil(points.length / 4) * 4 * n)
  points.forEach((row, i) => {
    row.forEach((p, k) => {
      bands[(i - (i % 4)) * n + 4 * k + (i % 4)] = p
    })
  })
  return bands
}

/** Four sums at a time, so that the processor need not wait for one. */
function weightedSums(bands: Float64Array, gaps: Float64Array, values: Float64Array): void {
  let at = 0
  for (let row = 0; row < values.length; row += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let k = 0; k < gaps.length; k++) {
      const gap = gaps[k]!
      a += gap * bands[at]!
      b += gap * bands[at + 1]!
      c += gap * bands[at + 2]!
      d += gap * bands[at + 3]!
      at += 4
    }
    values[row] = a
    values[row + 1] = b
    values[row + 2] = c
    values[row + 3] = d
  }
}

/** Ascending; `keys[0]` is below all others and stops the inner loop. */
function insertionSort(keys: Int32Array): void {
  for (let i = 2; i < keys.length; i++) {
    const key = keys[i]!
    let j = i
    for (; keys[j - 1]! > key; j--) keys[j] = keys[j - 1]!
    keys[j] = key
  }
}

/** Takes the rows out of sorted keys; true when two neighbours have the same rounded shortfall. */
function readRows(keys: Int32Array, bits: number, rows: Int32Array): boolean {
  const mask = 2 ** bits - 1
  let close = false
  for (let place = 0; place < rows.length; place++) {
    const key = keys[place + 1]!
    if (key >> bits === keys[place]! >> bits) close = true
    rows[place] = key & mask
  }
  return close
}

/** An insertion sort by exact value, of rows that are nearly in order. */
function settle(rows: Int32Array, values: Float64Array): void {
  for (let place = 1; place < rows.length; place++) {
    const row = rows[place]!
    const value = values[row]!
    let j = place
    for (; j > 0 && values[rows[j - 1]!]! < value; j--) rows[j] = rows[j - 1]!
    rows[j] = row
  }
}

function orderInBigInts(points: readonly (readonly bigint[])[]): IssueOrder {
  const m = points.length
  const issues = new Int32Array(m)
  const ranks = new Int32Array(m)
  const arrange = (gaps: Float64Array) => {
    const weights = Array.from(gaps, BigInt)
    const values = points.map((row) => row.reduce((s, q, k) => s + q * weights[k]!, 0n))
    issues.set(values.map((_, i) => i).sort((a, b) => (values[a]! > values[b]! ? -1 : 1)))
    for (let place = 1; place < m; place++)
      ranks[place] = values[issues[place]!] === values[issues[place - 1]!] ? ranks[place - 1]! : place
  }
  return { arrange, issues, ranks }
}

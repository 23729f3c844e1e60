const mask64 = (1n << 64n) - 1n

/**
 * splitmix64: spreads a seed of any size over 64 well-mixed bits. Source: Steele, Lea & Flood (2014); constants as published
 * with xoshiro by Blackman & Vigna.
 *
 * @example
 * // seed 0 begins e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f
 */
export function splitmix64(seed: bigint): () => bigint {
  let state = seed & mask64
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask64
    let z = state
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask64
    return z ^ (z >> 31n)
  }
}

/** Four 32-bit words: the low and high halves of the first two outputs of splitmix64. */
export function initialState(seed: number | bigint): Uint32Array {
  const next = splitmix64(BigInt(seed))
  const [a, b] = [next(), next()]
  return Uint32Array.from([a, a >> 32n, b, b >> 32n].map((word) => Number(word & 0xffffffffn)))
}

/**
 * xoshiro128**: whole numbers from 0 to 2^32 - 1, the same on every machine and in every browser, since it knows no floating
 * point. Source: Blackman & Vigna. Not for secrets.
 *
 * @example
 * // state 1, 2, 3, 4 begins 11520, 0, 5927040, 70819200
 */
export function xoshiro128(state: Uint32Array): () => number {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  return () => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    return result
  }
}

/** A seeded source of whole numbers from 0 to 2^32 - 1. The seed is whole; a bigint where it may pass 2^53. */
export function randomUint32(seed: number | bigint): () => number {
  return xoshiro128(initialState(seed))
}

/** A whole number from 0 to n - 1, every one equally likely: draws above the last full multiple of n are thrown away. */
export function randomBelow(next: () => number, n: number): number {
  const limit = 2 ** 32 - (2 ** 32 % n)
  let draw = next()
  while (draw >= limit) draw = next()
  return draw % n
}

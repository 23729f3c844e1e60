import { randomBelow, randomUint32 } from '../exact/random.ts'

export type PermutationP = { readonly p: number; readonly exact: boolean }

/** Ranks added at most while counting exactly: about a tenth of a second. */
const patience = 1_200_000

/**
 * How likely raters who rank blindly are to agree at least as well as these: the p of Kendall's W.
 *
 * `ranked[rater][item]` holds mid-ranks. Each rater keeps the ranks given, ties included, and deals them to the items in every
 * way; what is compared is the sum of squared rank sums, which grows with W. Ranks are doubled, so that every number is whole
 * and equal is equal. Exact where counting is short (without ties: 3 issues and 70 raters, 4 and 16, 5 and 6, 6 and 3, 8
 * and 2); else (hits + 1) / (samples + 1) over seeded deals. Neither depends on the order of raters or items. Needs at least
 * one rater and one item. Source: Kendall (1948).
 *
 * @example
 * // three raters give three issues the same order: 1 of 36 deals agrees so well
 */
export function permutationP(ranked: readonly (readonly number[])[], seed: number, samples: number): PermutationP {
  const sums = ranked[0]!.map((_, i) => ranked.reduce((sum, ranks) => sum + 2 * ranks[i]!, 0))
  const observed = squares(sums)
  const hands = sortedHands(ranked)
  const exact = countedP(hands, observed)
  return exact === null ? { p: sampledP(hands, observed, seed, samples), exact: false } : { p: exact, exact: true }
}

/** Doubled ranks of each rater from low to high; the rater with the most arrangements first, who then need not be dealt. */
function sortedHands(ranked: readonly (readonly number[])[]): number[][] {
  const hands = ranked.map((ranks) => ranks.map((r) => 2 * r).toSorted((a, b) => a - b))
  const firstDifference = (a: readonly number[], b: readonly number[]) =>
    a.map((v, i) => v - b[i]!).find((d) => d !== 0)
  return hands.toSorted((a, b) => arrangements(b) - arrangements(a) || (firstDifference(a, b) ?? 0))
}

/** N! over the factorials of the sizes of the ties; Infinity for long hands. */
function arrangements(hand: readonly number[]): number {
  let [count, run] = [1, 0]
  hand.forEach((rank, i) => {
    run = rank === hand[i - 1] ? run + 1 : 1
    count *= (i + 1) / run
  })
  return Math.round(count)
}

/**
 * Counts every deal, rater by rater, keeping rank sums that differ only in the order of the items together: the next deal
 * treats all items alike. Null when there will be too much to count, or more ways than a double can hold.
 */
function countedP(hands: readonly (readonly number[])[], observed: number): number | null {
  const deals = hands.slice(1).map(arrangements)
  if (deals.reduce((ways, n) => ways * n, 1) > 2 ** 1000) return null
  let piles: Piles = new Map([['', { sums: hands[0]!, ways: 1n }]])
  let [written, ahead] = [0, deals.reduce((sum, n) => sum + n, 0)]
  for (const [i, hand] of hands.slice(1).entries()) {
    if (written + piles.size * ahead * hand.length > patience) return null
    written += piles.size * deals[i]! * hand.length
    ahead -= deals[i]!
    piles = dealt(piles, everyDeal(hand))
  }
  let [hits, all] = [0n, 0n]
  for (const { sums, ways } of piles.values()) {
    all += ways
    if (squares(sums) >= observed) hits += ways
  }
  return Number(hits) / Number(all)
}

/** Rank sums from low to high, by their own text, and in how many ways they come about. */
type Piles = Map<string, { readonly sums: readonly number[]; readonly ways: bigint }>

function dealt(piles: Piles, deals: readonly (readonly number[])[]): Piles {
  const next: Piles = new Map()
  for (const { sums, ways } of piles.values()) {
    for (const deal of deals) {
      const added = sums.map((v, i) => v + deal[i]!).sort((a, b) => a - b)
      const key = added.join()
      next.set(key, { sums: added, ways: ways + (next.get(key)?.ways ?? 0n) })
    }
  }
  return next
}

/** The different orders of a sorted hand, each once, in dictionary order. */
function everyDeal(hand: readonly number[]): number[][] {
  const deals: number[][] = []
  const deal = [...hand]
  for (;;) {
    deals.push([...deal])
    const rise = deal.findLastIndex((v, i) => i + 1 < deal.length && v < deal[i + 1]!)
    if (rise === -1) return deals
    swap(
      deal,
      rise,
      deal.findLastIndex((v) => v > deal[rise]!),
    )
    deal.push(...deal.splice(rise + 1).reverse())
  }
}

function sampledP(hands: readonly (readonly number[])[], observed: number, seed: number, samples: number): number {
  const next = randomUint32(seed)
  let hits = 1
  for (let i = 0; i < samples; i++) {
    const sums = [...hands[0]!]
    for (const hand of hands.slice(1)) dealAtRandom(hand, sums, next)
    if (squares(sums) >= observed) hits++
  }
  return hits / (samples + 1)
}

/** Adds a hand in random order to the rank sums (Fisher-Yates). */
function dealAtRandom(hand: readonly number[], sums: number[], next: () => number): void {
  const deal = [...hand]
  for (let i = deal.length - 1; i >= 0; i--) {
    if (i > 0) swap(deal, i, randomBelow(next, i + 1))
    sums[i]! += deal[i]!
  }
}

function swap(deal: number[], i: number, j: number): void {
  const held = deal[i]!
  deal[i] = deal[j]!
  deal[j] = held
}

function squares(sums: readonly number[]): number {
  return sums.reduce((s, v) => s + v * v, 0)
}

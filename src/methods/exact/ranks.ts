import { compare, type Rational } from './rational.ts'

/**
 * Three ways to number the same order, highest total first. A tie is a result: equal totals always share a rank.
 *
 * | totals      | 98 | 90 | 90 | 80 |
 * |-------------|----|----|----|----|
 * | competition | 1  | 2  | 2  | 4  | shown to people
 * | dense       | 1  | 2  | 2  | 3  |
 * | average     | 1  | 2.5| 2.5| 4  | used inside correlations
 *
 * Cost: one sort. A total of `null` (an incomplete issue) has no rank, and does not push others down.
 */
export type Ranks = {
  readonly competition: readonly (number | null)[]
  readonly dense: readonly (number | null)[]
  readonly average: readonly (number | null)[]
}

export function ranks(totals: readonly (Rational | null)[]): Ranks {
  return ranksBy(totals, compare)
}

/** Ranks of anything that `order` compares exactly (positive when the first is better). */
export function ranksBy<T>(items: readonly (T | null)[], order: (a: T, b: T) => number): Ranks {
  const competition: (number | null)[] = items.map(() => null)
  const dense: (number | null)[] = items.map(() => null)
  const average: (number | null)[] = items.map(() => null)
  let before = 0
  tieGroups(items, order).forEach((group, index) => {
    for (const i of group) {
      competition[i] = before + 1
      dense[i] = index + 1
      average[i] = before + (group.length + 1) / 2
    }
    before += group.length
  })
  return { competition, dense, average }
}

/** Positions grouped by equal value, best group first, positions ascending inside a group. Nulls are left out. */
export function tieGroups<T>(items: readonly (T | null)[], order: (a: T, b: T) => number): number[][] {
  const positions = items.flatMap((item, i) => (item === null ? [] : [i]))
  positions.sort((a, b) => order(items[b] as T, items[a] as T) || a - b)
  const groups: number[][] = []
  for (const i of positions) {
    const last = groups.at(-1)
    if (last && order(items[last[0]!] as T, items[i] as T) === 0) last.push(i)
    else groups.push([i])
  }
  return groups
}

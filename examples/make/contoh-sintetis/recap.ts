import { randomBelow, randomUint32 } from '../../../src/methods/exact/random.ts'
import { ppks } from '../../../src/reference/ppks.ts'
import { lahat } from '../../../src/reference/regions/lahat.ts'
import { table1 } from '../table-1.ts'

const seed = 2021

/** The regency's figures of Table 1, and for each a made-up split over the districts that adds up to it exactly. */
export function recapRows(): (string | number)[][] {
  const next = randomUint32(seed)
  const sizes = lahat.parts.map(() => 40 + randomBelow(next, 121))
  const whole = ppks.categories.map((c, i) => row(c.id, lahat.whole.code, table1[i]!, 'seanto-alyani-2026'))
  const parts = ppks.categories.flatMap((c, i) => {
    const weights = sizes.map((size) => size * (60 + randomBelow(next, 81)))
    const counts = split(table1[i]!, weights)
    return lahat.parts.map((r, j) => row(c.id, r.code, counts[j]!, 'rekap-kecamatan'))
  })
  return [...whole, ...parts]
}

function row(category: string, region: string, value: number, source: string): (string | number)[] {
  return [category, region, '2021', 'entry', value, 'reported', source]
}

/** Shares a whole number out by weights; the largest remainders, the first among equals, get what was left. */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const down = weights.map((w) => Math.floor((total * w) / sum))
  const left = total - down.reduce((a, b) => a + b, 0)
  const order = weights
    .map((w, i) => ({ i, remainder: (total * w) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder || a.i - b.i)
  const more = new Set(order.slice(0, left).map(({ i }) => i))
  return down.map((v, i) => v + (more.has(i) ? 1 : 0))
}

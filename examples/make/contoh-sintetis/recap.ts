import { randomBelow, randomUint32 } from '../../../src/methods/exact/random.ts'
import { ppks } from '../../../src/reference/ppks.ts'
import { lahat } from '../../../src/reference/regions/lahat.ts'
import { table1 } from '../table-1.ts'

const seed = 2021

type Line = readonly (string | number)[]

/**
 * The regency's figures of Table 1, and for each a made-up split over the districts that adds up to it exactly; then the made-up
 * districts of two years before, with gaps as recaps have them. Of those years nobody knows the regency's own figures: none.
 */
export function recapRows(): Line[] {
  const next = randomUint32(seed)
  const sizes = lahat.parts.map(() => 40 + randomBelow(next, 121))
  const whole = ppks.categories.map((c, i) => row(c.id, lahat.whole.code, '2021', table1[i]!, 'seanto-alyani-2026'))
  const parts = ppks.categories.map((_, i) => {
    const weights = sizes.map((size) => size * (60 + randomBelow(next, 81)))
    return split(table1[i]!, weights)
  })
  const years = [
    { year: '2021', counts: parts },
    { year: '2020', counts: earlier(parts, 2020, 88) },
    { year: '2019', counts: earlier(parts, 2019, 80) },
  ]
  return [
    ...whole,
    ...years.flatMap(({ year, counts }) =>
      ppks.categories.flatMap((c, i) =>
        lahat.parts.map((r, j) =>
          row(c.id, r.code, year, gapAt(year, c.id, r.code) ?? counts[i]![j]!, 'rekap-kecamatan'),
        ),
      ),
    ),
  ]
}

/** Every count as it may have been: `low` to 110 per cent of the later one, and one flood that the later years do not have. */
function earlier(later: readonly (readonly number[])[], year: number, low: number): number[][] {
  const next = randomUint32(seed + year)
  return later.map((counts, i) =>
    counts.map((count, j) => {
      const was = Math.round((count * (low + randomBelow(next, 111 - low))) / 100)
      const flooded = year === 2019 && ppks.categories[i]!.id === 'ppks-21' && lahat.parts[j]!.code === '16.04.17'
      return flooded ? was + 640 : was
    }),
  )
}

/** Kikim Tengah sent nothing in 2019, Gumay Ulu no disabilities in 2020; in one district of 2020 one number is one person. */
function gapAt(year: string, category: string, region: string): Gap | null {
  if (year === '2019' && region === '16.04.18') return 'not-reported'
  if (year === '2020' && region === '16.04.25' && ['ppks-05', 'ppks-09'].includes(category)) return 'not-reported'
  return year === '2020' && region === '16.04.10' && category === 'ppks-16' ? 'confidential' : null
}

type Gap = 'not-reported' | 'confidential'

function row(category: string, region: string, period: string, count: number | Gap, source: string): Line {
  const [value, state] = typeof count === 'number' ? [count, 'reported'] : ['', count]
  return [category, region, period, 'entry', value, state, source]
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

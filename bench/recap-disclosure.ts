import { type Audit, audit } from '../src/methods/disclosure/audit.ts'
import { suppress } from '../src/methods/disclosure/suppress.ts'
import {
  type CellValue,
  cellAt,
  cellsOf,
  type DisclosureTable,
  type TableRegion,
} from '../src/methods/disclosure/table.ts'
import { initialState, xoshiro128 } from '../src/methods/exact/random.ts'
import { type Bench, median, milliseconds } from './bench.ts'

/** Lahat's totals of 2021 by category: 85 % of them one category, six of them 0, ten of them under 10. */
const totals = [42, 125, 4, 2, 104, 0, 5, 4085, 733, 8, 3, 8, 49, 0, 32, 0, 12, 0, 3, 47, 559, 7, 977, 39304, 0, 0]
const strict = new Set([3, 10, 14, 15, 16, 17, 18, 19])

/** How long it takes to hide what must be hidden, and to find the bounds of every hidden count. */
export const recapDisclosureBench: Bench = {
  name: 'recap-disclosure',
  title: 'small counts of 26 categories hidden and audited: by districts, over years, by villages; medians of runs',
  run: async () =>
    [
      { says: '26 x 24 districts', districts: 24, villages: 0, periods: 1, runs: 7 },
      { says: '26 x 24 districts x 3 years, one pattern', districts: 24, villages: 0, periods: 3, runs: 5 },
      { says: '26 x 378 villages in 24 districts', districts: 24, villages: 378, periods: 1, runs: 3 },
    ].map(measured),
}

type Case = {
  readonly says: string
  readonly districts: number
  readonly villages: number
  readonly periods: number
  readonly runs: number
}

function measured({ says, districts, villages, periods, runs }: Case): string {
  const table = spread(districts, villages, periods)
  const times: { hiding: number; auditing: number }[] = []
  let hidden = new Uint8Array()
  let found: Audit = { cells: [], refused: [] }
  for (let run = 0; run < runs; run++) {
    const hiding = milliseconds(() => {
      hidden = suppress(table).hidden as Uint8Array<ArrayBuffer>
    })
    const auditing = milliseconds(() => {
      found = audit(table, hidden)
    })
    times.push({ hiding, auditing })
  }
  const small = found.cells.filter((cell) => cell.small).length
  const [hiding, auditing] = [median(times.map((t) => t.hiding)), median(times.map((t) => t.auditing))]
  return `${says}: ${hiding.toFixed(0)} ms to hide ${small} small counts and ${found.cells.length - small} complements, ${auditing.toFixed(0)} ms for both bounds of each; ${found.refused.length} refused`
}

/** Each of Lahat's entries put into a district or village by seeded chance, some of which are larger than others. */
function spread(districts: number, villages: number, periods: number): DisclosureTable {
  const regions: TableRegion[] = [{ id: '16.04', parent: null }]
  for (let d = 0; d < districts; d++) regions.push({ id: `d${d}`, parent: 0 })
  for (let v = 0; v < villages; v++) regions.push({ id: `v${v}`, parent: 1 + (v % districts) })
  const categories = totals.map((_, c) => ({
    id: `ppks-${c + 1}`,
    counted: true,
    rule: strict.has(c + 1)
      ? ({ threshold: 10, zeros: 'hidden' } as const)
      : ({ threshold: 5, zeros: 'shown' } as const),
  }))
  const shape = { regions, categories, total: { threshold: 5, zeros: 'shown' }, periods: [] } as const
  const leaves = villages > 0 ? regions.length - villages : 1
  const next = xoshiro128(initialState(20211231))
  const chance = () => next() / 2 ** 32
  return { ...shape, periods: Array.from({ length: periods }, (_, p) => ({ id: `${2021 + p}`, values: counts(p) })) }

  function counts(period: number): readonly CellValue[] {
    const values = new Array<number>(cellsOf(shape)).fill(0)
    for (const [c, total] of totals.entries())
      for (let n = Math.round(total * (1 + period / 20)); n > 0; n--) {
        const leaf = leaves + Math.floor((regions.length - leaves) * chance() ** 1.3)
        for (let r: number | null = leaf; r !== null; r = regions[r]!.parent) {
          values[cellAt(shape, r, c)]!++
          values[cellAt(shape, r, categories.length)]!++
        }
      }
    return values
  }
}

import type { Dimension, Facts } from './facts.ts'
import type { RegionTree } from './region-tree.ts'

/** Which members of each dimension are counted, in the order of the cube's axes. */
export type Axes = {
  readonly categories: readonly string[]
  /** Those that make up the total, which lies behind them as one more category. */
  readonly total: readonly string[]
  readonly regions: RegionTree
  readonly periods: readonly string[]
  readonly units: readonly string[]
  readonly sexes: readonly string[]
  readonly ages: readonly string[]
  /** Whether a region was there in a period; always, unless told. A region that was not does not owe a figure. */
  readonly wasThere?: (region: string, period: string) => boolean
}

/**
 * Every region's amount for each category, period, sex and age: its own figure where there is one, else the sum of its parts.
 *
 * A regency's own figure and those of its districts are the same people counted twice, so they are never added. A region of
 * which nothing is known counts as one unknown, however many villages it has; where some parts reported, the others count.
 */
export type Cube = {
  readonly axes: Axes
  /** NaN where nothing is known; `units.length` numbers a place. */
  readonly known: Float64Array
  readonly unknown: Int32Array
  readonly confidential: Int32Array
  /** What the parts of each region add up to where the region has a figure of its own: the same layout, NaN elsewhere and in totals. */
  readonly ofParts: Float64Array
  readonly place: (category: number, region: number, period: number, sex: number, age: number) => number
}

/** Cost: one step a figure, and one for each place of the cube ((categories + 1) x regions x periods x units x sexes x ages). */
export function cubeOf(facts: Facts, axes: Axes): Cube {
  const { categories, regions, periods, units, sexes, ages } = axes
  const [C, R, P, U, S] = [categories.length + 1, regions.codes.length, periods.length, units.length, sexes.length]
  const places = C * R * P * S * ages.length
  const cube: Cube = {
    axes,
    known: new Float64Array(places * U).fill(Number.NaN),
    unknown: new Int32Array(places),
    confidential: new Int32Array(places),
    ofParts: new Float64Array(places * U).fill(Number.NaN),
    place: (c, r, p, s, a) => (((a * S + s) * P + p) * C + c) * R + r,
  }
  fill(cube, facts)
  addSexes(cube)
  const there = periods.map((period) => {
    const { wasThere } = axes
    return Uint8Array.from(regions.codes, (code) => (wasThere === undefined || wasThere(code, period) ? 1 : 0))
  })
  const owed = { below: new Uint8Array(R), unknown: new Int32Array(R), confidential: new Int32Array(R) }
  for (let slice = 0; slice < places / R; slice++)
    if (slice % C < C - 1) addParts(cube, slice * R, there[Math.floor(slice / C) % P]!, owed)
  const total = axes.total.map((id) => categories.indexOf(id))
  for (let first = 0; first < places; first += C * R) addCategories(cube, first, total)
  return cube
}

function fill({ axes, known, confidential, place }: Cube, facts: Facts): void {
  // Where each word moves a figure to; far below 0 for one that is not asked for.
  const to = (dimension: Dimension, members: readonly string[], step: number) => {
    const at = new Map(members.map((word, i) => [word, i * step]))
    return Float64Array.from(facts.words[dimension], (word) => at.get(word) ?? Number.NEGATIVE_INFINITY)
  }
  const categories = to('category', axes.categories, place(1, 0, 0, 0, 0))
  const regions = to('region', axes.regions.codes, 1)
  const periods = to('period', axes.periods, place(0, 0, 1, 0, 0))
  const sexes = to('sex', axes.sexes, place(0, 0, 0, 1, 0))
  const ages = to('age', axes.ages, place(0, 0, 0, 0, 1))
  const units = to('unit', axes.units, 1)
  const { category, region, period, unit, sex, age } = facts.columns
  const U = axes.units.length
  for (let i = 0; i < facts.count; i++) {
    const inPeriod = periods[period[i]!]! + sexes[sex[i]!]! + ages[age[i]!]!
    if (inPeriod < 0) continue
    const at = inPeriod + categories[category[i]!]! + regions[region[i]!]!
    const inUnit = at * U + units[unit[i]!]!
    if (inUnit < 0) continue
    if (facts.hidden[i] === 1) confidential[at] = 1
    else known[inUnit] = facts.values[i]!
  }
}

/** Women and men are the whole where a region gave both and no whole. Ages are never added: their groups may overlap. */
function addSexes({ axes, known, place }: Cube): void {
  const [all, female, male] = ['', 'female', 'male'].map((sex) => axes.sexes.indexOf(sex))
  if (all! < 0 || female! < 0 || male! < 0) return
  const [C, R, P, U] = [axes.categories.length + 1, axes.regions.codes.length, axes.periods.length, axes.units.length]
  const length = C * R * P * U
  for (let a = 0; a < axes.ages.length; a++) {
    const from = [all!, female!, male!].map((s) => place(0, 0, 0, s, a) * U)
    for (let i = 0; i < length; i += U) {
      let none = true
      for (let u = 0; u < U; u++) none &&= Number.isNaN(known[from[0]! + i + u]!)
      if (!none) continue
      for (let u = 0; u < U; u++) known[from[0]! + i + u] = known[from[1]! + i + u]! + known[from[2]! + i + u]!
    }
  }
}

type Owed = { readonly below: Uint8Array; readonly unknown: Int32Array; readonly confidential: Int32Array }

/** Parts into what they are parts of, for one category, period, sex and age: `from` is the place of its first region. */
function addParts(
  { axes, known, unknown, confidential, ofParts }: Cube,
  from: number,
  there: Uint8Array,
  owed: Owed,
): void {
  const { parents, partsFirst } = axes.regions
  const U = axes.units.length
  for (const each of [owed.below, owed.unknown, owed.confidential]) each.fill(0)
  for (let i = 0; i < partsFirst.length; i++) {
    const r = partsFirst[i]!
    const at = from + r
    const own = isKnown(known, at * U, U)
    const below = owed.below[r] === 1
    if (own) {
      confidential[at] = 0
      if (owed.unknown[r]! + owed.confidential[r]! > 0) ofParts.fill(Number.NaN, at * U, (at + 1) * U)
    } else if (below) {
      for (let u = 0; u < U; u++) known[at * U + u] = ofParts[at * U + u]!
      ofParts.fill(Number.NaN, at * U, (at + 1) * U)
      unknown[at] = owed.unknown[r]!
      confidential[at] = owed.confidential[r]!
    } else unknown[at] = confidential[at] === 1 ? 0 : there[r]!
    const above = parents[r]!
    if (above < 0) continue
    owed.unknown[above]! += unknown[at]!
    owed.confidential[above]! += confidential[at]!
    if (!own && !below) continue
    owed.below[above] = 1
    for (let u = 0; u < U; u++) add(ofParts, (from + above) * U + u, known[at * U + u]!)
  }
}

/** The total of each region in one period: of what is known, and of what is not. Its parts are added when somebody asks. */
function addCategories({ axes, known, unknown, confidential }: Cube, first: number, total: readonly number[]): void {
  const [R, U] = [axes.regions.codes.length, axes.units.length]
  const to = first + axes.categories.length * R
  for (const category of total) {
    const from = first + category * R
    for (let r = 0; r < R; r++) {
      unknown[to + r]! += unknown[from + r]!
      confidential[to + r]! += confidential[from + r]!
    }
    for (let i = 0; i < R * U; i++) {
      const value = known[from * U + i]!
      if (Number.isNaN(value)) continue
      const so = known[to * U + i]!
      known[to * U + i] = Number.isNaN(so) ? value : so + value
    }
  }
}

function isKnown(known: Float64Array, from: number, count: number): boolean {
  for (let u = 0; u < count; u++) if (!Number.isNaN(known[from + u]!)) return true
  return false
}

function add(sums: Float64Array, at: number, value: number): void {
  if (Number.isNaN(value)) return
  const so = sums[at]!
  sums[at] = Number.isNaN(so) ? value : so + value
}

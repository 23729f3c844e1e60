import type { Dimension, Facts } from './facts.ts'
import type { RegionTree } from './region-tree.ts'

/** Which members of each dimension are counted, in the order of the cube's axes. */
export type Axes = {
  readonly categories: readonly string[]
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
  /** What the parts of each region add up to where the region has a figure of its own: the same layout, NaN elsewhere. */
  readonly ofParts: Float64Array
  readonly place: (category: number, region: number, period: number, sex: number, age: number) => number
}

/** Cost: one step a figure, and one for each place of the cube (categories x regions x periods x units x sexes x ages). */
export function cubeOf(facts: Facts, axes: Axes): Cube {
  const { categories, regions, periods, units, sexes, ages } = axes
  const [C, R, P, U, S] = [categories.length, regions.codes.length, periods.length, units.length, sexes.length]
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
  for (let slice = 0; slice < places / R; slice++) addParts(cube, slice * R, there[Math.floor(slice / C) % P]!)
  return cube
}

function fill({ axes, known, confidential, place }: Cube, facts: Facts): void {
  const to = (dimension: Dimension, members: readonly string[]) => {
    const at = new Map(members.map((word, i) => [word, i]))
    return Int32Array.from(facts.words[dimension], (word) => at.get(word) ?? -1)
  }
  const [categories, regions] = [to('category', axes.categories), to('region', axes.regions.codes)]
  const [periods, units] = [to('period', axes.periods), to('unit', axes.units)]
  const [sexes, ages] = [to('sex', axes.sexes), to('age', axes.ages)]
  const { category, region, period, unit, sex, age } = facts.columns
  const U = axes.units.length
  for (let i = 0; i < facts.count; i++) {
    const [c, r, p] = [categories[category[i]!]!, regions[region[i]!]!, periods[period[i]!]!]
    const [u, s, a] = [units[unit[i]!]!, sexes[sex[i]!]!, ages[age[i]!]!]
    if ((c | r | p | u | s | a) < 0) continue
    const at = place(c, r, p, s, a)
    if (facts.hidden[i] === 1) confidential[at] = 1
    else known[at * U + u] = facts.values[i]!
  }
}

/** Women and men are the whole where a region gave both and no whole. Ages are never added: their groups may overlap. */
function addSexes({ axes, known, place }: Cube): void {
  const [all, female, male] = ['', 'female', 'male'].map((sex) => axes.sexes.indexOf(sex))
  if (all! < 0 || female! < 0 || male! < 0) return
  const [C, R, P, U] = [axes.categories.length, axes.regions.codes.length, axes.periods.length, axes.units.length]
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

/** Parts into what they are parts of, for one category, period, sex and age: `from` is the place of its first region. */
function addParts({ axes, known, unknown, confidential, ofParts }: Cube, from: number, there: Uint8Array): void {
  const { parents, partsFirst } = axes.regions
  const U = axes.units.length
  const [below, owed, hidden] = [
    new Uint8Array(parents.length),
    new Int32Array(parents.length),
    new Int32Array(parents.length),
  ]
  for (const r of partsFirst) {
    const at = from + r
    const own = isKnown(known, at * U, U)
    if (own) confidential[at] = 0
    else if (below[r] === 1) {
      for (let u = 0; u < U; u++) known[at * U + u] = ofParts[at * U + u]!
      ofParts.fill(Number.NaN, at * U, (at + 1) * U)
      unknown[at] = owed[r]!
      confidential[at] = hidden[r]!
    } else unknown[at] = confidential[at] === 1 ? 0 : there[r]!
    if (own && (owed[r]! > 0 || hidden[r]! > 0)) ofParts.fill(Number.NaN, at * U, (at + 1) * U)
    const above = parents[r]!
    if (above < 0) continue
    owed[above]! += unknown[at]!
    hidden[above]! += confidential[at]!
    if (own || below[r] === 1) {
      below[above] = 1
      for (let u = 0; u < U; u++) add(ofParts, (from + above) * U + u, known[at * U + u]!)
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

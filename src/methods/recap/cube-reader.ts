import { type Amount, nothing, type UnitSum } from './amount.ts'
import type { Cube } from './cube.ts'
import type { Dimension } from './facts.ts'

/** Members that an amount is narrowed to; a dimension that is left out is taken whole. */
export type Narrowed = Partial<Readonly<Record<Dimension, string>>>

/** What a dimension is taken as where nobody narrows it; periods have no whole, and categories their total. */
export type Wholes = {
  readonly region: string
  readonly period: string | null
  readonly sex: string
  readonly age: string
}

export type Of = 'whole' | 'parts'

/** Where an amount lies in the cube, in which units; `total` when it is a total over categories. */
type Spot = { place: number; units: readonly number[]; total: boolean }

/** Reads amounts out of a cube: null where no whole can be had, nothing where a member is not in it. */
export function cubeReader(cube: Cube, wholes: Wholes) {
  const { axes, place } = cube
  const steps: Readonly<Record<Dimension, ReadonlyMap<string, number>>> = {
    category: stepsOf(axes.categories, place(1, 0, 0, 0, 0)),
    region: axes.regions.at,
    period: stepsOf(axes.periods, place(0, 0, 1, 0, 0)),
    unit: stepsOf(axes.units, 1),
    sex: stepsOf(axes.sexes, place(0, 0, 0, 1, 0)),
    age: stepsOf(axes.ages, place(0, 0, 0, 0, 1)),
  }
  const total = place(axes.categories.length, 0, 0, 0, 0)
  const everyUnit = [...axes.units.keys()]
  /** Where the whole of every dimension but these lies. */
  const without = (narrowed: readonly Dimension[]): Spot | null => {
    let at = narrowed.includes('category') ? 0 : total
    for (const dimension of ['region', 'period', 'sex', 'age'] as const) {
      if (narrowed.includes(dimension)) continue
      const member = wholes[dimension]
      if (member === null) return null
      at += steps[dimension].get(member) ?? 0
    }
    return { place: at, units: everyUnit, total: !narrowed.includes('category') }
  }
  const narrow = (spot: Spot, dimension: Dimension, member: string): boolean => {
    const step = steps[dimension].get(member)
    if (step === undefined) return false
    if (dimension === 'unit') spot.units = [step]
    else spot.place += step
    return true
  }
  const amount = (spot: Spot, of: Of) => {
    if (of === 'whole') return wholeSum(cube, spot)
    const first = spot.place - total
    return partsSum(cube, spot, spot.total ? axes.total.map((id) => first + steps.category.get(id)!) : [spot.place])
  }
  return { without, narrow, amount }
}

function wholeSum(cube: Cube, spot: Spot): Amount {
  const { place } = spot
  return {
    sums: sumsIn(cube, cube.known, spot),
    unknown: cube.unknown[place]!,
    confidential: cube.confidential[place]!,
  }
}

/** Where one of the categories has no parts to be held against its whole, none of them has. */
function partsSum(cube: Cube, { units }: Spot, places: readonly number[]): Amount {
  const has = (numbers: Float64Array, place: number) => sumsIn(cube, numbers, { place, units }).length > 0
  if (places.some((place) => has(cube.known, place) && !has(cube.ofParts, place))) return nothing
  const sums = new Map<string, number>()
  for (const place of places)
    for (const { unit, value } of sumsIn(cube, cube.ofParts, { place, units }))
      sums.set(unit, (sums.get(unit) ?? 0) + value)
  return { ...nothing, sums: [...sums].map(([unit, value]) => ({ unit, value })) }
}

function sumsIn({ axes }: Cube, numbers: Float64Array, { place, units }: Pick<Spot, 'place' | 'units'>): UnitSum[] {
  const sums: UnitSum[] = []
  for (const u of units) {
    const value = numbers[place * axes.units.length + u]!
    if (!Number.isNaN(value)) sums.push({ unit: axes.units[u]!, value })
  }
  return sums
}

function stepsOf(members: readonly string[], step: number): ReadonlyMap<string, number> {
  return new Map(members.map((word, i) => [word, i * step]))
}

import { type Amount, nothing, type UnitSum } from './amount.ts'
import { type Axes, type Cube, cubeOf } from './cube.ts'
import { type Dimension, dimensions, type Facts } from './facts.ts'
import { type RegionTree, regionTree } from './region-tree.ts'

export type PivotQuestion = {
  readonly rows: Dimension
  readonly columns: Dimension | null
  /** In the order to show. What an office counts beside an official list stands outside its total. */
  readonly categories: readonly { readonly id: string; readonly inTotal: boolean }[]
  /** The whole, and the regions to show when regions are rows or columns. */
  readonly area: string
  readonly regions: readonly string[]
  /** Every region that is known, the area and its parts among them. */
  readonly regionCodes: readonly string[]
  /** One, unless periods are rows or columns: what was counted at two moments is never added. */
  readonly periods: readonly string[]
  /** Empty for every unit that is there. */
  readonly units?: readonly string[]
  /** `''` for all. */
  readonly sexes?: readonly string[]
  readonly ages?: readonly string[]
  readonly wasThere?: Axes['wasThere']
}

/** Members that a cell is narrowed to; a dimension that is left out is taken whole. */
export type Narrowed = Partial<Readonly<Record<Dimension, string>>>

export type Pivot = {
  readonly question: PivotQuestion
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** The amount of a cell; without a row or a column, of the whole of it. Null where no whole can be had: over periods. */
  readonly amount: (row: string | null, column: string | null) => Amount | null
  /** What the parts add up to where the region has a figure of its own and every part reported: to be held against it. */
  readonly parts: (row: string | null, column: string | null) => Amount | null
  readonly of: (members: Narrowed) => Amount | null
}

/**
 * A table of rows and columns over six dimensions, with totals.
 *
 * Three things are never done: adding units, adding a whole to its parts (a regency and its districts, women and everybody),
 * and taking what was not reported for 0. Cost: one step a figure and one a place of the cube.
 *
 * @example
 * // districts 4 and not reported, regency none: { sums: [{ unit: 'entry', value: 4 }], unknown: 1, confidential: 0 }
 */
export function pivot(facts: Facts, question: PivotQuestion): Pivot {
  const tree = regionTree([question.area, ...question.regionCodes.filter((code) => isIn(code, question.area))])
  const axes = axesOf(facts, question, tree)
  const cube = cubeOf(facts, axes)
  const members: Readonly<Record<Dimension, readonly string[]>> = {
    category: question.categories.map((c) => c.id),
    region: question.regions,
    period: axes.periods,
    unit: axes.units,
    sex: (question.sexes ?? ['']).filter((sex) => sex !== '' || question.sexes?.length === 1),
    age: (question.ages ?? ['']).filter((age) => age !== '' || question.ages?.length === 1),
  }
  const answer = reader(cube, question)
  const narrowed = (row: string | null, column: string | null): Narrowed => ({
    ...(row === null ? {} : { [question.rows]: row }),
    ...(column === null || question.columns === null ? {} : { [question.columns]: column }),
  })
  return {
    question,
    rows: members[question.rows],
    columns: question.columns === null ? [] : members[question.columns],
    amount: (row, column) => answer(narrowed(row, column), 'whole'),
    parts: (row, column) => answer(narrowed(row, column), 'parts'),
    of: (wanted) => answer(wanted, 'whole'),
  }
}

function isIn(code: string, area: string): boolean {
  return code === area || code.startsWith(`${area}.`)
}

function axesOf(facts: Facts, question: PivotQuestion, regions: RegionTree): Axes {
  const asked = (wanted: readonly string[] | undefined) => wanted ?? ['']
  const sexes = new Set(asked(question.sexes))
  if (sexes.has('') && facts.words.sex.some((sex) => sex !== '')) for (const sex of ['female', 'male']) sexes.add(sex)
  const shown = new Set(question.units ?? [])
  return {
    categories: question.categories.map((c) => c.id),
    regions,
    periods: question.periods,
    units: shown.size === 0 ? facts.words.unit.toSorted() : [...shown],
    sexes: [...sexes],
    ages: [...new Set([...asked(question.ages), ...(isSpread(question, 'age') ? [''] : [])])],
    ...(question.wasThere === undefined ? {} : { wasThere: question.wasThere }),
  }
}

function isSpread(question: PivotQuestion, dimension: Dimension): boolean {
  return question.rows === dimension || question.columns === dimension
}

type Read = (members: Narrowed, of: 'whole' | 'parts') => Amount | null

function reader(cube: Cube, question: PivotQuestion): Read {
  const { axes } = cube
  const at = {
    category: positions(axes.categories),
    region: axes.regions.at,
    period: positions(axes.periods),
    unit: positions(axes.units),
    sex: positions(axes.sexes),
    age: positions(axes.ages),
  } satisfies Record<Dimension, ReadonlyMap<string, number>>
  const total = question.categories.length === 1 ? [0] : question.categories.flatMap((c, i) => (c.inTotal ? [i] : []))
  const alone = (dimension: 'sex' | 'age', members: readonly string[]) =>
    isSpread(question, dimension) || members.length !== 1 ? '' : members[0]!
  const whole = { sex: alone('sex', question.sexes ?? ['']), age: alone('age', question.ages ?? ['']) }
  return (members, of) => {
    const period = members.period ?? (axes.periods.length === 1 ? axes.periods[0] : undefined)
    if (period === undefined) return null
    const found = { region: question.area, ...whole, ...members, period }
    if (dimensions.some((d) => found[d] !== undefined && !at[d].has(found[d]))) return nothing
    const categories = found.category === undefined ? total : [at.category.get(found.category)!]
    const [r, p] = [at.region.get(found.region)!, at.period.get(period)!]
    const [s, a] = [at.sex.get(found.sex)!, at.age.get(found.age)!]
    const places = categories.map((c) => cube.place(c, r, p, s, a))
    const units = found.unit === undefined ? [...axes.units.keys()] : [at.unit.get(found.unit)!]
    return of === 'whole' ? wholeSum(cube, places, units) : partsSum(cube, places, units)
  }
}

function wholeSum(cube: Cube, places: readonly number[], units: readonly number[]): Amount {
  let [unknown, confidential] = [0, 0]
  for (const place of places) {
    unknown += cube.unknown[place]!
    confidential += cube.confidential[place]!
  }
  return { sums: units.flatMap((u) => sumIn(cube, cube.known, places, u)), unknown, confidential }
}

/** Where one of the categories has no parts to be held against its whole, all of them have none. */
function partsSum(cube: Cube, places: readonly number[], units: readonly number[]): Amount {
  const U = cube.axes.units.length
  const has = (numbers: Float64Array, place: number) => units.some((u) => !Number.isNaN(numbers[place * U + u]!))
  if (places.some((place) => has(cube.known, place) && !has(cube.ofParts, place))) return nothing
  return { ...nothing, sums: units.flatMap((u) => sumIn(cube, cube.ofParts, places, u)) }
}

function sumIn({ axes }: Cube, numbers: Float64Array, places: readonly number[], unit: number): UnitSum[] {
  const U = axes.units.length
  let [value, any] = [0, false]
  for (const place of places) {
    const number = numbers[place * U + unit]!
    if (Number.isNaN(number)) continue
    value += number
    any = true
  }
  return any ? [{ unit: axes.units[unit]!, value }] : []
}

function positions(members: readonly string[]): ReadonlyMap<string, number> {
  return new Map(members.map((word, i) => [word, i]))
}

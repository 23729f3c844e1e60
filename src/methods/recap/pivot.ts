import { type Amount, nothing } from './amount.ts'
import { type Axes, cubeOf } from './cube.ts'
import { cubeReader, type Narrowed, type Of, type Wholes } from './cube-reader.ts'
import type { Dimension, Facts } from './facts.ts'
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
  const read = cubeReader(cubeOf(facts, axes), wholesOf(question, axes))
  const { rows, columns } = question
  const [down, across] = [[rows], columns === null ? [] : [columns]]
  const spots = [[], down, across, [...down, ...across]].map((narrowed) => read.without(narrowed))
  const cell = (row: string | null, column: string | null, of: Of): Amount | null => {
    const whole = spots[(row === null ? 0 : 1) + (column === null ? 0 : 2)]!
    if (whole === null) return null
    const spot = { ...whole }
    if (row !== null && !read.narrow(spot, rows, row)) return nothing
    if (column !== null && (columns === null || !read.narrow(spot, columns, column))) return nothing
    return read.amount(spot, of)
  }
  return {
    question,
    rows: membersOf(question, axes, rows),
    columns: columns === null ? [] : membersOf(question, axes, columns),
    amount: (row, column) => cell(row, column, 'whole'),
    parts: (row, column) => cell(row, column, 'parts'),
    of: (narrowed) => {
      const wanted = Object.entries(narrowed) as [Dimension, string][]
      const spot = read.without(wanted.map(([dimension]) => dimension))
      if (spot === null) return null
      return wanted.every(([d, member]) => read.narrow(spot, d, member)) ? read.amount(spot, 'whole') : nothing
    },
  }
}

function isIn(code: string, area: string): boolean {
  return code === area || code.startsWith(`${area}.`)
}

function axesOf(facts: Facts, question: PivotQuestion, regions: RegionTree): Axes {
  const sexes = new Set(question.sexes ?? [''])
  if (isSpread(question, 'sex')) sexes.add('')
  if (sexes.has('') && facts.words.sex.some((sex) => sex !== '')) for (const sex of ['female', 'male']) sexes.add(sex)
  const units = new Set(question.units ?? [])
  return {
    categories: question.categories.map((c) => c.id),
    total: (question.categories.length === 1 ? question.categories : question.categories.filter((c) => c.inTotal)).map(
      (c) => c.id,
    ),
    regions,
    periods: question.periods,
    units: units.size === 0 ? facts.words.unit.toSorted() : [...units],
    sexes: [...sexes],
    ages: [...new Set([...(question.ages ?? ['']), ...(isSpread(question, 'age') ? [''] : [])])],
    ...(question.wasThere === undefined ? {} : { wasThere: question.wasThere }),
  }
}

function wholesOf(question: PivotQuestion, { periods }: Axes): Wholes {
  const { area, sexes = [''], ages = [''] } = question
  const alone = (dimension: Dimension, members: readonly string[]) =>
    isSpread(question, dimension) || members.length !== 1 ? '' : members[0]!
  return {
    region: area,
    period: periods.length === 1 ? periods[0]! : null,
    sex: alone('sex', sexes),
    age: alone('age', ages),
  }
}

/** The figure of all is the total of a table by sex or age, not one of its rows. */
function membersOf(question: PivotQuestion, axes: Axes, dimension: Dimension): readonly string[] {
  if (dimension === 'category') return axes.categories
  if (dimension === 'region') return question.regions
  if (dimension === 'period') return axes.periods
  if (dimension === 'unit') return axes.units
  return (dimension === 'sex' ? question.sexes : question.ages)?.filter((member) => member !== '') ?? []
}

function isSpread(question: PivotQuestion, dimension: Dimension): boolean {
  return question.rows === dimension || question.columns === dimension
}

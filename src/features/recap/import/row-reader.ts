import type { Problem } from '../../../base/result.ts'
import type { FileRow } from '../../../base/table/file-rows.ts'
import { isValidIn, levelOf } from '../model/area.ts'
import type { Sex } from '../model/key.ts'
import type { Block, ColumnPlan, Labels } from './block.ts'
import { isBlank, isCountingRow, tidy } from './cell.ts'
import { readCount } from './count.ts'
import { isFigure } from './heads.ts'
import type { Known } from './known.ts'
import { headText } from './layout.ts'
import { type Plan, planOf, saidOf } from './plan.ts'
import { Register } from './register.ts'
import { labelColumns, type RowLabels, readLabels } from './row-labels.ts'
import {
  type Asked,
  type Found,
  namedCategory,
  namedRegion,
  rowBreakdown,
  rowCategory,
  rowPeriod,
  rowRegion,
  unitOf,
} from './row-names.ts'
import { deeper, first, totalLabel } from './row-parts.ts'
import type { AskedName, StagedFigure } from './staged.ts'
import { type Context, narrower, nothingSaid, textContext } from './title.ts'
import { RunningTotals } from './totals.ts'

/** What was read on the way, beside the figures. */
export type Seen = {
  rows: number
  /** Rows of totals, sections, repeated heads: understood, and no figures. */
  otherRows: number
  /** Cells without anything in them: nothing is written for them. */
  blank: number
  /** Figures of names that were left out on purpose. */
  leftOut: number
  /** Lines of a list of people that were counted. */
  counted: number
  /** Made from L and P where no column holds both. */
  added: number
}

/**
 * Reads the rows of a file one after the other as its plan says, and gives the figures of each. Keeps only what the next row may
 * need: sections, merged cells, running totals and names to ask about.
 */
export class RowReader {
  readonly seen: Seen = { rows: 0, otherRows: 0, blank: 0, leftOut: 0, counted: 0, added: 0 }
  readonly totals = new RunningTotals()
  readonly asked = new Map<string, AskedName>()
  private readonly plan: Plan
  private readonly known: Known
  private sheet: string | null | undefined = undefined
  private block: Block | null = null
  private section: Context = nothingSaid
  private above = new Map<number, string>()
  private readonly register = new Register()

  constructor(plan: Plan, known: Known) {
    this.plan = plan
    this.known = known
  }

  read(row: FileRow): StagedFigure[] {
    const sheet = planOf(this.plan, row.sheet)
    const finished = this.sheet !== undefined && this.sheet !== row.sheet ? this.end() : []
    this.sheet = row.sheet
    if (sheet === null || !sheet.taken) return finished
    const block = sheet.blocks.findLast(({ headFrom }) => headFrom <= row.line) ?? null
    if (block !== this.block) this.begin(block)
    if (block === null || row.line <= block.headTo || row.cells.every(isBlank)) return finished
    this.seen.rows++
    return [...finished, ...this.readRow(row, block, narrower(saidOf(sheet), block.context))]
  }

  /** What only the end of a sheet tells: how many lines a list has. */
  end(): StagedFigure[] {
    this.begin(null)
    return this.register.drain()
  }

  private begin(block: Block | null): void {
    this.block = block
    this.section = nothingSaid
    this.above = new Map()
    this.totals.restart()
  }

  private readRow(row: FileRow, block: Block, said: Context): StagedFigure[] {
    if (block.heads.includes(headText(row.cells)) || isCountingRow(row.cells)) return this.other()
    const total = totalLabel(row, block)
    if (total !== null) {
      if (!block.counting) this.totals.compareRow(row, block, total, this.plan.grouping)
      return this.other()
    }
    const hasValues = this.hasFigures(row, block)
    const filled = row.cells.filter((cell) => !isBlank(cell)).length
    if (block.counting ? filled < 2 : !hasValues) return this.readSection(row, block)
    const labels = readLabels(row, labelColumns(block), this.above)
    const around = narrower(said, this.section)
    return block.counting ? this.countRow(row, block, labels, around) : this.readFigures(row, block, labels, around)
  }

  /** A signature stands below the figures and beside no name. */
  private hasFigures(row: FileRow, block: Block): boolean {
    const cells = block.columns.flatMap(({ column, role }) => {
      const cell = row.cells[column]
      return (role === 'value' || role === 'total') && !isBlank(cell) ? [cell!] : []
    })
    const isNamed = labelColumns(block).some(({ column }) => !isBlank(row.cells[column]))
    return isNamed ? cells.length > 0 : cells.some(isFigure)
  }

  private other(): [] {
    this.seen.otherRows++
    return []
  }

  /** A row of words between the figures: a district above its villages, a year above its months, a title on the next page. */
  private readSection(row: FileRow, block: Block): [] {
    const text = row.cells
      .map(tidy)
      .filter((cell) => cell !== '')
      .join(' ')
      .replace(/\s*:\s*/g, ' ')
    const found = textContext(text, this.known)
    const single = block.columns.find(({ column, role }) => role === 'region' && !isBlank(row.cells[column]))
    const level = single?.level ?? null
    const region =
      found.region ??
      (this.known.region(text, { level }).kind === 'one' ? codeOf(this.known.region(text, { level })) : null)
    const changed = { ...found, region }
    if (Object.values(changed).some((value) => value !== null)) {
      this.section = narrower(this.section, changed)
      this.above = new Map()
    }
    return this.other()
  }

  private readFigures(row: FileRow, block: Block, labels: RowLabels, around: Context): StagedFigure[] {
    const { known } = this
    const asked = this.asking(row)
    const region = rowRegion(block, labels, around, known, asked)
    const category = rowCategory(block, labels, around, known, asked)
    const period = rowPeriod(block, labels)
    const breakdown = rowBreakdown(block, labels)
    const level = region.kind === 'code' ? levelOf(region.code) : ''
    const both =
      new Set(
        block.columns.flatMap(({ role, labels: { unit } }) => (role === 'value' && unit !== undefined ? [unit] : [])),
      ).size > 1
    const figures: StagedFigure[] = []
    for (const plan of block.columns) {
      if (plan.role !== 'value' && plan.role !== 'total') continue
      this.totals.compareAcross(row, plan, this.plan.grouping)
      const count = readCount(row.cells[plan.column], this.plan.grouping)
      const number = count.kind === 'count' ? count.value : null
      this.totals.add(plan.column, level, number)
      if (plan.role === 'total') continue
      if (isBlank(row.cells[plan.column])) {
        this.seen.blank++
        continue
      }
      const figure = this.figure(row, plan, { region, category, period, breakdown, around, both, asked })
      if (figure === null) this.seen.leftOut++
      else figures.push(figure)
    }
    return [...figures, ...this.sums(figures)]
  }

  private asking(row: FileRow): Asked {
    return { where: { sheet: row.sheet, line: row.line }, names: this.asked }
  }

  private figure(row: FileRow, plan: ColumnPlan, of: RowParts): StagedFigure | null {
    const { known } = this
    const { labels, column } = plan
    const byHead = labels.region === undefined ? null : namedRegion(labels.region, plan, of.around, known, of.asked)
    const region = deeper(of.region, byHead, of.around.region)
    const inHead = labels.category === undefined ? null : namedCategory(labels.category, of.around, known, of.asked)
    const category = first(of.category, inHead, of.around.category)
    if (region.kind === 'leftOut' || category.kind === 'leftOut') return null
    const period = of.period ?? labels.period ?? of.around.period
    const count = readCount(row.cells[column], this.plan.grouping)
    const code = category.kind === 'code' ? category.code : null
    const at = region.kind === 'code' ? region.code : null
    const problem: Problem | null =
      (region.kind === 'problem' && region.problem) ||
      (category.kind === 'problem' && category.problem) ||
      (at === null && { code: 'noRegion' }) ||
      (code === null && { code: 'noCategory' }) ||
      (period === null && { code: 'noPeriod' }) ||
      (count.kind === 'bad' && { code: count.code }) ||
      (count.kind === 'unsure' && { code: 'unsureNumber' }) ||
      this.notThen(at, period) ||
      null
    const said = of.breakdown.unit ?? labels.unit
    return {
      sheet: row.sheet,
      line: row.line,
      column,
      category: code,
      region: at,
      period,
      unit: code === null ? null : (unitOf(known, code, said, of.both) ?? null),
      sex: of.breakdown.sex ?? labels.sex ?? '',
      age: of.breakdown.age ?? labels.age ?? '',
      value: count.kind === 'count' || count.kind === 'unsure' ? count.value : null,
      state: count.kind === 'missing' ? 'not-reported' : 'reported',
      raw: tidy(row.cells[column]).slice(0, 200),
      problem,
    }
  }

  private notThen(code: string | null, period: string | null): Problem | null {
    const region = code === null ? undefined : this.known.area.byCode.get(code)
    if (region === undefined || period === null || isValidIn(region, period)) return null
    return { code: 'regionNotThen', values: { name: region.name, period } }
  }

  /** L and P of one figure without a column for both: together they are the figure of all. */
  private sums(figures: readonly StagedFigure[]): StagedFigure[] {
    const males = figures.filter(({ sex, problem }) => sex === 'male' && problem === null)
    if (males.length === 0) return []
    const key = (f: StagedFigure) => `${f.category} ${f.region} ${f.period} ${f.unit} ${f.age}`
    return males.flatMap((male) => {
      const same = figures.filter((other) => key(other) === key(male))
      const female = same.find(({ sex, problem }) => sex === 'female' && problem === null)
      if (female === undefined || male.value === null || female.value === null || same.some(({ sex }) => sex === ''))
        return []
      this.seen.added++
      return [{ ...male, sex: '' as Sex, value: male.value + female.value, raw: `${male.raw} + ${female.raw}` }]
    })
  }

  /** One line of a list: one more of its kind in its region. */
  private countRow(row: FileRow, block: Block, labels: RowLabels, around: Context): StagedFigure[] {
    const asked = this.asking(row)
    const region = first(rowRegion(block, labels, around, this.known, asked), null, around.region)
    const category = first(rowCategory(block, labels, around, this.known, asked), null, around.category)
    if (region.kind === 'leftOut' || category.kind === 'leftOut') {
      this.seen.leftOut++
      return []
    }
    this.seen.counted++
    const period = rowPeriod(block, labels) ?? around.period
    const { sex = '' } = rowBreakdown(block, labels)
    const code = category.kind === 'code' ? category.code : null
    const at = region.kind === 'code' ? region.code : null
    const problem =
      (region.kind === 'problem' && region.problem) ||
      (category.kind === 'problem' && category.problem) ||
      (at === null && { code: 'noRegion' }) ||
      (code === null && { code: 'noCategory' }) ||
      (period === null && { code: 'noPeriod' }) ||
      this.notThen(at, period) ||
      null
    const unit = code === null ? null : (unitOf(this.known, code, undefined, false) ?? null)
    const place = { sheet: row.sheet, line: row.line, column: 0, category: code, region: at, period, unit, age: '' }
    if (problem !== null) return [{ ...place, sex: '', value: 1, state: 'reported', raw: '1', problem }]
    this.register.count(place, sex)
    return []
  }
}

type RowParts = {
  readonly region: Found
  readonly category: Found
  readonly period: string | null
  readonly breakdown: Pick<Labels, 'sex' | 'age' | 'unit'>
  readonly around: Context
  /** Families and people are both counted in this table. */
  readonly both: boolean
  readonly asked: Asked
}

function codeOf(match: ReturnType<Known['region']>): string | null {
  return match.kind === 'one' ? match.code : null
}

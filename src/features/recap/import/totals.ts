import type { FileRow } from '../../../base/table/file-rows.ts'
import type { Block, ColumnPlan } from './block.ts'
import { isBlank } from './cell.ts'
import { type Grouping, readCount } from './count.ts'
import type { TotalCheck } from './staged.ts'

type Sum = { value: number; missing: number }

export type Totals = {
  readonly right: number
  readonly wrong: readonly TotalCheck[]
  /** How many differ, also beyond those that are kept. */
  readonly differ: number
}

const mostKept = 500

/** Adds up what stands above a printed total, since the last one and since the head, on each level of regions by itself. */
export class RunningTotals {
  private since = new Map<string, Sum>()
  private all = new Map<string, Sum>()
  right = 0
  differ = 0
  readonly wrong: TotalCheck[] = []

  /** A new table begins. */
  restart(): void {
    this.since = new Map()
    this.all = new Map()
  }

  add(column: number, level: string, value: number | null): void {
    for (const sums of [this.since, this.all]) {
      const key = `${column} ${level}`
      const sum = sums.get(key) ?? { value: 0, missing: 0 }
      if (value === null) sum.missing++
      else sum.value += value
      sums.set(key, sum)
    }
  }

  /** A row of totals: each is right when it is one of the sums that it can mean. */
  compareRow(row: FileRow, block: Block, label: string, grouping: Grouping | null): void {
    for (const plan of block.columns) {
      if (plan.role !== 'value' && plan.role !== 'total') continue
      const sums = this.sumsOf(plan.column)
      const printed = readCount(row.cells[plan.column], grouping ?? '.')
      if (printed.kind !== 'count' || sums.length === 0) continue
      const nearest = sums.reduce((a, b) =>
        Math.abs(b.value - printed.value) < Math.abs(a.value - printed.value) ? b : a,
      )
      this.compare(
        { sheet: row.sheet, line: row.line, column: plan.column, of: label || plan.head },
        printed.value,
        nearest,
      )
    }
    this.since = new Map()
  }

  private sumsOf(column: number): Sum[] {
    return [this.since, this.all].flatMap((sums) =>
      [...sums].filter(([key]) => key.startsWith(`${column} `)).map(([, sum]) => sum),
    )
  }

  /** The total at the end of a row, or `Jml` beside L and P. */
  compareAcross(row: FileRow, plan: ColumnPlan, grouping: Grouping | null): void {
    if (plan.sums.length === 0 || isBlank(row.cells[plan.column])) return
    const printed = readCount(row.cells[plan.column], grouping ?? '.')
    if (printed.kind !== 'count') return
    const parts = plan.sums.map((column) => readCount(row.cells[column], grouping ?? '.'))
    const values = parts.flatMap((part) => (part.kind === 'count' ? [part.value] : []))
    if (values.length === 0) return
    const sum = { value: values.reduce((a, b) => a + b, 0), missing: parts.length - values.length }
    this.compare({ sheet: row.sheet, line: row.line, column: plan.column, of: plan.head }, printed.value, sum)
  }

  private compare(place: Pick<TotalCheck, 'sheet' | 'line' | 'column' | 'of'>, printed: number, sum: Sum): void {
    if (printed === sum.value) {
      this.right++
      return
    }
    this.differ++
    if (this.wrong.length < mostKept) this.wrong.push({ ...place, printed, computed: sum.value, missing: sum.missing })
  }
}

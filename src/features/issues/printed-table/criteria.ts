import type { Problem } from '../../../base/result.ts'
import { compare, rational } from '../../../methods/exact/rational.ts'
import type { Bounds } from './bounds.ts'
import { decimalReader } from './cell.ts'
import type { Columns } from './columns.ts'
import type { ColumnHead } from './heads.ts'
import { columnName } from './issues.ts'
import type { PrintedCriterion, PrintedIssue, Recognised } from './printed-table.ts'
import { recognise } from './recognise.ts'

type Criteria = {
  readonly criteria: readonly PrintedCriterion[]
  readonly recognised: Recognised | null
  readonly assumed: readonly Problem[]
}

/** The criteria with their ids, and the scale that USG and APKL have where the table states none. */
export function criteriaOf(
  columns: Columns,
  heads: readonly ColumnHead[],
  bounds: Bounds,
  issues: readonly PrintedIssue[],
): Criteria {
  const titled = columns.criteria.map((column, k) => ({ title: bounds.titles[k]!, letter: heads[column]!.letter }))
  const known = recognise(titled)
  const ids = new Set<string>()
  const marked = columns.marked.size === columns.criteria.length
  const scale = marked ? '1' : known && known.method !== 'astrid' && isOneToFive(issues) ? '5' : null
  const assume = scale !== null && bounds.maxima.every((maximum) => maximum === null)
  const criteria = columns.criteria.map((column, k): PrintedCriterion => {
    const criterion = known?.criteria[k]
    const printed = titled[k]!.title || columnName(heads, column)
    return {
      id: unique(criterion?.id ?? (slug(printed) || `kriteria-${k + 1}`), ids),
      title: criterion && printed.length === 1 ? criterion.title.id : printed,
      column,
      maximum: assume ? scale : bounds.maxima[k]!,
      weight: bounds.weights[k]!,
    }
  })
  const assumed: Problem[] = assume
    ? [{ code: marked ? 'marksRead' : 'maximaAssumed', values: { maximum: scale } }]
    : []
  return { criteria, recognised: known?.method ?? null, assumed }
}

function isOneToFive(issues: readonly PrintedIssue[]): boolean {
  const read = decimalReader()
  const five = rational(5)
  return issues.every(({ cells }) => cells.every((cell) => cell === null || compare(read(cell), five) <= 0))
}

const longestId = 60

function slug(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '')
}

function unique(id: string, taken: Set<string>): string {
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
  taken.add(free)
  return free
}

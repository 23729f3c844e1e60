import type { Problem } from '../../../base/result.ts'
import { compare, rational } from '../../../methods/exact/rational.ts'
import type { Bounds } from './bounds.ts'
import { decimalReader } from './cell.ts'
import type { Columns } from './columns.ts'
import { type ColumnHead, columnName } from './heads.ts'
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
  const own = known === null ? null : known.criteria.map((c) => c.maximum!)
  const scale = marked ? columns.criteria.map(() => 1) : own !== null && mostlyWithin(own, issues) ? own : null
  const assume =
    scale !== null && bounds.maxima.every((maximum) => maximum === null) && bounds.addition !== 'weightedSum'
  const criteria = columns.criteria.map((column, k): PrintedCriterion => {
    const criterion = known?.criteria[k]
    const printed = titled[k]!.title || columnName(heads, column)
    return {
      id: unique(criterion?.id ?? (slug(printed) || `kriteria-${k + 1}`), ids),
      title: criterion && printed.length === 1 ? criterion.title.id : printed,
      column,
      maximum: assume ? `${scale[k]!}` : bounds.maxima[k]!,
      weight: bounds.weights[k]!,
    }
  })
  const assumed: Problem[] = assume
    ? [
        {
          code: marked ? 'marksRead' : 'maximaAssumed',
          values: { maximum: [...new Set(scale)].map(String).join(', ') },
        },
      ]
    : []
  return { criteria, recognised: known?.method ?? null, assumed }
}

/** Four of five cells lie within the method's own scale: then the others are beside it, and not the scale another. */
function mostlyWithin(maxima: readonly number[], issues: readonly PrintedIssue[]): boolean {
  const read = decimalReader()
  const limits = maxima.map((m) => rational(m))
  const cells = issues.flatMap((issue) =>
    issue.cells.flatMap((cell, k) => (cell === null ? [] : [compare(read(cell), limits[k]!) <= 0])),
  )
  return cells.length > 0 && cells.filter((within) => within).length * 5 >= cells.length * 4
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

import type { FileRow } from '../../../base/table/file-rows.ts'
import type { ColumnPlan } from './block.ts'
import { readCount } from './count.ts'

/**
 * Which columns a printed total adds up: the choice that comes out right on most rows, and among equals the widest. Nothing is
 * corrected by it; it only says what to compare.
 */
export function sumsOf(columns: readonly ColumnPlan[], body: readonly FileRow[]): ColumnPlan[] {
  const values = columns.filter(({ role }) => role === 'value')
  const sample = body.slice(0, 200)
  return columns.map((plan) => {
    const isSided = plan.role === 'value' && plan.labels.sex === '' && values.some((v) => v.labels.sex === 'male')
    if (plan.role !== 'total' && !isSided) return plan
    const choices = choicesFor(plan, values, isSided)
    const scored = choices.map((sums) => ({ sums, hits: hits(plan.column, sums, sample) }))
    const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a), scored[0] ?? { sums: [], hits: 0 })
    return { ...plan, sums: best.sums }
  })
}

function choicesFor(plan: ColumnPlan, values: readonly ColumnPlan[], isSided: boolean): number[][] {
  const others = values.filter(({ column }) => column !== plan.column)
  const group = plan.head.split(' / ').slice(0, -1).join(' / ')
  const places = (list: readonly ColumnPlan[]) => list.map(({ column }) => column)
  const inGroup = others.filter(({ head }) => group !== '' && head.startsWith(group))
  if (isSided)
    return [
      places(inGroup.length > 0 ? inGroup : others)
        .filter((c) => c < plan.column)
        .slice(-2),
    ]
  const whole = others.filter(({ labels }) => (labels.sex ?? '') === '' && (labels.age ?? '') === '')
  const sided = others.filter(({ labels }) => (labels.sex ?? '') !== '')
  const sameSex = others.filter(({ labels }) => labels.sex === plan.labels.sex)
  const samePeriod = whole.filter(({ labels }) => labels.period === plan.labels.period)
  return [
    places(whole),
    places(samePeriod),
    places(inGroup),
    places(whole).filter((c) => c < plan.column),
    places(sameSex),
    places(sided),
  ].filter((choice) => choice.length > 0)
}

function hits(total: number, sums: readonly number[], rows: readonly FileRow[]): number {
  return rows.filter(({ cells }) => {
    const printed = readCount(cells[total], '.')
    if (printed.kind !== 'count' || printed.value === 0) return false
    const parts = sums.map((column) => readCount(cells[column], '.'))
    return parts.reduce((sum, part) => sum + (part.kind === 'count' ? part.value : 0), 0) === printed.value
  }).length
}

import { type Amount, kindOf, leastOf, wholeOf } from '../../../methods/recap/amount.ts'
import { changeBetween } from '../../../methods/recap/change.ts'
import { jumpOf } from '../../../methods/recap/history.ts'
import type { Pivot } from '../../../methods/recap/pivot.ts'
import { standApart } from '../../../methods/recap/robust.ts'
import { manyZeros } from '../../../methods/recap/zeros.ts'
import { countedIn } from '../model/set.ts'
import { addressOf, pivotOf, type Seen, trendPeriods } from './seen.ts'
import { earlierOf, entryOf, sameSeries, setIn } from './view.ts'

export const rules = ['mismatch', 'silent', 'outlier', 'jump', 'growth', 'share', 'zeros'] as const
export type Rule = (typeof rules)[number]

/** Something that a rule found, with the numbers that its sentence needs. Nobody has judged it yet. */
export type Signal = {
  readonly rule: Rule
  /** The address of the figure that it speaks of. */
  readonly figure: string
  readonly amount: Amount
  readonly values: Readonly<Record<string, number>>
  /** The period that it was held against. */
  readonly earlier: string | null
}

/** At most so many of one rule: a list of hundreds is read by nobody. */
const most = 6

/** What the rules find in a period of a set, the weightiest rule first. */
export function proposedSignals(seen: Seen): Signal[] {
  const { world, view } = seen
  const whole: Seen = {
    ...seen,
    view: { ...view, category: '', unit: '', sex: '', age: '', rows: 'category', columns: 'region' },
  }
  const table = pivotOf(whole)
  const earlier = earlierOf(world, view.set, view.period, 'yearChange')
  const before = earlier === null ? null : pivotOf(whole, { period: earlier.period }, [earlier.period])
  const comparable = sameSeries(earlier, entryOf(world, view.set, view.period))
  const found: readonly Signal[][] = [
    mismatches(whole, table),
    silent(whole, table),
    outliers(whole, table),
    ...(before !== null && comparable
      ? [jumps(whole, table, before, earlier!.period), growth(whole, table, before, earlier!.period)]
      : []),
    largestShare(whole, table),
    zeros(whole, table),
  ]
  return found.flatMap((some) => some.slice(0, most))
}

function signal(
  seen: Seen,
  rule: Rule,
  members: { category?: string; region?: string },
  amount: Amount,
  values: Signal['values'],
  earlier: string | null = null,
): Signal[] {
  const figure = addressOf(seen, members, amount)
  return figure === null ? [] : [{ rule, figure, amount, values, earlier }]
}

function mismatches(seen: Seen, table: Pivot): Signal[] {
  return table.rows.flatMap((category) => {
    const [whole, parts] = [table.amount(category, null)!, table.parts(category, null)!]
    const [stated, added] = [wholeOf(whole), wholeOf(parts)]
    if (stated === null || added === null || stated === added || whole.sums[0]!.unit !== parts.sums[0]!.unit) return []
    return signal(seen, 'mismatch', { category }, whole, { stated, added, difference: added - stated })
  })
}

/** Regions without a single figure in the period and in the three before it. */
function silent(seen: Seen, table: Pivot): Signal[] {
  const { world, view } = seen
  const periods = trendPeriods(world, view)
    .slice(-4)
    .map((p) => p.period)
  const over = pivotOf(seen, { rows: 'region', columns: 'period' }, periods)
  const nothing = (region: string) => periods.every((period) => kindOf(over.amount(region, period)!) === 'unknown')
  const all = table.columns.filter(nothing)
  if (all.length === table.columns.length) return []
  return all.flatMap((region) =>
    signal(seen, 'silent', { region }, over.amount(region, view.period)!, { periods: periods.length }),
  )
}

function outliers(seen: Seen, table: Pivot): Signal[] {
  const found = table.rows.flatMap((category) => {
    const amounts = table.columns.map((region) => table.amount(category, region)!)
    const spread = standApart(amounts.map(wholeOf))
    if (spread === null) return []
    return spread.standings.flatMap(({ z, outlier }, i) => {
      if (!outlier || z === null) return []
      const values = {
        count: wholeOf(amounts[i]!)!,
        median: spread.median,
        z,
        from: spread.usual?.from ?? spread.median,
        to: spread.usual?.to ?? spread.median,
      }
      return signal(seen, 'outlier', { category, region: table.columns[i]! }, amounts[i]!, values)
    })
  })
  return found.sort((a, b) => Math.abs(b.values.z!) - Math.abs(a.values.z!))
}

function jumps(seen: Seen, table: Pivot, before: Pivot, earlier: string): Signal[] {
  const found = table.rows.flatMap((category) =>
    table.columns.flatMap((region) => {
      const amount = table.amount(category, region)!
      const [was, is] = [wholeOf(before.amount(category, region)!), wholeOf(amount)]
      const jump = was === null || is === null ? null : jumpOf(was, is)
      if (jump === null) return []
      return signal(
        seen,
        'jump',
        { category, region },
        amount,
        { before: was!, after: is!, difference: jump.difference },
        earlier,
      )
    }),
  )
  return found.sort((a, b) => Math.abs(b.values.difference!) - Math.abs(a.values.difference!))
}

/** Categories that grew the most for their size, of those that were ten or more. */
function growth(seen: Seen, table: Pivot, before: Pivot, earlier: string): Signal[] {
  const found = table.rows.flatMap((category) => {
    const amount = table.amount(category, null)!
    const change = changeBetween(before.amount(category, null), amount, true)
    if (change.kind !== 'change' || change.before < 10 || change.difference < 10) return []
    return signal(
      seen,
      'growth',
      { category },
      amount,
      { before: change.before, after: change.after, difference: change.difference },
      earlier,
    )
  })
  return found
    .sort((a, b) => b.values.difference! / b.values.before! - a.values.difference! / a.values.before!)
    .slice(0, 1)
}

function largestShare(seen: Seen, table: Pivot): Signal[] {
  const total = leastOf(table.amount(null, null)!)
  if (total === null || total === 0) return []
  return countedIn(setIn(seen.world, seen.view.set)).flatMap(({ id }) => {
    const amount = table.amount(id, null)!
    const count = leastOf(amount)
    return count === null || count * 2 <= total ? [] : signal(seen, 'share', { category: id }, amount, { count, total })
  })
}

function zeros(seen: Seen, table: Pivot): Signal[] {
  const ids = countedIn(setIn(seen.world, seen.view.set)).map((c) => c.id)
  const counts = table.columns.map((region) => ids.map((id) => wholeOf(table.amount(id, region)!)))
  return manyZeros(counts).flatMap((found, i) => {
    if (found === null) return []
    const region = table.columns[i]!
    return signal(seen, 'zeros', { region }, table.amount(null, region)!, { zeros: found.zeros, counts: found.counts })
  })
}

import { expectedRange, isOutside } from '../../../methods/recap/history.ts'
import { exactly, judge, type Side, sideOf } from '../../../methods/recap/rule.ts'
import { isOutsideBorders } from '../../../reference/age-borders.ts'
import type { AreaRegion } from '../model/area.ts'
import { comparePeriods, periodKind } from '../model/period.ts'
import { isComparable, type PeriodEntry } from '../model/period-entry.ts'
import { spanOf } from './breakdown.ts'
import type { Checking, Warning } from './checking.ts'
import type { RecapRule, Term } from './rule.ts'

/** Whether figures can be right by themselves: rules, ages, what was counted before. */
export type Correctness = {
  readonly rules: readonly RuleResult[]
  /** How many counts have enough history to be compared with it. */
  readonly ranged: number
  readonly warnings: readonly Warning[]
}

export type RuleResult = {
  readonly rule: RecapRule
  readonly holds: number
  readonly broken: number
  /** Not to be judged: something was not reported, or the population is not known. */
  readonly unknown: number
}

/** So many periods before are looked at. */
const history = 6

export function checkCorrectness(checking: Checking): Correctness {
  const judged = checking.rules.map((rule) => judgeRule(checking, rule))
  const { ranged, warnings } = outsideRange(checking)
  return {
    rules: judged.map(({ result }) => result),
    ranged,
    warnings: [...judged.flatMap((j) => j.warnings), ...outsideAges(checking), ...warnings],
  }
}

function judgeRule(checking: Checking, rule: RecapRule): { readonly result: RuleResult; readonly warnings: Warning[] } {
  const { set, regions, root } = checking
  const each = rule.left.kind === 'each' || rule.right.kind === 'each'
  const categories = each ? set.categories.map((c) => c.id) : [firstCategory(rule)]
  const result = { holds: 0, broken: 0, unknown: 0 }
  const warnings: Warning[] = []
  for (const region of new Set([...regions, root]))
    for (const category of categories) {
      const left = sideIn(checking, rule.left, region, category)
      const right = sideIn(checking, rule.right, region, category)
      const verdict = judge(left, rule.operator, right)
      result[verdict]++
      if (verdict === 'broken')
        warnings.push({
          ...{ dimension: 'correctness', kind: 'rule', category, region: region.code, rule },
          values: { left: left.least, operator: rule.operator, right: right.least },
        })
    }
  return { result: { rule, ...result }, warnings }
}

function firstCategory({ left, right }: RecapRule): string {
  const [first] = [left, right].flatMap((term) => (term.kind === 'figures' ? term.categories : []))
  return first ?? ''
}

function sideIn({ index, period }: Checking, term: Term, region: AreaRegion, category: string): Side {
  if (term.kind === 'number') return exactly(term.value)
  if (term.kind === 'population') return sideOf([region.population])
  if (term.kind === 'each') return sideOf([index.count(category, region.code, period)])
  return sideOf(term.categories.map((id) => index.count(id, region.code, period, term)))
}

/** Counts in an age in which nobody of that category can be. */
function outsideAges({ set, regions, index, period, breakdown }: Checking): Warning[] {
  const pairs = set.categories.flatMap(({ id }) =>
    breakdown.ages.filter((age) => isOutsideBorders(id, spanOf(age))).map((age) => ({ category: id, age })),
  )
  return regions.flatMap((region) =>
    pairs.flatMap(({ category, age }): Warning[] => {
      const value = index.count(category, region.code, period, { age })
      if (value === null || value === 0) return []
      return [{ dimension: 'correctness', kind: 'age', category, region: region.code, values: { value, age } }]
    }),
  )
}

/** Counts outside of what those of the periods before lead one to expect. */
function outsideRange({ set, regions, index, period, periods, entry }: Checking) {
  const before = entry === null ? [] : comparableBefore(periods, entry).slice(-history)
  let ranged = 0
  const warnings: Warning[] = []
  for (const { id } of set.categories)
    for (const { code } of regions) {
      const value = index.count(id, code, period)
      const range = expectedRange(before.map((p) => index.count(id, code, p.period)).filter((n) => n !== null))
      if (value === null || range === null) continue
      ranged++
      if (isOutside(value, range))
        warnings.push({
          ...{ dimension: 'correctness', kind: 'range', category: id, region: code },
          values: { value, ...range },
        })
    }
  return { ranged, warnings }
}

/** Periods of the same length before this one that were counted alike, oldest first. */
export function comparableBefore(periods: readonly PeriodEntry[], entry: PeriodEntry): PeriodEntry[] {
  return periods
    .filter((p) => periodKind(p.period) === periodKind(entry.period) && comparePeriods(p.period, entry.period) < 0)
    .filter((p) => isComparable(p, entry))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

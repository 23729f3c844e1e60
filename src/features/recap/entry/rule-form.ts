import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import { type Operator, operators } from '../../../methods/recap/rule.ts'
import type { CategorySet } from '../model/set.ts'
import { type Breakdown, parseAges } from './breakdown.ts'
import type { RuleFields, Term } from './rule.ts'
import { readTyped } from './typed.ts'

export const ruleFields = [
  'title',
  'left1',
  'left2',
  'left3',
  'operator',
  'right1',
  'right2',
  'right3',
  'number',
] as const
export type RuleValues = Readonly<Record<(typeof ruleFields)[number], string>>

/** What stands for the people of a region on the right side of a rule. */
export const population = '*'

/** Reads the office's own rule: one to three categories, an operator, and categories, a number or the population. */
export function parseRuleForm(
  set: CategorySet,
  values: RuleValues,
): Result<{ readonly title: string; readonly fields: RuleFields }> {
  const problems: Problem[] = []
  const title = values.title.trim().replace(/\s+/g, ' ')
  if (title === '' || title.length > 200) problems.push({ code: 'noTitle', place: { path: 'title' } })
  const left = sumOf(set, [values.left1, values.left2, values.left3])
  if (left === null) problems.push({ code: 'noLeft', place: { path: 'left1' } })
  const right = rightOf(set, values)
  if (right === null) problems.push({ code: 'noRight', place: { path: 'right1' } })
  const operator = operators.find((one) => one === values.operator)
  if (operator === undefined) problems.push({ code: 'noOperator', place: { path: 'operator' } })
  if (problems.length > 0) return bad(...problems)
  return good({ title, fields: { set: set.id, left: left!, operator: operator as Operator, right: right! } })
}

function rightOf(set: CategorySet, values: RuleValues): Term | null {
  if (values.number.trim() !== '') {
    const read = readTyped(values.number)
    return read.ok && read.held?.state === 'reported' ? { kind: 'number', value: read.held.value } : null
  }
  const sides = [values.right1, values.right2, values.right3]
  return sides.includes(population) ? { kind: 'population' } : sumOf(set, sides)
}

function sumOf(set: CategorySet, ids: readonly string[]): Term | null {
  const categories = [...new Set(ids.filter((id) => id !== ''))]
  const known = categories.every((id) => set.categories.some((c) => c.id === id))
  return categories.length === 0 || !known ? null : { kind: 'figures', categories, sex: '', age: '' }
}

export function parseBreakdownForm(sexes: boolean, ages: string): Result<Breakdown> {
  const named = parseAges(ages)
  if (named === null) return bad({ code: 'badAges', place: { path: 'ages' } })
  if (named.length > 12) return bad({ code: 'badAges', place: { path: 'ages' } })
  return good({ sexes, ages: named })
}

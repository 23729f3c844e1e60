import type { Problem } from '../../../base/result.ts'
import { transaction } from '../../../db/transaction.ts'
import { page, redirect, refused } from '../../../ui/answer.ts'
import type { FieldProblems } from '../../../ui/field/form.tsx'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { setsOf } from '../model/set-store.ts'
import { builtInRules } from './rule.ts'
import { parseBreakdownForm, parseRuleForm, type RuleValues, ruleFields } from './rule-form.ts'
import { RulePage, rulePath } from './rule-page.tsx'
import { addRule, breakdownOf, ownRules, removeRule, setBreakdown } from './rule-store.ts'
import { ruleText } from './rule-text.ts'

const read = { office: 'recap.read' } as const
const setUp = { office: 'recap.setUp' } as const
const mostRules = 100

/** The rules that figures are checked by, and by what they are broken down. */
export const ruleRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/aturan/:set', access: read, answer: (visit) => show(visit, {}, 200) },
  { method: 'POST', path: '/rekap/aturan/:set', access: setUp, answer: add },
  { method: 'POST', path: '/rekap/aturan/:set/hapus', access: setUp, answer: remove },
  { method: 'POST', path: '/rekap/aturan/:set/rincian', access: setUp, answer: breakDown },
]

type Shown = {
  readonly values?: RuleValues
  readonly problems?: FieldProblems
  readonly ages?: string
  readonly breakdownProblems?: FieldProblems
}

async function show(visit: OfficeVisit, shown: Shown, status: 200 | 409 | 422) {
  const { db, office, membership } = visit
  const set = await setOfVisit(visit)
  if (set === undefined) return refused(404)
  const { breakdown, version } = await breakdownOf(db, office.id, set.id)
  const rules = [...builtInRules, ...(await ownRules(db, office.id))].filter((rule) => rule.set === set.id)
  const { values = blank, problems = {}, ages = breakdown.ages.join(', '), breakdownProblems = {} } = shown
  return page(
    <RulePage
      {...{ visit, set, rules, breakdown, version, values, problems, ages, breakdownProblems }}
      maySetUp={canDo('recap.setUp', membership.roles)}
    />,
    status,
  )
}

const blank = Object.fromEntries(ruleFields.map((name) => [name, name === 'operator' ? '<=' : ''])) as RuleValues

async function setOfVisit({ db, office, params }: OfficeVisit) {
  return (await setsOf(db, office.id)).find(({ id }) => id === params.set)
}

async function add(visit: OfficeVisit) {
  const { db, office, sent } = visit
  const set = await setOfVisit(visit)
  if (set === undefined) return refused(404)
  const values = Object.fromEntries(ruleFields.map((name) => [name, sent.text(name)])) as RuleValues
  const parsed = parseRuleForm(set, values)
  if (!parsed.ok) return show(visit, { values, problems: inWords(parsed.problems, visit) }, 422)
  if ((await ownRules(db, office.id)).length >= mostRules)
    return show(visit, { values, problems: { '': ruleText[visit.at.lang].problems.tooMany } }, 422)
  const { title, fields } = parsed.value
  await transaction(db, (tx) => addRule(tx, whereOf(visit), title, fields))
  return redirect(rulePath(visit, set))
}

async function remove(visit: OfficeVisit) {
  // A rule that is gone already is what was asked for.
  await transaction(visit.db, (tx) => removeRule(tx, whereOf(visit), visit.sent.text('rule')))
  return redirect(rulePath(visit, { id: visit.params.set! }))
}

async function breakDown(visit: OfficeVisit) {
  const { db, sent } = visit
  const set = await setOfVisit(visit)
  if (set === undefined) return refused(404)
  const ages = sent.text('ages')
  const read = parseBreakdownForm(sent.text('sexes') === '1', ages)
  if (!read.ok) return show(visit, { ages, breakdownProblems: inWords(read.problems, visit) }, 422)
  const version = Number(sent.text('version')) || 0
  const saved = await transaction(db, (tx) => setBreakdown(tx, whereOf(visit), set.id, version, read.value))
  if (!saved.ok) return show(visit, { breakdownProblems: { '': ruleText[visit.at.lang].problems.stale } }, 409)
  return redirect(rulePath(visit, set, '#rincian'))
}

function whereOf({ office, signedIn, now }: OfficeVisit) {
  return { office: office.id, by: signedIn.person.id, now }
}

function inWords(problems: readonly Problem[], { at }: OfficeVisit): FieldProblems {
  const words = ruleText[at.lang].problems
  return Object.fromEntries(problems.map((p) => [p.place?.path ?? '', words[p.code as keyof typeof words]]))
}

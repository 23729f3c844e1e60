import type { Problem } from '../../../base/result.ts'
import { transaction } from '../../../db/transaction.ts'
import { page, redirect, refused } from '../../../ui/answer.ts'
import { atFields } from '../../people/office-parts.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { whoSaved } from '../../studies/saved.ts'
import { recapPath } from './frame.tsx'
import type { PeriodEntry } from './period-entry.ts'
import { type PeriodValues, parseNewPeriod, parsePeriodFields, periodValues, valuesLike } from './period-form.ts'
import { PeriodPage, PeriodsPage } from './period-pages.tsx'
import { addPeriod, changePeriod, periodOf, periodSubject, startedPeriods } from './period-store.ts'
import { periodText } from './period-text.ts'
import { setsOf } from './set-store.ts'
import { whereOf } from './where.ts'

const read = { office: 'recap.read' } as const
const setUp = { office: 'recap.setUp' } as const

/** Which periods each set has, and how they are counted. */
export const periodRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/acuan/periode', access: read, answer: (visit) => showAll(visit, null, {}) },
  { method: 'POST', path: '/rekap/acuan/periode', access: setUp, answer: add },
  { method: 'GET', path: '/rekap/acuan/periode/:set/:period', access: read, answer: showOne },
  { method: 'POST', path: '/rekap/acuan/periode/:set/:period', access: setUp, answer: change },
]

async function showAll(visit: OfficeVisit, typed: PeriodValues | null, problems: Readonly<Record<string, string>>) {
  const { db, office, membership } = visit
  const [entries, sets] = [await startedPeriods(db, office.id), await setsOf(db, office.id)]
  const adding = typed ?? valuesLike(entries, entries.at(-1)?.set ?? 'ppks')
  const canChange = canDo('recap.setUp', membership.roles)
  return page(<PeriodsPage {...{ visit, entries, sets, canChange, adding, problems }} />, typed === null ? 200 : 422)
}

function typedIn({ sent }: OfficeVisit): PeriodValues {
  const [set, period, counts, series, dueOn] = ['set', 'period', 'counts', 'series', 'dueOn'].map((f) => sent.text(f))
  return { set: set!, period: period!, counts: counts!, series: series!, dueOn: dueOn! }
}

async function add(visit: OfficeVisit) {
  const typed = typedIn(visit)
  const pair = parseNewPeriod((name) => typed[name], await setsOf(visit.db, visit.office.id))
  const fields = parsePeriodFields((name) => typed[name])
  if (!pair.ok || !fields.ok) {
    const problems = [...(pair.ok ? [] : pair.problems), ...(fields.ok ? [] : fields.problems)]
    return showAll(visit, typed, inWords(problems, visit))
  }
  const added = await transaction(visit.db, (tx) => addPeriod(tx, whereOf(visit), pair.value, fields.value))
  return added.ok ? redirect(recapPath(visit, '/acuan/periode')) : showAll(visit, typed, inWords(added.problems, visit))
}

function asked({ db, office, params }: OfficeVisit): Promise<PeriodEntry | null> {
  return periodOf(db, office.id, params.set!, params.period!)
}

async function showOne(visit: OfficeVisit) {
  const entry = await asked(visit)
  if (entry === null) return refused(404)
  return page(await drawn(visit, entry, { values: periodValues(entry), version: entry.version }))
}

type Typed = { readonly values: PeriodValues; readonly version: number }
type Fault = Partial<Pick<Parameters<typeof PeriodPage>[0], 'problems' | 'conflict'>>

async function drawn(visit: OfficeVisit, entry: PeriodEntry, typed: Typed, fault: Fault = {}) {
  const sets = await setsOf(visit.db, visit.office.id)
  const canChange = canDo('recap.setUp', visit.membership.roles)
  return <PeriodPage {...{ visit, sets, entry, canChange, ...typed, ...fault }} />
}

async function change(visit: OfficeVisit) {
  const entry = await asked(visit)
  if (entry === null) return refused(404)
  const typed = {
    values: { ...typedIn(visit), set: entry.set, period: entry.period },
    version: Number(visit.sent.text('version')),
  }
  const fields = parsePeriodFields((name) => typed.values[name])
  if (!fields.ok) return page(await drawn(visit, entry, typed, { problems: inWords(fields.problems, visit) }), 422)
  const changed = await transaction(visit.db, (tx) =>
    changePeriod(tx, whereOf(visit), entry, typed.version, fields.value),
  )
  if (changed.ok) return redirect(recapPath(visit, '/acuan/periode'))
  const now = await asked(visit)
  if (now === null) return refused(404)
  if (now.status === 'approved') return page(await drawn(visit, now, { values: periodValues(now), version: 0 }), 409)
  const conflict = await whoSaved(visit, periodSubject(entry))
  return page(await drawn(visit, now, { ...typed, version: now.version }, { conflict }), 409)
}

function inWords(problems: readonly Problem[], { at }: OfficeVisit) {
  return atFields(problems, ({ code }) => periodText[at.lang].problems[code] ?? code)
}

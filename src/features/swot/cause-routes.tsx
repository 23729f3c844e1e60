import { transaction } from '../../db/transaction.ts'
import { page, redirect, refused } from '../../ui/answer.ts'
import { logEnd } from '../people/repeat-store.ts'
import { canDo } from '../people/role.ts'
import { canDoIn } from '../studies/entry.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { deepest, depthOf } from './cause.ts'
import { CauseListPage, CausesPage, type CauseValues, causesPath, type Explained } from './cause-pages.tsx'
import { addCause, causesIn, causesOf, removeCause } from './cause-store.ts'
import { causeText } from './cause-text.ts'
import { evidenceIn } from './evidence-store.ts'
import { factorsOf } from './factor-store.ts'

const [read, write] = [{ study: 'study.read' }, { study: 'swot.write' }] as const

export type CauseParts = {
  readonly issuesOf: (visit: StudyVisit) => Promise<readonly { readonly id: string; readonly title: string }[]>
}

/** Causes of factors and issues. */
export function causeRoutes(parts: CauseParts): readonly StudyRoute[] {
  return [
    { method: 'GET', path: '/studi/:study/sebab', access: read, answer: (visit) => list(visit, parts) },
    { method: 'GET', path: '/studi/:study/sebab/:about', access: read, answer: (visit) => show(visit, parts) },
    { method: 'POST', path: '/studi/:study/sebab/:about', access: write, answer: (visit) => add(visit, parts) },
    { method: 'POST', path: '/studi/:study/sebab/:about/:cause/hapus', access: write, answer: remove },
  ]
}

async function explainedIn(visit: StudyVisit, { issuesOf }: CauseParts): Promise<Explained[]> {
  const factors = await factorsOf(visit.db, visit.office.id, visit.study.id)
  return [
    ...factors.map(({ id, text }) => ({ reference: `factor:${id}`, title: text })),
    ...(await issuesOf(visit)).map(({ id, title }) => ({ reference: `issue:${id}`, title })),
  ]
}

async function list(visit: StudyVisit, parts: CauseParts) {
  const causes = await causesIn(visit.db, visit.office.id, visit.study.id)
  const things = (await explainedIn(visit, parts)).map((thing) => {
    return { ...thing, count: causes.filter(({ about }) => about === thing.reference).length }
  })
  return page(<CauseListPage visit={visit} things={things} />)
}

const nothing: CauseValues = { text: '', category: '', parent: '' }

async function show(
  visit: StudyVisit,
  parts: CauseParts,
  values = nothing,
  problems: Readonly<Record<string, string>> = {},
) {
  const { db, office, study, studyRoles, params } = visit
  const about = (await explainedIn(visit, parts)).find(({ reference }) => reference === params.about)
  if (about === undefined) return refused(404)
  const causes = await causesOf(db, office.id, study.id, about.reference)
  const evidence = await evidenceIn(db, office.id, study.id)
  const supported = evidence.filter(({ to, stance }) => to.startsWith('cause:') && stance === 'supporting')
  const proven = new Set(supported.map(({ to }) => to.slice('cause:'.length)))
  const mayWrite = canDo('swot.write', studyRoles) && canDoIn('swot.write', study.state)
  const seen = await logEnd(db, office.id)
  return page(
    <CausesPage {...{ visit, about, causes, proven, mayWrite, seen, values, problems }} />,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

async function add(visit: StudyVisit, parts: CauseParts) {
  const { at, db, office, study, sent, params } = visit
  const reference = params.about!
  if (!(await explainedIn(visit, parts)).some((thing) => thing.reference === reference)) return refused(404)
  const values = { text: sent.text('text'), category: sent.text('category'), parent: sent.text('parent') }
  const words = causeText[at.lang].problems
  const text = values.text.trim().replace(/\s+/g, ' ')
  const known = await causesOf(db, office.id, study.id, reference)
  if (text === '') return show(visit, parts, values, { text: words.noText })
  if (text.length > 1000) return show(visit, parts, values, { text: words.tooLong })
  const parent = values.parent === '' ? null : values.parent
  if (parent !== null && depthOf(known, parent) >= deepest) return show(visit, parts, values, { parent: words.tooDeep })
  const category = parent === null ? values.category.trim().slice(0, 100) || null : null
  const seen = /^\d{1,15}$/.test(sent.text('sejak')) ? Number(sent.text('sejak')) : null
  const cause = { about: reference, parent, category, text }
  const id = await transaction(db, (tx) => addCause(tx, whereOf(visit), cause, seen))
  if (id === null) return show(visit, parts, values, { parent: words.gone })
  return redirect(causesPath(visit, reference))
}

async function remove(visit: StudyVisit) {
  await transaction(visit.db, (tx) => removeCause(tx, whereOf(visit), visit.params.cause!))
  return redirect(causesPath(visit, visit.params.about!))
}

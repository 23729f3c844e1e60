import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { page, redirect, refused } from '../../ui/answer.ts'
import { logEnd } from '../people/repeat-store.ts'
import { canDo } from '../people/role.ts'
import { canDoIn } from '../studies/entry.ts'
import { studyPath } from '../studies/frame.tsx'
import { whoSaved } from '../studies/saved.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { factorsOf } from './factor-store.ts'
import { edgesOf, isTowsCell, type TowsCell } from './tows.ts'
import { mostStrategies, parseStrategy } from './tows-form.ts'
import { RemoveStrategyPage, StrategyPage, type StrategyValues, TowsPage } from './tows-pages.tsx'
import {
  addStrategy,
  changeStrategy,
  type KeptStrategy,
  keptStrategy,
  removeStrategy,
  strategiesOf,
  strategySubject,
} from './tows-store.ts'
import { towsText } from './tows-text.ts'

const [read, write] = [{ study: 'study.read' }, { study: 'swot.write' }] as const

/** The TOWS matrix and its strategies. */
export const towsRoutes: readonly StudyRoute[] = [
  { method: 'GET', path: '/studi/:study/tows', access: read, answer: showMatrix },
  { method: 'GET', path: '/studi/:study/tows-baru', access: write, answer: (visit) => showNew(visit) },
  { method: 'POST', path: '/studi/:study/tows', access: write, answer: add },
  { method: 'GET', path: '/studi/:study/tows/:strategy', access: write, answer: showOne },
  { method: 'POST', path: '/studi/:study/tows/:strategy', access: write, answer: change },
  { method: 'GET', path: '/studi/:study/tows/:strategy/hapus', access: write, answer: askToRemove },
  { method: 'POST', path: '/studi/:study/tows/:strategy/hapus', access: write, answer: remove },
]

async function showMatrix(visit: StudyVisit) {
  const { db, office, study, studyRoles } = visit
  const [factors, strategies] = [await factorsOf(db, office.id, study.id), await strategiesOf(db, office.id, study.id)]
  const mayWrite = canDo('swot.write', studyRoles) && canDoIn('swot.write', study.state)
  return page(<TowsPage visit={visit} factors={factors} strategies={strategies} mayWrite={mayWrite} />)
}

const nothing: StrategyValues = { text: '', factors: [] }

async function showNew(
  visit: StudyVisit,
  values = nothing,
  problems: Readonly<Record<string, string>> = {},
  status: 200 | 422 = 200,
) {
  const { db, office, study } = visit
  const cell = visit.query('sel') ?? ''
  if (!isTowsCell(cell)) return refused(404)
  const seen = { sejak: await logEnd(db, office.id) }
  const factors = await factorsOf(db, office.id, study.id)
  return page(<StrategyPage {...{ visit, factors, cell, values, seen, problems }} />, status)
}

function typedIn({ sent }: StudyVisit, cell: TowsCell): StrategyValues {
  return { text: sent.text('text'), factors: edgesOf(cell).flatMap((edge) => sent.all(`factor-${edge}`)) }
}

async function add(visit: StudyVisit) {
  const { at, db, office, study, sent } = visit
  const cell = visit.query('sel') ?? ''
  if (!isTowsCell(cell)) return refused(404)
  const values = typedIn(visit, cell)
  const wording = parseStrategy(cell, await factorsOf(db, office.id, study.id), values)
  if (!wording.ok) return showNew(visit, values, inWords(wording.problems, at.lang), 422)
  if ((await strategiesOf(db, office.id, study.id)).length >= mostStrategies)
    return showNew(visit, values, { '': towsText[at.lang].problems.tooMany }, 422)
  const seen = /^\d{1,15}$/.test(sent.text('sejak')) ? Number(sent.text('sejak')) : null
  await transaction(db, (tx) => addStrategy(tx, whereOf(visit), { cell, ...wording.value }, seen))
  return redirect(studyPath(visit, `/tows#sel-${cell}`))
}

async function showOne(visit: StudyVisit) {
  const strategy = await asked(visit)
  if (strategy === null) return refused(404)
  const { id, version, cell, text, factors: chosen } = strategy
  const factors = await factorsOf(visit.db, visit.office.id, visit.study.id)
  return page(<StrategyPage {...{ visit, factors, cell, seen: { id, version } }} values={{ text, factors: chosen }} />)
}

async function change(visit: StudyVisit) {
  const { at, db, office, study, sent } = visit
  const strategy = await asked(visit)
  if (strategy === null) return refused(404)
  const { id, cell } = strategy
  const values = typedIn(visit, cell)
  const factors = await factorsOf(db, office.id, study.id)
  const version = Number(sent.text('version'))
  const wording = parseStrategy(cell, factors, values)
  if (!wording.ok) {
    const problems = inWords(wording.problems, at.lang)
    return page(<StrategyPage {...{ visit, factors, cell, values, problems, seen: { id, version } }} />, 422)
  }
  const saved = await transaction(db, (tx) => changeStrategy(tx, whereOf(visit), id, version, wording.value))
  if (saved !== null) return redirect(studyPath(visit, `/tows#sel-${cell}`))
  const current = (await asked(visit)) ?? strategy
  const text = towsText[at.lang]
  const told = (ids: readonly string[]) => ids.toSorted().join(', ')
  const differences = [
    { label: text.strategy, theirs: current.text, mine: values.text },
    { label: text.factors(''), theirs: told(current.factors), mine: told(values.factors) },
  ].filter(({ theirs, mine }) => theirs !== mine)
  const conflict = { ...(await whoSaved(visit, strategySubject(study.id, id))), differences }
  return page(
    <StrategyPage {...{ visit, factors, cell, values, conflict, seen: { id, version: current.version } }} />,
    409,
  )
}

async function askToRemove(visit: StudyVisit) {
  const strategy = await asked(visit)
  return strategy === null ? refused(404) : page(<RemoveStrategyPage visit={visit} strategy={strategy} />)
}

async function remove(visit: StudyVisit) {
  await transaction(visit.db, (tx) => removeStrategy(tx, whereOf(visit), visit.params.strategy!))
  return redirect(studyPath(visit, '/tows'))
}

function asked({ db, office, study, params }: StudyVisit): Promise<KeptStrategy | null> {
  return keptStrategy(db, office.id, study.id, params.strategy!)
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): Record<string, string> {
  const words = towsText[lang].problems
  return Object.fromEntries(problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]))
}

import { transaction } from '../../db/transaction.ts'
import { qspm } from '../../methods/swot/index.ts'
import { json, page, redirect } from '../../ui/answer.ts'
import { canDo } from '../people/role.ts'
import { canDoIn } from '../studies/entry.ts'
import { studyPath } from '../studies/frame.tsx'
import { isIsland, whoSaved } from '../studies/saved.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { factorsOf } from './factor-store.ts'
import { parseQspm, qspmField, typedScore } from './qspm-form.ts'
import { QspmPage, type QspmProps } from './qspm-pages.tsx'
import { attractivenessIn, qspmSubject, writeAttractiveness } from './qspm-store.ts'
import { ratedFactors } from './rating.ts'
import { ratingsOf } from './rating-store.ts'
import { strategiesOf } from './tows-store.ts'

/** Which strategies the factors make most attractive. */
export const qspmRoutes: readonly StudyRoute[] = [
  { method: 'GET', path: '/studi/:study/qspm', access: { study: 'study.read' }, answer: (visit) => show(visit) },
  { method: 'POST', path: '/studi/:study/qspm', access: { study: 'swot.write' }, mostBytes: 512 * 1024, answer: save },
]

async function show(visit: StudyVisit, more: Pick<QspmProps, 'typed' | 'conflict'> = {}, status: 200 | 409 = 200) {
  const { db, office, study, studyRoles } = visit
  const ratings = await ratingsOf(db, office.id, study.id)
  const factors = ratedFactors(await factorsOf(db, office.id, study.id), ratings)
  const strategies = await strategiesOf(db, office.id, study.id)
  const said = await attractivenessIn(db, office.id, study.id)
  const scores = strategies.map(({ id }) =>
    factors.map((factor) => said.find((cell) => cell.strategy === id && cell.factor === factor.id)?.score),
  )
  const result = qspm({ factors, strategies: strategies.map(({ id }) => id), scores })
  const mayWrite = canDo('swot.write', studyRoles) && canDoIn('swot.write', study.state)
  return page(<QspmPage {...{ visit, factors, strategies, said, result, mayWrite }} {...more} />, status)
}

async function save(visit: StudyVisit) {
  const { db, office, study, sent } = visit
  const [strategies, factors] = [await strategiesOf(db, office.id, study.id), await factorsOf(db, office.id, study.id)]
  const cells = parseQspm(strategies, factors, sent.names(), sent.text)
  const { written, stale } = await transaction(db, (tx) => writeAttractiveness(tx, whereOf(visit), cells))
  if (isIsland(visit)) {
    if (stale.length > 0) return json({ conflict: true }, 409)
    return json({
      fields: Object.fromEntries(written.map((w) => [qspmField('v', w.strategy, w.factor), String(w.version)])),
    })
  }
  if (stale.length === 0) return redirect(studyPath(visit, '/qspm'))
  const typed = new Map(sent.names().map((name) => [name, sent.text(name)]))
  const titleOf = (list: readonly { readonly id: string; readonly text: string }[], id: string) =>
    list.find((one) => one.id === id)?.text ?? id
  const differences = stale.map(({ strategy, factor, score }) => ({
    label: `${titleOf(factors, factor)} · ${titleOf(strategies, strategy)}`,
    theirs: typedScore(score),
    mine: typed.get(qspmField('a', strategy, factor)) ?? '',
  }))
  return show(visit, { typed, conflict: { ...(await whoSaved(visit, qspmSubject(study.id))), differences } }, 409)
}

import { transaction } from '../../db/transaction.ts'
import { completeWeights, conventions } from '../../methods/swot/index.ts'
import { json, page, redirect } from '../../ui/answer.ts'
import { canDo } from '../people/role.ts'
import { canDoIn } from '../studies/entry.ts'
import { studyPath } from '../studies/frame.tsx'
import { isIsland, whoSaved } from '../studies/saved.ts'
import { rewriteStudy, studyEntry } from '../studies/study-store.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { factorsOf } from './factor-store.ts'
import { conventionOf, swotNumbers } from './rating.ts'
import { parseRatings, ratingField, typedWeight } from './rating-form.ts'
import { RatingPage, type RatingProps } from './rating-pages.tsx'
import { type KeptRating, ratingSubject, ratingsOf, writeRatings } from './rating-store.ts'
import { ratingText } from './rating-text.ts'

const [read, write] = [{ study: 'study.read' }, { study: 'swot.write' }] as const

/** IFAS and EFAS. */
export const ratingRoutes: readonly StudyRoute[] = [
  { method: 'GET', path: '/studi/:study/ifas-efas', access: read, answer: (visit) => show(visit) },
  { method: 'POST', path: '/studi/:study/ifas-efas', access: write, mostBytes: 512 * 1024, answer: save },
  { method: 'POST', path: '/studi/:study/ifas-efas/konvensi', access: write, answer: choose },
]

type More = Pick<RatingProps, 'typed' | 'problems' | 'conflict'>

async function show(visit: StudyVisit, more: More = {}, status: 200 | 409 | 422 = 200) {
  const { db, office } = visit
  const study = (await studyEntry(db, office.id, visit.study.id)) ?? visit.study
  const [factors, ratings] = [await factorsOf(db, office.id, study.id), await ratingsOf(db, office.id, study.id)]
  const convention = conventionOf(study.document)
  const numbers = convention === null ? null : swotNumbers(factors, ratings, convention)
  const mayWrite = canDo('swot.write', visit.studyRoles) && canDoIn('swot.write', study.state)
  const shown = { visit, factors, ratings, numbers, mayWrite, version: study.version }
  return page(<RatingPage {...shown} {...more} />, status)
}

async function choose(visit: StudyVisit) {
  const { at, db, office, study, sent, signedIn, now } = visit
  const convention = conventions.find((known) => known === sent.text('convention'))
  if (convention === undefined) return show(visit, {}, 422)
  const rewrite = {
    act: 'swot.conventionChosen',
    version: Number(sent.text('version')),
    fields: { swot: { convention } },
  }
  const saved = await transaction(db, (tx) => rewriteStudy(tx, office.id, study.id, rewrite, signedIn.person.id, now))
  if (saved !== null) return redirect(studyPath(visit, '/ifas-efas'))
  const text = ratingText[at.lang].convention
  const current = conventionOf((await studyEntry(db, office.id, study.id))?.document ?? {})
  const differences = [
    { label: text.title, theirs: current === null ? '' : text.names[current], mine: text.names[convention] },
  ]
  return show(visit, { conflict: { ...(await whoSaved(visit, `study:${study.id}`)), differences } }, 409)
}

async function save(visit: StudyVisit) {
  const { at, db, office, study, sent } = visit
  const convention = conventionOf(study.document)
  if (convention === null) return redirect(studyPath(visit, '/ifas-efas'))
  const factors = await factorsOf(db, office.id, study.id)
  const { ratings, problems: wrong } = parseRatings(factors, convention, sent.names(), sent.text)
  const words = ratingText[at.lang].problems
  const problems = Object.fromEntries(wrong.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]))
  const { written, stale } = await transaction(db, (tx) => writeRatings(tx, whereOf(visit), ratings))
  if (isIsland(visit)) {
    if (stale.length > 0) return json({ conflict: true }, 409)
    const fields = Object.fromEntries(written.map((w) => [ratingField('v', w.factor), String(w.version)]))
    return json({ fields, problems }, wrong.length > 0 ? 422 : 200)
  }
  const typed = new Map(sent.names().map((name) => [name, sent.text(name)]))
  if (stale.length > 0) return showStale(visit, factors, stale, typed)
  if (wrong.length > 0) return show(visit, { typed, problems }, 422)
  const locus = sent.text('genapkan')
  if (locus !== '' && !(await complete(visit, locus)))
    return show(visit, { problems: { '': ratingText[at.lang].cannotFill } }, 422)
  return redirect(studyPath(visit, '/ifas-efas'))
}

async function showStale(
  visit: StudyVisit,
  factors: RatingProps['factors'],
  stale: readonly KeptRating[],
  typed: ReadonlyMap<string, string>,
) {
  const mark = visit.at.lang === 'id' ? ',' : '.'
  const differences = stale.map(({ factor, weight, rating }) => ({
    label: factors.find(({ id }) => id === factor)?.text ?? factor,
    theirs: [typedWeight(weight, mark), rating ?? ''].join(' · '),
    mine: [typed.get(ratingField('w', factor)) ?? '', typed.get(ratingField('r', factor)) ?? ''].join(' · '),
  }))
  const between = await whoSaved(visit, ratingSubject(visit.study.id))
  return show(visit, { typed, conflict: { ...between, differences } }, 409)
}

/** Completes the weights of one matrix from what is saved. False when that cannot be. */
async function complete(visit: StudyVisit, locus: string): Promise<boolean> {
  const { db, office, study } = visit
  return transaction(db, async (tx) => {
    const of = (await factorsOf(tx, office.id, study.id)).filter((factor) => factor.locus === locus)
    const known = new Map((await ratingsOf(tx, office.id, study.id)).map((rating) => [rating.factor, rating]))
    const weights = completeWeights(of.map(({ id }) => known.get(id)?.weight ?? null))
    if (weights === null) return false
    const sent = of.map(({ id }, i) => ({ factor: id, weight: weights[i]!, version: known.get(id)?.version ?? 0 }))
    await writeRatings(tx, whereOf(visit), sent)
    return true
  })
}

import { transaction } from '../../db/transaction.ts'
import { builtInMethods } from '../../methods/scoring/index.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import { page, redirect } from '../../ui/answer.ts'
import { studyPath } from '../studies/frame.tsx'
import { type KeptMethod, keptMethod, ownMethods } from '../studies/method-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { ConfirmMethodPage, MethodPage, type Offered } from './method-choice-pages.tsx'
import { chooseMethod, consequencesOf } from './method-choice-store.ts'
import { choiceText } from './method-choice-text.ts'

const choose = { study: 'method.choose' } as const

/** By which method the study is scored. */
export const methodChoiceRoutes: readonly StudyRoute[] = [
  { method: 'GET', path: '/studi/:study/metode', access: choose, answer: show },
  { method: 'POST', path: '/studi/:study/metode', access: choose, answer: take },
]

type Offer = Offered & { readonly document: Record<string, unknown> }

/** What can be chosen: the method in use first, then the register, then the office's own. */
async function offers({ db, office, study }: StudyVisit): Promise<Offer[]> {
  const current = await keptMethod(db, office.id, study.methodDigest)
  const kept = (await ownMethods(db, office.id)).filter((m) => m.digest !== study.methodDigest)
  const ofKept = (m: KeptMethod): Offer[] => {
    const read = parseMethod(m.document)
    const isCurrent = m.digest === study.methodDigest
    return read.ok ? [{ key: m.digest, method: read.value, own: m.own, current: isCurrent, document: m.document }] : []
  }
  const inUse = current === null ? [] : ofKept(current)
  const builtIn = builtInMethods
    .filter((m) => !inUse.some(({ method }) => method.id === m.id && method.version === m.version))
    .map((m): Offer => ({ key: `${m.id}@${m.version}`, method: m, own: false, current: false, document: { ...m } }))
  return [...inUse, ...builtIn, ...kept.flatMap(ofKept)]
}

async function show(visit: StudyVisit) {
  return page(<MethodPage visit={visit} offered={await offers(visit)} chosen={visit.study.methodDigest} />)
}

async function take(visit: StudyVisit) {
  const { at, db, office, study, sent } = visit
  const offered = await offers(visit)
  const chosen = offered.find((o) => o.key === sent.text('method'))
  if (chosen === undefined) {
    const problems = { method: choiceText[at.lang].noChoice }
    return page(<MethodPage visit={visit} offered={offered} chosen="" problems={problems} />, 422)
  }
  if (chosen.current) return redirect(studyPath(visit))
  const confirm = async (stale: boolean) => {
    const now = stale ? ((await studyEntry(db, office.id, study.id)) ?? study) : study
    const consequences = await consequencesOf(db, office.id, study.id, chosen.method)
    const again = { ...visit, study: now }
    return page(
      <ConfirmMethodPage visit={again} offered={chosen} consequences={consequences} stale={stale} />,
      stale ? 409 : 200,
    )
  }
  if (sent.text('sungguh') !== '1') return confirm(false)
  const version = Number(sent.text('version'))
  const done = await transaction(db, (tx) => chooseMethod(tx, whereOf(visit), version, chosen.method, chosen.document))
  return done === null ? confirm(true) : redirect(studyPath(visit))
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { decimal } from '../../base/words.ts'
import { transaction } from '../../db/transaction.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { page, redirect } from '../../ui/answer.ts'
import { parseStudy } from '../studies/form.ts'
import { studyPath } from '../studies/frame.tsx'
import { whoSaved } from '../studies/saved.ts'
import { rewriteStudy, studyEntry } from '../studies/study-store.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { type DecisionValues, decisionFields, decisionValues, parseDecision } from './decision-form.ts'
import { type Candidate, DecisionPage } from './decision-pages.tsx'
import { decisionText } from './decision-text.ts'
import { issuesOf } from './issue-store.ts'

const decide = { study: 'decision.write' } as const

export type DecisionParts = {
  /** The study as it stands, recomputed; null when it cannot be. */
  readonly analysisOf: (visit: StudyVisit) => Promise<Analysis | null>
}

/** The choice of an issue. */
export function decisionRoutes({ analysisOf }: DecisionParts): readonly StudyRoute[] {
  const candidates = async (visit: StudyVisit) => {
    const issues = await issuesOf(visit.db, visit.office.id, visit.study.id)
    const analysis = await analysisOf(visit)
    return issues.map(({ id, title }): Candidate => ({ id, title, ...standingOf(analysis, id, visit.at.lang) }))
  }

  async function show(visit: StudyVisit) {
    const { values, decided } = savedValues(visit.study.document)
    const { version } = visit.study
    return page(
      <DecisionPage
        visit={visit}
        candidates={await candidates(visit)}
        values={values}
        version={version}
        decided={decided}
      />,
    )
  }

  async function save(visit: StudyVisit) {
    const { at, db, office, study, sent, signedIn, now } = visit
    const values = Object.fromEntries(decisionFields.map((name) => [name, sent.text(name)])) as DecisionValues
    const known = await candidates(visit)
    const first = known.filter((c) => c.rank === '1')
    const alone = first.length === 1 && known.every((c) => c.rank !== null) ? first[0]!.id : null
    const read = parseDecision(values, new Set(known.map((c) => c.id)), alone)
    const version = Number(sent.text('version'))
    const { decided } = savedValues(study.document)
    if (!read.ok) {
      const words = decisionText[at.lang].problems
      const problems = Object.fromEntries(
        read.problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]),
      )
      const shown = { visit, candidates: known, values, version, decided, problems }
      return page(<DecisionPage {...shown} />, 422)
    }
    const rewrite = { act: 'decision.made', version, fields: { decision: read.value }, reason: read.value.reason }
    const saved = await transaction(db, (tx) => rewriteStudy(tx, office.id, study.id, rewrite, signedIn.person.id, now))
    return saved === null ? stale(visit, values, known) : redirect(studyPath(visit, '#penetapan'))
  }

  async function withdraw(visit: StudyVisit) {
    const { at, db, office, study, sent, signedIn, now } = visit
    const reason = sent.text('why').trim().slice(0, 20_000)
    const { values, decided } = savedValues(study.document)
    if (reason === '') {
      const problems = { why: decisionText[at.lang].problems.noWithdrawReason }
      const shown = { visit, candidates: await candidates(visit), values, version: study.version, decided, problems }
      return page(<DecisionPage {...shown} />, 422)
    }
    const rewrite = {
      act: 'decision.withdrawn',
      version: Number(sent.text('version')),
      fields: { decision: null },
      reason,
    }
    const saved = await transaction(db, (tx) => rewriteStudy(tx, office.id, study.id, rewrite, signedIn.person.id, now))
    return saved === null ? stale(visit, values, await candidates(visit)) : redirect(studyPath(visit, '#penetapan'))
  }

  async function stale(visit: StudyVisit, values: DecisionValues, known: readonly Candidate[]) {
    const current = (await studyEntry(visit.db, visit.office.id, visit.study.id)) ?? visit.study
    const saved = savedValues(current.document)
    const conflict = { saved: saved.values, ...(await whoSaved(visit, `study:${current.id}`)) }
    const { version } = current
    const shown = { visit, candidates: known, values, version, decided: saved.decided, conflict }
    return page(<DecisionPage {...shown} />, 409)
  }

  return [
    { method: 'GET', path: '/studi/:study/penetapan', access: decide, answer: show },
    { method: 'POST', path: '/studi/:study/penetapan', access: decide, answer: save },
    { method: 'POST', path: '/studi/:study/penetapan/pembatalan', access: decide, answer: withdraw },
  ]
}

function savedValues(document: Record<string, unknown>): {
  readonly values: DecisionValues
  readonly decided: boolean
} {
  const study = parseStudy(document)
  const decision = study.ok ? study.value.decision : null
  return { values: decisionValues(decision), decided: decision !== null }
}

function standingOf(analysis: Analysis | null, id: string, lang: Language): Pick<Candidate, 'rank' | 'total'> {
  const standing = analysis?.standings[analysis.sheet.issues.indexOf(id)]
  if (standing == null || standing.rank === null || standing.total === null) return { rank: null, total: null }
  return { rank: formatNumber(standing.rank, lang), total: decimal(standing.total, lang) }
}

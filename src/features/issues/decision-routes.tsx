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
import {
  type Choice,
  type DecisionValues,
  decisionFields,
  decisionValues,
  firstPlace,
  parseDecision,
} from './decision-form.ts'
import { type Candidate, DecisionPage, type RuleChoice } from './decision-pages.tsx'
import { standingDigest } from './decision-result.ts'
import { decisionText } from './decision-text.ts'
import { issuesOf } from './issue-store.ts'

const decide = { study: 'decision.write' } as const

export type DecisionParts = {
  /** The study as it stands, recomputed; null when it cannot be. */
  readonly analysisOf: (visit: StudyVisit) => Promise<Analysis | null>
  readonly freeze: (
    visit: StudyVisit,
    ask: FreezeAsk,
  ) => Promise<'frozen' | 'stale' | 'moved' | 'roundOpen' | 'otherScores'>
}

export type FreezeAsk = {
  readonly decision: Choice
  readonly version: number
  /** The standing that the form was shown with; empty when it was not told. */
  readonly basis: string
}

/** The choice of an issue. */
export function decisionRoutes({ analysisOf, freeze }: DecisionParts): readonly StudyRoute[] {
  async function show(visit: StudyVisit) {
    const { values, decided } = savedValues(visit.study.document)
    const shown = { ...(await choicesOf(visit)), values, decided, version: visit.study.version }
    return page(<DecisionPage visit={visit} {...shown} />)
  }

  /** What can be chosen, and where it stands. */
  async function choicesOf(visit: StudyVisit) {
    const { lang } = visit.at
    const issues = await issuesOf(visit.db, visit.office.id, visit.study.id)
    const analysis = await analysisOf(visit)
    const first = firstPlace(analysis)
    const candidates = issues.map(({ id, title }): Candidate => ({ id, title, ...standingOf(analysis, id, lang) }))
    const rules = [...first.rules].map(
      ([criterion, issue]): RuleChoice => ({ criterion, issue, title: titleOf(analysis!, criterion, lang) }),
    )
    return { candidates, first, rules, basis: analysis === null ? '' : standingDigest(analysis) }
  }

  async function save(visit: StudyVisit) {
    const { at, study, sent } = visit
    const values = Object.fromEntries(decisionFields.map((name) => [name, sent.text(name)])) as DecisionValues
    const choices = await choicesOf(visit)
    const read = parseDecision(values, new Set(choices.candidates.map((c) => c.id)), choices.first)
    const version = Number(sent.text('version'))
    const words = decisionText[at.lang].problems
    const { decided } = savedValues(study.document)
    const again = (problems: Readonly<Record<string, string>>, status: 409 | 422) =>
      page(<DecisionPage visit={visit} {...choices} {...{ values, version, decided, problems }} />, status)
    if (!read.ok)
      return again(
        Object.fromEntries(read.problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]])),
        422,
      )
    const outcome = await freeze(visit, { decision: read.value, version, basis: sent.text('basis') })
    if (outcome === 'frozen') return redirect(studyPath(visit, '#penetapan'))
    return outcome === 'stale' ? stale(visit, values) : again({ issue: words[outcome] }, 409)
  }

  async function withdraw(visit: StudyVisit) {
    const { at, db, office, study, sent, signedIn, now } = visit
    const reason = sent.text('why').trim().slice(0, 20_000)
    const { values, decided } = savedValues(study.document)
    if (reason === '') {
      const problems = { why: decisionText[at.lang].problems.noWithdrawReason }
      const shown = { ...(await choicesOf(visit)), values, version: study.version, decided, problems }
      return page(<DecisionPage visit={visit} {...shown} />, 422)
    }
    const rewrite = {
      act: 'decision.withdrawn',
      version: Number(sent.text('version')),
      fields: { decision: null },
      reason,
    }
    const saved = await transaction(db, (tx) => rewriteStudy(tx, office.id, study.id, rewrite, signedIn.person.id, now))
    return saved === null ? stale(visit, values) : redirect(studyPath(visit, '#penetapan'))
  }

  async function stale(visit: StudyVisit, values: DecisionValues) {
    const current = (await studyEntry(visit.db, visit.office.id, visit.study.id)) ?? visit.study
    const saved = savedValues(current.document)
    const conflict = { saved: saved.values, ...(await whoSaved(visit, `study:${current.id}`)) }
    const { version } = current
    const shown = { ...(await choicesOf(visit)), values, version, decided: saved.decided, conflict }
    return page(<DecisionPage visit={visit} {...shown} />, 409)
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

function titleOf({ method }: Analysis, criterion: string, lang: Language): string {
  return method.criteria.find((c) => c.id === criterion)?.title[lang] ?? criterion
}

import type { StudyAct } from '../../features/people/role.ts'
import type { ChangedFigure } from '../../features/recap/study/changed.ts'
import type { StudyState } from '../../features/studies/entry.ts'
import { stepTitles } from '../../features/studies/steps.ts'
import { countsOf } from '../../features/swot/argument.ts'
import { evidenceOf } from '../../features/swot/evidence.ts'
import { factorOf } from '../../features/swot/factor.ts'
import { ActButton } from '../../ui/field/form.tsx'
import type { PageContext } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { chainText } from '../chain-text.ts'
import type { ShownStudy } from '../studies.ts'

/** What a study of the office's own has beside an example: acts, as far as this reader may do them. */
export type OwnStudy = {
  readonly base: string
  readonly state: StudyState
  readonly can: (act: StudyAct) => boolean
  /** Whether this reader may make another study of it. */
  readonly canCopy: boolean
  /** Figures that the office's recap has otherwise now. */
  readonly changed: readonly ChangedFigure[]
}

type Props = { readonly at: PageContext; readonly own: OwnStudy; readonly shown: ShownStudy }

/** The chain as numbered steps: what is there, what is missing, what to do next. */
export function Chain({ at, own, shown }: Props) {
  const text = chainText[at.lang]
  const links = linksOf(stateOf(shown), at.lang)
  const next = nextOf(stateOf(shown))
  const nextAct =
    next === null
      ? null
      : ({ issues: 'issues.write', scores: 'scores.write', decision: 'decision.write' } as const)[next]
  const nextPath = next === null ? null : ({ issues: '/isu', scores: '/nilai', decision: '/penetapan' } as const)[next]
  return (
    <section class="panel stack" aria-labelledby="rantai">
      <h2 id="rantai">{text.title}</h2>
      {own.state === 'archived' ? <p class="banner">{text.archived}</p> : null}
      <ol class="links">
        {links.map(({ state, say }, i) => (
          <li>
            <span aria-hidden="true">{i + 1}</span>
            <strong>{stepTitles[at.lang].steps[i]}</strong>
            <Tag tone={state === 'done' ? 'good' : state === 'partly' ? 'notice' : 'plain'}>{text[state]}</Tag>
            <span class="muted">{say}</span>
          </li>
        ))}
      </ol>
      <div class="row">
        {nextAct === null || nextPath === null ? (
          <p>{text.nothingLeft}</p>
        ) : own.can(nextAct) ? (
          <>
            <strong>{text.next}</strong>
            <a class="button" href={`${own.base}${nextPath}`}>
              {text.nextActs[next!]}
            </a>
          </>
        ) : null}
      </div>
      <Acts at={at} own={own} />
    </section>
  )
}

function Acts({ at, own }: Pick<Props, 'at' | 'own'>) {
  const text = chainText[at.lang]
  const { base, can, state } = own
  const links = [
    ['details', '/ubah', 'study.edit'],
    ['sources', '/sumber', 'study.read'],
    ['factors', '/swot', 'study.read'],
    ['issues', '/isu', 'issues.write'],
    ['method', '/metode', 'method.choose'],
    ['panel', '/panel', 'study.read'],
    ['scores', '/nilai', 'scores.write'],
    ['printed', '/tercetak', 'printed.write'],
    ['decision', '/penetapan', 'decision.write'],
    ['team', '/tim', 'study.team'],
    ['history', '/riwayat', 'study.log'],
    ['bundle', '/bundel.zip', 'study.export'],
  ] as const
  return (
    <nav class="row tight acts" aria-label={text.more}>
      {links
        .filter(([, , act]) => can(act))
        .map(([name, path]) => (
          <a href={`${base}${path}`}>{text.acts[name]}</a>
        ))}
      {can('study.export') && own.canCopy ? <ActButton action={`${base}/salinan`} label={text.acts.copy} /> : null}
      {can('study.archive') ? (
        <ActButton
          action={`${base}${state === 'archived' ? '/pembukaan' : '/pengarsipan'}`}
          label={state === 'archived' ? text.reopen : text.archive}
        />
      ) : null}
      {can('study.delete') ? <ActButton action={`${base}/pembuangan`} label={text.bin} tone="danger" /> : null}
    </nav>
  )
}

type StepState = { readonly state: 'done' | 'partly' | 'missing'; readonly say: string }
type Counts = ReturnType<typeof stateOf>

function stateOf({ opened, analysis }: ShownStudy) {
  const rows = (table: string) => opened.bundle.tables[table]?.rows.length ?? 0
  const { issues, raters, criteria, points } = analysis.sheet
  const cells = issues.length * criteria.length * raters.length
  const filled = points.reduce((sum, of) => sum + of.reduce((n, row) => n + row.filter((p) => p !== null).length, 0), 0)
  const decided = opened.study.decision?.issue ?? null
  return {
    figures: rows('recap'),
    sources: rows('sources'),
    factors: countsOf({
      factors: (opened.bundle.tables.factors?.rows ?? []).map(({ values }) => ({ ...factorOf(values), version: 0 })),
      evidence: (opened.bundle.tables.evidence?.rows ?? []).map(({ values }) => ({
        ...evidenceOf(values),
        version: 0,
      })),
    }),
    issues: issues.length,
    cells,
    filled,
    decided: decided === null ? null : (opened.titles.get(decided) ?? decided),
    projects: rows('projects'),
    measures: rows('measures'),
  }
}

function linksOf(n: Counts, lang: 'id' | 'en'): StepState[] {
  const { say } = chainText[lang]
  const count = (value: number, words: (n: number) => string): StepState => ({
    state: value === 0 ? 'missing' : 'done',
    say: words(value),
  })
  const scoring = n.issues === 0 ? 'missing' : n.filled < n.cells ? 'partly' : 'done'
  return [
    count(n.figures, say.figures),
    count(n.sources, say.sources),
    {
      state: n.factors.factors === 0 ? 'missing' : n.factors.proven < n.factors.factors ? 'partly' : 'done',
      say: say.factors(n.factors.factors, n.factors.proven),
    },
    { state: scoring, say: say.issues(n.issues, n.filled, n.cells) },
    { state: n.decided === null ? 'missing' : 'done', say: say.decision(n.decided) },
    count(n.projects, say.projects),
    count(n.measures, say.measures),
    { state: scoring, say: say.report },
  ]
}

function nextOf(n: Counts): 'issues' | 'scores' | 'decision' | null {
  if (n.issues === 0) return 'issues'
  if (n.filled < n.cells) return 'scores'
  return n.decided === null ? 'decision' : null
}

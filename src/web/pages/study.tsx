import { formatDate } from '../../base/dates.ts'
import { formatNumber } from '../../base/numbers.ts'
import { sourceTitle } from '../../bundle/source-title.ts'
import { FindingList } from '../../features/issues/findings/list.tsx'
import { headline } from '../../features/issues/headline.ts'
import { type Origins, ScoreMatrix } from '../../features/issues/matrix.tsx'
import { RobustnessSection } from '../../features/issues/robustness.tsx'
import { TrialSection } from '../../features/issues/trial.tsx'
import { trialText } from '../../features/issues/trial-text.ts'
import { RecapSection } from '../../features/recap/pages.tsx'
import { ChangedNote } from '../../features/recap/study/take-pages.tsx'
import { stepsOf } from '../../features/studies/steps.ts'
import { smaaRecipe } from '../../methods/robustness/smaa.ts'
import { categoryName } from '../../reference/categories.ts'
import { formatIds } from '../../reports/report.ts'
import { ActButton } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext } from '../../ui/page/page.tsx'
import { StudyPage } from '../../ui/page/study-page.tsx'
import { decisionPageText } from '../decision-page-text.ts'
import type { ShownStudy } from '../studies.ts'
import { webText } from '../text.ts'
import type { TrialView } from '../trial.ts'
import { Chain, type OwnStudy } from './chain.tsx'

type Props = {
  readonly at: PageContext
  readonly id: string
  readonly shown: ShownStudy
  readonly trial: TrialView | null
  /** Null for an example, which nobody changes. */
  readonly own?: OwnStudy | null
  /** Whether this reader may make an example a study of their own. */
  readonly canCopy?: boolean
}

/** A study on one page: recap, scoring, findings, robustness, decision, downloads. The finding is the title. */
export function StudyView({ at, id, shown, trial, own = null, canCopy = false }: Props) {
  const text = webText[at.lang]
  const { opened, analysis } = shown
  const { study, titles } = opened
  const base = inLanguage(`/studi/${id}`, at.lang)
  const title = headline(analysis, at.lang)
  return (
    <StudyPage
      at={at}
      title={`${title} · ${study.title}`}
      office={study.office ?? study.title}
      steps={stepsOf(at.lang, '#isi', stepsHere(shown, base), 0)}
      synthetic={study.synthetic}
      scripts={trial ? ['weights.client.js'] : []}
    >
      <p class="crumb">{study.title}</p>
      <h1>{title}</h1>
      {study.question === null ? null : <p class="lead">{study.question}</p>}
      {own === null ? null : <Chain at={at} own={own} shown={shown} />}
      {canCopy ? (
        <p>
          <ActButton
            action={inLanguage('/studi/baru/contoh', at.lang)}
            label={text.copyExample}
            fields={{ contoh: id }}
          />
        </p>
      ) : null}
      <Recap at={at} base={base} shown={shown} own={own} />
      <section id="isu" aria-labelledby="j4">
        <h2 id="j4">
          <span aria-hidden="true">4</span>
          {text.issues}
        </h2>
        {analysis.sheet.issues.length === 0 ? (
          <p class="panel">{text.noIssues}</p>
        ) : (
          <>
            <ScoreMatrix analysis={analysis} titles={titles} lang={at.lang} origins={originsOf(shown, base)} />
            <h3>{text.findings(analysis.findings.length)}</h3>
            <FindingList analysis={analysis} lang={at.lang} />
            <h3 id="kokoh">{text.robust}</h3>
            <RobustnessSection analysis={analysis} titles={titles} lang={at.lang} />
          </>
        )}
      </section>
      {trial === null ? null : (
        <section id="coba" aria-labelledby="jc">
          <h2 id="jc">{trialText[at.lang].title}</h2>
          <TrialSection
            lang={at.lang}
            action={`${base}/coba`}
            criteria={analysis.method.criteria}
            titles={analysis.sheet.issues.map((i) => titles.get(i) ?? i)}
            {...trial}
          />
        </section>
      )}
      <Decision at={at} shown={shown} base={base} />
      <Downloads at={at} base={base} shown={shown} />
    </StudyPage>
  )
}

function Recap({ at, base, shown, own }: Pick<Props, 'at' | 'shown'> & { base: string; own: OwnStudy | null }) {
  const text = webText[at.lang]
  const { study, figures } = shown.opened
  return (
    <section id="rekapitulasi" aria-labelledby="j1">
      <h2 id="j1">
        <span aria-hidden="true">1</span>
        {text.recap}
      </h2>
      <RecapSection
        figures={figures}
        region={study.region ?? { code: null, name: '' }}
        lang={at.lang}
        rowHref={(row) => `${base}/berkas/recap.csv#b${row}`}
      />
      {own === null ? null : (
        <ChangedNote
          lang={at.lang}
          base={base}
          changed={own.changed}
          nameOf={(category) => categoryName(category, at.lang)}
          canTake={own.can('study.edit')}
        />
      )}
    </section>
  )
}

function Decision({ at, shown, base }: Pick<Props, 'at' | 'shown'> & { readonly base: string }) {
  const text = webText[at.lang]
  const { study, titles } = shown.opened
  return (
    <section id="penetapan" aria-labelledby="j5">
      <h2 id="j5">
        <span aria-hidden="true">5</span>
        {text.decision}
      </h2>
      <div class="panel stack">
        {study.decision === null ? (
          <p>{text.noDecision}</p>
        ) : (
          <>
            <p>
              <strong>{text.chosen(titles.get(study.decision.issue) ?? study.decision.issue)}</strong>
            </p>
            <p>
              {text.reason}: {study.decision.reason ?? text.notRecorded}
            </p>
            <p>
              {text.decidedBy}: {study.decision.by ?? text.notRecorded} · {text.decidedOn}:{' '}
              {study.decision.on === null ? text.notRecorded : formatDate(study.decision.on, at.lang)} · {text.document}
              : {study.decision.source === null ? text.notRecorded : sourceTitle(shown.opened, study.decision.source)}
            </p>
            <p class="row">
              {study.decision.record === null ? null : (
                <a class="button alt" href={`${base}/penetapan/${study.decision.record.number}`}>
                  {decisionPageText[at.lang].record(study.decision.record.number)}
                </a>
              )}
              <a class="button alt" href={`${base}/rantai-bukti`}>
                {decisionPageText[at.lang].chainLink}
              </a>
            </p>
          </>
        )}
      </div>
    </section>
  )
}

function Downloads({ at, base, shown }: Pick<Props, 'at' | 'shown'> & { readonly base: string }) {
  const text = webText[at.lang]
  const { analysis } = shown
  const { method, robustness } = analysis
  return (
    <section id="laporan" class="downloads" aria-labelledby="j8">
      <h2 id="j8">
        <span aria-hidden="true">8</span>
        {text.reports}
      </h2>
      <div class="panel stack">
        <p>{text.reportsLead}</p>
        <p class="row">
          {formatIds.map((format) => (
            <a class="button alt" href={`${base}/laporan.${format}`} download={`${shown.opened.study.id}.${format}`}>
              {format.toUpperCase()}
            </a>
          ))}
          <a class="button alt" href={`${base}/bundel.zip`} download={`${shown.opened.study.id}.zip`}>
            {text.bundle}
          </a>
        </p>
        <h3>{text.how}</h3>
        <p class="muted">
          {text.method(method.title[at.lang], method.version, method.source?.citation ?? text.notRecorded)}{' '}
          {robustness?.smaa
            ? text.recipe(formatNumber(robustness.smaa.draws, at.lang), robustness.smaa.seed, smaaRecipe)
            : ''}
        </p>
      </div>
    </section>
  )
}

function originsOf({ scoreRow, printedRow }: ShownStudy, base: string): Origins {
  const at = (table: string, row: number | undefined) =>
    row === undefined ? null : { href: `${base}/berkas/${table}.csv#b${row}`, where: `${table}.csv ${row}` }
  return {
    score: (issue, criterion, rater) => at('scores', scoreRow(issue, criterion, rater)),
    printed: (issue) => at('printed', printedRow(issue)),
  }
}

/** Where the steps that the study has lead to on the page. */
function stepsHere({ opened }: ShownStudy, base: string): (string | null)[] {
  const file = (table: string) =>
    (opened.bundle.tables[table]?.rows.length ?? 0) > 0 ? `${base}/berkas/${table}.csv` : null
  const recap = opened.figures.length > 0 ? '#rekapitulasi' : null
  return [recap, `${base}/sumber`, `${base}/swot`, '#isu', '#penetapan', file('projects'), file('measures'), '#laporan']
}

import { formatDate } from '../../base/dates.ts'
import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import { decimal, listed } from '../../base/words.ts'
import { type KeptRecord, keptRecords } from '../../bundle/kept-records.ts'
import { differences } from '../../bundle/record-differences.ts'
import { sourceTitle } from '../../bundle/source-title.ts'
import { recordLines } from '../../bundle/verify-records.ts'
import { type DecisionRecord, shortCode } from '../../features/issues/decision-record.ts'
import type { RecordedTie } from '../../features/issues/decision-result.ts'
import { roleOf } from '../../features/studies/study.ts'
import { parseRational } from '../../methods/exact/rational.ts'
import { inLanguage, type PageContext } from '../../ui/page/page.tsx'
import { decisionPageText } from '../decision-page-text.ts'
import type { ShownStudy } from '../studies.ts'
import { Needed } from './needed.tsx'
import { StepPage } from './step.tsx'

type Props = {
  readonly at: PageContext
  readonly id: string
  readonly shown: ShownStudy
  readonly base: string
  readonly kept: KeptRecord & { readonly record: DecisionRecord }
}

/** A frozen decision: what was chosen on which totals, what changed in the study since, and whether it still adds up. */
export function DecisionRecordPage(props: Props) {
  const { at, id, shown, base, kept } = props
  const text = decisionPageText[at.lang]
  const { record } = kept
  const title = text.title(titleOf(record, record.decision.issue))
  const lead = text.lead(record.number, formatMoment(record.frozen.at, at.lang))
  const newest = keptRecords(shown.opened.bundle.files).at(-1)!
  const here = `${base}/penetapan/${record.number}`
  return (
    <StepPage at={at} id={id} shown={shown} base={base} step={5} title={title} lead={lead}>
      {newest.number === record.number ? null : (
        <p class="panel">
          <a href={`${base}/penetapan/${newest.number}`}>{text.older(newest.number)}</a>
        </p>
      )}
      <p class="row">
        <a class="button" href={`${here}/berita-acara.pdf`}>
          {text.minutes('PDF')}
        </a>
        <a class="button alt" href={`${here}/berita-acara.docx`}>
          {text.minutes('DOCX')}
        </a>
        <a class="button alt" href={`${base}/rantai-bukti`}>
          {text.chainLink}
        </a>
        <a class="button alt" href={`${here}/catatan.json`}>
          {text.raw}
        </a>
      </p>
      <Facts {...props} />
      <Standings at={at} record={record} />
      <Needed at={at} shown={shown} />
      <Since at={at} shown={shown} record={record} />
      <Proof at={at} shown={shown} base={base} kept={kept} />
    </StepPage>
  )
}

function Facts({ at, shown, kept: { record } }: Props) {
  const text = decisionPageText[at.lang]
  const { by, on, reason, source } = record.decision
  const { choice, ties } = record.result
  const override = choice.rank !== 1 || choice.first.length > 1
  const pairs = [
    [text.by, by === null ? text.notRecorded : roleOf(shown.opened.study, by)],
    [text.on, on === null ? text.notRecorded : formatDate(on, at.lang)],
    [text.reason, reason ?? text.notRecorded],
    ...(source === null ? [] : [[text.document, sourceTitle(shown.opened, source)]]),
    [text.panel, panelText(record, at)],
  ] as const
  return (
    <section class="panel stack" aria-labelledby="penetapan-isi">
      <h2 id="penetapan-isi">{text.facts}</h2>
      {override ? (
        <p>
          <span class="tag notice">▲</span>{' '}
          {text.notFirst(choice.rank === null ? text.unranked : `${text.rank} ${formatNumber(choice.rank, at.lang)}`)}
        </p>
      ) : null}
      <dl class="facts">
        {pairs.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {ties.length === 0 ? null : (
        <>
          <h3>{text.ties}</h3>
          <ul>
            {ties.map((tie) => (
              <li>{tieText(tie, record, at)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function panelText({ panel }: DecisionRecord, { lang }: PageContext): string {
  const text = decisionPageText[lang]
  const rounds = panel.rounds.length === 0 ? [] : [text.rounds(panel.rounds.length)]
  return [text.raters(panel.complete, panel.raters.length), ...rounds].join(' · ')
}

function tieText({ issues, total, settled }: RecordedTie, record: DecisionRecord, { lang }: PageContext): string {
  const text = decisionPageText[lang]
  const names = listed(
    issues.map((issue) => titleOf(record, issue)),
    lang,
  )
  const said = text.tie(names, numberText(total, lang))
  switch (settled.kind) {
    case 'stays':
      return `${said}: ${text.stays}.`
    case 'method':
      return `${said}: ${text.byMethod(
        listed(
          settled.order.map((id) => criterionTitle(record, id, lang)),
          lang,
        ),
      )}.`
    case 'rule':
      return `${said}: ${text.byRule(criterionTitle(record, settled.criterion, lang))}.`
    case 'person':
      return `${said}: ${text.byPerson(settled.who ?? text.notRecorded)}.`
  }
}

function Standings({ at, record }: { readonly at: PageContext; readonly record: DecisionRecord }) {
  const text = decisionPageText[at.lang]
  return (
    <section class="panel stack" aria-labelledby="urutan">
      <h2 id="urutan">{text.table}</h2>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{text.issue}</th>
            <th scope="col" class="num">
              {text.total}
            </th>
            <th scope="col" class="num">
              {text.rank}
            </th>
          </tr>
        </thead>
        <tbody>
          {record.result.standings.map(({ issue, total, rank }) => (
            <tr>
              <th scope="row">{titleOf(record, issue)}</th>
              <td class="num">{total === null ? '–' : numberText(total, at.lang)}</td>
              <td class="num">{rank ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Since({ at, shown, record }: Pick<Props, 'at' | 'shown'> & { readonly record: DecisionRecord }) {
  const text = decisionPageText[at.lang]
  const changed = differences(record, shown.opened)
  return (
    <section class="panel stack" aria-labelledby="sejak">
      <h2 id="sejak">{text.since}</h2>
      {changed.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <>
          <p>{text.changed}</p>
          <ul>
            {changed.map(({ part, which }) => (
              <li>
                {text.changedPart[part]}
                {which.length === 0 ? '' : `: ${which.slice(0, 6).join(', ')}${which.length > 6 ? ' …' : ''}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What shows that the record is what it was: its digest, the record before it, the end of the log, and a check done now. */
function Proof({ at, shown, base, kept }: Omit<Props, 'id'>) {
  const text = decisionPageText[at.lang]
  const { record } = kept
  const all = keptRecords(shown.opened.bundle.files)
  const lines = recordLines(shown.opened).filter((l) => l.record === kept.number && l.code !== 'recordStudy')
  const bad = lines.filter((l) => !l.reproduces).length
  return (
    <section class="panel stack" aria-labelledby="sidik">
      <h2 id="sidik">{text.checks}</h2>
      <p>{bad === 0 ? text.checksGood(lines.length) : text.checksBad(bad)}</p>
      <p>
        {text.digest}: <code>{kept.sha256}</code> ·{' '}
        {record.replaces === null ? text.first : text.replaces(record.replaces.number)}
      </p>
      {record.log === null ? null : (
        <p class="muted">
          {text.logHead(formatNumber(record.log.sequence, at.lang))} <code>{record.log.hash}</code>
        </p>
      )}
      {all.length < 2 ? null : (
        <>
          <h3>{text.others}</h3>
          <ul>
            {all.map((one) => (
              <li>
                <a href={`${base}/penetapan/${one.number}`}>{text.record(one.number)}</a>{' '}
                <code>{shortCode(one.sha256)}</code>
                {one.record === null ? ` · ${text.broken}` : ` · ${formatMoment(one.record.frozen.at, at.lang)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function titleOf({ issues }: DecisionRecord, issue: string): string {
  return issues.find((i) => i.id === issue)?.title ?? issue
}

function criterionTitle({ method }: DecisionRecord, id: string, lang: PageContext['lang']): string {
  const criteria = Array.isArray(method.document.criteria) ? method.document.criteria : []
  const found = criteria.find((c) => c?.id === id)?.title
  return typeof found === 'object' && found !== null ? (found[lang] ?? id) : id
}

function numberText(total: string, lang: PageContext['lang']): string {
  const value = parseRational(total)
  return value === null ? total : decimal(value, lang)
}

/** Where the record stands, as its code opens it. */
export function recordAddress(origin: string, id: string, number: number, lang: PageContext['lang']): string {
  return `${origin}${inLanguage(`/studi/${id}/penetapan/${number}`, lang)}`
}

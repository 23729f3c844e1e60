import { formatDate } from '../../base/dates.ts'
import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import { qrSvg } from '../../base/qr-svg.ts'
import { decimal, listed } from '../../base/words.ts'
import type { OpenedStudy } from '../../bundle/open-study.ts'
import type { DecisionRecord } from '../../features/issues/decision-record.ts'
import { shortCode } from '../../features/issues/decision-record.ts'
import { needText } from '../../features/issues/need-text.ts'
import { type Person, roleOf } from '../../features/studies/study.ts'
import { parseRational } from '../../methods/exact/rational.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import type { Block, Inline, Report, Table } from '../report.ts'
import { textCell } from '../report.ts'
import { exactCell } from './cells.ts'
import { minutesText } from './minutes-text.ts'
import { officeOf } from './office.ts'

export type MinutesInput = {
  readonly opened: OpenedStudy
  readonly record: DecisionRecord
  /** SHA-256 of the record's bytes. */
  readonly sha256: string
  /** Address of the record's page; null where there is no server. */
  readonly address: string | null
}

const [mostIssues, mostSigners] = [8, 9]

type Place = { readonly role: string; readonly name: string }

/** *Berita acara penetapan isu strategis*: one sheet of A4 with what was chosen on which totals, and places to sign. */
export function minutesReport({ opened, record, sha256, address }: MinutesInput, lang: Language): Report {
  const t = minutesText[lang]
  const { study } = opened
  const read = parseMethod(record.method.document)
  const method = read.ok ? read.value : opened.method
  return {
    id: `${study.id}-berita-acara-${record.number}`,
    lang,
    title: t.title,
    subtitle: record.study.title,
    office: officeOf(study, lang),
    synthetic: study.synthetic,
    summary: [t.chosen, { strong: titleOf(record, record.decision.issue) }, `. ${standing(record, lang)}`],
    blocks: [
      paragraph(...made(record, study.people, method, lang)),
      totals(record, lang),
      ...ties(record, method, lang),
      paragraph({ strong: `${t.reason}: ` }, record.decision.reason ?? t.notRecorded),
      ...runnerUp(record, method, lang),
      paragraph(t.evidence(countOf(record, 'factor'), record.evidence.links.length, record.evidence.breaks.length)),
      {
        kind: 'signing',
        id: 'tanda-tangan',
        places: signers(record, study.people, lang),
        code: address === null ? null : { svg: qrSvg(address), alt: t.qr },
        lines: [
          t.record(record.number, formatMoment(record.frozen.at, lang)),
          t.digest(shortCode(sha256)),
          ...(address === null ? [] : [address]),
          t.check,
        ],
      },
    ],
    foot: [t.title, `${t.recordShort} ${record.number}`, shortCode(sha256)].join(' · '),
  }
}

function paragraph(...text: readonly Inline[]): Block {
  return { kind: 'paragraph', text }
}

function made(
  { decision, panel }: DecisionRecord,
  people: readonly Person[],
  method: Method,
  lang: Language,
): Inline[] {
  const t = minutesText[lang]
  const on = decision.on === null ? t.notRecorded : formatDate(decision.on, lang)
  const rounds = panel.rounds.length === 0 ? '' : t.rounds(panel.rounds.length)
  return [
    { strong: `${t.by}: ` },
    `${decision.by === null ? t.notRecorded : roleOf({ people }, decision.by)}. `,
    { strong: `${t.on}: ` },
    `${on}. `,
    { strong: `${t.method}: ` },
    `${method.title[lang]} ${method.version}, ${t.raters(panel.complete, panel.raters.length)}${rounds}.`,
  ]
}

function standing({ result }: DecisionRecord, lang: Language): string {
  const t = minutesText[lang]
  const { rank, first } = result.choice
  if (rank === null) return t.unranked
  if (rank !== 1) return t.notFirst(formatNumber(rank, lang))
  return first.length > 1 ? t.tiedFirst : t.first
}

function totals({ result, issues }: DecisionRecord, lang: Language): Table {
  const t = minutesText[lang]
  const ordered = result.standings.toSorted((a, b) => (a.rank ?? 1e6) - (b.rank ?? 1e6))
  const left = ordered.length - mostIssues
  return {
    kind: 'table',
    id: 'jumlah',
    caption: t.totals,
    look: 'data',
    columns: [
      { title: t.rank, note: '', align: 'center', width: 12 },
      { title: t.issue, note: '', align: 'left', width: 70 },
      { title: t.total, note: '', align: 'right', width: 18 },
    ],
    groups: [],
    rows: ordered.slice(0, mostIssues).map(({ issue, rank, total }) => {
      const value = total === null ? null : parseRational(total)
      const tone = issue === result.choice.first[0] && result.choice.first.length === 1 ? 'strong' : 'plain'
      return [
        textCell(rank === null ? '–' : `${rank}`, tone),
        textCell(issues.find((i) => i.id === issue)?.title ?? issue, tone),
        value === null ? textCell('–', 'pale') : exactCell(value, lang, { tone }),
      ]
    }),
    total: null,
    source: left > 0 ? t.more(left) : '',
  }
}

function ties(record: DecisionRecord, method: Method, lang: Language): Block[] {
  const t = minutesText[lang]
  const criterion = (id: string) => method.criteria.find((c) => c.id === id)?.title[lang] ?? id
  const said = record.result.ties.slice(0, 3).map(({ issues, total, settled }) => {
    const value = parseRational(total)
    const names = listed(
      issues.slice(0, 4).map((issue) => `“${titleOf(record, issue)}”`),
      lang,
    )
    const how =
      settled.kind === 'person'
        ? t.byPerson(settled.who ?? t.notRecorded)
        : settled.kind === 'rule'
          ? t.byRule(criterion(settled.criterion))
          : settled.kind === 'method'
            ? t.byMethod(listed(settled.order.map(criterion), lang))
            : t.stays
    return t.tie(names, value === null ? total : decimal(value, lang), how)
  })
  return said.length === 0 ? [] : [paragraph({ strong: `${t.ties}: ` }, said.join(' '))]
}

function runnerUp({ result, panel, issues }: DecisionRecord, method: Method, lang: Language): Block[] {
  const need = result.needed[0]
  if (need === undefined) return []
  const issue = (id: string) =>
    `${minutesText[lang].issue.toLowerCase()} “${issues.find((i) => i.id === id)?.title ?? id}”`
  const { points, weights } = needText(need, { method, raters: panel.raters.length, issue }, lang)
  return [paragraph({ strong: `${minutesText[lang].needed}: ` }, [points, weights].filter((s) => s !== '').join(' '))]
}

/** Who decides, and the raters where there is room for all of them. */
function signers({ decision, panel }: DecisionRecord, people: readonly Person[], lang: Language): Place[] {
  const t = minutesText[lang]
  const by = decision.by === null ? '' : `: ${roleOf({ people }, decision.by)}`
  const decider = { role: `${t.decides}${by}`, name: '' }
  if (panel.raters.length > mostSigners - 1)
    return [decider, { role: t.chair, name: '' }, { role: t.witness, name: '' }]
  const known = (rater: string) => people.some(({ id }) => id === rater)
  return [
    decider,
    ...panel.raters.map((rater) =>
      known(rater) ? { role: roleOf({ people }, rater), name: '' } : { role: t.rater, name: rater },
    ),
  ]
}

function titleOf({ issues }: DecisionRecord, issue: string): string {
  return issues.find((i) => i.id === issue)?.title ?? issue
}

function countOf({ evidence }: DecisionRecord, kind: string): number {
  return evidence.things.filter(({ ref }) => ref.startsWith(`${kind}:`)).length
}

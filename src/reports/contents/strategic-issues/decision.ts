import { formatDate } from '../../../base/dates.ts'
import type { Language } from '../../../base/language.ts'
import { formatMoment } from '../../../base/moments.ts'
import { decimal } from '../../../base/words.ts'
import { keptRecords } from '../../../bundle/kept-records.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { sourceTitle } from '../../../bundle/source-title.ts'
import { neededOf } from '../../../features/issues/decision-result.ts'
import { namesOf } from '../../../features/issues/names.ts'
import { needText } from '../../../features/issues/need-text.ts'
import type { Decision } from '../../../features/studies/study.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import type { Block, Inline } from '../../report.ts'

/** Who chose what, and why; what nobody wrote down is said to be not recorded. */
export function decisionBlocks(opened: OpenedStudy, analysis: Analysis, lang: Language): Block[] {
  const t = texts[lang]
  const heading: Block = { kind: 'heading', level: 1, text: t.title }
  const { decision } = opened.study
  if (decision === null) return [heading, { kind: 'paragraph', text: [t.none] }]
  const needs = neededParagraph(analysis, lang)
  return [
    heading,
    { kind: 'paragraph', text: chosen(opened, decision, analysis, lang) },
    { kind: 'paragraph', text: recorded(opened, decision, lang) },
    {
      kind: 'paragraph',
      text: [{ strong: `${t.reason}: ` }, decision.reason ?? t.notRecorded, period(decision.reason)],
    },
    ...recordParagraph(opened, decision, lang),
    ...needs,
  ]
}

function chosen({ titles }: OpenedStudy, decision: Decision, analysis: Analysis, lang: Language): Inline[] {
  const t = texts[lang]
  const standing = analysis.standings.find((s) => s.issue === decision.issue)!
  const total = standing.total === null ? null : decimal(standing.total, lang)
  return [
    t.chosen,
    { strong: namesOf(analysis, lang).issue(decision.issue) },
    `, “${titles.get(decision.issue) ?? decision.issue}”`,
    standing.rank === null || total === null ? t.unranked : t.ranked(standing.rank, total),
  ]
}

/** People stand in a study as roles; the role is said beside the name that the decision gives. */
function recorded(opened: OpenedStudy, { by, on, source }: Decision, lang: Language): Inline[] {
  const t = texts[lang]
  const role = opened.study.people.find((p) => p.id === by)?.role ?? null
  const who = by === null ? t.notRecorded : role === null ? by : `${by} (${role})`
  const when = on === null ? t.notRecorded : formatDate(on, lang)
  const document: Inline[] =
    source === null
      ? []
      : [' ', { strong: `${t.document}: ` }, sourceTitle(opened, source), period(sourceTitle(opened, source))]
  return [{ strong: `${t.by}: ` }, `${who}. `, { strong: `${t.on}: ` }, `${when}.`, ...document]
}

/** The frozen record by its number and code, with how a tie was settled; said too where there is none. */
function recordParagraph({ bundle, method }: OpenedStudy, { record, settled }: Decision, lang: Language): Block[] {
  const t = texts[lang]
  if (record === null) return [{ kind: 'paragraph', text: [t.notFrozen] }]
  const kept = keptRecords(bundle.files).find((k) => k.number === record.number)?.record ?? null
  const when = kept === null ? '' : t.frozenAt(formatMoment(kept.frozen.at, lang))
  const replaced = kept?.replaces == null ? '' : ` ${t.replaces(kept.replaces.number)}`
  const criterion =
    settled?.kind === 'rule' ? method.criteria.find((c) => c.id === settled.criterion)?.title[lang] : null
  const tie = settled === null ? '' : ` ${criterion == null ? t.byPerson : t.byRule(criterion)}`
  return [
    {
      kind: 'paragraph',
      text: [{ strong: `${t.record(record.number)}: ` }, `${when}${t.code(record.sha256)}${replaced}${tie}`],
    },
  ]
}

const needsShown = 5

/** What would have to be true for each of the next issues to be first. */
function neededParagraph(analysis: Analysis, lang: Language): Block[] {
  const needs = neededOf(analysis).slice(0, needsShown)
  if (needs.length === 0) return []
  const around = { method: analysis.method, raters: analysis.sheet.raters.length, issue: namesOf(analysis, lang).issue }
  const said = needs.map((need) => {
    const { points, weights } = needText(need, around, lang)
    return `${points} ${weights}`.trim()
  })
  return [
    { kind: 'heading', level: 2, text: texts[lang].needed },
    ...said.map((text): Block => ({ kind: 'paragraph', text: [text] })),
  ]
}

function period(text: string | null): string {
  return text !== null && /[.!?…]$/.test(text) ? '' : '.'
}

type Texts = {
  readonly title: string
  readonly none: string
  readonly chosen: string
  readonly ranked: (rank: number, total: string) => string
  readonly unranked: string
  readonly by: string
  readonly on: string
  readonly document: string
  readonly reason: string
  readonly notRecorded: string
  readonly notFrozen: string
  readonly record: (number: number) => string
  readonly frozenAt: (when: string) => string
  readonly code: (hash: string) => string
  readonly replaces: (number: number) => string
  readonly byPerson: string
  readonly byRule: (criterion: string) => string
  readonly needed: string
}

const texts: Record<Language, Texts> = {
  id: {
    title: 'Penetapan',
    none: 'Penetapan isu belum dicatat dalam studi ini.',
    chosen: 'Yang ditetapkan ialah ',
    ranked: (rank, total) => `, peringkat ${rank} dengan ${total}.`,
    unranked: ', yang tidak diperingkat.',
    by: 'Oleh',
    on: 'Tanggal',
    document: 'Dokumen',
    reason: 'Alasan',
    notRecorded: 'belum dicatat',
    notFrozen: 'Penetapan ini datang bersama studi dan belum dibekukan sebagai catatan.',
    record: (number) => `Catatan penetapan ${number}`,
    frozenAt: (when) => `dibekukan ${when}, `,
    code: (hash) => `sidik SHA-256 ${hash}.`,
    replaces: (number) => `Catatan ini menggantikan catatan ${number}.`,
    byPerson: 'Seri di peringkat 1 diputus oleh yang menetapkan, dengan alasan di atas.',
    byRule: (criterion) => `Seri di peringkat 1 diputus oleh aturan: nilai ${criterion} yang lebih tinggi.`,
    needed: 'Yang harus benar agar keputusan berubah',
  },
  en: {
    title: 'Decision',
    none: 'No decision is recorded in this study yet.',
    chosen: 'Chosen was ',
    ranked: (rank, total) => `, rank ${rank} with ${total}.`,
    unranked: ', which is not ranked.',
    by: 'By',
    on: 'On',
    document: 'Document',
    reason: 'Reason',
    notRecorded: 'not recorded',
    notFrozen: 'This decision came with the study and is not frozen as a record.',
    record: (number) => `Decision record ${number}`,
    frozenAt: (when) => `frozen ${when}, `,
    code: (hash) => `SHA-256 ${hash}.`,
    replaces: (number) => `It replaces record ${number}.`,
    byPerson: 'The tie for rank 1 was settled by whoever decided, for the reason above.',
    byRule: (criterion) => `The tie for rank 1 was settled by a rule: more points on ${criterion}.`,
    needed: 'What would have to be true for the decision to change',
  },
}

import { formatDate } from '../../../base/dates.ts'
import type { Language } from '../../../base/language.ts'
import { decimal } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { sourceTitle } from '../../../bundle/source-title.ts'
import { namesOf } from '../../../features/issues/names.ts'
import type { Decision } from '../../../features/studies/study.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import type { Block, Inline } from '../../report.ts'

/** Who chose what, and why; what nobody wrote down is said to be not recorded. */
export function decisionBlocks(opened: OpenedStudy, analysis: Analysis, lang: Language): Block[] {
  const t = texts[lang]
  const heading: Block = { kind: 'heading', level: 1, text: t.title }
  const { decision } = opened.study
  if (decision === null) return [heading, { kind: 'paragraph', text: [t.none] }]
  return [
    heading,
    { kind: 'paragraph', text: chosen(opened, decision, analysis, lang) },
    { kind: 'paragraph', text: recorded(opened, decision, lang) },
    {
      kind: 'paragraph',
      text: [{ strong: `${t.reason}: ` }, decision.reason ?? t.notRecorded, period(decision.reason)],
    },
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
  },
}

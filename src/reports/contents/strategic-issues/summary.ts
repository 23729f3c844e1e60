import type { Language } from '../../../base/language.ts'
import { formatDecimal, formatNumber } from '../../../base/numbers.ts'
import { capital, decimal, listed, percent } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { headline } from '../../../features/issues/headline.ts'
import { namesOf } from '../../../features/issues/names.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { firstOf } from '../../../methods/explanation/unexplained.ts'
import type { Inline } from '../../report.ts'
import { reportText } from '../../text.ts'
import { clip } from './clip.ts'
import { largest, recapGroups, sumOf } from './recap-rows.ts'

/** Three or four sentences for whoever reads nothing else. */
export function summaryOf(opened: OpenedStudy, analysis: Analysis, lang: Language): Inline[] {
  const sentences = [
    ...(opened.study.synthetic ? [[{ strong: reportText[lang].synthetic }]] : []),
    recapSentence(opened, lang),
    firstSentence(opened, analysis, lang),
    differenceSentence(analysis, lang),
    decisionSentence(opened, analysis, lang),
  ].filter((sentence) => sentence.length > 0)
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [' ', ...sentence]))
}

function recapSentence(opened: OpenedStudy, lang: Language): Inline[] {
  const region = opened.study.region?.code ?? null
  const group = region === null ? undefined : recapGroups(opened, region, lang)[0]
  const whole = group === undefined ? null : sumOf(group.rows)
  if (group === undefined || whole === null || whole === 0) return []
  const kinds = largest(group.rows).slice(0, 2)
  const shares = listed(
    kinds.map((kind) => `${kind.name} ${percent(rational(kind.value, whole), lang)}`),
    lang,
  )
  return texts[lang].recap(formatNumber(whole, lang), group.rows.length, shares)
}

/** The one line that the whole analysis comes down to, with the titles of the issues behind their numbers. */
function firstSentence({ titles }: OpenedStudy, analysis: Analysis, lang: Language): Inline[] {
  const first = firstOf(analysis.standings)
  const named = first.slice(0, 3).map((id) => `“${clip(titles.get(id) ?? id, 120)}”`)
  const more = first.length - named.length
  const line = headline(analysis, lang)
  if (first.length === 0 || analysis.provisional) return [{ strong: line }, '.']
  return [{ strong: line }, `: ${listed(named, lang)}${more > 0 ? texts[lang].andMore(more) : ''}.`]
}

/** What a document printed against what its cells give; how it was added stands in a footnote. */
function differenceSentence(analysis: Analysis, lang: Language): Inline[] {
  const t = texts[lang]
  const names = namesOf(analysis, lang)
  const differing = analysis.findings.filter((f) => f.code === 'printedTotalDiffers')
  const found = differing[0]
  if (found === undefined) return tieSentence(analysis, lang)
  const addition = names.addition(found.issue)
  const note: Inline[] = addition === '' ? [] : [{ footnote: [t.addition(names.issue(found.issue), addition)] }]
  const more = differing.length > 1 ? [t.moreDiffer(differing.length - 1)] : []
  const printed = analysis.printed.find((p) => p.issue === found.issue)!.total!
  return [
    t.printed(capital(names.issue(found.issue)), formatDecimal(printed, lang)),
    { strong: decimal(found.computed, lang) },
    ...more,
    '.',
    ...note,
    ...space(tieSentence(analysis, lang)),
  ]
}

function tieSentence(analysis: Analysis, lang: Language): Inline[] {
  const names = namesOf(analysis, lang)
  const tie = analysis.findings.find((f) => f.code === 'tie' && f.rank > 1 && f.issues.length < 4)
  if (tie?.code !== 'tie') return []
  return [texts[lang].tie(capital(listed(tie.issues.map(names.issue), lang)), tie.rank)]
}

function decisionSentence({ study }: OpenedStudy, analysis: Analysis, lang: Language): Inline[] {
  const t = texts[lang]
  if (study.decision === null) return [t.undecided]
  const issue = namesOf(analysis, lang).issue(study.decision.issue)
  const alone = firstOf(analysis.standings).join() === study.decision.issue
  return [alone ? t.decidedFirst(issue) : t.decidedOther(issue)]
}

function space(sentence: Inline[]): Inline[] {
  return sentence.length === 0 ? [] : [' ', ...sentence]
}

type Texts = {
  readonly recap: (whole: string, kinds: number, shares: string) => Inline[]
  readonly andMore: (n: number) => string
  readonly addition: (issue: string, sum: string) => string
  readonly printed: (issue: string, printed: string) => string
  readonly moreDiffer: (n: number) => string
  readonly tie: (issues: string, rank: number) => string
  readonly undecided: string
  readonly decidedFirst: (issue: string) => string
  readonly decidedOther: (issue: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    recap: (whole, kinds, shares) => [
      'Rekapitulasi memuat ',
      { strong: whole },
      ` entri dalam ${kinds} jenis; terbanyak ${shares}.`,
    ],
    andMore: (n) => `, dan ${n} isu lain`,
    addition: (issue, sum) => `Jumlah sel ${issue}: ${sum}.`,
    printed: (issue, printed) => `${issue} tercetak ${printed}, sedangkan hasil hitung `,
    moreDiffer: (n) => `; ${n} jumlah lain juga berbeda`,
    tie: (issues, rank) => `${issues} seri di peringkat ${rank}.`,
    undecided: 'Penetapan belum dicatat.',
    decidedFirst: (issue) => `Yang ditetapkan ${issue}, sesuai dengan hitungan.`,
    decidedOther: (issue) => `Yang ditetapkan ${issue}, berbeda dari hitungan.`,
  },
  en: {
    recap: (whole, kinds, shares) => [
      'The recap holds ',
      { strong: whole },
      ` entries in ${kinds} kinds; most of them ${shares}.`,
    ],
    andMore: (n) => `, and ${n} other issues`,
    addition: (issue, sum) => `The cells of ${issue} add up to ${sum}.`,
    printed: (issue, printed) => `${issue} is printed as ${printed}, but computed `,
    moreDiffer: (n) => `; ${n} more totals differ`,
    tie: (issues, rank) => `${issues} tie at rank ${rank}.`,
    undecided: 'No decision is recorded yet.',
    decidedFirst: (issue) => `Chosen was ${issue}, as computed.`,
    decidedOther: (issue) => `Chosen was ${issue}, which is not what was computed.`,
  },
}

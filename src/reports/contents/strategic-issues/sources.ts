import { formatDate } from '../../../base/dates.ts'
import { sha256 } from '../../../base/hash.ts'
import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { listed } from '../../../base/words.ts'
import { headOfLog } from '../../../bundle/check-log.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { recordLineText } from '../../../bundle/record-line-text.ts'
import { verify } from '../../../bundle/verify.ts'
import { isRecordLine, type Line } from '../../../bundle/verify-line.ts'
import { namesOf } from '../../../features/issues/names.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { smaaRecipe } from '../../../methods/robustness/smaa.ts'
import { categoryName } from '../../../reference/categories.ts'
import { type Block, type Inline, type Table, textCell } from '../../report.ts'
import { sourceLine } from '../cells.ts'
import { placeOf } from './rows.ts'
import { sourcesText } from './sources-text.ts'

const sourcesShown = 40
const notesShown = 20
const linesShown = 6

/** Where every number comes from, by which method, and what of it can be reproduced. */
export function sourceBlocks(opened: OpenedStudy, analysis: Analysis, lang: Language): Block[] {
  const t = sourcesText[lang]
  return [
    { kind: 'heading', level: 1, text: t.title },
    paragraph(...methodSentences(analysis, lang)),
    ...simulationParagraph(analysis, lang),
    paragraph(placesSentence(opened, lang)),
    paragraph(...verifySentences(opened, analysis, lang)),
    ...(opened.bundle.integrity.length === 0 ? [] : [paragraph(t.fingerprint(fingerprint(opened)))]),
    ...logParagraph(opened, lang),
    ...sourceTable(opened, lang),
    ...notes(opened, lang),
  ]
}

function paragraph(...text: readonly Inline[]): Block {
  return { kind: 'paragraph', text }
}

function methodSentences({ method }: Analysis, lang: Language): Inline[] {
  const t = sourcesText[lang]
  const { source } = method
  const year = source?.year == null || source.citation.includes(`${source.year}`) ? '' : ` (${source.year})`
  const by = source === null ? t.noSource : t.methodSource(`${source.citation}${year}`)
  const tie =
    method.tieRule.kind === 'stay'
      ? t.tiesStay
      : t.tiesBroken(
          listed(
            method.tieRule.order.map((id) => method.criteria.find((c) => c.id === id)?.title[lang] ?? id),
            lang,
          ),
        )
  return [
    { strong: t.method(method.title[lang], method.version) },
    ` ${by} ${t.aggregation[method.aggregation]} ${t.exact} ${tie}`,
    ...(method.gate.length === 0 ? [] : [` ${t.gate(method.gate.length)}`]),
  ]
}

function simulationParagraph({ robustness }: Analysis, lang: Language): Block[] {
  if (!robustness?.smaa) return []
  const { seed, draws } = robustness.smaa
  return [paragraph(sourcesText[lang].recipe(formatNumber(draws, lang), `${seed}`, smaaRecipe))]
}

/** Which rows of which files the figures are. */
function placesSentence({ bundle }: OpenedStudy, lang: Language): string {
  const places = ['recap', 'issues', 'scores', 'printed'].flatMap((name) => {
    const rows = bundle.tables[name]?.rows ?? []
    return rows.length === 0
      ? []
      : [
          placeOf(
            `${name}.csv`,
            rows.map((r) => r.row),
            lang,
          ),
        ]
  })
  return sourcesText[lang].places(listed(places, lang))
}

function verifySentences(opened: OpenedStudy, analysis: Analysis, lang: Language): Inline[] {
  const t = sourcesText[lang]
  const lines = verify(opened)
  const failed = lines.filter((l) => !l.reproduces)
  const [all, good] = [formatNumber(lines.length, lang), formatNumber(lines.length - failed.length, lang)]
  if (lines.length === 0) return [t.nothingStated]
  if (failed.length === 0) return [t.allReproduce(all)]
  const named = failed.slice(0, linesShown).map((l) => lineText(l, analysis, lang))
  const more = failed.length > linesShown ? [t.moreLines(failed.length - linesShown)] : []
  return [t.someReproduce(good, all), ` ${[...named, ...more].join('; ')}.`]
}

function lineText(line: Line, analysis: Analysis, lang: Language): string {
  const { code, subject } = line
  const names = namesOf(analysis, lang)
  if (isRecordLine(code)) return recordLineText({ ...line, code }, (id) => id, lang)
  const what = code === 'file' ? subject : code === 'regionTotal' ? categoryName(subject, lang) : ''
  const issue = code === 'recapTotal' || what !== '' ? what : names.issue(subject)
  return `${sourcesText[lang].lines[code]}${issue === '' ? '' : ` ${issue}`}`
}

/** One hash for all files of the study: that of the lines of `sha256sum`, in the order of the paths. */
function fingerprint({ bundle }: OpenedStudy): string {
  const lines = bundle.integrity
    .flatMap((f) => (f.actual === null ? [] : [{ path: f.path, line: `${f.actual}  ${f.path}\n` }]))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return sha256(lines.map((l) => l.line).join(''))
}

/** Where the log ends: who keeps this report can tell whether what stood before it was changed since. */
function logParagraph({ bundle }: OpenedStudy, lang: Language): Block[] {
  const t = sourcesText[lang]
  const kept = bundle.officeHead
  const head = kept ?? headOfLog(bundle.files.get('log.jsonl'))
  if (head === null) return []
  const number = formatNumber(head.sequence, lang)
  return [paragraph(kept === undefined ? t.studyHead(number, head.hash) : t.officeHead(number, head.hash))]
}

function sourceTable({ bundle }: OpenedStudy, lang: Language): Block[] {
  const t = sourcesText[lang]
  const rows = bundle.tables.sources?.rows ?? []
  if (rows.length === 0) return []
  const more = rows.length - sourcesShown
  const column = (title: string, width: number) => ({ title, note: '', align: 'left', width }) as const
  const table: Table = {
    kind: 'table',
    id: 'sources',
    caption: t.sources,
    look: 'data',
    columns: [column(t.code, 22), column(t.kind, 14), column(t.name, 44), column(t.date, 20)],
    groups: [],
    rows: rows
      .slice(0, sourcesShown)
      .map(({ row, values }) => [
        { ...textCell(values.id!), provenance: placeOf('sources.csv', [row], lang) },
        textCell(t.kinds[values.kind as keyof typeof t.kinds] ?? values.kind ?? ''),
        textCell([values.title, values.citation].filter((part) => part).join('. ')),
        textCell(values.date ? formatDate(values.date, lang) : '–'),
      ]),
    total: null,
    source: sourceLine(t.inFile, lang),
  }
  return [table, ...(more > 0 ? [paragraph(t.moreSources(more))] : [])]
}

function notes({ study }: OpenedStudy, lang: Language): Block[] {
  const t = sourcesText[lang]
  if (study.notes.length === 0) return []
  const more = study.notes.length - notesShown
  return [
    { kind: 'heading', level: 2, text: t.notes },
    ...study.notes.slice(0, notesShown).map((note) => paragraph(note)),
    ...(more > 0 ? [paragraph(t.moreNotes(more))] : []),
  ]
}

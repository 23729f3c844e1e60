import type { CellLook, Merge, WorkbookRow, WorkbookSheet } from '../../../base/table/write-workbook.ts'
import { footnotes, plainText } from '../../plain-text.ts'
import type { Block, Findings, Report } from '../../report.ts'
import { labelsOf, type ReportText, reportText } from '../../text.ts'
import { fittedRow, lineHeight, linesIn } from './height.ts'
import { looks } from './look.ts'
import type { Foot } from './table-sheet.ts'

const [tagWidth, textWidth] = [18, 92]

/** The first sheet: the report's words from the letterhead to the sources; tables and figures stand where it names them. */
export function summarySheet(report: Report, foot: Foot): WorkbookSheet {
  const words = reportText[report.lang]
  const labels = labelsOf(report)
  const { notes, note } = footnotes(labels)
  const lines: Line[] = [
    ...(report.office.over === null ? [] : [across(report.office.over, looks.over)]),
    across(report.office.name, looks.strong),
    across(report.title, looks.title, 1.5),
    across(report.subtitle, looks.note),
    ...(report.synthetic ? [across(words.synthetic, looks.synthetic)] : []),
    blank,
    across(`${words.summary}. ${plainText(report.summary, labels, note)}`, looks.summary),
    ...report.blocks.flatMap((block) => blockLines(block, (text) => plainText(text, labels, note), labels)),
  ]
  const all = [...lines, ...noteLines(notes, words), blank, across(report.foot, looks.note)]
  return {
    name: words.summary,
    columns: [tagWidth, textWidth],
    rows: all.map((line) => line.row),
    merges: all.flatMap((line, r): Merge[] =>
      line.merged ? [{ startRow: r, startCol: 0, endRow: r, endCol: 1 }] : [],
    ),
    frozen: { rows: 0, columns: 0 },
    printedHead: null,
    landscape: false,
    foot,
  }
}

type Line = { readonly row: WorkbookRow; readonly merged: boolean }

const blank: Line = { row: { height: null, cells: [] }, merged: false }

/** A text over both columns; merged cells do not fit their height by themselves. */
function across(text: string, look: CellLook, scale = 1): Line {
  const height = linesIn(text, (tagWidth + textWidth) / scale) * lineHeight * scale
  const empty = { value: null, look }
  return { row: { height, cells: [{ value: text, look }, empty] }, merged: true }
}

function blockLines(
  block: Block,
  flat: (text: Extract<Block, { kind: 'paragraph' }>['text']) => string,
  labels: ReadonlyMap<string, string>,
): Line[] {
  switch (block.kind) {
    case 'heading':
      return [blank, across(block.text, block.level === 1 ? looks.heading : looks.strong, 1.1)]
    case 'paragraph':
      return [across(flat(block.text), looks.text)]
    case 'findings':
      return findingLines(block)
    case 'table':
      return [across(`${labels.get(block.id)!}. ${block.caption}`, looks.caption)]
    case 'chart':
      return [across(`${labels.get(block.id)!}. ${block.caption}. ${block.alt}`, looks.note)]
    case 'signing':
      return [
        blank,
        ...block.places.map(({ role, name }) => across(`${role}: ${name === '' ? '………………' : name}`, looks.text)),
        ...block.lines.map((line) => across(line, looks.note)),
      ]
  }
}

function findingLines({ items }: Findings): Line[] {
  return items.map(({ tag, tone, headline, detail }) => ({
    row: fittedRow(
      [
        { value: tag, look: looks[tone] },
        { value: detail === '' ? headline : `${headline}\n${detail}`, look: looks.text },
      ],
      [tagWidth, textWidth],
    ),
    merged: false,
  }))
}

function noteLines(notes: readonly string[], words: ReportText): Line[] {
  if (notes.length === 0) return []
  return [blank, across(words.notes, looks.strong), ...notes.map((text, i) => across(`[${i + 1}] ${text}`, looks.note))]
}

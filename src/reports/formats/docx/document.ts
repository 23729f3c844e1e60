import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Report } from '../../report.ts'
import { type ReportText, reportText } from '../../text.ts'
import { blockParts, type Part } from './blocks.ts'
import { letterhead } from './letterhead.ts'
import { border, ink, page, shading, spacing, textWidth, toneFill } from './look.ts'
import type { Picture } from './picture.ts'
import { type Context, contextOf, inline, runs } from './runs.ts'
import { numbering, small, stylesOf } from './styles.ts'
import { contentsWord } from './words.ts'

/** The report as a Word document: real heading styles, captions that count, a table of contents, footnotes, page numbers. */
export function documentOf(report: Report, pictures: ReadonlyMap<string, Picture>, songket: Uint8Array): Document {
  const context = contextOf(report)
  const children = [
    ...letterhead(report, songket),
    ...opening(report, context),
    ...contents(report),
    ...report.blocks.flatMap((block) => blockParts(block, pictures, context)),
  ]
  return new Document({
    title: report.title.trim() || report.id,
    creator: report.office.name,
    lastModifiedBy: report.office.name,
    description: report.subtitle,
    styles: stylesOf(report.lang),
    numbering,
    footnotes: context.footnotes,
    ...(isCounted(report) ? { pageNumbers: estimatePageNumbers } : {}),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: header(report, report.title), first: header(report, '') },
        footers: { default: footer(report), first: footer(report) },
        children,
      },
    ],
  })
}

function opening(report: Report, context: Context): Part[] {
  const words = reportText[report.lang]
  const { length } = report.title
  const title = runs(report.title, length < 120 ? {} : { size: length < 400 ? 26 : 22 })
  return [
    new Paragraph({ heading: 'Title', children: title }),
    ...(report.subtitle === ''
      ? []
      : [new Paragraph({ spacing: spacing(0, 160), children: runs(report.subtitle, { size: 20, color: ink.abu }) })]),
    ...(report.synthetic ? [syntheticMark(words)] : []),
    ...(report.summary.length === 0
      ? []
      : [
          new Paragraph({
            style: 'Summary',
            shading: shading(ink.kertas),
            children: [new TextRun({ text: `${words.summary}. `, bold: true }), ...inline(report.summary, context)],
          }),
        ]),
  ]
}

function syntheticMark(words: ReportText): Paragraph {
  return new Paragraph({
    spacing: spacing(0, 160),
    children: [
      new TextRun({ text: ` ${words.synthetic} `, bold: true, color: ink.kunyit, shading: shading(toneFill.notice) }),
    ],
  })
}

/**
 * The pages are laid out as Word would, so that the contents have their numbers at once and Word need not ask whether it may
 * update them. That takes longer than all the rest: in a document with long tables the contents lead on without numbers.
 */
function isCounted({ blocks }: Report): boolean {
  const cells = blocks.map((block) => (block.kind === 'table' ? block.rows.length * block.columns.length : 0))
  return cells.reduce((a, b) => a + b, 0) <= 600
}

function contents(report: Report): Part[] {
  const { blocks, lang } = report
  if (blocks.filter((block) => block.kind === 'heading').length < 3) return []
  return [
    new Paragraph({
      spacing: spacing(240, 80),
      keepNext: true,
      children: [new TextRun({ text: contentsWord[lang], bold: true, size: 24, color: ink.nila })],
    }),
    new TableOfContents(contentsWord[lang], {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      ...(isCounted(report) ? {} : { pageNumbersEntryLevelsRange: '1-2' }),
    }),
  ]
}

const mostSigns = 95

function header(report: Report, title: string): Header {
  const mark = report.synthetic ? reportText[report.lang].synthetic : ''
  return new Header({
    children: [
      new Paragraph({
        ...ends,
        ...(title === '' ? {} : { border: { bottom: { ...border(4, ink.garis), space: 4 } } }),
        children: [
          new TextRun({ text: clipped(title, report.synthetic ? 45 : mostSigns), size: small, color: ink.abu }),
          new TextRun({ children: ['\t', mark], size: small, bold: true, color: ink.kunyit }),
        ],
      }),
    ],
  })
}

function footer(report: Report): Footer {
  const look = { size: small, color: ink.abu }
  const numbers = reportText[report.lang].page('\t1', '\t2').split('\t')
  const pages = numbers.map((part) =>
    part.startsWith('1')
      ? [PageNumber.CURRENT, part.slice(1)]
      : part.startsWith('2')
        ? [PageNumber.TOTAL_PAGES, part.slice(1)]
        : [part],
  )
  return new Footer({
    children: [
      new Paragraph({
        ...ends,
        border: { top: { ...border(4, ink.garis), space: 4 } },
        children: [
          new TextRun({ text: clipped(report.foot, mostSigns), ...look }),
          new TextRun({ children: ['\t', ...pages.flat()], ...look }),
        ],
      }),
    ],
  })
}

/** One thing at the left edge and one, behind a tab, at the right. */
const ends = {
  alignment: AlignmentType.LEFT,
  spacing: spacing(0, 0),
  tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
}

function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

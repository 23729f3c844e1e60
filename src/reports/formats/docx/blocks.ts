import {
  type Table as DocxTable,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, Chart, FindingItem, Heading, Table } from '../../report.ts'
import { findingInk, ink, shading, spacing, toneFill } from './look.ts'
import type { Picture } from './picture.ts'
import { type Context, captionNumber, inline, runs } from './runs.ts'
import { signing } from './signing.ts'
import { headingNumbers } from './styles.ts'
import { tableOf } from './table.ts'

export type Part = Paragraph | DocxTable | TableOfContents

export function blockParts(block: Block, pictures: ReadonlyMap<string, Picture>, context: Context): Part[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [new Paragraph({ children: inline(block.text, context) })]
    case 'table':
      return block.columns.length === 0 ? [] : tableParts(block, context)
    case 'chart':
      return [picture(block, pictures.get(block.id)!), caption(block, context)]
    case 'findings':
      return block.items.map(finding)
    case 'signing':
      return signing(block, pictures.get(block.id) ?? null)
  }
}

function heading({ level, text }: Heading): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: { reference: headingNumbers, level: level - 1 },
    children: runs(text),
  })
}

function tableParts(table: Table, context: Context): Part[] {
  return [caption(table, context), tableOf(table), new Paragraph({ style: 'Source', children: runs(table.source) })]
}

/** Over a table, under a picture; it stays with what it names. */
function caption(block: Table | Chart, { labels }: Context): Paragraph {
  const above = block.kind === 'table'
  return new Paragraph({
    style: 'Caption',
    keepNext: above,
    spacing: above ? spacing(200, 80) : spacing(60, 240),
    children: [captionNumber(labels.get(block.id)!), ...runs(`  ${block.caption}`, { bold: false, color: ink.arang })],
  })
}

function picture({ id, alt, caption }: Chart, { png, width, height }: Picture): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: spacing(160, 60),
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { title: caption, description: alt.trim() || caption, name: id },
      }),
    ],
  })
}

const tagWidth = 1700

function finding({ tag, tone, headline, detail }: FindingItem): Paragraph {
  const tab = { type: TabStopType.LEFT, position: tagWidth }
  return new Paragraph({
    spacing: spacing(40, 120),
    keepLines: detail.length < 1500,
    indent: { left: tagWidth, hanging: tagWidth },
    tabStops: [tab],
    children: [
      new TextRun({
        text: ` ${tag} `,
        bold: true,
        size: 18,
        color: findingInk[tone],
        shading: shading(toneFill[tone]),
      }),
      new TextRun({ children: ['\t'] }),
      ...runs(headline, { bold: true }),
      ...(detail === '' ? [] : runs(` ${detail}`)),
    ],
  })
}

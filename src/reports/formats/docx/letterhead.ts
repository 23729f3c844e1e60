import {
  Table as DocxTable,
  ImageRun,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Report } from '../../report.ts'
import { ink, noBorder, noBorders, shading, spacing, textWidth } from './look.ts'
import { pixelsWide } from './picture.ts'
import { runs } from './runs.ts'

/** Initials, whose office it is, and under both the edge of a songket. */
export function letterhead({ office }: Report, songket: Uint8Array): (Paragraph | DocxTable)[] {
  const widths = [700, 200, textWidth - 900]
  const name = [
    ...(office.over === null
      ? []
      : [line(office.over.toUpperCase(), { size: 17, bold: true, color: ink.abu, characterSpacing: 12 })]),
    line(office.name, { size: 26, bold: true }),
  ]
  const initials = new Paragraph({
    alignment: 'center',
    spacing: spacing(0, 0),
    children: [
      new TextRun({ text: office.initials, bold: true, size: office.initials.length < 3 ? 30 : 20, color: ink.putih }),
    ],
  })
  const row = new TableRow({
    height: { value: 680, rule: 'atLeast' },
    children: [
      cell(widths[0]!, [initials], ink.nila),
      cell(widths[1]!, [new Paragraph({ spacing: spacing(0, 0) })]),
      cell(widths[2]!, name),
    ],
  })
  const edge = new ImageRun({
    type: 'png',
    data: songket,
    decorative: true,
    transformation: { width: pixelsWide, height: songketHeight },
  })
  return [
    new DocxTable({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
      rows: [row],
    }),
    new Paragraph({ spacing: spacing(100, 120), children: [edge] }),
  ]
}

function line(text: string, look: Parameters<typeof runs>[1]): Paragraph {
  return new Paragraph({ spacing: spacing(0, 20), children: runs(text, look) })
}

function cell(size: number, children: Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: noBorders,
    ...(fill === undefined ? {} : { shading: shading(fill) }),
    children,
  })
}

const songketHeight = 8

/** Pucuk rebung, the bamboo shoots of South Sumatra: the only ornament. */
export const songketSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pixelsWide} ${songketHeight}">
<defs><pattern id="p" width="12" height="${songketHeight}" patternUnits="userSpaceOnUse">
<path d="M0 0h12v8H0z" fill="#${ink.nilaTua}"/><path d="M0 8 6 .8 12 8z" fill="#E0A52E"/><path d="M3.6 8 6 5 8.4 8z" fill="#${ink.nilaTua}"/>
</pattern></defs><path d="M0 0h${pixelsWide}v${songketHeight}H0z" fill="url(#p)"/></svg>`

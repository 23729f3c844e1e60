import {
  Table as DocxTable,
  ImageRun,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Signing } from '../../report.ts'
import { border, ink, noBorder, noBorders, spacing, textWidth } from './look.ts'
import type { Picture } from './picture.ts'
import { runs } from './runs.ts'

const across = 3
const codeSide = 96

/** Room for three signatures in a row, and under them the code with what it opens. */
export function signing({ places, code, lines, id }: Signing, picture: Picture | null): (Paragraph | DocxTable)[] {
  const width = Math.floor(textWidth / across)
  const rows = Array.from({ length: Math.ceil(places.length / across) }, (_, r) => {
    const here = places.slice(r * across, (r + 1) * across)
    const room = [...here, ...Array.from({ length: across - here.length }, () => null)]
    return new TableRow({ cantSplit: true, children: room.map((place) => placeCell(place, width)) })
  })
  const text = lines.map(
    (line) => new Paragraph({ spacing: spacing(0, 20), children: runs(line, { size: 17, color: ink.abu }) }),
  )
  const image =
    picture === null || code === null
      ? []
      : [
          new Paragraph({
            spacing: spacing(200, 40),
            keepNext: true,
            children: [
              new ImageRun({
                type: 'png',
                data: picture.png,
                transformation: { width: codeSide, height: codeSide },
                altText: { title: code.alt, description: code.alt, name: id },
              }),
            ],
          }),
        ]
  return [
    new DocxTable({
      width: { size: width * across, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: Array.from({ length: across }, () => width),
      borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
      rows,
    }),
    ...image,
    ...text,
  ]
}

function placeCell(place: Signing['places'][number] | null, width: number): TableCell {
  const children =
    place === null
      ? [new Paragraph({})]
      : [
          new Paragraph({ spacing: spacing(160, 900), children: runs(place.role) }),
          new Paragraph({
            spacing: spacing(0, 60),
            border: { top: border(4, ink.abu) },
            children: runs(place.name === '' ? ' ' : place.name, { bold: true }),
          }),
        ]
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    margins: { left: 60, right: 160 },
    children,
  })
}

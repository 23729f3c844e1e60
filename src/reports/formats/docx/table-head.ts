import { HeightRule, Paragraph, TableCell, TableRow, TextDirection, VerticalAlignTable, WidthType } from 'docx'
import type { Column, Table } from '../../report.ts'
import type { PaperColumn } from '../columns.ts'
import { alignments, border, ink, shading, spacing } from './look.ts'
import { runs } from './runs.ts'
import { sizesOf, type Widths } from './table-widths.ts'

/** How high a row is whose heads are turned: Word does not measure them. */
const turnedHeight = 1700

/** One row of heads, or two where some columns stand under a common head; the others then reach over both. */
export function headRows(
  table: Table,
  columns: readonly PaperColumn[],
  { columns: widths, turned }: Widths,
): TableRow[] {
  const size = sizesOf(table).head
  const dark = table.look === 'scoring' ? ink.nila : null
  const groupAt = (k: number) => table.groups.find(({ from, to }) => from <= k && k <= to)
  const head = (k: number, rowSpan: number, fill: string | null) =>
    headCell({ ...columns[k]!, size, fill, width: widths[k]!, rowSpan, columnSpan: 1, turned: turned[k]! })
  const upper = columns.flatMap((_, k): TableCell[] => {
    const group = groupAt(k)
    if (group === undefined) return [head(k, table.groups.length > 0 ? 2 : 1, dark)]
    if (group.from !== k) return []
    const columnSpan = group.to - group.from + 1
    const width = widths.slice(k, k + columnSpan).reduce((a, b) => a + b, 0)
    const look = { note: '', align: 'center', size, fill: dark, width, rowSpan: 1, columnSpan, turned: false } as const
    return [headCell({ title: group.title, ...look })]
  })
  const lower = columns.flatMap((_, k) => (groupAt(k) === undefined ? [] : [head(k, 1, dark && ink.nila100)]))
  const height = { value: turnedHeight, rule: HeightRule.ATLEAST }
  return [upper, lower]
    .filter((children) => children.length > 0)
    .map((children, row, all) => {
      const high = turned.includes(true) && row === all.length - 1
      return new TableRow({ tableHeader: true, cantSplit: true, children, ...(high ? { height } : {}) })
    })
}

type Head = Pick<Column, 'title' | 'note' | 'align'> & {
  readonly size: number
  readonly fill: string | null
  readonly width: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly turned: boolean
}

function headCell({ title, note, align, size, fill, width, rowSpan, columnSpan, turned }: Head): TableCell {
  const color = fill === ink.nila ? ink.putih : ink.arang
  return new TableCell({
    rowSpan,
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: fill === null && !turned ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    ...(turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(fill === null ? { borders: { bottom: border(6) } } : { shading: shading(fill) }),
    margins: { left: 50, right: 50, top: 50, bottom: 50 },
    children: [
      new Paragraph({
        alignment: turned ? alignments.left : alignments[align],
        spacing: spacing(0, 0),
        keepNext: true,
        children: runs(note === '' ? title : `${title}\n(${note})`, { size, bold: true, color }),
      }),
    ],
  })
}

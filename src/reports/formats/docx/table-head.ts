import { Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Column, Table } from '../../report.ts'
import type { PaperColumn } from '../columns.ts'
import { alignments, border, ink, shading, spacing } from './look.ts'
import { runs } from './runs.ts'
import { sizesOf } from './table-widths.ts'

/** One row of heads, or two where some columns stand under a common head; the others then reach over both. */
export function headRows(table: Table, columns: readonly PaperColumn[], widths: readonly number[]): TableRow[] {
  const size = sizesOf(table).head
  const dark = table.look === 'scoring'
  const groupAt = (k: number) => table.groups.find(({ from, to }) => from <= k && k <= to)
  const head = (k: number, rowSpan: number, fill: string | null) =>
    headCell({ ...columns[k]!, size, fill, width: widths[k]!, rowSpan, columnSpan: 1 })
  const upper = columns.flatMap((_, k): TableCell[] => {
    const group = groupAt(k)
    if (group === undefined) return [head(k, table.groups.length > 0 ? 2 : 1, dark ? ink.nila : null)]
    if (group.from !== k) return []
    const columnSpan = group.to - group.from + 1
    const width = widths.slice(k, k + columnSpan).reduce((a, b) => a + b, 0)
    const fill = dark ? ink.nila : null
    return [headCell({ title: group.title, note: '', align: 'center', size, fill, width, rowSpan: 1, columnSpan })]
  })
  const lower = columns.flatMap((_, k) => (groupAt(k) === undefined ? [] : [head(k, 1, dark ? ink.nila100 : null)]))
  return [upper, ...(lower.length === 0 ? [] : [lower])].map(
    (children) => new TableRow({ tableHeader: true, cantSplit: true, children }),
  )
}

type Head = Pick<Column, 'title' | 'note' | 'align'> & {
  readonly size: number
  readonly fill: string | null
  readonly width: number
  readonly rowSpan: number
  readonly columnSpan: number
}

function headCell({ title, note, align, size, fill, width, rowSpan, columnSpan }: Head): TableCell {
  const color = fill === ink.nila ? ink.putih : ink.arang
  return new TableCell({
    rowSpan,
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: fill === null ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    ...(fill === null ? { borders: { bottom: border(6) } } : { shading: shading(fill) }),
    margins: { left: 50, right: 50, top: 50, bottom: 50 },
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: spacing(0, 0),
        keepNext: true,
        children: runs(note === '' ? title : `${title}\n(${note})`, { size, bold: true, color }),
      }),
    ],
  })
}

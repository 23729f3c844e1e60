import {
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Cell, Table } from '../../report.ts'
import { paperColumns } from '../columns.ts'
import { alignments, border, cellInk, ink, noBorder, shading, spacing, textWidth, toneFill } from './look.ts'
import { runs } from './runs.ts'
import { headRows } from './table-head.ts'
import { sizesOf, widthsOf } from './table-widths.ts'

/** Tables with fewer rows stay on one page. */
const keptWhole = 14

/** A table with fixed widths, heads that repeat on each page, and rows that are not cut. */
export function tableOf(table: Table): DocxTable {
  const columns = paperColumns(table)
  const widths = widthsOf(columns, table.groups)
  const body = table.rows.map((cells, i) => bodyRow(table, widths.columns, cells, fillOf(table, cells, i)))
  return new DocxTable({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.columns,
    borders: {
      top: border(12),
      bottom: border(12),
      left: noBorder,
      right: noBorder,
      insideHorizontal: table.look === 'scoring' ? border(4, ink.garis) : noBorder,
      insideVertical: noBorder,
    },
    rows: [
      ...headRows(table, columns, widths),
      ...body,
      ...(table.total === null ? [] : [totalRow(table, widths.columns, table.total)]),
    ],
  })
}

/** Bands in data tables, the first place in scoring tables. */
function fillOf({ look }: Table, cells: readonly Cell[], i: number): string | null {
  if (look === 'data') return i % 2 === 1 ? ink.kertas : null
  return cells.some(({ tone }) => tone === 'good') ? toneFill.good : null
}

function totalRow(table: Table, widths: readonly number[], cells: readonly Cell[]): TableRow {
  const strong = cells.map((cell) => (cell.tone === 'plain' ? { ...cell, tone: 'strong' as const } : cell))
  return bodyRow(table, widths, strong, null, true)
}

function bodyRow(
  table: Table,
  widths: readonly number[],
  cells: readonly Cell[],
  fill: string | null,
  ruled = false,
): TableRow {
  const { body: size } = sizesOf(table)
  const high = table.look === 'scoring' ? 80 : 30
  const keepNext = table.rows.length < keptWhole
  return new TableRow({
    cantSplit: cells.every(({ text }) => text.length < 800),
    children: cells.map(
      (cell, k) =>
        new TableCell({
          width: { size: widths[k]!, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: high, bottom: high },
          verticalAlign: table.look === 'scoring' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          ...(fill === null ? {} : { shading: shading(fill) }),
          ...(ruled ? { borders: { top: border(6) } } : {}),
          children: [
            new Paragraph({
              alignment: alignments[table.columns[k]!.align],
              spacing: spacing(0, 0),
              keepNext,
              children: cellRuns(cell, size),
            }),
          ],
        }),
    ),
  })
}

function cellRuns({ text, printed, tone }: Cell, size: number) {
  const bold = tone === 'strong' || tone === 'good' || tone === 'bad'
  return [
    ...(printed === null ? [] : [...runs(printed, { size, strike: true, color: ink.bata }), ...runs(' ', { size })]),
    ...runs(text, { size, bold, color: cellInk[tone] }),
  ]
}

import { writeWorkbook } from '../../../base/table/write-workbook.ts'
import type { Format } from '../../report.ts'
import { labelsOf, reportText } from '../../text.ts'
import { summarySheet } from './summary-sheet.ts'
import { tableSheet } from './table-sheet.ts'

/** A sheet with the words of the report, then a sheet for each table. Pictures are left out: their tables are here. */
export const xlsx: Format = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (report) => {
    const words = reportText[report.lang]
    const labels = labelsOf(report)
    const foot = { left: report.foot, right: words.page('&P', '&N') }
    const tables = report.blocks.flatMap((block) =>
      block.kind === 'table' ? [tableSheet(block, labels.get(block.id)!, words, foot)] : [],
    )
    return writeWorkbook({
      title: report.title,
      creator: report.office.name,
      sheets: [summarySheet(report, foot), ...tables],
    })
  },
}

import type { CellValue } from 'hucre'
import { bad, good, type Result } from '../result.ts'
import { cellText } from './cell-text.ts'
import { Enough, type FileCell, type RowTaker } from './file-rows.ts'
import type { TableLimits } from './grid.ts'

/** The rows of an XLSX, sheet by sheet. Hidden sheets are not read; formulas give the values that were stored with them. */
export async function workbookRows(bytes: Uint8Array, take: RowTaker, limits: TableLimits): Promise<Result<null>> {
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx')
  const visible: string[] = []
  await readXlsx(bytes, {
    sheets: (info) => {
      if (!info.hidden && !info.veryHidden) visible.push(info.name)
      return false
    },
  })
  if (visible.length > limits.sheets)
    return bad({ code: 'tooManySheets', values: { sheets: visible.length, limit: limits.sheets } })
  for (const sheet of visible)
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const taken = take({ sheet, line: index + 1, cells: cellsOf(values) })
      if (taken !== undefined) await taken
    }
  return good(null)
}

function cellsOf(values: readonly CellValue[]): FileCell[] {
  return Array.from(values, (value) => (typeof value === 'number' ? value : cellText(value, false)))
}

/** What a hostile or broken file makes of a reader, in words. */
export async function guarded(read: () => Promise<Result<null>>): Promise<Result<null>> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Enough) return bad(error.problem)
    const { name, message } = error instanceof Error ? error : { name: '', message: '' }
    if (name === 'EncryptedFileError') return bad({ code: 'passwordProtected' })
    if ((error as { code?: unknown }).code === 'ENOENT') throw error
    return bad({ code: /limit|Invalid (string|array) length/i.test(message) ? 'tooManyCells' : 'damaged' })
  }
}

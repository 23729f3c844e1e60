import type { FileCell } from '../../../base/table/file-rows.ts'

/** Most cells are such, and there are millions of them. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** The text of a cell as one line; typographic spaces and signs become the usual ones. */
export function tidy(cell: FileCell | undefined): string {
  if (cell === undefined) return ''
  const text = String(cell)
  return isPlain.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

export function isBlank(cell: FileCell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
}

/** `1. Fakir miskin`, `a) Fakir miskin`: a number or letter before a name is no part of it. */
export function withoutNumbering(text: string): string {
  const rest = text.replace(/^(?:\(?\d{1,3}[.)]|\(?[a-z][.)])\s*(?=\p{L})/iu, '')
  return rest === '' ? text : rest
}

/** `(1) (2) (3)` or `1 2 3` from the first column on: it numbers the columns and says nothing. */
export function isCountingRow(cells: readonly FileCell[]): boolean {
  const filled = cells.map(tidy).filter((text) => text !== '')
  return (
    filled.length >= 3 &&
    !isBlank(cells[0]) &&
    filled.every((text, i) => {
      const sign = /^\(?\s*(\d{1,3}|[a-z])\s*\)?(\s*=.*)?$/i.exec(text)?.[1]?.toLowerCase()
      return sign === String(i + 1) || sign === String.fromCharCode(97 + i)
    })
  )
}

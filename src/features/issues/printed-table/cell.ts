import { parseNumber, type WrittenNumber } from '../../../base/numbers.ts'
import { parseRational, type Rational } from '../../../methods/exact/rational.ts'

/** A cell on one line, without invisible signs and without the bold of Markdown. */
export function clean(cell: string): string {
  if (!/[\s\u00ad\u200b-\u200d\u2060\ufeff*]/.test(cell)) return cell
  const line = cell
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line.replace(/^\*\*(.*)\*\*$/, '$1').trim()
}

/** Reads canonical decimals; a table repeats the same few, so each is read once. */
export function decimalReader(): (text: string) => Rational {
  const known = new Map<string, Rational>()
  return (text) => {
    const value = known.get(text) ?? parseRational(text)
    if (value === null) throw new TypeError('a cell that was read is a canonical decimal')
    known.set(text, value)
    return value
  }
}

/** Nothing was scored: blank, or a dash. */
export function isMissing(cell: string): boolean {
  return /^([-–—−.]*|n\/a)$/i.test(cell)
}

export function isNumber(cell: string): boolean {
  return /^[+\-−]?[0-9]/.test(cell) && readNumber(cell, null) !== null
}

/** A longer cell is no number. */
const longest = 60

export function readNumber(cell: string, decimal: '.' | ',' | null): WrittenNumber | null {
  return cell.length > longest ? null : parseNumber(unmarked(cell), { decimal })
}

/** Without the sign that points to a footnote: `92*` is 92. */
function unmarked(cell: string): string {
  return cell.replace(/\s*[*†‡¹²³⁴⁵]+$/, '')
}

/** Yes and no as APKL tables print them; null for anything else. */
export function markValue(cell: string): '1' | '0' | null {
  if (/^([✓✔√☑+v]|ya|yes|memenuhi)$/i.test(cell)) return '1'
  return /^([✗✘×☒x\-–−]|tidak|no|tidak memenuhi)$/i.test(cell) ? '0' : null
}

/** The decimal mark that numbers with one or two, or more than three places show; null where none or both do. */
export function decimalMark(cells: Iterable<string>): '.' | ',' | null {
  const seen = new Set<string>()
  for (const cell of cells) {
    const mark = /^[+\-−]?[0-9]+([.,])(?:[0-9]{1,2}|[0-9]{4,})%?$/.exec(cell)?.[1]
    if (mark) seen.add(mark)
  }
  return seen.size === 1 ? (seen.has('.') ? '.' : ',') : null
}

import type { Language } from './language.ts'

/** `46.109` in Indonesian, `46,109` in English. Throws a RangeError for NaN and infinities, which no person can read. */
export function formatNumber(value: number | bigint, lang: Language): string {
  return formatDecimal(plain(value), lang)
}

function plain(value: number | bigint): string {
  if (typeof value === 'bigint') return `${value}`
  if (!Number.isFinite(value)) throw new RangeError('a number for people is finite')
  if (Number.isInteger(value)) return `${BigInt(value)}`
  const shortest = `${value}`
  return shortest.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : shortest
}

/** Canonical decimal text (`"-1234.5"`) as people write it: `−1.234,5` in Indonesian, `−1,234.5` in English. */
export function formatDecimal(text: string, lang: Language): string {
  const [whole = '', places] = text.replace(/^-/, '').split('.')
  const [group, mark] = lang === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${text.startsWith('-') ? '−' : ''}${grouped}${places === undefined ? '' : `${mark}${places}`}`
}

/** A number somebody wrote: canonical decimal text, whether it was a percentage, and what a person should confirm. */
export type WrittenNumber = { readonly value: string; readonly percent: boolean; readonly doubt: Doubt | null }

/** `grouping`: `1.234` was read as 1234 and could be 1,234. `decimal`: `1,234` was read as 1.234 and could be 1234. */
export type Doubt = 'grouping' | 'decimal'

/**
 * Reads a number as Indonesians and the English write it, strictly; null for anything else. A dot or comma followed by
 * exactly three digits says nothing by itself: without `decimal` (the mark that the rest of the file uses for decimals)
 * the Indonesian reading is taken and the doubt is told.
 */
export function parseNumber(text: string, options: { readonly decimal?: '.' | ',' | null } = {}): WrittenNumber | null {
  const match = /^([+\-−]?)\s*([0-9][0-9.,]{0,39})\s*(%?)$/.exec(text.trim())
  if (!match) return null
  const read = readDigits(match[2]!, options.decimal ?? null)
  if (read === null) return null
  const value = canonical(read.whole, read.places)
  return {
    value: match[1] === '' || match[1] === '+' || value === '0' ? value : `-${value}`,
    percent: match[3] === '%',
    doubt: read.doubt,
  }
}

type Digits = { readonly whole: string; readonly places: string; readonly doubt: Doubt | null }

function readDigits(digits: string, decimal: '.' | ',' | null): Digits | null {
  const marks = digits.replace(/[0-9]/g, '')
  if (marks === '') return { whole: digits, places: '', doubt: null }
  if (marks.length === 1) return readOneMark(digits, marks === '.' ? '.' : ',', decimal)
  const group = marks[0]!
  const last = marks.at(-1)!
  if (group === last)
    return isGrouped(digits, group) ? { whole: without(digits, group), places: '', doubt: null } : null
  const [whole = '', places = '', ...more] = digits.split(last)
  if (more.length > 0 || places === '' || !isGrouped(whole, group)) return null
  return { whole: without(whole, group), places, doubt: null }
}

function readOneMark(digits: string, mark: '.' | ',', decimal: '.' | ',' | null): Digits | null {
  const [whole = '', places = ''] = digits.split(mark)
  if (places === '') return null
  const asDecimal = { whole, places, doubt: null }
  if (!isGrouped(digits, mark) || decimal === mark) return asDecimal
  const asGroup = { whole: whole + places, places: '', doubt: null }
  if (decimal !== null) return asGroup
  return mark === '.' ? { ...asGroup, doubt: 'grouping' } : { ...asDecimal, doubt: 'decimal' }
}

function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...groups] = digits.split(mark)
  return /^[1-9][0-9]{0,2}$/.test(first) && groups.length > 0 && groups.every((g) => g.length === 3 && !/[.,]/.test(g))
}

function without(digits: string, mark: string): string {
  return digits.replaceAll(mark, '')
}

function canonical(whole: string, places: string): string {
  const left = whole.replace(/^0+(?=\d)/, '')
  const right = places.replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}

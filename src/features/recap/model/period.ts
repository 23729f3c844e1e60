import type { Language } from '../../../base/language.ts'

/** `year`, `half`, `quarter`, `month`: `2021`, `2021-H1`, `2021-Q1`, `2021-01`. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month'

export const periodKinds = ['year', 'half', 'quarter', 'month'] as const satisfies readonly PeriodKind[]

const monthsIn: Record<PeriodKind, number> = { year: 12, half: 6, quarter: 3, month: 1 }
const signs: Record<PeriodKind, string> = { year: '', half: 'H', quarter: 'Q', month: '' }

type Part = { readonly year: number; readonly kind: PeriodKind /** From 1 within its year. */; readonly number: number }

/** A period as the model writes it; null for what is none. */
export function isPeriod(text: string): boolean {
  return partOf(text) !== null
}

function partOf(text: string): Part | null {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text)
  if (match === null || Number(match[1]) < 1900 || Number(match[1]) > 2199) return null
  const year = Number(match[1])
  if (match[2] !== undefined) return { year, kind: 'half', number: Number(match[2]) }
  if (match[3] !== undefined) return { year, kind: 'quarter', number: Number(match[3]) }
  if (match[4] !== undefined) return { year, kind: 'month', number: Number(match[4]) }
  return { year, kind: 'year', number: 1 }
}

function known(period: string): Part {
  const part = partOf(period)
  if (part === null) throw new TypeError(`${period} is no period`)
  return part
}

/** The one of these kinds that begins so many of its kind from the year 0. */
function at(kind: PeriodKind, ordinal: number): string {
  const a = 12 / monthsIn[kind]
  const [year, number] = [Math.floor(ordinal / a), (((ordinal % a) + a) % a) + 1]
  if (kind === 'year') return String(year)
  return `${year}-${kind === 'month' ? String(number).padStart(2, '0') : `${signs[kind]}${number}`}`
}

function ordinalOf({ year, kind, number }: Part): number {
  return year * (12 / monthsIn[kind]) + number - 1
}

export function periodKind(period: string): PeriodKind {
  return known(period).kind
}

export function periodYear(period: string): number {
  return known(period).year
}

/** The one before it of the same kind: of `2021-Q1` it is `2020-Q4`. */
export function previousPeriod(period: string): string {
  const part = known(period)
  return at(part.kind, ordinalOf(part) - 1)
}

export function nextPeriod(period: string): string {
  const part = known(period)
  return at(part.kind, ordinalOf(part) + 1)
}

/** A year earlier: of `2021-Q1` it is `2020-Q1`. */
export function sameLastYear(period: string): string {
  const part = known(period)
  return at(part.kind, ordinalOf(part) - 12 / monthsIn[part.kind])
}

/** Its first and last day. */
export function periodSpan(period: string): { readonly from: string; readonly to: string } {
  const { year, kind, number } = known(period)
  const last = number * monthsIn[kind]
  const first = last - monthsIn[kind] + 1
  const days = last === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(last) ? 30 : 31
  const two = (n: number) => String(n).padStart(2, '0')
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${days}` }
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** By their last day; of two that end together the longer one comes later: 2021-12, 2021-Q4, 2021-H2, 2021. */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [known(a), known(b)]
  const end = (part: Part) => part.year * 12 + part.number * monthsIn[part.kind]
  return end(one) - end(other) || monthsIn[one.kind] - monthsIn[other.kind]
}

/** Whether the second lies within the first: 2021 has 2021-Q1 in it. */
export function holdsPeriod(outer: string, inner: string): boolean {
  const [out, within] = [periodSpan(outer), periodSpan(inner)]
  return out.from <= within.from && within.to <= out.to
}

/** `2021`, `Semester I 2021`, `Triwulan I 2021`, `Januari 2021`. */
export function periodLabel(period: string, lang: Language): string {
  const { year, kind, number } = known(period)
  if (kind === 'year') return String(year)
  if (kind === 'month') return `${monthNames[lang][number - 1]} ${year}`
  const [half, quarter] = lang === 'id' ? ['Semester', 'Triwulan'] : ['Half', 'Quarter']
  return `${kind === 'half' ? half : quarter} ${lang === 'id' ? romans[number - 1] : number} ${year}`
}

const romans = ['I', 'II', 'III', 'IV']

const monthNames: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/**
 * A period as people and files write it: `2021`, `Tahun 2021`, `s.d. Tahun 2021`, `Semester II 2021`, `TW 3/2021`, `Triwulan
 * III Tahun 2021`, `Q1 2021`, `Jan 2021`, `01/2021`, `2021-01`, `Desember 2021`. Null for anything else; two readings are none.
 */
export function parsePeriod(written: string): string | null {
  const text = written.normalize('NFKC').trim().replace(/\s+/g, ' ')
  if (isPeriod(text.toUpperCase())) return text.toUpperCase()
  const years = text.match(/(?<!\d)(19|20|21)\d{2}(?!\d)/g) ?? []
  if (years.length !== 1) return null
  const year = years[0]!
  const rest = text
    .replace(year, ' ')
    .toLowerCase()
    .replace(
      /\b(s\.? ?\/? ?d\.?|sampai( dengan)?|per|tahun( anggaran)?|thn?\.?|year|periode|period|bulan|month)(?=[ .:]|$)/g,
      ' ',
    )
    .replace(/[\s.,:/()_-]+/g, ' ')
    .trim()
  const behind = behindYear(rest)
  return behind === null ? null : `${year}${behind}`
}

function behindYear(rest: string): string | null {
  if (rest === '') return ''
  const half = /^(?:semester|smt|sem|half|h|s) ?(1|2|i|ii)$/.exec(rest)
  if (half !== null) return `-H${numberOf(half[1]!)}`
  const quarter = /^(?:triwulan|tri wulan|trw|tw|kuartal|quarter|q) ?([1-4]|i|ii|iii|iv)$/.exec(rest)
  if (quarter !== null) return `-Q${numberOf(quarter[1]!)}`
  const month = /^\d{1,2}$/.test(rest) ? Number(rest) : monthNamed(rest)
  return month >= 1 && month <= 12 ? `-${String(month).padStart(2, '0')}` : null
}

function numberOf(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : romans.indexOf(sign.toUpperCase()) + 1
}

/** From 1; 0 for no month. A short form has three letters, or is one that offices write. */
function monthNamed(word: string): number {
  const odd = ['', 'pebruari', '', '', '', '', '', 'agt', 'sept', '', 'nopember', ''].indexOf(word)
  if (word !== '' && odd >= 0) return odd + 1
  const found = [...monthNames.id, ...monthNames.en].findIndex((name) => {
    const full = name.toLowerCase()
    return full === word || (word.length === 3 && full.startsWith(word))
  })
  return found < 0 ? 0 : (found % 12) + 1
}

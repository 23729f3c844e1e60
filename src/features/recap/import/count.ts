import type { FileCell } from '../../../base/table/file-rows.ts'
import { tidy } from './cell.ts'

/** Which sign groups thousands in a file: `46.109` or `46,109`; null where nothing says so. */
export type Grouping = '.' | ','

export type CountProblem = 'decimal' | 'negative' | 'percent' | 'tooLarge' | 'formulaError' | 'notANumber'

/** What a cell says of how many. `unsure`: `4.085` is 4085 or 4 and 85 thousandths, and only a person knows. */
export type Count =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unsure'; readonly value: number }
  | { readonly kind: 'bad'; readonly code: CountProblem }

const missing =
  /^(?:[-–—‐−_.]+|…|\*|n\/?a|n\.a\.?|na|null|none|kosong|t\.?a\.?d\.?|t\/a|tidak ada data|belum ada data|belum (?:lapor|melapor|masuk|terdata|didata)|tidak (?:lapor|terdata))$/i

/**
 * Reads a count strictly. Nothing is ever 0 that is not written so: blank, `-`, `n/a` and `...` say that nobody reported.
 * `Nihil` is how an office reports that there are none.
 */
export function readCount(cell: FileCell | undefined, grouping: Grouping | null): Count {
  if (typeof cell === 'number') return ofNumber(cell)
  const text = tidy(cell)
  if (text === '' || missing.test(text)) return { kind: 'missing' }
  if (/^nihil$/i.test(text)) return { kind: 'count', value: 0 }
  if (/^#(ref|n\/a|div\/0|value|name|num|null|spill|calc)[!?]?/i.test(text))
    return { kind: 'bad', code: 'formulaError' }
  const bare = text
    .replace(/^'/, '')
    .replace(/\s*(jiwa|orang|org|kk|keluarga|kel|kelompok|komunitas|lembaga|\*+)\.?$/i, '')
  if (/^\(?\s*[-−]?\s*\d[\d.,]*\s*%\s*\)?$/.test(bare)) return { kind: 'bad', code: 'percent' }
  if (/^[-−]\s*\d[\d., ]*$|^\(\s*\d[\d., ]*\)$/.test(bare)) return { kind: 'bad', code: 'negative' }
  return /^\+?\d[\d., ]{0,39}$/.test(bare)
    ? ofDigits(bare.replace(/^\+/, ''), grouping)
    : { kind: 'bad', code: 'notANumber' }
}

/** What a program stored has one reading; at most 15 digits of it are meant. */
function ofNumber(cell: number): Count {
  const value = Number.isInteger(cell) ? cell : Number(cell.toPrecision(15))
  if (!Number.isInteger(value)) return { kind: 'bad', code: 'decimal' }
  return whole(value)
}

function whole(value: number): Count {
  if (value < 0) return { kind: 'bad', code: 'negative' }
  return Number.isSafeInteger(value) ? { kind: 'count', value } : { kind: 'bad', code: 'tooLarge' }
}

function ofDigits(text: string, grouping: Grouping | null): Count {
  if (/^\d+$/.test(text)) return whole(Number(text))
  if (/^\d{1,3}( \d{3})+$/.test(text)) return whole(Number(text.replaceAll(' ', '')))
  const [, digits = text, zeros] = /^(.*\d)([.,])0{1,2}$/.exec(text) ?? []
  // `1.234,00` and `12.0` are whole numbers with their decimals shown.
  if (zeros !== undefined)
    return /^\d+$/.test(digits) ? whole(Number(digits)) : groupsOf(digits, otherThan(zeros), zeros)
  return groupsOf(text, grouping, null)
}

function otherThan(sign: string): Grouping {
  return sign === '.' ? ',' : '.'
}

function groupsOf(text: string, grouping: Grouping | null, decimal: string | null): Count {
  const sign = text.includes('.') ? '.' : ','
  const isGrouped = sign === '.' ? /^[1-9]\d{0,2}(\.\d{3})+$/.test(text) : /^[1-9]\d{0,2}(,\d{3})+$/.test(text)
  if (!isGrouped || sign === decimal) return { kind: 'bad', code: /^\d+[.,]\d+$/.test(text) ? 'decimal' : mixed(text) }
  const value = whole(Number(text.replaceAll(sign, '')))
  if (value.kind !== 'count' || text.split(sign).length > 2 || grouping === sign) return value
  return grouping === null ? { kind: 'unsure', value: value.value } : { kind: 'bad', code: 'decimal' }
}

/** `1.234,5` is a number, but none of whole things. */
function mixed(text: string): CountProblem {
  return /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(,\d{3})+\.\d+$/.test(text) ? 'decimal' : 'notANumber'
}

/** What a cell proves about the file: `8,9%` and `1.234.567` only where dots group; null where it proves nothing. */
export function groupingProof(cell: FileCell | undefined): Grouping | null {
  if (typeof cell !== 'string') return null
  const text = tidy(cell).replace(/\s*%$/, '')
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$|^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return '.'
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return ','
  if (/^\d+,(\d{1,2}|\d{4,})$|^0,\d+$/.test(text)) return '.'
  if (/^\d+\.(\d{1,2}|\d{4,})$|^0\.\d+$/.test(text)) return ','
  return null
}

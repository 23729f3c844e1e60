import type { Language } from '../../../base/language.ts'
import { formatNumber, parseNumber } from '../../../base/numbers.ts'

/** What a cell holds: a count, a state without a count, or (null) nothing yet. 0 is a count. */
export type Held =
  | { readonly state: 'reported'; readonly value: number }
  | { readonly state: 'not-reported' | 'confidential'; readonly value: null }

/** What somebody typed or pasted into a cell. */
export type Typed =
  | { readonly ok: true; readonly held: Held | null }
  | { readonly ok: false; readonly code: 'notANumber' | 'hasParts' | 'negative' | 'tooLarge' }

/** Counts below this can be added by thousands and stay exact. */
export const mostCounted = 999_999_999_999

const notReported =
  /^([-–—\u2212]+|\.{2,}|…|n\/?a|tad|td|tidak (ada data|dilaporkan|lapor)|belum (ada data|lapor|dilaporkan)|not reported)$/i
const confidential = /^(r|c|rahasia|dirahasiakan|confidential)$/i
const none = /^(nihil|nil)$/i

/** Reads a cell as offices write them: `46.109`, `46 109`, `46,109`, `12,0`, `-`, `nihil`, empty. A count has no parts. */
export function readTyped(text: string): Typed {
  const written = text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/^'/, '')
  if (written === '') return { ok: true, held: null }
  if (notReported.test(written)) return { ok: true, held: { state: 'not-reported', value: null } }
  if (confidential.test(written)) return { ok: true, held: { state: 'confidential', value: null } }
  if (none.test(written)) return { ok: true, held: { state: 'reported', value: 0 } }
  return readCount(written)
}

function readCount(written: string): Typed {
  const digits = /^\d{1,3}( \d{3})+$/.test(written) ? written.replaceAll(' ', '') : written
  // `46,109` is a count in any language: nobody counts in thousandths.
  const grouped = /^[1-9]\d{0,2}(,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits
  const read = parseNumber(grouped)
  if (read === null || read.percent) return { ok: false, code: 'notANumber' }
  if (read.value.startsWith('-')) return { ok: false, code: 'negative' }
  if (read.value.includes('.')) return { ok: false, code: 'hasParts' }
  const value = Number(read.value)
  if (value > mostCounted) return { ok: false, code: 'tooLarge' }
  return { ok: true, held: { state: 'reported', value } }
}

/** A cell as it is shown, which reads back as what it holds. */
export function shownIn(held: Held | null, lang: Language): string {
  if (held === null) return ''
  if (held.state === 'reported') return formatNumber(held.value, lang)
  return held.state === 'not-reported' ? '-' : lang === 'id' ? 'r' : 'c'
}

export function sameHeld(a: Held | null, b: Held | null): boolean {
  return a?.state === b?.state && a?.value === b?.value
}

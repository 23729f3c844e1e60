import { equal, multiply, type Rational, rational, toDecimal, toText } from '../methods/exact/rational.ts'
import type { Language } from './language.ts'
import { formatDecimal } from './numbers.ts'

/** `a`, `a dan b`, `a, b, dan c`. */
export function listed(items: readonly string[], lang: Language): string {
  const and = lang === 'id' ? 'dan' : 'and'
  if (items.length <= 2) return items.join(` ${and} `)
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1)}`
}

/** An exact number for people: at most two decimals, `90`, `90,33`. */
export function decimal(value: Rational, lang: Language): string {
  return formatDecimal(toDecimal(value, 2), lang)
}

/** A number as a document printed it, with every decimal. */
export function printedDecimal(value: Rational, lang: Language): string {
  return formatDecimal(toDecimal(value, 60), lang)
}

/** An exact number beside another, with as many decimals as tell them apart: `3,667` beside `3,67`. */
export function decimalBeside(value: Rational, other: Rational, lang: Language): string {
  for (let places = 2; places <= 12; places++) {
    const text = toDecimal(value, places)
    if (equal(value, other) || text !== toDecimal(other, places)) return formatDecimal(text, lang)
  }
  return toText(value)
}

/**
 * A share of 1 as a percentage with at most one decimal: `18,1%`. Nearly nothing is not 0, nearly all is not 100.
 * The ends of an interval are rounded inward (`up` the lower, `down` the upper), so that what is printed still holds.
 */
export function percent(share: Rational, lang: Language, towards: Towards = 'nearest'): string {
  const tenths = toDecimal(multiply(inThousandths(share, towards), rational(100)), 1)
  if (tenths === '0' && share.n > 0n) return `< ${formatDecimal('0.1', lang)}%`
  if (tenths === '100' && share.n < share.d) return `> ${formatDecimal('99.9', lang)}%`
  return `${formatDecimal(tenths, lang)}%`
}

export type Towards = 'nearest' | 'up' | 'down'

/** The share as `percent` prints it: wherever an end of an interval stands, it is the same number. */
export function inThousandths(share: Rational, towards: Towards): Rational {
  const exact = multiply(share, rational(1000))
  if (exact.d === 1n || towards === 'nearest') return share
  return rational(exact.n / exact.d + (towards === 'up' ? 1n : 0n), 1000n)
}

/** The ends of an interval of shares, each rounded inward. */
export function percentEnds(low: Rational, high: Rational, lang: Language): readonly [string, string] {
  return [percent(low, lang, 'up'), percent(high, lang, 'down')]
}

/** An exact chance as a percentage, with the fraction beside it where it can be pictured: `61,5% (8/13)`. */
export function chance(probability: Rational, lang: Language): string {
  const said = percent(probability, lang)
  return probability.d > 1n && probability.d <= 100n ? `${said} (${toText(probability)})` : said
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

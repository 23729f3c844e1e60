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
export function percent(share: Rational, lang: Language, towards: 'nearest' | 'up' | 'down' = 'nearest'): string {
  const nudge = towards === 'nearest' ? 0 : towards === 'up' ? 1 : -1
  const exact = multiply(share, rational(1000))
  const whole =
    exact.d === 1n ? exact : nudge === 0 ? exact : rational(nudge < 0 ? exact.n / exact.d : exact.n / exact.d + 1n)
  const tenths = toDecimal(multiply(whole, rational(1, 10)), 1)
  if (tenths === '0' && share.n > 0n) return `< ${formatDecimal('0.1', lang)}%`
  if (tenths === '100' && share.n < share.d) return `> ${formatDecimal('99.9', lang)}%`
  return `${formatDecimal(tenths, lang)}%`
}

/** An exact chance: the fraction, with the percentage beside it where the fraction is too long to picture. */
export function chance(probability: Rational, lang: Language): string {
  const text = toText(probability)
  return text.length <= 7 ? text : `${text} (${percent(probability, lang)})`
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

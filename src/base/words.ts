import { multiply, type Rational, rational, toDecimal } from '../methods/exact/rational.ts'
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

/** A share of 1 as a percentage with at most one decimal: `18,1%`. */
export function percent(share: Rational, lang: Language): string {
  return `${formatDecimal(toDecimal(multiply(share, rational(100)), 1), lang)}%`
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

import { equal, parseRational, type Rational, toDecimal } from './rational.ts'

/** Whether the printed decimal (`"92"`, `"3.67"`) is this value, exactly or rounded to the places that were printed. */
export function isPrintedAs(value: Rational, printed: string): boolean {
  const exact = parseRational(printed)
  if (exact === null) return false
  if (value.d === 1n || equal(value, exact)) return equal(value, exact)
  const places = printed.split('.')[1]?.length ?? 0
  return equal(parseRational(toDecimal(value, places))!, exact)
}

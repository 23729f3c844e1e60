/**
 * An exact fraction: `n / d` with `d > 0` and no common divisor, so that equal values are equal pairs.
 *
 * Points are added as integers and divided last; where a division cannot be avoided the fraction is kept. Binary floating
 * point breaks about half of all true ties in panels of 3, 5, 6 or 7 raters, because a mean such as 137/3 has no exact
 * binary form.
 */
export type Rational = { readonly n: bigint; readonly d: bigint }

export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }

/** The fraction `n / d` in lowest terms. Throws a RangeError when `d` is 0 or an argument is not a whole number. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  return lowest(BigInt(n), BigInt(d))
}

function lowest(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than 0')
  if (d === 1n) return { n, d }
  const g = greatestCommonDivisor(n, d)
  const sign = d < 0n ? -1n : 1n
  return { n: (sign * n) / g, d: (sign * d) / g }
}

/** Greatest common divisor, never negative; 0 only when both are 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Least common multiple of positive integers; 1 for none. */
export function leastCommonMultiple(values: readonly bigint[]): bigint {
  return values.reduce((lcm, v) => (lcm / greatestCommonDivisor(lcm, v)) * v, 1n)
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? lowest(a.n + b.n, a.d) : lowest(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Rational, b: Rational): Rational {
  return a.d === b.d ? lowest(a.n - b.n, a.d) : lowest(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function multiply(a: Rational, b: Rational): Rational {
  return lowest(a.n * b.n, a.d * b.d)
}

/** Throws a RangeError when `b` is 0: the caller knows what an empty divisor means, this file does not. */
export function divide(a: Rational, b: Rational): Rational {
  return lowest(a.n * b.d, a.d * b.n)
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, zero)
}

/** Negative, 0 or positive as `a` is below, equal to or above `b`. Exact. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d
}

export function smallest(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b
}

export function largest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b
}

/** `"90"` or `"271/3"`: the form in which exact numbers stand in files and in JSON. */
export function toText(r: Rational): string {
  return r.d === 1n ? `${r.n}` : `${r.n}/${r.d}`
}

/** Reads `"90"`, `"-3/4"`, `"12.5"`; null for anything else. */
export function parseRational(text: string): Rational | null {
  const fraction = /^([+-]?\d+)\/(\d+)$/.exec(text)
  if (fraction) return BigInt(fraction[2]!) === 0n ? null : rational(BigInt(fraction[1]!), BigInt(fraction[2]!))
  const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!decimal) return null
  const places = decimal[3] ?? ''
  const magnitude = rational(BigInt(decimal[2]! + places), 10n ** BigInt(places.length))
  return decimal[1] === '-' ? { n: -magnitude.n, d: magnitude.d } : magnitude
}

/** Nearest double. Only for drawing and for statistics that are no fractions; never to compare two totals. */
export function toNumber(r: Rational): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER)
  if (r.n <= limit && r.n >= -limit && r.d <= limit) return Number(r.n) / Number(r.d)
  const scale = 10n ** 17n
  const whole = r.n / r.d
  return Number(whole) + Number(((r.n - whole * r.d) * scale) / r.d) / 1e17
}

/** Decimal text with at most `places` decimals, half away from zero, without trailing zeros: `"90.33"`, `"90"`. */
export function toDecimal(r: Rational, places: number): string {
  const scale = 10n ** BigInt(places)
  const negative = r.n < 0n
  const twice = (negative ? -r.n : r.n) * scale * 2n
  const scaled = (twice + r.d) / (2n * r.d)
  const whole = scaled / scale
  const rest = (scaled % scale).toString().padStart(places, '0').replace(/0+$/, '')
  const digits = places > 0 && rest !== '' ? `${whole}.${rest}` : `${whole}`
  return negative && scaled !== 0n ? `-${digits}` : digits
}

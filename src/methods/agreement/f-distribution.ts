/**
 * How likely an F ratio of at least `f` is when nothing differs: the p of a comparison of two mean squares.
 *
 * `above` and `below` are the degrees of freedom of the upper and lower mean square; they need not be whole. Needs f >= 0 and
 * positive degrees of freedom. To 11 digits up to 10,000 degrees of freedom. The last ones may differ between engines, which
 * round logarithms each in their own way: do not compare two p for equality. Computed as I_x(below / 2, above / 2) at x = below / (below + above f).
 *
 * @example
 * // F = 11.027 with 5 and 15 degrees of freedom: p = .000135
 */
export function upperTail(f: number, above: number, below: number): number {
  const all = below + above * f
  return incompleteBeta(below / all, below / 2, above / 2, (above * f) / all)
}

/** The F ratio that chance exceeds with probability `p` (0 < p < 1): the inverse of `upperTail`, by halving an interval. */
export function upperQuantile(p: number, above: number, below: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (incompleteBeta(middle, below / 2, above / 2) < p) low = middle
    else high = middle
  }
  const x = (low + high) / 2
  return (below * (1 - x)) / (above * x)
}

/**
 * The regularised incomplete beta function I_x(a, b), 0 <= x <= 1, a and b positive: continued fraction by the method of
 * Lentz, on the side of the mean where it converges fast. Whoever knows `rest`, 1 - x, better than by subtraction gives it.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(rest, b, a, x)
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b))
  return (front * continuedFraction(x, a, b)) / a
}

function continuedFraction(x: number, a: number, b: number): number {
  const apart = (v: number) => (Math.abs(v) < 1e-300 ? 1e-300 : v)
  let c = 1
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1))
  let result = d
  const step = (term: number): number => {
    d = 1 / apart(1 + term * d)
    c = apart(1 + term / c)
    result *= d * c
    return d * c
  }
  for (let m = 1; m <= 10_000; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)))
    const change = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)))
    if (Math.abs(change - 1) < 1e-16) break
  }
  return result
}

/** Natural logarithm of the gamma function for v > 0: Stirling's series from 15 on, reached by the recurrence. */
export function logGamma(v: number): number {
  let [shift, z] = [0, v]
  for (; z < 15; z++) shift += Math.log(z)
  const q = 1 / (z * z)
  const series = (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / z
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift
}

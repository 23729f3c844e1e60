import { solveLinear } from '../exact/linear-program.ts'
import { add, compare, multiply, one, type Rational, subtract, sum, zero } from '../exact/rational.ts'
import type { Performance } from './performance.ts'

/** What the weights would have to be for an issue to be first. */
export type NeededWeights =
  /** Some weights put it first alone. `moved` is the least share of all weight that must move until it is level. */
  | { readonly kind: 'can'; readonly moved: Rational; readonly weights: readonly Rational[] }
  /** No weights put it first alone: under each of them another is level or ahead. */
  | { readonly kind: 'cannot' }

/**
 * The least change of all weights together that brings an issue level with the best, or the proof that no weights put it
 * first alone.
 *
 * Weights are shares that add to 1; `moved` is half the sum of the differences, which is what is taken from some criteria
 * and given to others. Beyond `weights` the smallest further step puts the issue first alone. Where several weightings need
 * the same move, one of them. Exact: two linear programs, each against the few rivals that are in the way.
 * Cost: that of programs of criteria x rivals in the way.
 *
 * @example
 * // two criteria that count the same, 8 + 2 against 4 + 8: 1/10 moves from the second to the first, to 3/5 and 2/5
 */
export function neededWeights({ ratios, weights }: Performance, issue: number): NeededWeights {
  const own = ratios[issue]!
  const ahead = ratios.flatMap((row, i) => (i === issue ? [] : [row.map((x, k) => subtract(own[k]!, x))]))
  if (ahead.some((gaps) => gaps.every((gap) => gap.n <= 0n)) || !canLead(ahead, weights.length))
    return { kind: 'cannot' }
  return nearest(ahead, weights)
}

/** Whether one weighting puts it ahead of all: the largest margin over the nearest rival is above 0. */
function canLead(ahead: readonly (readonly Rational[])[], criteria: number): boolean {
  const whole = [...Array.from({ length: criteria }, () => one), zero]
  const gain = [...Array.from({ length: criteria }, () => zero), one]
  return (
    throughRivals(ahead, (met) => {
      const solved = solveLinear({
        gain,
        rows: [whole, ...met.map((gaps) => [...gaps.map((gap) => subtract(zero, gap)), one])],
        limits: [one, ...met.map(() => zero)],
      })
      if (solved.kind !== 'best' || solved.value.n <= 0n) return null
      const shares = solved.x.slice(0, criteria)
      return { shares, missed: (gaps) => compare(dot(gaps, shares), solved.value) < 0 }
    }) !== null
  )
}

/** The weights nearest to those given under which nobody is ahead of it. */
function nearest(ahead: readonly (readonly Rational[])[], weights: readonly Rational[]): NeededWeights {
  const n = weights.length
  const unit = (at: number) => Array.from({ length: 2 * n }, (_, k) => (k === at ? one : zero))
  const even = Array.from({ length: 2 * n }, (_, k) => (k < n ? one : subtract(zero, one)))
  const shares = throughRivals(ahead, (met) => {
    const solved = solveLinear({
      gain: even.map((_, k) => (k < n ? subtract(zero, one) : zero)),
      rows: [
        even,
        even.map((v) => subtract(zero, v)),
        ...weights.map((_, k) => unit(n + k)),
        ...met.map((gaps) => [...gaps.map((gap) => subtract(zero, gap)), ...gaps]),
      ],
      limits: [zero, zero, ...weights, ...met.map((gaps) => dot(gaps, weights))],
    })
    if (solved.kind !== 'best') return null
    const moved = weights.map((w, k) => subtract(add(w, solved.x[k]!), solved.x[n + k]!))
    return { shares: moved, missed: (gaps) => dot(gaps, moved).n < 0n }
  })
  if (shares === null) return { kind: 'cannot' }
  const raised = shares.map((share, k) => subtract(share, weights[k]!)).filter((change) => change.n > 0n)
  return { kind: 'can', moved: sum(raised), weights: shares }
}

type Tried = {
  readonly shares: readonly Rational[]
  readonly missed: (gaps: readonly Rational[]) => boolean
}

/** Solves against no rival, then against each that the solution overlooked, until none is left; null when it cannot be. */
function throughRivals(
  ahead: readonly (readonly Rational[])[],
  solve: (met: readonly (readonly Rational[])[]) => Tried | null,
): readonly Rational[] | null {
  const met: (readonly Rational[])[] = []
  for (;;) {
    const tried = solve(met.length === 0 ? ahead.slice(0, 1) : met)
    if (tried === null) return null
    if (met.length === 0) met.push(...ahead.slice(0, 1))
    const overlooked = ahead.filter(tried.missed)
    if (overlooked.length === 0) return tried.shares
    met.push(overlooked.reduce((a, b) => (compare(dot(a, tried.shares), dot(b, tried.shares)) <= 0 ? a : b)))
  }
}

function dot(gaps: readonly Rational[], shares: readonly Rational[]): Rational {
  return gaps.map((gap, k) => multiply(gap, shares[k]!)).reduce(add, zero)
}

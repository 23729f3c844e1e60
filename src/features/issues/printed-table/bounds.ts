import {
  compare,
  divide,
  multiply,
  parseRational,
  type Rational,
  rational,
  sum,
  toDecimal,
  toText,
} from '../../../methods/exact/rational.ts'
import { type Inferred, inferAddition } from './addition.ts'
import { decimalReader } from './cell.ts'
import type { Bound } from './head.ts'
import type { ColumnHead } from './heads.ts'
import type { PrintedIssue } from './printed-table.ts'

/** The heads of the criteria with their numbers understood, and the rule by which the totals were made. */
export type Bounds = Inferred & {
  readonly titles: readonly string[]
  readonly maxima: readonly (string | null)[]
  readonly weights: readonly (string | null)[]
}

type Issues = readonly Pick<PrintedIssue, 'cells' | 'printedTotal'>[]

/**
 * A number such as `(15)` or `15%` above a criterion is its highest points or its weight; tables seldom say which. The
 * printed totals decide: it is a weight only where the weighted sum gives more of them than any plain rule.
 */
export function understandBounds(heads: readonly ColumnHead[], issues: Issues): Bounds {
  const counted = isCounting(heads)
  const titles = heads.map((head) => (counted ? head.text : head.title))
  const usable = heads.map((head) => (counted ? head.bounds.filter((bound) => bound !== head.bound) : head.bounds))
  const stated = usable.map((bounds) => bounds.find((b) => b.means === 'maximum')?.value ?? null)
  const open = usable.map(
    (b) => b.find(({ means }) => means === 'weight') ?? b.find(({ means }) => means === 'either') ?? null,
  )
  const plain = inferAddition(issues, [])
  const weighted = bestWeights(open, stated, issues, plain)
  if (weighted) return { ...weighted.inferred, titles, maxima: stated, weights: weighted.weights }
  const measured = !mostAbove(open, issues)
  const maxima = stated.map((maximum, k) => maximum ?? (measured ? (open[k]?.value ?? null) : null))
  return { ...plain, titles, maxima, weights: heads.map(() => null) }
}

/** `Kriteria 1`, `Kriteria 2`: the same words with a number, or numbers that count the columns, are names. */
function isCounting(heads: readonly ColumnHead[]): boolean {
  const bounds = heads.flatMap(({ bound }) => (bound?.means === 'either' && !bound.percent ? [bound] : []))
  if (bounds.length < 2) return false
  const bare = heads.filter(({ bound }) => bound?.bare)
  const repeated = new Set(bare.map(({ title }) => title.toLowerCase())).size < bare.length
  return repeated || bounds.every(({ value }, i) => value === `${i + 1}`)
}

type Weighted = { readonly weights: readonly string[]; readonly inferred: Inferred }

function bestWeights(
  open: readonly (Bound | null)[],
  stated: readonly (string | null)[],
  issues: Issues,
  plain: Inferred,
): Weighted | null {
  const { compared } = plain.reproduced
  const explained = plain.reproduced[plain.addition]
  if (open.length === 0 || open.includes(null) || explained * 2 > compared) return null
  const asWritten = open as Bound[]
  const written = asWritten.map(({ value, percent }) => divide(parseRational(value)!, rational(percent ? 100 : 1)))
  const tries = waysToWeigh(written, stated).map((weights) => ({ weights, inferred: weigh(issues, weights) }))
  if (tries.length === 0) return null
  if (compared === 0)
    return areSurelyWeights(asWritten, stated, issues) ? (tries.at(hundred(written) ? 1 : 0) ?? null) : null
  const best = tries.reduce((a, b) => (count(b) > count(a) ? b : a))
  return count(best) > explained ? best : null
}

const count = (way: Weighted) => way.inferred.reproduced.weightedSum

function weigh(issues: Issues, weights: readonly string[]): Inferred {
  const { reproduced } = inferAddition(issues, weights)
  return { addition: 'weightedSum', reproduced }
}

/** As written, in hundredths, and per point of the scale (`bobot / skor maksimal x skor`). */
function waysToWeigh(written: readonly Rational[], stated: readonly (string | null)[]): string[][] {
  const hundredths = written.map((weight) => divide(weight, rational(100)))
  const scale = stated.includes(null) ? [] : stated.map((maximum) => parseRational(maximum!)!)
  const perPoint =
    scale.length > 0 && scale.every((m) => m.n > 0n) ? [written.map((weight, k) => divide(weight, scale[k]!))] : []
  return [written, hundredths, ...perPoint]
    .filter((w) => w.every(isDecimal))
    .map((w) => w.map((weight) => toDecimal(weight, 6)))
}

/** Six decimals are as much as a method keeps. */
function isDecimal(value: Rational): boolean {
  return multiply(value, rational(1_000_000)).d === 1n
}

function hundred(written: readonly Rational[]): boolean {
  return toText(sum(written)) === '100'
}

/** Without totals: a scale is stated beside the weights, or most cells are above the numbers. */
function areSurelyWeights(open: readonly Bound[], stated: readonly (string | null)[], issues: Issues): boolean {
  return (!stated.includes(null) && open.every(({ means }) => means === 'weight')) || mostAbove(open, issues)
}

/** Points that mostly lie above the numbers in the heads are not measured by them. */
function mostAbove(open: readonly (Bound | null)[], issues: Issues): boolean {
  const read = decimalReader()
  let above = 0
  let all = 0
  for (const { cells } of issues)
    open.forEach((bound, k) => {
      const cell = cells[k]
      if (bound === null || cell == null) return
      all++
      if (compare(read(cell), read(bound.value)) > 0) above++
    })
  return above * 2 > all
}

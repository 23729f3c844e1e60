import type { Language } from '../base/language.ts'
import { decimal } from '../base/words.ts'
import { readTrialNumber, type TrialResult, trialLimit, tryOut } from '../features/issues/trial.ts'
import { trialText } from '../features/issues/trial-text.ts'
import type { Analysis } from '../methods/analysis/analysis.ts'
import { defaultDraws, defaultSeed } from '../methods/analysis/analysis.ts'
import { type Rational, rational } from '../methods/exact/rational.ts'
import { criterionMeans, weightOf } from '../methods/scoring/totals.ts'

/** What stands in the trial's fields and what follows from it. */
export type TrialView = {
  readonly weights: readonly string[]
  readonly points: readonly (readonly string[])[]
  readonly original: { readonly weights: readonly Rational[]; readonly points: readonly (readonly Rational[])[] }
  readonly result: TrialResult | null
  readonly problems: readonly string[]
  readonly seed: number
  readonly draws: number
}

/** The trial of a study, from what the form sent; null where weights mean nothing or there are too many issues to move. */
export function trialOf(
  analysis: Analysis,
  lang: Language,
  sent: (name: string) => string | undefined,
): TrialView | null {
  const { method, sheet, robustness } = analysis
  const complete = analysis.standings.every((s) => s.complete)
  if (robustness === null || !complete || sheet.issues.length > trialLimit) return null
  const maxima = method.criteria.map((c) => c.maximum!)
  const original = {
    weights: maxima.map((m, k) => scaled(weightOf(method, k), m)),
    points: criterionMeans(sheet) as Rational[][],
  }
  const weights = original.weights.map((w, k) => sent(`w-${method.criteria[k]!.id}`) ?? decimal(w, lang))
  const points = original.points.map((row, i) =>
    row.map((p, k) => sent(`s-${i + 1}-${method.criteria[k]!.id}`) ?? decimal(p, lang)),
  )
  const text = trialText[lang]
  const problems: string[] = []
  const read = (typed: string, maximum: number, what: string) => {
    const value = readTrialNumber(typed, maximum)
    if (value === null) problems.push(text.wrong(what))
    return value ?? rational(0)
  }
  const trial = {
    maxima,
    weights: weights.map((w, k) => read(w, 100, text.weight(method.criteria[k]!.title[lang]))),
    points: points.map((row, i) =>
      row.map((p, k) =>
        read(p, maxima[k]!, text.score(text.issue(i + 1), method.criteria[k]!.title[lang], maxima[k]!)),
      ),
    ),
  }
  if (problems.length === 0 && trial.weights.every((w) => w.n === 0n)) problems.push(text.allZero)
  const [seed, draws] = [robustness.smaa?.seed ?? defaultSeed, robustness.smaa?.draws ?? defaultDraws]
  return {
    weights,
    points,
    original,
    problems,
    seed,
    draws,
    result: problems.length > 0 ? null : tryOut(trial, seed, draws),
  }
}

function scaled(weight: Rational, maximum: number): Rational {
  return rational(weight.n * BigInt(maximum), weight.d)
}

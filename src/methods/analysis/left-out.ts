import type { Unexplained } from '../explanation/unexplained.ts'
import { type LeftOutPart, limits } from './analysis.ts'

/** Told from the result, so that nothing can be left out in silence. */
export function leftOut(analysis: Unexplained): LeftOutPart[] {
  const { robustness, dominance, ranked, panel, sheet, maximum } = analysis
  const left: LeftOutPart[] = []
  if (maximum !== null && ranked.length > limits.robustness) left.push('robustness')
  if (!dominance.pairsComplete) left.push('dominancePairs')
  if (robustness !== null) {
    if (robustness.pairwise === null) left.push('pairwise')
    if (robustness.smaa === null && robustness.withinScale) left.push('acceptability')
    if (robustness.smaa !== null && robustness.confidence === null) left.push('confidence')
  }
  if (robustness !== null && analysis.crossChecks.length === 0) left.push('crossChecks')
  if (sheet.raters.length < 2) return left
  const statistics = Object.values(panel.statistics)
  if (panel.withoutRater.length === 0) left.push('withoutRater')
  if (panel.raters.length === 0 && analysis.standings.some((s) => s.complete)) left.push('raterProfiles')
  if (statistics.some(({ reason }) => reason === 'tooManyItems' || reason === 'tooLarge')) left.push('agreement')
  if (panel.p === null && panel.statistics.kendallW.value !== null) left.push('agreementChance')
  return left
}

import type { Language } from '../../base/language.ts'
import { decimal, listed, percent } from '../../base/words.ts'
import { rational } from '../../methods/exact/rational.ts'
import type { TrialResult } from './trial.ts'
import { trialText } from './trial-text.ts'

/** The cells of one issue's row in the result, as text. */
export type TrialRow = { readonly value: string; readonly rank: string; readonly tied: string; readonly first: string }

export function trialRows(result: TrialResult, lang: Language): TrialRow[] {
  return result.values.map((value, i) => ({
    value: decimal(value, lang),
    rank: `${result.ranks[i]}`,
    tied: result.tied[i] ? trialText[lang].tied : '',
    first: percent(rational(result.first[i]!, result.draws), lang),
  }))
}

/** What the trial found, in one sentence. */
export function trialHeadline(result: TrialResult, lang: Language): string {
  const text = trialText[lang]
  const first = result.ranks.flatMap((rank, i) => (rank === 1 ? [text.issue(i + 1)] : []))
  const sentence = first.length === 1 ? text.leads(first[0]!) : text.ties(listed(first, lang))
  return `${sentence}${result.winner === null ? '' : text.anyWeight}.`
}

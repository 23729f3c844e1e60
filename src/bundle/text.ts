import type { Language } from '../base/language.ts'
import { formatNumber } from '../base/numbers.ts'
import { placed } from '../base/place.ts'
import type { Problem } from '../base/result.ts'
import type { BundleProblemCode, Say } from './text/codes.ts'
import { english } from './text/en.ts'
import { indonesian } from './text/id.ts'

/** Why a bundle could not be read or written: where, what is wrong, and what to do. */
export function problemText(problem: Problem, lang: Language): string {
  const texts = lang === 'id' ? indonesian : english
  const say: Say = {
    text: (key) => {
      const value = problem.values?.[key] ?? ''
      return Array.isArray(value) ? value.join(', ') : String(value)
    },
    number: (key) => formatNumber(Number(problem.values?.[key] ?? 0), lang),
  }
  const sentence = texts[problem.code as BundleProblemCode]
  return placed(problem.place, sentence === undefined ? problem.code : sentence(say), lang)
}

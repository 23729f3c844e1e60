import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { checkText } from './check-text.ts'
import type { Warning } from './checking.ts'

/** Why somebody should look, in a sentence. */
export function whyText(warning: Warning, lang: Language): string {
  const shown = (value: string | number | null) => {
    if (value === null) return '–'
    if (typeof value === 'string') return value
    return formatNumber(Number.isInteger(value) ? value : Number(value.toFixed(1)), lang)
  }
  const values = Object.fromEntries(Object.entries(warning.values).map(([name, value]) => [name, shown(value)]))
  const rule = warning.rule?.title[lang] ?? ''
  return checkText[lang].why[warning.kind]({ ...values, rule })
}

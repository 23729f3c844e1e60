import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { type Amount, kindOf } from '../../../methods/recap/amount.ts'
import { roomText } from '../model/text.ts'
import type { PlainCell } from './plain-table.ts'
import { viewText } from './view-text.ts'

/** An amount for people, as short as a cell and in words. */
export function amountCell(amount: Amount | null, lang: Language): PlainCell {
  const text = viewText[lang]
  if (amount === null) return { text: '', value: null }
  const number = (value: number) => formatNumber(value, lang)
  switch (kindOf(amount)) {
    case 'whole':
      return { text: number(amount.sums[0]!.value), value: amount.sums[0]!.value }
    case 'atLeast': {
      const said = number(amount.sums[0]!.value)
      return { text: `≥ ${said}`, value: null, words: text.atLeast(said, amount.unknown + amount.confidential) }
    }
    case 'units':
      return { text: unitsText(amount, lang), value: null }
    case 'unknown':
      return { text: '…', value: null, words: text.unknown, missing: true }
    case 'hidden':
      return { text: text.hidden, value: null, missing: true }
    case 'tooLarge':
      return { text: '–', value: null, words: text.tooLarge }
    case 'none':
      return { text: '–', value: null, words: text.nothing }
  }
}

function unitsText({ sums }: Amount, lang: Language): string {
  return sums.map(({ unit, value }) => `${formatNumber(value, lang)} ${unitName(unit, lang)}`).join('; ')
}

export function unitName(unit: string, lang: Language): string {
  const units: Readonly<Record<string, string>> = roomText[lang].units
  return units[unit] ?? unit
}

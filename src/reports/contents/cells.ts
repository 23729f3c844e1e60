import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { decimal, inThousandths, percent } from '../../base/words.ts'
import { type Rational, rational, toDecimal } from '../../methods/exact/rational.ts'
import { type Cell, type Formula, textCell } from '../report.ts'
import { reportText } from '../text.ts'

/** What a cell may have beside its number. */
export type CellExtra = Partial<Pick<Cell, 'formula' | 'printed' | 'tone' | 'provenance'>>

export function countCell(value: number, lang: Language, extra: CellExtra = {}): Cell {
  return { ...textCell(formatNumber(value, lang)), value: `${value}`, ...extra }
}

/** An exact number as people read it, with at most two decimals; behind it stand twelve. */
export function exactCell(value: Rational, lang: Language, extra: CellExtra = {}): Cell {
  return { ...textCell(decimal(value, lang)), value: toDecimal(value, 12), ...extra }
}

/** A share of 1 as a percentage; behind it stands the share. */
export function shareCell(share: Rational, lang: Language, extra: CellExtra = {}): Cell {
  return { ...textCell(percent(share, lang)), value: toDecimal(share, 12), ...extra }
}

/** An end of an interval of shares, rounded inward: a workbook shows what a sentence says. */
export function endCell(share: Rational, towards: 'up' | 'down', lang: Language): Cell {
  return { ...textCell(percent(share, lang, towards)), value: toDecimal(inThousandths(share, towards), 12) }
}

/** One row's part of the sum of a column; a dash where there is no sum to take a part of. */
export function partCell(value: number | null, whole: number, of: number, lang: Language): Cell {
  if (value === null || whole === 0) return textCell('–', 'pale')
  const formula: Formula = { kind: 'share', of }
  return shareCell(rational(value, whole), lang, { formula, tone: 'pale' })
}

/** What stands under a table. */
export function sourceLine(text: string, lang: Language): string {
  return `${reportText[lang].source}: ${text}`
}

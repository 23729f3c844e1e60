import type { Language } from '../../../../base/language.ts'
import { formatNumber } from '../../../../base/numbers.ts'
import { fileText } from '../file-text.ts'
import { type PublicTable, placeIn } from '../publication.ts'

/** A cell as people read it, and as machines do. */
export type ShownCell = {
  readonly text: string
  readonly value: number | null
  /** `c` hidden, `n` not reported, `p` only a part reported. */
  readonly status: '' | 'c' | 'n' | 'p'
}

export function shownCell(table: PublicTable, period: number, row: number, column: number, lang: Language): ShownCell {
  const words = fileText[lang]
  const at = placeIn(table, row, column)
  const cell = table.cells[period]![at]!
  if (cell === 'c') return { text: words.hiddenMark, value: null, status: 'c' }
  if (cell === 'n') return { text: words.missingMark, value: null, status: 'n' }
  const isPartial = table.partial[period]!.includes(at)
  return { text: `${formatNumber(cell, lang)}${isPartial ? '*' : ''}`, value: cell, status: isPartial ? 'p' : '' }
}

/** The signs that a table uses, in words. */
export function legend(tables: readonly PublicTable[], lang: Language): string[] {
  const words = fileText[lang]
  const has = (cell: 'c' | 'n') => tables.some(({ cells }) => cells.some((values) => values.includes(cell)))
  return [
    ...(has('c') ? [words.hidden] : []),
    ...(has('n') ? [words.missing] : []),
    ...(tables.some(({ partial }) => partial.some((places) => places.length > 0)) ? [words.partial] : []),
  ]
}

/** Which counts are hidden, with the thresholds that this table has. */
export function ruleText({ columns }: PublicTable, lang: Language): string {
  const among = (zeros: 'shown' | 'hidden') => {
    const all = [...new Set(columns.filter((c) => c.zeros === zeros).map(({ threshold }) => threshold))]
    return all.sort((a, b) => a - b).join('/')
  }
  const [usual, strict] = [among('shown'), among('hidden')]
  return fileText[lang].rule(usual || strict, strict || usual)
}

/** What a category hides: `1–4`, or `0–9` where zeros are hidden too. */
export function hiddenRange({ threshold, zeros }: PublicTable['columns'][number], lang: Language): string {
  const words = fileText[lang]
  return zeros === 'hidden' ? words.zeroToo(threshold) : words.belowThreshold(threshold)
}

/** Rows without the whole of the area, and the whole: the familiar recap has it at its foot. */
export function bodyAndFoot({ rows }: PublicTable): { readonly body: readonly number[]; readonly foot: number | null } {
  const roots = rows.flatMap(({ parent }, row) => (parent === null ? [row] : []))
  const foot = roots.length === 1 && rows.length > 1 ? roots[0]! : null
  return { body: [...rows.keys()].filter((row) => row !== foot), foot }
}

export function columnsShown({ columns, totalThreshold }: PublicTable): number[] {
  return [...columns.keys(), ...(totalThreshold === null ? [] : [columns.length])]
}

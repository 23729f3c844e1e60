import type { CellLook } from '../../../base/table/write-workbook.ts'
import { colour, type Hex } from '../../../ui/colour.ts'
import type { Cell, Column, Table } from '../../report.ts'

const wrapped: CellLook = { alignment: { wrapText: true, vertical: 'top', readingOrder: 'context' } }

/** The look of everything around tables. The font is one that every office has. */
export const looks = {
  over: font({ size: 9, ink: colour.abu }),
  title: { ...font({ size: 16, bold: true, ink: colour.nila }), ...wrapped },
  heading: font({ size: 13, bold: true, ink: colour.nila }),
  caption: { ...font({ bold: true, ink: colour.nila }), ...wrapped },
  note: { ...font({ size: 9, ink: colour.abu }), ...wrapped },
  origin: {
    ...font({ size: 9, ink: colour.abu }),
    alignment: { wrapText: true, vertical: 'top', indent: 1 },
  },
  text: { ...font({}), ...wrapped },
  strong: { ...font({ bold: true }), ...wrapped },
  bad: { ...font({ bold: true, ink: colour.bata }), ...wrapped },
  notice: { ...font({ bold: true, ink: colour.kunyit }), ...wrapped },
  good: { ...font({ bold: true, ink: colour.daun }), ...wrapped },
  plain: { ...font({ bold: true, ink: colour.abu }), ...wrapped },
  summary: { ...font({}), ...wrapped, ...fill(colour.kertas) },
  synthetic: { ...font({ bold: true, ink: colour.kunyit }), ...wrapped, ...fill(colour.kunyitPucat) },
} as const satisfies Record<string, CellLook>

/** Data tables have a light head between two rules, scoring tables a dark one with a paler second row. */
export function headLook(look: Table['look'], row: 'upper' | 'lower', align: Column['align']): CellLook {
  const alignment = {
    horizontal: look === 'scoring' && align !== 'left' ? 'center' : align,
    vertical: 'center',
    wrapText: true,
    ...indented(align),
  } as const
  if (look === 'data') return { ...font({ bold: true }), alignment, border: rules(colour.nila, colour.nila) }
  return row === 'upper'
    ? { ...font({ bold: true, ink: colour.putih }), ...fill(colour.nila), alignment }
    : { ...font({ bold: true, ink: colour.nilaTua }), ...fill(colour.nila100), alignment }
}

/** A cell of the body or of the total row; every second row is banded. */
export function cellLook(cell: Cell, align: Column['align'], place: { banded: boolean; total: boolean }): CellLook {
  const inks = { plain: colour.arang, strong: colour.arang, pale: colour.abu, good: colour.daun, bad: colour.bata }
  const bold = cell.tone === 'strong' || cell.tone === 'good' || place.total
  const format = cell.value === null ? {} : { numFmt: numberFormat(cell.text, cell.value) }
  return {
    ...font({ bold, ink: inks[cell.tone] }),
    ...(place.banded ? fill(colour.kertas) : {}),
    alignment: { horizontal: align, vertical: 'top', wrapText: true, readingOrder: 'context', ...indented(align) },
    border: place.total ? rules(colour.nila, colour.nila) : rules(null, colour.nila100),
    ...format,
  }
}

/** Text keeps off the numbers to its left. */
function indented(align: Column['align']): { indent?: number } {
  return align === 'left' ? { indent: 1 } : {}
}

/** Struck out, as the document printed it. */
export function struck(look: CellLook): CellLook {
  return { ...look, font: { ...look.font, strikethrough: true } }
}

/** As many decimals as people are shown; the PC's region puts in its own marks: 46.109 or 46,109. */
export function numberFormat(text: string, value: string): string {
  if (text.endsWith('%')) return '0.0%'
  if (!value.includes('.')) return '#,##0'
  const shown = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0
  return shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`
}

function font({ size = 11, bold = false, ink = colour.arang }: { size?: number; bold?: boolean; ink?: Hex }): CellLook {
  return { font: { name: 'Calibri', size, ...(bold ? { bold } : {}), color: { rgb: rgb(ink) } } }
}

function fill(ink: Hex): CellLook {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(ink) } } }
}

function rules(top: Hex | null, bottom: Hex): NonNullable<CellLook['border']> {
  const side = (ink: Hex) => ({ style: 'thin', color: { rgb: rgb(ink) } }) as const
  return { ...(top === null ? {} : { top: side(top) }), bottom: side(bottom) }
}

function rgb(ink: Hex): string {
  return ink.slice(1)
}

import { AlignmentType, BorderStyle, convertMillimetersToTwip, LineRuleType, ShadingType } from 'docx'
import type { Cell, FindingItem } from '../../report.ts'

/** Arial because office machines have it. Colours as in the other formats. */
export const font = 'Arial'
export const ink = {
  nila: '1E3A6D',
  nilaTua: '14284B',
  nila100: 'E3EAF4',
  arang: '1A2433',
  abu: '526071',
  kertas: 'F5F7FA',
  bata: 'A8321F',
  daun: '1B6B4A',
  kunyit: '8A5A0B',
  garis: 'D8DFE9',
  putih: 'FFFFFF',
} as const

export const cellInk: Record<Cell['tone'], string> = {
  plain: ink.arang,
  strong: ink.arang,
  pale: ink.abu,
  good: ink.daun,
  bad: ink.bata,
}
export const toneFill = { bad: 'FBEDEA', notice: 'FDF5E3', good: 'EAF4EF', plain: ink.nila100 } as const
export const findingInk: Record<FindingItem['tone'], string> = {
  plain: ink.nila,
  good: ink.daun,
  notice: ink.kunyit,
  bad: ink.bata,
}

export const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const

/** A4 with the margins of official letters: left 3 cm, right 2 cm, top and bottom 2.5 cm. */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(20),
    top: convertMillimetersToTwip(25),
    bottom: convertMillimetersToTwip(25),
  },
}
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** `line` needs `AUTO` beside it, or LibreOffice clips pictures and title lines. */
export const spacing = (before: number, after: number) => ({ before, after, line: 264, lineRule: LineRuleType.AUTO })

export const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder } as const
export const border = (size: number, color: string = ink.nila) => ({ style: BorderStyle.SINGLE, size, color })
export const shading = (fill: string) => ({ type: ShadingType.CLEAR, fill, color: 'auto' })

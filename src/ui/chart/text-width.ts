import { type GlyphRows, regular, semibold } from './glyph-widths.ts'

/** Type of a label: size in px and weight. */
export type Type = { readonly size: number; readonly weight: 400 | 600 }

export const label: Type = { size: 15, weight: 400 }
export const value: Type = { size: 15, weight: 600 }
export const note: Type = { size: 14, weight: 400 }

/** Width of one line of text in px. */
export function textWidth(text: string, type: Type): number {
  const table = type.weight === 600 ? semiboldWidths : regularWidths
  const thousandths = [...text].reduce((sum, sign) => sum + (table.get(sign) ?? strangeWidth(sign)), 0)
  return (thousandths * type.size) / 1000
}

const regularWidths = readRows(regular)
const semiboldWidths = readRows(semibold)

function readRows(rows: GlyphRows): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([first, widths]) =>
      (widths.match(/../g) ?? []).flatMap((pair, i): [string, number][] =>
        pair === '..' ? [] : [[String.fromCodePoint(first + i), Number.parseInt(pair, 36)]],
      ),
    ),
  )
}

/** Signs of another font: whatever it is, a sign is hardly wider than its size, an emoji a third more. */
function strangeWidth(sign: string): number {
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0
  return /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(sign) ? 1350 : 1000
}

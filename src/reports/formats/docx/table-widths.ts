import type { Table } from '../../report.ts'
import type { PaperColumn } from '../columns.ts'
import { textWidth } from './look.ts'

/** Sizes of text in half points: many columns need smaller signs. */
export function sizesOf({ columns }: Pick<Table, 'columns'>): { readonly head: number; readonly body: number } {
  if (columns.length > 14) return { head: 11, body: 12 }
  if (columns.length > 10) return { head: 13, body: 14 }
  return columns.length > 7 ? { head: 14, body: 17 } : { head: 17, body: 18 }
}

/** Margins at both sides of a cell, with a little more: widths are estimated. */
const edges = 150

/**
 * Widths in twentieths of a point, by share; but no column is narrower than the longest word of its head or the longest
 * number below, as far as there is room. Bold Arial is about 0.62 of its size wide.
 */
export function widthsOf(columns: readonly PaperColumn[]): number[] {
  const sizes = sizesOf({ columns })
  const wide = (text: string, size: number) => text.length * size * 10 * 0.62
  const least = columns.map(
    ({ headParts, longest }) =>
      edges + Math.max(wide(longest, sizes.body), ...headParts.map((part) => wide(part, sizes.head))),
  )
  const shares = sharesOf(
    columns.map(({ width }) => width),
    textWidth,
  )
  if (sum(least) >= textWidth) return sharesOf(least, textWidth).map(Math.floor)
  const fixed = new Set<number>()
  for (const _ of columns) {
    const narrow = shares.findIndex((share, k) => !fixed.has(k) && share < least[k]!)
    if (narrow === -1) break
    fixed.add(narrow)
    shares[narrow] = least[narrow]!
    const free = shares.flatMap((_, k) => (fixed.has(k) ? [] : [k]))
    const room = textWidth - sum([...fixed].map((k) => shares[k]!))
    sharesOf(
      free.map((k) => shares[k]!),
      room,
    ).forEach((share, i) => {
      shares[free[i]!] = share
    })
  }
  return shares.map(Math.floor)
}

function sharesOf(parts: readonly number[], whole: number): number[] {
  const all = sum(parts) || 1
  return parts.map((part) => (part / all) * whole)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

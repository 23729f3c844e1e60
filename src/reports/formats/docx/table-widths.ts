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

/** Widths in twentieths of a point, and which heads stand upright because they have no room to lie. */
export type Widths = { readonly columns: readonly number[]; readonly turned: readonly boolean[] }

/**
 * By share of the page, but no column is narrower than the longest word of its head or the longest number below. Where the
 * heads would take most of the page, they are turned. Bold Arial is about 0.62 of its size wide.
 */
export function widthsOf(columns: readonly PaperColumn[], groups: Table['groups']): Widths {
  const sizes = sizesOf({ columns })
  const wide = (text: string, size: number) => edges + text.length * size * 10 * 0.62
  const full = columns.map(({ headParts, longest }) =>
    Math.max(wide(longest, sizes.body), ...headParts.map((part) => wide(part, sizes.head))),
  )
  const turn = sum(full) > 0.95 * textWidth
  const least = turn ? columns.map(({ longest }) => wide(longest, sizes.body)) : full
  const shares = fitted(
    columns.map(({ width }) => width),
    least,
  )
  const isGrouped = (k: number) => groups.some(({ from, to }) => from <= k && k <= to)
  return {
    columns: shares.map(Math.floor),
    turned: shares.map((share, k) => turn && (isGrouped(k) || share < full[k]!)),
  }
}

/** Shares of the page, each at least as wide as it must be; where that is more than the page, in proportion to it. */
function fitted(parts: readonly number[], least: readonly number[]): number[] {
  if (sum(least) >= textWidth) return sharesOf(least, textWidth)
  const shares = sharesOf(parts, textWidth)
  const fixed = new Set<number>()
  for (const _ of parts) {
    const narrow = shares.findIndex((share, k) => !fixed.has(k) && share < least[k]!)
    if (narrow === -1) break
    fixed.add(narrow)
    shares[narrow] = least[narrow]!
    const free = shares.flatMap((_, k) => (fixed.has(k) ? [] : [k]))
    const room = textWidth - sum([...fixed].map((k) => shares[k]!))
    const rest = sharesOf(
      free.map((k) => shares[k]!),
      room,
    )
    for (const [i, k] of free.entries()) shares[k] = rest[i]!
  }
  return shares
}

function sharesOf(parts: readonly number[], whole: number): number[] {
  const all = sum(parts) || 1
  return parts.map((part) => (part / all) * whole)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

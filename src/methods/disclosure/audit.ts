import { type EarlierTable, withEarlier } from './earlier.ts'
import { type Flow, flowThrough } from './flow.ts'
import { type Layer, type Network, networkOf } from './network.ts'
import { type DisclosureTable, isSmall, ruleOf } from './table.ts'

/** Between which counts a hidden cell lies for somebody who knows every table published, and what that means. */
export type HiddenCell = {
  readonly period: number
  readonly cell: number
  /** Hidden for its own sake, or to keep another hidden. */
  readonly small: boolean
  readonly low: number
  /** Infinity when no published sum bounds it. */
  readonly high: number
  readonly verdict: Verdict
}

/**
 * `safe`; `exact`: it can be worked out; `narrow`: somebody learns that a small count is small; `public`: an earlier table shows
 * this very count, so hiding it now helps nothing.
 */
export type Verdict = 'safe' | 'exact' | 'narrow' | 'public'

export type Audit = {
  readonly cells: readonly HiddenCell[]
  /** Cells that can be found out: with any, nothing is published. */
  readonly refused: readonly HiddenCell[]
}

/** The highest bound that is looked for: beyond it a bound is `Infinity`. Counts up to 2^53 are exact. */
const beyond = Number.MAX_SAFE_INTEGER

/**
 * The feasible interval of every hidden cell: the least and the most that it can be in a table of whole numbers that has all the
 * published counts, earlier tables included. Every whole number between is possible too.
 *
 * `hidden` by cell, alike in every period. A hidden small count must be possible above its threshold (and is possible below it,
 * being there); any other hidden count must be possible in more than one way. Cost: two maximum flows a hidden cell; 26
 * categories x 24 districts take milliseconds.
 *
 * @example
 * // Two districts, two categories, all four inner counts hidden: rows 10 and 12, columns 9 and 13.
 * // The first is anything from 0 to 9, the second from 1 to 10.
 */
export function audit(table: DisclosureTable, hidden: Uint8Array, earlier: readonly EarlierTable[] = []): Audit {
  const network = networkOf(table)
  const cells = withEarlier(table, earlier).flatMap((layer, period) =>
    auditLayer(table, network, layer, hidden, period),
  )
  return { cells, refused: cells.filter(({ verdict }) => verdict === 'exact' || verdict === 'narrow') }
}

function auditLayer(
  table: DisclosureTable,
  network: Network,
  layer: Layer,
  hidden: Uint8Array,
  period: number,
): HiddenCell[] {
  const flow = flowThrough(network, layer, hidden)
  const cells: HiddenCell[] = []
  for (let cell = 0; cell < hidden.length; cell++) {
    if (hidden[cell] === 0 || layer.present[cell] === 0) continue
    const small = isSmall(table.periods[period]!.values[cell]!, ruleOf(table, cell)!)
    const value = layer.values[cell]!
    if (layer.open[cell] === 1) cells.push({ period, cell, small, low: value, high: value, verdict: 'public' })
    else cells.push({ period, cell, small, ...interval(flow, cell, value, small ? leastHigh(table, cell) : null) })
  }
  return cells
}

function interval(flow: Flow, cell: number, value: number, needed: number | null) {
  const [up, down] = [flow.up(cell, beyond), flow.down(cell, beyond)]
  const [low, high] = [value - down, up === beyond ? Number.POSITIVE_INFINITY : value + up]
  const verdict: Verdict = low === high ? 'exact' : needed !== null && high < needed ? 'narrow' : 'safe'
  return { low, high, verdict }
}

/** What a hidden small count must at least be thought to be able to be: more than its threshold. */
export function leastHigh(table: DisclosureTable, cell: number): number {
  return ruleOf(table, cell)!.threshold + 1
}

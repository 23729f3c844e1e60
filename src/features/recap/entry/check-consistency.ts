import { jumpOf } from '../../../methods/recap/history.ts'
import { standApart } from '../../../methods/recap/robust.ts'
import { exactly, judge, sideOf } from '../../../methods/recap/rule.ts'
import { isValidIn, partsOf } from '../model/area.ts'
import { sameLastYear } from '../model/period.ts'
import { isComparable, type PeriodEntry } from '../model/period-entry.ts'
import { slicesOf } from './breakdown.ts'
import type { Checking, Warning } from './checking.ts'

/** Whether figures fit each other: parts and wholes, this year and last, one district and the others. */
export type Consistency = {
  /** Wholes that could be compared with their parts. */
  readonly sums: number
  /** The period of a year ago that was compared with; null without one. */
  readonly yearBefore: string | null
  /** Why there is one and it was not compared: another series, or counted otherwise. */
  readonly seriesBreak: { readonly before: PeriodEntry; readonly now: PeriodEntry } | null
  readonly jumpsJudged: number
  /** Categories of which enough districts reported to see who stands apart. */
  readonly spreads: number
  readonly warnings: readonly Warning[]
}

export function checkConsistency(checking: Checking): Consistency {
  const { entry, periods, period } = checking
  const before = periods.find((p) => p.period === sameLastYear(period)) ?? null
  const comparable = before !== null && entry !== null && isComparable(before, entry)
  const sums = sumsApart(checking)
  const jumps = comparable ? jumpsSince(checking, before.period) : { judged: 0, warnings: [] }
  const apart = outliers(checking)
  return {
    sums: sums.judged,
    yearBefore: comparable ? before.period : null,
    seriesBreak: before === null || entry === null || comparable ? null : { before, now: entry },
    jumpsJudged: jumps.judged,
    spreads: apart.judged,
    warnings: [...sums.warnings, ...breakdownsApart(checking), ...jumps.warnings, ...apart.warnings],
  }
}

type Found = { readonly judged: number; readonly warnings: readonly Warning[] }

/** A region's own figure against those of its parts, which are never added to it. */
function sumsApart({ set, area, index, period }: Checking): Found {
  let judged = 0
  const warnings: Warning[] = []
  for (const { code } of area.regions) {
    const parts = partsOf(area, code).filter((part) => isValidIn(part, period))
    if (parts.length === 0) continue
    for (const { id } of set.categories) {
      const own = index.count(id, code, period)
      const counts = parts.map((part) => index.count(id, part.code, period))
      if (own === null || counts.every((count) => count === null)) continue
      judged++
      const sum = sideOf(counts)
      if (judge(exactly(own), '=', sum) === 'broken')
        warnings.push({
          ...{ dimension: 'consistency', kind: 'sum', category: id, region: code },
          values: { own, sum: sum.least, missing: counts.filter((count) => count === null).length },
        })
    }
  }
  return { judged, warnings }
}

/** Sexes and ages against the figure of all. A breakdown that nobody filled says nothing. */
function breakdownsApart({ set, regions, root, index, period, breakdown }: Checking): Warning[] {
  const [, ...slices] = slicesOf(breakdown, set.unit)
  const kinds = [
    { kind: 'sexes', of: slices.filter((slice) => slice.sex !== '') },
    { kind: 'ages', of: slices.filter((slice) => slice.age !== '') },
  ] as const
  return [...new Set([...regions, root])].flatMap(({ code }) =>
    set.categories.flatMap(({ id }) =>
      kinds.flatMap(({ kind, of }): Warning[] => {
        const counts = of.map((slice) => index.count(id, code, period, slice))
        const all = sideOf([index.count(id, code, period)])
        const parts = sideOf(counts)
        if (counts.every((count) => count === null) || judge(all, '=', parts) !== 'broken') return []
        const values = { all: all.least, parts: parts.least }
        return [{ dimension: 'consistency', kind, category: id, region: code, values }]
      }),
    ),
  )
}

function jumpsSince({ set, regions, root, index, period }: Checking, before: string): Found {
  let judged = 0
  const warnings: Warning[] = []
  for (const { code } of new Set([...regions, root]))
    for (const { id } of set.categories) {
      const [was, is] = [index.count(id, code, before), index.count(id, code, period)]
      if (was === null || is === null) continue
      judged++
      const jump = jumpOf(was, is)
      if (jump !== null)
        warnings.push({
          ...{ dimension: 'consistency', kind: 'jump', category: id, region: code },
          values: { before: was, now: is, times: jump.times },
        })
    }
  return { judged, warnings }
}

function outliers({ set, regions, index, period }: Checking): Found {
  const spreads = set.categories.flatMap(({ id }) => {
    const counts = regions.map(({ code }) => index.count(id, code, period))
    const spread = standApart(counts)
    return spread === null ? [] : [{ id, counts, spread }]
  })
  return {
    judged: spreads.length,
    warnings: spreads.flatMap(({ id, counts, spread }) =>
      spread.standings.flatMap(({ outlier }, i): Warning[] => {
        if (!outlier) return []
        const { median, usual } = spread
        const values = { value: counts[i]!, median, from: usual?.from ?? null, to: usual?.to ?? null }
        return [{ dimension: 'consistency', kind: 'outlier', category: id, region: regions[i]!.code, values }]
      }),
    ),
  }
}

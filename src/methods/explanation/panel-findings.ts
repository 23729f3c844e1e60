import { outlierLimit } from '../agreement/raters.ts'
import { median } from '../agreement/statistic.ts'
import { raterTotals } from '../analysis/rater-totals.ts'
import { parseRational, type Rational, rational } from '../exact/rational.ts'
import type { Finding } from './finding.ts'
import { firstOf, type Unexplained } from './unexplained.ts'

/** What the raters' disagreement means for the first rank, and where to begin talking about it. */
export function panelFindings(analysis: Unexplained): Finding[] {
  if (analysis.sheet.raters.length < 2) return []
  const shaky = [...fragileRaters(analysis), ...firstByFew(analysis), ...outliers(analysis)]
  return shaky.length === 0 ? [] : [...shaky, ...widestCell(analysis)]
}

function fragileRaters({ panel, sheet, standings }: Unexplained): Finding[] {
  const before = firstOf(standings)
  if (before.length === 0) return []
  const byOutcome = new Map<string, { raters: string[]; after: readonly string[] }>()
  for (const { rater, firstChanges, standings: rest } of panel.withoutRater) {
    if (!firstChanges) continue
    const after = firstOf(rest)
    const same = byOutcome.get(after.join()) ?? { raters: [], after }
    same.raters.push(sheet.raters[rater]!)
    byOutcome.set(after.join(), same)
  }
  return [...byOutcome.values()].map(({ raters, after }) => ({ code: 'fragileRater', raters, before, after }))
}

/** The first issue is first for at most half of the raters themselves. */
function firstByFew({ method, sheet, standings }: Unexplained): Finding[] {
  const first = firstOf(standings)
  const issue = first[0]
  if (issue === undefined || first.length > 1 || sheet.raters.length < 3) return []
  const complete = raterTotals(method, sheet).filter((_, i) => standings[i]!.rank !== null)
  const at = standings.filter((s) => s.rank !== null).findIndex((s) => s.issue === issue)
  const raters = sheet.raters.filter((_, r) => complete.every((row) => row[r]! <= complete[at]![r]!)).length
  return raters * 2 <= sheet.raters.length ? [{ code: 'firstByFewRaters', issue, raters, of: sheet.raters.length }] : []
}

/** Totals far from the panel's median by the modified z-score; five are enough to read. */
function outliers({ method, sheet, panel }: Unexplained): Finding[] {
  const totals = raterTotals(method, sheet)
  return panel.z
    .flatMap((row, i) =>
      row.flatMap((z, r): Finding[] =>
        z.value !== null && Math.abs(z.value) > outlierLimit
          ? [
              {
                code: 'outlyingRater',
                rater: sheet.raters[r]!,
                issue: sheet.issues[i]!,
                points: decimal(totals[i]![r]!),
                median: decimal(median(totals[i] as number[])),
              },
            ]
          : [],
      ),
    )
    .slice(0, 5)
}

/** The cell of the two best issues on which raters differ most, measured against the scale. */
function widestCell({ method, sheet, standings, panel }: Unexplained): Finding[] {
  let widest: { readonly width: number; readonly finding: Finding } | null = null
  standings.forEach((s, i) => {
    if (s.rank === null || s.rank > 2) return
    panel.spread[i]!.forEach((cell, k) => {
      const { maximum, minimum } = method.criteria[k]!
      const width = cell === null || maximum === null ? 0 : cell.range / ((maximum - minimum) * sheet.unit)
      if (cell === null || width <= (widest?.width ?? 0)) return
      widest = {
        width,
        finding: {
          code: 'widestCell',
          issue: s.issue,
          criterion: sheet.criteria[k]!,
          lowest: rational(cell.lowest, sheet.unit),
          highest: rational(cell.highest, sheet.unit),
          maximum,
        },
      }
    })
  })
  return widest === null ? [] : [(widest as { readonly finding: Finding }).finding]
}

function decimal(v: number): Rational {
  return parseRational(v.toFixed(6)) as Rational
}

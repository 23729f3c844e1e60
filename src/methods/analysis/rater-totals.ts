import { toNumber } from '../exact/rational.ts'
import type { Method } from '../scoring/method.ts'
import type { Sheet } from '../scoring/sheet.ts'
import { panelTotal } from '../scoring/totals.ts'

/** `totals[issue][rater]` in points; null where one of the rater's cells is missing. */
export function raterTotals(method: Method, sheet: Sheet): (number | null)[][] {
  return sheet.points.map((rows) =>
    sheet.raters.map((rater, r) => {
      const cells = rows.map((row) => row[r]!)
      if (cells.includes(null as never)) return null
      return toNumber(
        panelTotal(
          method,
          { raters: [rater], unit: sheet.unit },
          cells.map((p) => [p]),
        ),
      )
    }),
  )
}

import type { Method } from '../../src/methods/scoring/method.ts'
import type { Sheet } from '../../src/methods/scoring/sheet.ts'

/** One rater's sheet, `rows[issue][criterion]`, with issues named isu-1, isu-2, ... */
export function sheetOf(method: Method, rows: readonly (readonly (number | null)[])[]): Sheet {
  return panelSheet(method, [rows])
}

/** A panel's sheet from `raters[rater][issue][criterion]`, with raters named p1, p2, ... */
export function panelSheet(method: Method, raters: readonly (readonly (readonly (number | null)[])[])[]): Sheet {
  return {
    issues: raters[0]!.map((_, i) => `isu-${i + 1}`),
    criteria: method.criteria.map((c) => c.id),
    raters: raters.map((_, r) => `p${r + 1}`),
    unit: 1,
    points: raters[0]!.map((_, i) => method.criteria.map((_, k) => raters.map((rows) => rows[i]![k]!))),
  }
}

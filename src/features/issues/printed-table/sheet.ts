import { multiply, parseRational, type Rational, rational } from '../../../methods/exact/rational.ts'
import type { Sheet } from '../../../methods/scoring/sheet.ts'
import type { PrintedTable } from './printed-table.ts'

/** Cells with decimals are counted in tenths, hundredths and so on, so that every sum stays whole. */
export function sheetOf(table: Pick<PrintedTable, 'issues' | 'criteria'>): Sheet {
  const placesIn = (cell: string | null) => cell?.split('.')[1]?.length ?? 0
  const places = table.issues.flatMap((i) => i.cells.map(placesIn)).reduce((a, b) => Math.max(a, b), 0)
  const unit = 10 ** Math.min(places, 6)
  return {
    issues: table.issues.map((i) => i.id),
    criteria: table.criteria.map((c) => c.id),
    raters: ['tabel'],
    unit,
    points: table.issues.map((issue) => issue.cells.map((cell) => [cell === null ? null : inUnits(cell, unit)])),
  }
}

function inUnits(cell: string, unit: number): number {
  const units = multiply(parseRational(cell) as Rational, rational(unit))
  return Number(units.n / units.d)
}

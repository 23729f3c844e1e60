import { analyse } from '../../../methods/analysis/analyse.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { multiply, parseRational, type Rational, rational } from '../../../methods/exact/rational.ts'
import { builtInMethod } from '../../../methods/scoring/index.ts'
import type { Aggregation, Criterion, Method } from '../../../methods/scoring/method.ts'
import type { Sheet } from '../../../methods/scoring/sheet.ts'
import type { Addition, PrintedTable } from './printed-table.ts'

/** Recomputes a printed table by the rule that its own totals follow, as one sheet of one rater. */
export function analyseTable(table: PrintedTable): Analysis {
  return analyse({
    method: methodOf(table),
    sheet: sheetOf(table),
    printed: table.issues.map((i) => ({ issue: i.id, total: i.printedTotal, rank: i.printedRank })),
  })
}

const aggregations: Record<Addition, Aggregation> = { sum: 'sum', weightedSum: 'sum', mean: 'mean', product: 'product' }

/** The built-in method when the table says all of it, else a method that states only what the table states. */
function methodOf(table: PrintedTable): Method {
  const known = table.recognised === null ? undefined : builtInMethod(table.recognised)
  const criteria = table.criteria.map((printed): Criterion => {
    const title = { id: printed.title, en: printed.title }
    const own = known?.criteria.find((c) => c.id === printed.id)
    return {
      id: printed.id,
      letter: own?.letter ?? printed.title.slice(0, 3),
      title: own?.title ?? title,
      meaning: own?.meaning ?? null,
      minimum: own?.minimum ?? 0,
      maximum: wholeOrNull(printed.maximum),
      weight: table.addition === 'weightedSum' && printed.weight !== null ? Number(printed.weight) : 1,
      anchors: [],
    }
  })
  const same =
    known !== undefined &&
    table.addition === 'sum' &&
    JSON.stringify(scale(known.criteria)) === JSON.stringify(scale(criteria))
  if (same) return known
  return {
    id: 'tabel-tercetak',
    version: '1',
    kind: known?.kind ?? 'weighted-points',
    title: { id: 'menurut tabelnya sendiri', en: 'as the table itself says' },
    criteria,
    aggregation: aggregations[table.addition],
    gate: [],
    tieRule: { kind: 'stay' },
    bands: [],
    comparisons: null,
    source: null,
    note: null,
  }
}

function scale(criteria: readonly Criterion[]) {
  return criteria.map((c) => [c.id, c.minimum, c.maximum, c.weight])
}

function wholeOrNull(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** Cells with decimals are counted in tenths, hundredths and so on, so that every sum stays whole. */
function sheetOf(table: PrintedTable): Sheet {
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

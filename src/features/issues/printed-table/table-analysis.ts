import { analyse } from '../../../methods/analysis/analyse.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import type { Aggregation, Criterion, Method } from '../../../methods/scoring/method.ts'
import { recognisedMethod } from './gates.ts'
import type { Addition, PrintedTable } from './printed-table.ts'
import { sheetOf } from './sheet.ts'

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
  const known = recognisedMethod(table)
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
  if (known !== undefined && table.addition === 'sum' && isScaleOf(known, criteria))
    return { ...known, criteria: criteria.map(({ id }) => known.criteria.find((c) => c.id === id)!) }
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

/** The same criteria on the same scales, in whatever order they are printed. */
function isScaleOf(known: Method, criteria: readonly Criterion[]): boolean {
  const scale = (c: Criterion) => JSON.stringify([c.id, c.minimum, c.maximum, c.weight])
  return JSON.stringify(known.criteria.map(scale).toSorted()) === JSON.stringify(criteria.map(scale).toSorted())
}

function wholeOrNull(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

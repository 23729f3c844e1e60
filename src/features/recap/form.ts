import type { Row } from '../../base/row.ts'
import type { Figure, FigureState } from './figure.ts'

/** Figures from the rows of recap.csv, whose types and states the table's schema has checked. */
export function parseFigures(rows: readonly Row[]): Figure[] {
  return rows.map(({ row, values }) => ({
    row,
    category: values.category!,
    region: values.region!,
    period: values.period!,
    unit: values.unit!,
    value: values.value ? Number(values.value) : null,
    state: (values.state || 'reported') as FigureState,
    source: values.source || null,
  }))
}

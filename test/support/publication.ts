import { areaOf } from '../../src/features/recap/model/area.ts'
import type { StoredFigure } from '../../src/features/recap/model/figures.ts'
import type { PeriodEntry } from '../../src/features/recap/model/period-entry.ts'
import { type CategorySet, categorySets, type OwnCategory } from '../../src/features/recap/model/set.ts'
import { type OfficeTable, officeTable, type TableOrder } from '../../src/features/recap/publish/office-table.ts'
import { protect } from '../../src/features/recap/publish/protect.ts'
import type { PublicDocument, PublicTable } from '../../src/features/recap/publish/publication.ts'
import { lahat } from '../../src/reference/regions/lahat.ts'

const blank = { bpsCode: null, validFrom: null, validTo: null, population: null, populationSource: null, tile: null }

export const lahatArea = areaOf(
  [lahat.whole, ...lahat.parts].map(({ code, name }) => ({
    ...{ code, name, parent: code === '16.04' ? null : '16.04', aliases: [], version: 1 },
    ...blank,
  })),
)

export function ppksSet(own: readonly OwnCategory[] = []): CategorySet {
  return categorySets([], own).find(({ id }) => id === 'ppks')!
}

export const approved = (period: string): PeriodEntry => ({
  ...{ set: 'ppks', period, counts: 'stock', series: 'DTKS', status: 'approved', dueOn: null, version: 1 },
  ...{ checkedAt: null, checkedBy: null, approvedAt: null, approvedBy: null },
})

/** A count of the office, as it is kept. */
export const kept = (category: string, region: string, period: string, value: number | null): StoredFigure => ({
  ...{ category, region, period, value, unit: 'entry', sex: '', age: '', source: null },
  ...{ state: value === null ? 'not-reported' : 'reported', version: 1, changedAt: '', changedBy: null },
})

/** Counts of every category and district, small and large, by a rule. */
export function lahatFigures(period: string, times = 1): StoredFigure[] {
  return ppksSet().categories.flatMap(({ id }, c) =>
    lahat.parts.map(({ code }, d) =>
      kept(id, code, period, (((d * 7 + c * 3) % 13) * (c === 23 ? 120 : (c % 4) + 1) * times) | 0),
    ),
  )
}

export function tableOf(order: Partial<TableOrder> = {}): OfficeTable {
  return officeTable({
    ...{ set: ppksSet(), area: lahatArea, periods: [approved('2021')], figures: lahatFigures('2021') },
    ...{ depth: 'district', withTotal: true, thresholds: new Map(), totalThreshold: 5 },
    ...order,
  })
}

export function documentOf(tables: readonly PublicTable[], more: Partial<PublicDocument> = {}): PublicDocument {
  return {
    ...{ lang: 'id', title: 'Rekapitulasi PPKS', description: 'Banyaknya PPKS.', publisher: 'Dinas Sosial' },
    ...{ contact: { name: 'Bidang Data', email: 'data@dinsos.example' }, licence: 'CC-BY-4.0', issued: '2026-03-04' },
    ...{ base: 'https://data.example/ppks', tables },
    ...more,
  }
}

export const published = (order: Partial<TableOrder> = {}): PublicTable => protect(tableOf(order), []).table

import { audit, type Verdict } from '../../../methods/disclosure/audit.ts'
import type { EarlierTable } from '../../../methods/disclosure/earlier.ts'
import { suppress } from '../../../methods/disclosure/suppress.ts'
import type { DisclosureTable } from '../../../methods/disclosure/table.ts'
import { earlierOf, hiddenBefore } from './earlier.ts'
import type { OfficeTable } from './office-table.ts'
import type { PublicCell, PublicTable } from './publication.ts'

/** A table as the public will see it, with what is known of each hidden cell. */
export type ProtectedTable = {
  readonly table: PublicTable
  readonly hidden: readonly HiddenNote[]
  /** Hidden cells by why: small themselves, or to keep others hidden. */
  readonly small: number
  readonly complements: number
  readonly refused: number
  /** How many earlier publications were held against it. */
  readonly earlier: number
}

export type HiddenNote = {
  readonly period: number
  readonly row: number
  readonly column: number
  readonly small: boolean
  readonly low: number
  /** Null where no published sum bounds it. */
  readonly high: number | null
  readonly verdict: Verdict
}

/** Hides what must not be seen and audits the rest, with every earlier publication of the same set in mind. Heavy: for a thread. */
export function protect(office: OfficeTable, earlier: readonly PublicTable[]): ProtectedTable {
  const { otherUnits: _, ...frame } = office
  const table = disclosureOf(office)
  const known = earlier.flatMap((was): EarlierTable[] => earlierOf(office, was))
  const { hidden } = suppress(table, { earlier: known, already: hiddenBefore(office, earlier) })
  const audited = audit(table, hidden, known)
  const width = office.columns.length + 1
  const notes = audited.cells.map(({ period, cell, small, low, high, verdict }): HiddenNote => {
    const bound = high === Number.POSITIVE_INFINITY ? null : high
    return { period, row: Math.floor(cell / width), column: cell % width, small, low, high: bound, verdict }
  })
  const small = notes.filter((note) => note.small).length
  return {
    table: { ...frame, cells: office.cells.map((cells) => cells.map((value, at) => shown(value, hidden[at] === 1))) },
    hidden: notes,
    small,
    complements: notes.length - small,
    refused: audited.refused.length,
    earlier: new Set(known.map(({ cells }) => cells)).size,
  }
}

function shown(value: OfficeTable['cells'][number][number], hidden: boolean): PublicCell {
  if (value === null) return 'n'
  return hidden || value === 'confidential' ? 'c' : value
}

function disclosureOf({ columns, totalThreshold, rows, periods, cells }: OfficeTable): DisclosureTable {
  return {
    regions: rows.map(({ code, parent }) => ({ id: code, parent })),
    categories: columns.map(({ id, counted, threshold, zeros }) => ({ id, counted, rule: { threshold, zeros } })),
    total: totalThreshold === null ? null : { threshold: totalThreshold, zeros: 'shown' },
    periods: periods.map(({ period }, p) => ({ id: period, values: cells[p]! })),
  }
}

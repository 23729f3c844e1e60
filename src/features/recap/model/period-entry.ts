import { comparePeriods } from './period.ts'

/** `stock`: how many there were at its end; `flow`: how many came in it. Only flows are added up over time. */
export type Counts = 'stock' | 'flow'
export const countings = ['stock', 'flow'] as const satisfies readonly Counts[]

export type PeriodStatus = 'draft' | 'checked' | 'approved'

/** A period of a set, as the office keeps it. */
export type PeriodEntry = {
  readonly set: string
  readonly period: string
  readonly counts: Counts
  /** Such as DTKS or DTSEN; figures of two series are not compared as growth. Empty when nobody said. */
  readonly series: string
  /** An approved one is locked. */
  readonly status: PeriodStatus
  readonly dueOn: string | null
  readonly checkedAt: string | null
  readonly checkedBy: string | null
  readonly approvedAt: string | null
  readonly approvedBy: string | null
  readonly version: number
}

export function newestFirst(entries: readonly PeriodEntry[]): PeriodEntry[] {
  return entries.toSorted((a, b) => comparePeriods(b.period, a.period) || (a.set < b.set ? -1 : 1))
}

/** Whether growth from the one to the other means anything: both say how they were counted, and say the same. */
export function isComparable(a: PeriodEntry, b: PeriodEntry): boolean {
  return a.set === b.set && a.series === b.series && a.counts === b.counts
}

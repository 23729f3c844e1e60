import { readDay } from '../../../base/dates.ts'
import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import { comparePeriods, parsePeriod } from './period.ts'
import { countings, type PeriodEntry } from './period-entry.ts'
import type { CategorySet } from './set.ts'

/** What an office says of a period: how it is counted, of which series it is, when its figures are due. */
export type PeriodFields = Pick<PeriodEntry, 'counts' | 'series' | 'dueOn'>

export type PeriodValues = Readonly<Record<'set' | 'period' | 'counts' | 'series' | 'dueOn', string>>

export function periodValues({ set, period, counts, series, dueOn }: Omit<PeriodEntry, 'version'>): PeriodValues {
  return { set, period, counts, series, dueOn: dueOn ?? '' }
}

/** What stands in the form for a new period: as the newest one of the set is counted. */
export function valuesLike(entries: readonly PeriodEntry[], set: string): PeriodValues {
  const newest = entries
    .filter((entry) => entry.set === set)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1)
  return { set, period: '', counts: newest?.counts ?? 'stock', series: newest?.series ?? '', dueOn: '' }
}

/** Reads how a period is counted. */
export function parsePeriodFields(sent: (name: 'counts' | 'series' | 'dueOn') => string): Result<PeriodFields> {
  const [series, day] = [sent('series').trim().replace(/\s+/g, ' '), sent('dueOn').trim()]
  const counts = countings.find((one) => one === sent('counts'))
  const dueOn = day === '' ? null : readDay(day)
  const problems: Problem[] = []
  if (counts === undefined) problems.push({ code: 'noCounts', place: { path: 'counts' } })
  if (series.length > 60) problems.push({ code: 'tooLong', place: { path: 'series' } })
  if (day !== '' && dueOn === null) problems.push({ code: 'badDay', place: { path: 'dueOn' } })
  return problems.length > 0 || counts === undefined ? bad(...problems) : good({ counts, series, dueOn })
}

/** Reads which period of which set is begun. */
export function parseNewPeriod(
  sent: (name: 'set' | 'period') => string,
  sets: readonly CategorySet[],
): Result<{ readonly set: string; readonly period: string }> {
  const set = sets.find(({ id }) => id === sent('set'))
  const period = parsePeriod(sent('period'))
  const problems: Problem[] = []
  if (set === undefined) problems.push({ code: 'noSet', place: { path: 'set' } })
  if (period === null) problems.push({ code: 'badPeriod', place: { path: 'period' } })
  return set === undefined || period === null ? bad(...problems) : good({ set: set.id, period })
}

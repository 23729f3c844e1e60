import { readDay } from '../../base/dates.ts'
import { momentOfDay } from '../../base/moments.ts'
import { readSequence } from './log.ts'
import type { LogFilter } from './log-store.ts'

/** Fields of the form that narrows a log, as they stand in the address. */
export const filterFields = ['orang', 'perbuatan', 'benda', 'studi', 'hari'] as const
export type FilterField = (typeof filterFields)[number]
export type FilterValues = Readonly<Record<FilterField, string>>

export type ReadFilter = {
  readonly values: FilterValues
  readonly filter: Omit<LogFilter, 'most'>
  /** Whether anything but the whole log was asked for. */
  readonly narrow: boolean
  /** The day cannot be read. */
  readonly badDay: boolean
}

/** Reads the filter out of an address or a form; `sebelum` is the sequence below which a page goes on. */
export function readFilter(sent: (name: FilterField | 'sebelum') => string | undefined): ReadFilter {
  const value = (name: FilterField) => (sent(name) ?? '').replaceAll('\0', '').trim().slice(0, 200)
  const values = {
    orang: value('orang'),
    perbuatan: value('perbuatan'),
    benda: value('benda'),
    studi: value('studi'),
    hari: value('hari'),
  }
  const below = readSequence(sent('sebelum'))
  const day = values.hari === '' ? null : readDay(values.hari)
  const filter = {
    ...(values.orang === '' ? {} : { actor: values.orang }),
    ...(values.perbuatan === '' ? {} : { act: values.perbuatan }),
    ...(values.benda === '' ? {} : { kind: values.benda }),
    ...(values.studi === '' ? {} : { study: values.studi }),
    ...(day === null ? {} : { since: momentOfDay(day), until: momentOfDay(dayAfter(day)) }),
    ...(below === null ? {} : { below }),
  }
  const narrow = Object.values(values).some((text) => text !== '')
  return { values, filter, narrow, badDay: values.hari !== '' && day === null }
}

/** The filter as an address has it, with more behind it. */
export function filterQuery(values: FilterValues, more: Readonly<Record<string, string>> = {}): string {
  const set = Object.entries({ ...values, ...more }).filter(([, value]) => value !== '')
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)
}

import type { Language } from '../../../base/language.ts'
import type { Words } from '../../../methods/scoring/method.ts'
import type { FigureUnit } from '../model/key.ts'
import type { Counts } from '../model/period-entry.ts'

/** What an office gave to the public. It holds nothing that is hidden: not in the database, not in a backup. */
export type Publication = {
  readonly id: string
  readonly title: string
  readonly document: PublicDocument
  readonly at: string
  readonly by: string
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
}

export type PublicDocument = {
  /** What its files are written in. */
  readonly lang: Language
  readonly title: string
  readonly description: string
  /** Whose figures they are. */
  readonly publisher: string
  readonly contact: { readonly name: string; readonly email: string }
  readonly licence: LicenceId
  /** Where the folder will stand, without a slash at the end; empty when nobody said. */
  readonly base: string
  /** The day of publishing where the office is. */
  readonly issued: string
  readonly tables: readonly PublicTable[]
}

export const licences = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License v1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  'CC0-1.0': { title: 'CC0 1.0 Universal', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const

export type LicenceId = keyof typeof licences

/** One set over its periods: rows are regions, columns categories and behind them their total. */
export type TableFrame = {
  readonly set: { readonly id: string; readonly title: Words; readonly source: string | null }
  readonly columns: readonly PublicColumn[]
  /** Below which the total is hidden; null where no total is published. */
  readonly totalThreshold: number | null
  readonly rows: readonly PublicRow[]
  readonly periods: readonly PublicPeriod[]
}

export type PublicTable = TableFrame & {
  /** By period and place (`placeIn`): a count, `c` hidden, `n` not reported. */
  readonly cells: readonly (readonly PublicCell[])[]
  /** By period: places whose count is the sum of those parts alone that reported. */
  readonly partial: readonly (readonly number[])[]
}

export type PublicCell = number | 'c' | 'n'

export type PublicColumn = {
  readonly id: string
  readonly name: Words
  readonly short: string
  readonly unit: FigureUnit
  /** Part of the total; what the office counts beside an official list is not. */
  readonly counted: boolean
  readonly threshold: number
  readonly zeros: 'shown' | 'hidden'
}

/** `parent` is the index of the row that it is a part of. Parts stand right behind their whole. */
export type PublicRow = { readonly code: string; readonly name: string; readonly parent: number | null }

export type PublicPeriod = { readonly period: string; readonly counts: Counts; readonly series: string }

export function placeIn({ columns }: Pick<TableFrame, 'columns'>, row: number, column: number): number {
  return row * (columns.length + 1) + column
}

/** The unit of the total: the one that all counted categories have, or entries, since people may stand in several. */
export function totalUnit({ columns }: Pick<TableFrame, 'columns'>): FigureUnit {
  const units = new Set(columns.filter(({ counted }) => counted).map(({ unit }) => unit))
  return units.size === 1 ? [...units][0]! : 'entry'
}

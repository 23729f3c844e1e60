import type { OfficeVisit } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'

type At = Pick<OfficeVisit, 'at'>
type Pair = { readonly set: string; readonly period: string }

/** The table of a set and period; more behind it is a region, and a category of it. */
export function entryPath(visit: At, { set, period }: Pair, ...behind: readonly string[]): string {
  return recapPath(
    visit,
    ['/isi', set, period, ...behind].map((part, i) => (i === 0 ? part : encodeURIComponent(part))).join('/'),
  )
}

export function checkPath(visit: At, { set, period }: Pair, behind = ''): string {
  return recapPath(visit, `/periksa/${encodeURIComponent(set)}/${encodeURIComponent(period)}${behind}`)
}

/** Where a cell stands in the table; the island goes there. */
export function cellPath(visit: At, pair: Pair, category: string, region: string): string {
  return entryPath(visit, pair, region, category)
}

/** An address with what is asked behind it; what is empty is left out. */
export function asking(path: string, ask: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(ask).filter(([, value]) => value !== '')).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The form in which what is marked is sent; it stands further down on the page. */
export const markForm = 'catatan-baru'

/** A category that stands for all figures of a region. */
export const wholeRegion = 'semua'

import type { Language } from '../../../base/language.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { categoryTotals, type Figure, type NotAdded } from '../../../features/recap/figure.ts'
import { classifications } from '../../../reference/categories.ts'
import type { Category, Classification } from '../../../reference/category.ts'
import { placeOf } from './rows.ts'

/** One category of the region: its number, or why there is none. */
export type RecapRow = {
  readonly id: string
  readonly name: string
  readonly value: number | null
  readonly confidential: boolean
  /** Why there is no number although there are figures. */
  readonly notAdded: NotAdded | null
  /** Parts of the region that did not report, where the number is their sum. */
  readonly unknown: number
  readonly provenance: string
}

/** The rows of one classification; `classification` is null for what an office counts beside the official lists. */
export type RecapGroup = { readonly classification: Classification | null; readonly rows: readonly RecapRow[] }

/**
 * Figures of the region by classification, every category of it listed. Two lists are never added together, and a figure
 * that is confidential is not given away by the sum of its parts.
 */
export function recapGroups(opened: OpenedStudy, region: string, lang: Language): RecapGroup[] {
  const { figures } = opened
  const totals = new Map(categoryTotals(figures, region).map((t) => [t.category, t]))
  const rowOf = (id: string, name: string): RecapRow => {
    const own = figures.find((f) => f.category === id && f.region === region)
    const confidential = own?.state === 'confidential'
    const total = totals.get(id)
    return {
      id,
      name,
      value: confidential ? null : (total?.value ?? null),
      confidential,
      notAdded: confidential ? null : (total?.notAdded ?? null),
      unknown: total?.unknown ?? 0,
      provenance: provenanceOf(opened, id, region, own, lang),
    }
  }
  const official = classifications.flatMap((classification: Classification): RecapGroup[] => {
    const categories: readonly Category[] = classification.categories
    if (!categories.some((c) => totals.has(c.id))) return []
    return [{ classification, rows: categories.map((c) => rowOf(c.id, c.name[lang])) }]
  })
  const listed = new Set(official.flatMap((group) => group.rows.map((row) => row.id)))
  const others = [...totals.keys()].filter((id) => !listed.has(id))
  return others.length === 0
    ? official
    : [...official, { classification: null, rows: others.map((id) => rowOf(id, id)) }]
}

/** The region's own row where it has a figure, else the rows of its parts. */
function provenanceOf(
  { figures }: OpenedStudy,
  id: string,
  region: string,
  own: Figure | undefined,
  lang: Language,
): string {
  const parts = figures.filter((f) => f.category === id && f.region.startsWith(`${region}.`))
  const used = own !== undefined && (own.value !== null || parts.length === 0) ? [own] : parts
  return placeOf(
    'recap.csv',
    used.map((f) => f.row),
    lang,
  )
}

/** The sum of the rows that have a number; null when none has. */
export function sumOf(rows: readonly RecapRow[]): number | null {
  const known = rows.flatMap((row) => (row.value === null ? [] : [row.value]))
  return known.length === 0 ? null : known.reduce((a, b) => a + b)
}

/** Rows with cases, the largest first. */
export function largest(rows: readonly RecapRow[]): (RecapRow & { readonly value: number })[] {
  return rows
    .flatMap((row) => (row.value === null || row.value === 0 ? [] : [{ ...row, value: row.value }]))
    .toSorted((a, b) => b.value - a.value)
}

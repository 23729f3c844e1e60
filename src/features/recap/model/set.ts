import type { Language } from '../../../base/language.ts'
import type { Words } from '../../../methods/scoring/method.ts'
import { classifications } from '../../../reference/categories.ts'
import type { Category, Classification } from '../../../reference/category.ts'
import { nameKey } from '../../../reference/name-key.ts'
import type { Provenance } from '../../../reference/provenance.ts'
import type { FigureUnit } from './key.ts'
import { type Candidate, nearest } from './near.ts'

/** A category as an office counts it: of an official list, or its own. */
export type SetCategory = Category & {
  /** Of the office: beside an official list, and outside its total. */
  readonly own: boolean
  /** 0 for an official one, which nobody changes. */
  readonly version: number
}

/** What is counted together. An official list is closed; what an office adds to it stands behind it. */
export type CategorySet = {
  readonly id: string
  readonly title: Words
  readonly official: boolean
  readonly provenance: Provenance | null
  /** What its figures are in unless a file says otherwise. */
  readonly unit: FigureUnit
  readonly categories: readonly SetCategory[]
  readonly version: number
}

/** A set and a category as an office keeps its own. */
export type OwnSet = { readonly id: string; readonly title: string; readonly version: number }
export type OwnCategory = Omit<Category, 'name'> & {
  readonly set: string
  readonly name: string
  readonly version: number
}

const units: Readonly<Record<string, FigureUnit>> = { desil: 'family' }

/** Every set of an office, the official ones first. */
export function categorySets(own: readonly OwnSet[], categories: readonly OwnCategory[]): CategorySet[] {
  const extras = (set: string) => categories.filter((c) => c.set === set).map(ownCategory)
  const official = classifications.map(
    ({ id, title, provenance, categories: listed }: Classification): CategorySet => ({
      id,
      title,
      official: true,
      provenance,
      unit: units[id] ?? 'entry',
      categories: [...listed.map((c) => ({ ...c, own: false, version: 0 })), ...extras(id)],
      version: 0,
    }),
  )
  return [
    ...official,
    ...own.map(
      ({ id, title, version }): CategorySet => ({
        id,
        title: { id: title, en: title },
        official: false,
        provenance: null,
        unit: 'entry',
        categories: extras(id),
        version,
      }),
    ),
  ]
}

function ownCategory({ set: _, name, ...rest }: OwnCategory): SetCategory {
  return { ...rest, name: { id: name, en: name }, own: true }
}

/** The categories that make up the set's total: an official list without what the office counts beside it. */
export function countedIn(set: CategorySet): readonly SetCategory[] {
  return set.official ? set.categories.filter((c) => !c.own) : set.categories
}

export function setOf(sets: readonly CategorySet[], category: string): CategorySet | undefined {
  return sets.find((set) => set.categories.some((c) => c.id === category))
}

export function categoryIn(sets: readonly CategorySet[], id: string): SetCategory | undefined {
  for (const { categories } of sets) {
    const found = categories.find((c) => c.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** The name of a category or of a whole set for people; what nobody knows is called by its id. */
export function nameIn(sets: readonly CategorySet[], id: string, lang: Language): string {
  return (categoryIn(sets, id)?.name ?? sets.find((set) => set.id === id)?.title)?.[lang] ?? id
}

/** The categories that a table means by this name, id, abbreviation or known spelling; never the nearest one. */
export function categoriesNamed(set: CategorySet, written: string): SetCategory[] {
  const key = nameKey(written)
  if (key === '') return []
  return set.categories.filter((c) => namesOf(c).some((name) => nameKey(name) === key))
}

/** Categories whose name is near to this one: to be asked about, never taken. */
export function categoriesNear(set: CategorySet, written: string, most = 5): Candidate<SetCategory>[] {
  return nearest(set.categories, namesOf, written, most)
}

function namesOf(category: SetCategory): string[] {
  return [category.id, category.name.id, category.name.en, category.short, ...category.aliases]
}

import type { Language } from '../base/language.ts'
import type { Category, Classification } from './category.ts'
import { desil } from './desil.ts'
import { nameKey } from './name-key.ts'
import { ppks } from './ppks.ts'
import { psks } from './psks.ts'

/** The register: a new classification is one file and one line here. */
export const classifications = [ppks, psks, desil] as const satisfies readonly Classification[]

/** The category with this id (`ppks-08`), whatever its classification. */
export function categoryById(id: string): Category | undefined {
  for (const { categories } of classifications) {
    const found = (categories as readonly Category[]).find((c) => c.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** The name of a category for people; an office's own category is called by its id. */
export function categoryName(id: string, lang: Language): string {
  return categoryById(id)?.name[lang] ?? id
}

/** The category that a table means by this name, abbreviation or known spelling; never the nearest one. */
export function categoryNamed(classification: Classification, name: string): Category | undefined {
  const key = nameKey(name)
  return classification.categories.find((c) =>
    [c.name.id, c.name.en, c.short, ...c.aliases].some((n) => nameKey(n) === key),
  )
}

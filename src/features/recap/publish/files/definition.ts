import type { Language } from '../../../../base/language.ts'
import { ppksDefinitions } from '../../../../reference/ppks-definitions.ts'

/** What a category means, where its list says so; empty for others. */
export function definitionOf(category: string, lang: Language): string {
  return ppksDefinitions[category]?.[lang] ?? ''
}

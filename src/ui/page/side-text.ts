import type { Language } from '../../base/language.ts'

export const sideText: Record<Language, { readonly menu: string }> = {
  id: { menu: 'Menu' },
  en: { menu: 'Menu' },
}

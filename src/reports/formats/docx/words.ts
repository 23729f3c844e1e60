import type { Language } from '../../../base/language.ts'

export const contentsWord: Record<Language, string> = { id: 'Daftar isi', en: 'Contents' }

/** How Word calls the language of the text, for its spelling and its hyphens. */
export const wordLanguage: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

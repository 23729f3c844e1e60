import type { Language } from '../../base/language.ts'
import type { Study } from '../../features/studies/study.ts'
import type { Report } from '../report.ts'

/** The letterhead of a study: `Dinas Sosial Kabupaten Lahat` is `Dinas Sosial` of `Pemerintah Kabupaten Lahat`. */
export function officeOf(study: Pick<Study, 'office' | 'region'>, lang: Language): Report['office'] {
  const region = regionName(study)
  const whole = study.office?.trim() ?? ''
  const of = region !== '' && whole.endsWith(` ${region}`)
  const name = of ? whole.slice(0, -region.length - 1) : whole === '' ? region : whole
  const shown = name === '' ? unnamed[lang] : name
  return { over: of ? `Pemerintah ${region}` : null, name: shown, initials: initials(shown) }
}

/** The region without what stands in brackets behind its name; empty where none is stated. */
export function regionName({ region }: Pick<Study, 'region'>): string {
  return region?.name.replace(/\s*\([^)]*\)\s*$/, '').trim() ?? ''
}

/** `DS` for `Dinas Sosial`: the first letters of the first two words that are no small words. */
function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const letters = words.filter((w) => !/^(dan|untuk|di|ke|of|and|the|for)$/i.test(w)).map((w) => [...w][0]!)
  return letters.slice(0, 2).join('').toUpperCase() || '–'
}

const unnamed: Record<Language, string> = { id: 'Kantor belum disebutkan', en: 'Office not stated' }

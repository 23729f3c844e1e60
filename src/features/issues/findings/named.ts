import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { listed } from '../../../base/words.ts'

/** More names than this in one sentence are not read. */
const most = 12

/** All names where they can be read; otherwise the first of them, and how many more there are. */
export function named(ids: readonly string[], name: (id: string) => string, lang: Language): string {
  if (ids.length <= most) return listed(ids.map(name), lang)
  const rest = formatNumber(ids.length - most, lang)
  return listed([...ids.slice(0, most).map(name), lang === 'id' ? `${rest} lainnya` : `${rest} more`], lang)
}

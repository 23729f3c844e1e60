import type { Language } from './language.ts'
import { formatNumber } from './numbers.ts'
import type { Place } from './result.ts'

/** Where a problem is, in the words of a person at the file: `scores.csv baris 14, kolom points`. Empty for no place. */
export function placeText(place: Place | undefined, lang: Language): string {
  if (place === undefined) return ''
  const words =
    lang === 'id'
      ? { sheet: 'lembar', row: 'baris', column: 'kolom' }
      : { sheet: 'sheet', row: 'row', column: 'column' }
  const inFile = [
    place.file,
    place.path,
    place.sheet === undefined ? undefined : `${words.sheet} ${place.sheet}`,
    place.row === undefined ? undefined : `${words.row} ${formatNumber(place.row, lang)}`,
  ].filter((part) => part !== undefined && part !== '')
  const column = place.column === undefined ? '' : `${words.column} ${place.column}`
  return [inFile.join(' '), column].filter((part) => part !== '').join(', ')
}

/** A sentence with its place before it. */
export function placed(place: Place | undefined, sentence: string, lang: Language): string {
  const where = placeText(place, lang)
  return where === '' ? sentence : `${where}: ${sentence}`
}

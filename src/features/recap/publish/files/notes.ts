import { indonesia } from '../../../../reference/regions/indonesia.ts'
import { fileText } from '../file-text.ts'
import { licences, type PublicDocument, type PublicTable } from '../publication.ts'
import { legend, ruleText } from './cells.ts'

/** What stands under every table, wherever it is shown. */
export function notesOf(document: PublicDocument, table: PublicTable): string[] {
  const { lang, licence } = document
  const words = fileText[lang]
  return [
    ...legend([table], lang).map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`),
    ruleText(table, lang),
    ...(table.totalThreshold !== null && table.columns.some((c) => c.unit === 'entry') ? [words.entriesNotPeople] : []),
    ...(table.set.source === null ? [] : [`${words.concept(table.set.source)}.`]),
    `${words.figuresLicence(licences[licence].title)} ${indonesia.credit[lang]}`,
  ]
}

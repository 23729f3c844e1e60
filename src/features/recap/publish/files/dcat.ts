import { indonesia } from '../../../../reference/regions/indonesia.ts'
import { levelOf } from '../../model/area.ts'
import { type PeriodKind, periodKind, periodSpan } from '../../model/period.ts'
import { fileText } from '../file-text.ts'
import { licences, type PublicDocument, type PublicTable, totalUnit } from '../publication.ts'
import type { CsvFile } from './csv.ts'
import { nameOf } from './data-package.ts'
import { definitionOf } from './definition.ts'

/** ISO 8601, as Project Open Data wants it: of 19,237 records of Indonesian catalogues hardly one has it so. */
const frequency: Record<PeriodKind, string> = { year: 'R/P1Y', half: 'R/P6M', quarter: 'R/P3M', month: 'R/P1M' }

/** What lies in the folder, beside the CSV files. */
export type OtherFile = { readonly path: string; readonly mediaType: string; readonly set: string | null }

/**
 * `data.json`: a DCAT catalogue with the fields of Project Open Data v1.1, which the harvesters of data.go.id read. One dataset a
 * set, without the year in its title: periods are a dimension. Links are whole addresses, so they need to know where the folder
 * will stand; without that there are none.
 */
export function dcat(document: PublicDocument, files: readonly CsvFile[], others: readonly OtherFile[]) {
  return {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    dataset: document.tables.map((table) => datasetOf(document, table, files, others)),
  }
}

function datasetOf(
  document: PublicDocument,
  table: PublicTable,
  files: readonly CsvFile[],
  others: readonly OtherFile[],
) {
  const { lang, publisher, contact, licence, issued, base, description } = document
  const words = fileText[lang]
  const level = words.levels[deepest(table)]!
  const spans = table.periods.map(({ period }) => periodSpan(period))
  const concept = table.set.source === null ? [] : [words.concept(table.set.source)]
  return {
    '@type': 'dcat:Dataset',
    identifier: base === '' ? `urn:ungkit:${nameOf(publisher)}:${table.set.id}` : `${base}/#${table.set.id}`,
    title: words.datasetTitle(table.set.title[lang], level),
    description: [description, ...concept].join(' '),
    keyword: [table.set.id, ...table.columns.map(({ short }) => short).filter((short) => short !== '')],
    theme: [lang === 'id' ? 'Kesejahteraan sosial' : 'Social welfare'],
    language: [lang],
    issued,
    modified: issued,
    publisher: { '@type': 'org:Organization', name: publisher },
    contactPoint: { '@type': 'vcard:Contact', fn: contact.name, hasEmail: `mailto:${contact.email}` },
    accessLevel: 'public',
    license: licences[licence].path,
    rights: `${words.figuresLicence(licences[licence].title)} ${indonesia.credit[lang]}`,
    temporal: `${spans.map(({ from }) => from).sort()[0]}/${spans
      .map(({ to }) => to)
      .sort()
      .at(-1)}`,
    spatial: table.rows
      .filter(({ parent }) => parent === null)
      .map(({ code, name }) => `${name} (${code})`)
      .join(', '),
    accrualPeriodicity: periodicity(table),
    // What Satu Data Indonesia asks for beside DCAT: unit, measure, codes and what they mean.
    satuan: totalUnit(table),
    ukuran: lang === 'id' ? 'Jumlah' : 'Count',
    periode: table.periods.map(({ period, counts, series }) => ({ kode: period, cara: counts, seri: series })),
    kodeReferensi: table.columns.map(({ id, name, unit }) => ({
      kode: id,
      nama: name[lang],
      satuan: unit,
      definisi: definitionOf(id, lang),
    })),
    ...(base === '' ? {} : { landingPage: `${base}/`, distribution: links(document, table, files, others) }),
  }
}

function links(
  { base, lang }: PublicDocument,
  { set }: PublicTable,
  files: readonly CsvFile[],
  others: readonly OtherFile[],
) {
  const words = fileText[lang]
  const own = <T extends { readonly set: string | null }>(list: readonly T[]) =>
    list.filter((file) => file.set === null || file.set === set.id)
  return [
    ...own(files).map((file) => ({
      '@type': 'dcat:Distribution',
      title: words.fileTitles[file.title],
      downloadURL: `${base}/${file.path}`,
      mediaType: 'text/csv',
      format: 'CSV',
      describedBy: `${base}/datapackage.json`,
      describedByType: 'application/json',
    })),
    ...own(others).map(({ path, mediaType }) => ({
      '@type': 'dcat:Distribution',
      title: path.replace(/^.*\//, ''),
      downloadURL: `${base}/${path}`,
      mediaType,
      format: path.replace(/^.*\./, '').toUpperCase(),
    })),
  ]
}

function deepest({ rows }: PublicTable): string {
  const order = ['province', 'regency', 'district', 'village']
  return order[Math.max(...rows.map(({ code }) => order.indexOf(levelOf(code))))]!
}

/** `irregular` where periods of several lengths are published together. */
function periodicity({ periods }: PublicTable): string {
  const kinds = [...new Set(periods.map(({ period }) => periodKind(period)))]
  return kinds.length === 1 ? frequency[kinds[0]!] : 'irregular'
}

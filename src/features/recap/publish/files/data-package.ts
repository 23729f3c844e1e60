import { sha256 } from '../../../../base/hash.ts'
import type { Language } from '../../../../base/language.ts'
import { indonesia } from '../../../../reference/regions/indonesia.ts'
import { fileText } from '../file-text.ts'
import { licences, type PublicDocument } from '../publication.ts'
import type { CsvField, CsvFile } from './csv.ts'

/** Frictionless Data Package v2 (datapackage.org) of the folder's CSV files. */
export function dataPackage(document: PublicDocument, files: readonly (CsvFile & { readonly bytes: Uint8Array })[]) {
  const { lang, title, description, publisher, contact, licence, issued, base } = document
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(title),
    title,
    description,
    ...(base === '' ? {} : { homepage: `${base}/` }),
    created: `${issued}T00:00:00+07:00`,
    keywords: document.tables.map(({ set }) => set.id),
    contributors: [
      { title: publisher, roles: ['publisher'] },
      { title: contact.name, email: contact.email, roles: ['contact'] },
    ],
    licenses: [{ name: licence, ...licences[licence] }],
    sources: sourcesOf(document),
    resources: files.map((file) => resourceOf(file, lang)),
  }
}

function sourcesOf({ publisher, tables, lang }: PublicDocument) {
  const lists = [...new Set(tables.flatMap(({ set }) => (set.source === null ? [] : [set.source])))]
  return [{ title: publisher }, ...lists.map((title) => ({ title })), { title: indonesia.credit[lang] }]
}

function resourceOf(file: CsvFile & { readonly bytes: Uint8Array }, lang: Language) {
  const words = fileText[lang]
  return {
    name: resourceName(file.path),
    path: file.path,
    type: 'table',
    title: words.fileTitles[file.title],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes.length,
    hash: `sha256:${sha256(file.bytes)}`,
    ...(file.title === 'regions' ? { licenses: [{ name: 'ODbL-1.0', ...licences['ODbL-1.0'] }] } : {}),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: file.fields.map((field) => fieldOf(field, lang)),
      missingValues: [''],
      primaryKey: file.primaryKey,
      ...(file.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: file.foreignKeys.map(({ field, file: other, to }) => ({
              fields: [field],
              reference: { resource: resourceName(other), fields: [to] },
            })),
          }),
    },
  }
}

function fieldOf({ name, type, required, oneOf }: CsvField, lang: Language) {
  const constraints = { ...(required ? { required } : {}), ...(oneOf === undefined ? {} : { enum: oneOf }) }
  const description = fileText[lang].fields[name]
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

function resourceName(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/\.csv$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
}

/** A name for machines: `jumlah-ppks-menurut-jenis`. */
export function nameOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return name.slice(0, 80) || 'rekapitulasi'
}

/** As much of JSON Schema as the schemas of data packages and of Project Open Data use. */
export type Shape = {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object'
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly least?: number
  readonly most?: number
  readonly unique?: boolean
  readonly oneOf?: readonly unknown[]
  readonly pattern?: RegExp
}

/** Where a value is not of its shape, a line each. */
export function misshapen(value: unknown, shape: Shape, at = '$'): string[] {
  const { type, oneOf, pattern, least = 0, most = Number.POSITIVE_INFINITY } = shape
  if (type !== undefined && typeOf(value) !== type) return [`${at} is ${typeOf(value)}, not ${type}`]
  if (oneOf !== undefined && !oneOf.includes(value)) return [`${at} is ${JSON.stringify(value)}`]
  if (typeof value === 'string') {
    if (value.length < least || value.length > most) return [`${at} has ${value.length} signs`]
    return pattern === undefined || pattern.test(value) ? [] : [`${at} is ${value}`]
  }
  if (Array.isArray(value)) {
    if (value.length < least) return [`${at} has ${value.length} items`]
    const texts = value.map((item) => JSON.stringify(item))
    const twice = shape.unique && new Set(texts).size < texts.length ? [`${at} has an item twice`] : []
    return [...twice, ...value.flatMap((item, i) => misshapen(item, shape.items ?? {}, `${at}[${i}]`))]
  }
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Record<string, unknown>
  return [
    ...(shape.required ?? []).flatMap((name) => (fields[name] === undefined ? [`${at}.${name} is missing`] : [])),
    ...Object.entries(shape.properties ?? {}).flatMap(([name, of]) =>
      fields[name] === undefined ? [] : misshapen(fields[name], of, `${at}.${name}`),
    ),
  ]
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return Number.isInteger(value) ? 'integer' : typeof value
}

const text: Shape = { type: 'string', least: 1 }
const uri: Shape = { type: 'string', pattern: /^[a-z][a-z0-9+.-]*:[^\s]+$/ }
const path: Shape = {
  type: 'string',
  pattern: /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/,
}
const licence: Shape = {
  type: 'object',
  required: ['name', 'path'],
  properties: { name: { type: 'string', pattern: /^[-a-zA-Z0-9._]+$/ }, path, title: text },
}
const names: Shape = { type: 'array', least: 1, items: text }
const email: Shape = { type: 'string', pattern: /^[^@\s]+@[^@\s]+$/ }

/** Data Package v2: datapackage.org/profiles/2.0/datapackage.json, dataresource.json and tableschema.json. */
export const dataPackageShape: Shape = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { oneOf: ['https://datapackage.org/profiles/2.0/datapackage.json'] },
    name: { type: 'string', pattern: /^[a-z0-9._-]+$/ },
    title: text,
    description: text,
    homepage: uri,
    created: { type: 'string', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/ },
    keywords: names,
    contributors: {
      type: 'array',
      least: 1,
      items: { type: 'object', properties: { title: text, email, roles: names } },
    },
    licenses: { type: 'array', least: 1, items: licence },
    sources: { type: 'array', items: { type: 'object', required: ['title'], properties: { title: text } } },
    resources: {
      type: 'array',
      least: 1,
      unique: true,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: /^[a-z0-9._-]+$/ },
          path,
          type: { oneOf: ['table'] },
          mediatype: { type: 'string', pattern: /^.+\/.+$/ },
          encoding: text,
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: /^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/ },
          licenses: { type: 'array', least: 1, items: licence },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                least: 1,
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: text,
                    type: { oneOf: ['string', 'integer', 'boolean'] },
                    description: text,
                    constraints: {
                      type: 'object',
                      properties: { required: { type: 'boolean' }, enum: { type: 'array', least: 1, unique: true } },
                    },
                  },
                },
              },
              primaryKey: names,
              missingValues: { type: 'array', items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                least: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: names,
                    reference: { type: 'object', required: ['fields'], properties: { resource: text, fields: names } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

const day: Shape = { type: 'string', pattern: /^\d{4}-\d\d-\d\d$/ }
const mediaType: Shape = { type: 'string', pattern: /^[-\w]+\/[-\w]+(\.[-\w]+)*([+][-\w]+)?$/ }

/** Project Open Data v1.1, as for others than the federal agencies of the United States: catalog.json and dataset.json. */
export const catalogueShape: Shape = {
  type: 'object',
  required: ['conformsTo', 'dataset'],
  properties: {
    '@type': { oneOf: ['dcat:Catalog'] },
    '@context': uri,
    conformsTo: { oneOf: ['https://project-open-data.cio.gov/v1.1/schema'] },
    describedBy: uri,
    dataset: {
      type: 'array',
      least: 1,
      items: {
        type: 'object',
        required: [
          ...['title', 'description', 'keyword', 'modified', 'publisher', 'contactPoint', 'identifier', 'accessLevel'],
          // Optional there, and what the measured catalogues lack.
          ...['license', 'temporal', 'spatial', 'accrualPeriodicity', 'issued', 'language', 'kodeReferensi', 'satuan'],
        ],
        properties: {
          '@type': { oneOf: ['dcat:Dataset'] },
          title: text,
          description: text,
          identifier: text,
          keyword: names,
          theme: { ...names, unique: true },
          language: { type: 'array', items: { type: 'string', pattern: /^[a-z]{2}$/ } },
          issued: day,
          modified: day,
          accessLevel: { oneOf: ['public', 'restricted public', 'non-public'] },
          rights: { type: 'string', least: 1, most: 255 },
          license: uri,
          landingPage: uri,
          spatial: text,
          temporal: { type: 'string', pattern: /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/ },
          accrualPeriodicity: {
            type: 'string',
            pattern: /^(irregular|R\/P(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?)$/,
          },
          publisher: {
            type: 'object',
            required: ['name'],
            properties: { '@type': { oneOf: ['org:Organization'] }, name: text },
          },
          contactPoint: {
            type: 'object',
            required: ['fn', 'hasEmail'],
            properties: {
              '@type': { oneOf: ['vcard:Contact'] },
              fn: text,
              hasEmail: { type: 'string', pattern: /^mailto:[\w~!$&'()*+,;=:.-]+@[\w.-]+\.[\w.-]+$/ },
            },
          },
          distribution: {
            type: 'array',
            least: 1,
            unique: true,
            items: {
              type: 'object',
              required: ['downloadURL', 'mediaType'],
              properties: {
                '@type': { oneOf: ['dcat:Distribution'] },
                downloadURL: uri,
                mediaType,
                format: text,
                title: text,
                describedBy: uri,
                describedByType: mediaType,
              },
            },
          },
        },
      },
    },
  },
}

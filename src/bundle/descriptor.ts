import { sha256 } from '../base/hash.ts'
import type { Problem } from '../base/result.ts'
import type { FileState } from './bundle.ts'
import { innerPath } from './path.ts'
import type { Field, TableSchema } from './table-schema.ts'
import { tables } from './tables/index.ts'

/** Paths in datapackage.json that lead out of the bundle. */
export function* checkDescriptor(descriptor: Record<string, unknown>): Generator<Problem> {
  for (const [i, resource] of resourcesOf(descriptor).entries())
    for (const path of [resource.path].flat())
      if (typeof path === 'string' && innerPath(path) === null)
        yield {
          code: 'badPath',
          place: { file: 'datapackage.json', path: `resources[${i}].path` },
          values: { path: path.slice(0, 100) },
        }
}

/** What datapackage.json states of each file against what is there. Paths that it does not list are `unlisted`. */
export function integrity(descriptor: Record<string, unknown>, files: ReadonlyMap<string, Uint8Array>): FileState[] {
  const hashes = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]))
  const stated = resourcesOf(descriptor).flatMap((resource): FileState[] => {
    if (typeof resource.path !== 'string') return []
    const path = innerPath(resource.path) ?? resource.path
    const expected = statedHash(resource.hash)
    const actual = hashes.get(path) ?? null
    if (actual === null) return [{ path, expected, actual, state: 'missing' }]
    return [
      { path, expected, actual, state: expected === null ? 'unstated' : expected === actual ? 'same' : 'differs' },
    ]
  })
  const listed = new Set(stated.map((s) => s.path))
  const unlisted = [...hashes].filter(([path]) => path !== 'datapackage.json' && !listed.has(path)).toSorted()
  return [
    ...stated,
    ...unlisted.map(([path, actual]): FileState => ({ path, expected: null, actual, state: 'unlisted' })),
  ]
}

type Resource = { readonly path?: unknown; readonly hash?: unknown }

function resourcesOf({ resources }: Record<string, unknown>): Resource[] {
  return Array.isArray(resources) ? resources.filter((r): r is Resource => typeof r === 'object' && r !== null) : []
}

function statedHash(hash: unknown): string | null {
  if (typeof hash !== 'string') return null
  return /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase() ?? null
}

/** A Data Package v2 descriptor for these files. What the given descriptor says beside its resources is kept. */
export function describe(
  descriptor: Record<string, unknown>,
  files: ReadonlyMap<string, Uint8Array>,
): Record<string, unknown> {
  const resources = [...files].map(([path, bytes]) => ({
    name: path.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    path,
    ...kindOf(path),
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  }))
  return { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', ...descriptor, resources }
}

function kindOf(path: string): Record<string, unknown> {
  const schema = tables.find((t) => `${t.name}.csv` === path)
  if (schema)
    return { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema: tableSchema(schema) }
  if (path.endsWith('.json')) return { format: 'json', mediatype: 'application/json', encoding: 'utf-8' }
  if (path.endsWith('.jsonl')) return { format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' }
  return path.endsWith('.txt') ? { format: 'txt', mediatype: 'text/plain', encoding: 'utf-8' } : {}
}

function tableSchema(schema: TableSchema): Record<string, unknown> {
  const names = new Set<string>(tables.map((t) => t.name))
  const foreignKeys = schema.fields
    .filter((f) => f.refersTo !== undefined && names.has(f.refersTo))
    .map((f) => ({
      fields: [f.name],
      reference: { resource: f.refersTo === schema.name ? '' : `${f.refersTo}.csv`, fields: ['id'] },
    }))
  return {
    fields: schema.fields.map(fieldSchema),
    fieldsMatch: 'partial',
    primaryKey: schema.key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  }
}

function fieldSchema(field: Field): Record<string, unknown> {
  const constraints = {
    ...(field.required === true ? { required: true } : {}),
    ...(field.allowed === undefined ? {} : { enum: field.allowed }),
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
  }
  const type = field.type === 'reference' ? 'string' : field.type
  return { name: field.name, type, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}

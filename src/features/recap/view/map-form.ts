import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import type { Outline, Place } from '../../../ui/chart/outline.ts'
import { type MapFeature, simplified } from '../../../ui/chart/simplify-map.ts'
import { type Area, regionCoded, regionsNamed } from '../model/area.ts'
import type { BoundaryMap } from './boundary.ts'

export const limits = { bytes: 8_000_000, features: 5000, corners: 400_000, depth: 12 } as const

export type MapFields = { readonly title: string; readonly licence: string; readonly source: string }

/** A map as it is kept, and the names in it that are no region of the office: they are left out and said. */
export type LoadedMap = { readonly map: Omit<BoundaryMap, 'id'>; readonly unknown: readonly string[] }

export function parseMapFields(text: (name: string) => string): Result<MapFields> {
  const read = (name: string) => text(name).trim().slice(0, 300)
  const fields = { title: read('judul'), licence: read('lisensi'), source: read('sumber') }
  const missing: Problem[] = [
    ...(fields.title === '' ? [{ code: 'noTitle', place: { path: 'judul' } }] : []),
    ...(fields.source === '' ? [{ code: 'noSource', place: { path: 'sumber' } }] : []),
    ...(fields.licence === '' ? [{ code: 'noLicence', place: { path: 'lisensi' } }] : []),
  ]
  return missing.length > 0 ? { ok: false, problems: missing } : good(fields)
}

/**
 * Boundaries from a GeoJSON or TopoJSON file: its features matched to the office's regions by code or by name, neighbours' shared
 * borders simplified once. A file that holds too much, nests too deep or has no region of the office is refused.
 */
export function parseMap(bytes: Uint8Array, area: Area, fields: MapFields): Result<LoadedMap> {
  if (bytes.length > limits.bytes) return bad(at('tooLarge', { limit: limits.bytes / 1_000_000 }))
  const raw = readJson(bytes)
  if (!raw.ok) return raw
  const features = simplified(raw.value, limits)
  if (!features.ok) return { ok: false, problems: features.problems.map((p) => ({ ...p, place: { path: 'berkas' } })) }
  const key = bestKey(area, features.value)
  if (key === null) return bad(at('noRegion'))
  const found = new Map<string, Outline>()
  const unknown: string[] = []
  for (const { properties, outline } of features.value) {
    const name = properties.get(key)
    const code = name === undefined ? null : codeOf(area, name)
    if (code === null) unknown.push(name ?? '?')
    else found.set(code, [...(found.get(code) ?? []), ...outline])
  }
  const shapes = [...found].map(([code, outline]) => ({ code, outline: outline.map((ring) => ring.map(rounded)) }))
  return good({ map: { ...fields, shapes }, unknown })
}

/** The property that names the most of the office's regions: `kode` or `nama`, and not the code of the regency all lie in. */
function bestKey(area: Area, features: readonly MapFeature[]): string | null {
  const keys = new Set(features.slice(0, 50).flatMap((f) => [...f.properties.keys()]))
  let [best, most] = [null as string | null, 0]
  for (const key of keys) {
    const named = new Set(features.map(({ properties }) => codeOf(area, properties.get(key) ?? '')))
    named.delete(null)
    if (named.size > most) [best, most] = [key, named.size]
  }
  return best
}

/** Five decimals of a degree are a metre. */
function rounded([x, y]: Place): Place {
  return [Number(x.toFixed(5)), Number(y.toFixed(5))]
}

/** By code, or by a name that exactly one region has. Never the nearest name. */
function codeOf(area: Area, name: string): string | null {
  const coded = regionCoded(area, name)
  if (coded !== undefined) return coded.code
  const [one, ...more] = regionsNamed(area, name)
  return one !== undefined && more.length === 0 ? one.code : null
}

function readJson(bytes: Uint8Array): Result<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (depthOf(text) > limits.depth) return bad(at('tooDeep'))
    return good(JSON.parse(text))
  } catch {
    return bad(at('notJson'))
  }
}

/** How deep brackets nest, before anything is parsed: a million of them would end the process. */
function depthOf(text: string): number {
  let [depth, most, quoted] = [0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (quoted) {
      if (sign === 92) i++
      else if (sign === 34) quoted = false
    } else if (sign === 34) quoted = true
    else if (sign === 91 || sign === 123) most = Math.max(most, ++depth)
    else if (sign === 93 || sign === 125) depth--
  }
  return most
}

function at(code: string, values: Problem['values'] = {}): Problem {
  return { code, place: { path: 'berkas' }, values }
}

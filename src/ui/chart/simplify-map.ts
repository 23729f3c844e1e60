import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { bad, good, type Result } from '../../base/result.ts'
import type { Outline, Place } from './outline.ts'

export type MapFeature = {
  /** What its properties say, texts and numbers as text; its id stands under `id`. */
  readonly properties: ReadonlyMap<string, string>
  readonly outline: Outline
}

export type MapLimits = { readonly features: number; readonly corners: number }

type Area = Feature<Polygon | MultiPolygon>

/** The reader's types want properties that may not be null, which the format allows. */
type TopologyOf = Topology<{ [name: string]: GeometryCollection<Readonly<Record<string, unknown>>> }>

/** Corners that a map on a screen can show. */
const shown = 20_000

/**
 * The polygons of a GeoJSON or TopoJSON value, checked and simplified: borders that neighbours share are simplified once (M.
 * Visvalingam, J. D. Whyatt, The Cartographic Journal 30 (1993), 46-51), so that no gaps open between them. What is no polygon is
 * left out. Rings are wound as RFC 7946 wants them: outer ones against the clock.
 */
export function simplified(raw: unknown, limits: MapLimits): Result<readonly MapFeature[]> {
  const areas = areasIn(isTopology(raw) ? fromTopology(raw) : raw)
  if (areas.length === 0) return bad({ code: 'noPolygons' })
  if (areas.length > limits.features) return bad({ code: 'tooManyFeatures', values: { limit: limits.features } })
  const corners = areas.reduce((sum, area) => sum + ringsOf(area).reduce((n, ring) => n + ring.length, 0), 0)
  if (corners > limits.corners) return bad({ code: 'tooManyCorners', values: { limit: limits.corners } })
  if (!areas.every((area) => ringsOf(area).every((ring) => ring.every(isPlace)))) return bad({ code: 'notDegrees' })
  const fewer = corners > shown ? slimmed(areas, shown / corners) : areas
  return good(fewer.map((area, i) => ({ properties: propertiesOf(areas[i]!), outline: outlineOf(area) })))
}

function slimmed(areas: readonly Area[], keep: number): readonly Area[] {
  const collection: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: [...areas] }
  const shared = topology({ all: collection }, 1e6) as unknown as TopologyOf
  const weighed = presimplify(shared)
  const slim = simplify(weighed, quantile(weighed, 1 - keep))
  return (feature(slim, 'all') as unknown as FeatureCollection<Polygon | MultiPolygon>).features
}

function isTopology(raw: unknown): raw is Topology {
  return isObject(raw) && raw.type === 'Topology' && isObject(raw.objects) && Array.isArray(raw.arcs)
}

/** Null for a topology whose parts do not fit together: the reader trusts what it is given. */
function fromTopology(raw: Topology): unknown {
  try {
    const all = Object.keys(raw.objects).map((name) => feature(raw as TopologyOf, name))
    return { type: 'FeatureCollection', features: all.flatMap((f) => ('features' in f ? f.features : [f])) }
  } catch {
    return null
  }
}

function areasIn(raw: unknown): readonly Area[] {
  if (!isObject(raw)) return []
  const features = raw.type === 'FeatureCollection' && Array.isArray(raw.features) ? raw.features : [raw]
  return features.filter(isArea)
}

function isArea(raw: unknown): raw is Area {
  if (!isObject(raw) || raw.type !== 'Feature' || !isObject(raw.geometry)) return false
  const { type, coordinates } = raw.geometry
  if (type === 'Polygon') return isPolygon(coordinates)
  return type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isPolygon)
}

function isPolygon(raw: unknown): boolean {
  return Array.isArray(raw) && raw.every((ring) => Array.isArray(ring) && ring.every((place) => Array.isArray(place)))
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null
}

function isPlace(place: readonly unknown[]): boolean {
  const [x, y] = place
  return typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= 180 && Math.abs(y) <= 90
}

function ringsOf({ geometry }: Area): readonly (readonly (readonly number[])[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function outlineOf({ geometry }: Area): Outline {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap((rings) => rings.map((ring, i) => wound(ring, i === 0)))
}

/** The ring without its repeated last corner, against the clock for an outer one. */
function wound(ring: readonly (readonly number[])[], outer: boolean): Place[] {
  const corners = ring.slice(0, -1).map(([x, y]): Place => [x!, y!])
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!
    return sum + (x * nextY - nextX * y)
  }, 0)
  return twice > 0 === outer ? corners : corners.toReversed()
}

function propertiesOf({ id, properties }: Area): ReadonlyMap<string, string> {
  const all = [['id', id], ...Object.entries(properties ?? {})] as [string, unknown][]
  return new Map(
    all.slice(0, 100).flatMap(([key, value]): [string, string][] => {
      const text = typeof value === 'number' ? `${value}` : value
      return typeof text === 'string' && text.trim() !== '' && text.length <= 200 ? [[key, text.trim()]] : []
    }),
  )
}

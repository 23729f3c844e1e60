import { nameKey } from '../../../reference/name-key.ts'
import { type Candidate, nearest } from './near.ts'
import { periodSpan } from './period.ts'

/** A region of an office by its official code with dots. Codes stay, names change, and some regions end. */
export type AreaRegion = {
  readonly code: string
  readonly name: string
  /** The code of the region that it is a part of; null for the whole area. */
  readonly parent: string | null
  readonly aliases: readonly string[]
  readonly bpsCode: string | null
  /** Days; null for always. */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly population: number | null
  readonly populationSource: string | null
  readonly tile: { readonly column: number; readonly row: number } | null
  readonly version: number
}

/** The regions of an office as a tree, in the order of their codes. */
export type Area = {
  readonly regions: readonly AreaRegion[]
  /** Those that are part of none: usually one, the regency. */
  readonly roots: readonly AreaRegion[]
  readonly byCode: ReadonlyMap<string, AreaRegion>
  readonly parts: ReadonlyMap<string, readonly AreaRegion[]>
}

export type RegionLevel = 'province' | 'regency' | 'district' | 'village'

const levels = ['province', 'regency', 'district', 'village'] as const satisfies readonly RegionLevel[]

export function areaOf(all: readonly AreaRegion[]): Area {
  const regions = all.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const isRoot = ({ parent }: AreaRegion) => parent === null || !byCode.has(parent)
  const parts = Map.groupBy(
    regions.filter((region) => !isRoot(region)),
    (region) => region.parent!,
  )
  return { regions, roots: regions.filter(isRoot), byCode, parts }
}

/** By the places of its code: 16 a province, 16.04 a regency, 16.04.10 a district, 16.04.10.1001 a village. */
export function levelOf(code: string): RegionLevel {
  return levels[Math.min(3, code.split('.').length - 1)]!
}

/** The code of the region that a code lies in by its places; null for a province. */
export function codeAbove(code: string): string | null {
  const end = code.lastIndexOf('.')
  return end < 0 ? null : code.slice(0, end)
}

export function partsOf(area: Area, code: string): readonly AreaRegion[] {
  return area.parts.get(code) ?? []
}

/** Whether it was there on at least one day of the period. */
export function isValidIn({ validFrom, validTo }: AreaRegion, period: string): boolean {
  const { from, to } = periodSpan(period)
  return (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from)
}

/** A code as offices write it, with dots: from `160410`, `1604.10`, `16.04.10.1001`, `1604101001`. Null for anything else. */
export function readCode(written: string): string | null {
  const text = written.trim()
  const digits = text.replaceAll('.', '')
  if (!/^\d[\d.]*$/.test(text) || ![2, 4, 6, 10].includes(digits.length)) return null
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter((s) => s !== '').join('.')
}

/** The region with this code, with dots or without; a code of Statistics Indonesia counts where the office has set one. */
export function regionCoded(area: Area, written: string): AreaRegion | undefined {
  const code = readCode(written)
  const own = code === null ? undefined : area.byCode.get(code)
  const bps = written.trim()
  return own ?? (bps === '' ? undefined : area.regions.find((region) => region.bpsCode === bps))
}

export type Sought = {
  /** Only regions that were there in this period. */
  readonly period?: string
  readonly level?: RegionLevel
  /** Only parts of this region, at any depth. */
  readonly within?: string
}

/**
 * The regions that a table means by this name: same letters and digits as the name or an alias, with or without the word for
 * its level. Several when a regency and a district, or two villages, have one name: then somebody must say which. Never the
 * nearest name: Tanjungsakti Pumu and Tanjung Sakti Pumi are two districts.
 */
export function regionsNamed(area: Area, written: string, sought: Sought = {}): AreaRegion[] {
  const among = area.regions.filter((region) => fits(region, sought))
  const called = (name: string, level?: RegionLevel) => {
    const key = nameKey(name)
    if (key === '') return []
    return among.filter(
      (region) =>
        (level === undefined || levelOf(region.code) === level) && namesOf(region).some((n) => nameKey(n) === key),
    )
  }
  const whole = called(written)
  if (whole.length > 0) return whole
  const { level, rest } = withoutLevel(written)
  return level === null ? [] : called(rest, level)
}

/** Regions whose name is near to this one: to be asked about, never taken. */
export function regionsNear(area: Area, written: string, sought: Sought = {}, most = 5): Candidate<AreaRegion>[] {
  const among = area.regions.filter((region) => fits(region, sought))
  return nearest(among, namesOf, withoutLevel(written).rest, most)
}

function fits(region: AreaRegion, { period, level, within }: Sought): boolean {
  return (
    (period === undefined || isValidIn(region, period)) &&
    (level === undefined || levelOf(region.code) === level) &&
    (within === undefined || region.code.startsWith(`${within}.`))
  )
}

const levelWords: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^prov(insi|\.|\b)\s*/i, 'province'],
  [/^(kab(upaten|\.|\b)|kota\b)\s*/i, 'regency'],
  [/^kec(amatan|\.|\b)\s*/i, 'district'],
  [/^(desa|ds|kel(urahan)?)(\.|\b)\s*/i, 'village'],
]

function withoutLevel(written: string): { readonly level: RegionLevel | null; readonly rest: string } {
  const text = written.trim()
  for (const [word, level] of levelWords) if (word.test(text)) return { level, rest: text.replace(word, '') }
  return { level: null, rest: text }
}

function namesOf({ name, aliases }: AreaRegion): string[] {
  return [name, withoutLevel(name).rest, ...aliases]
}

import { nameKey } from '../../../reference/name-key.ts'
import { type Area, type AreaRegion, levelOf, type RegionLevel, regionCoded, regionsNear } from '../model/area.ts'
import { type CategorySet, categoriesNear, type SetCategory } from '../model/set.ts'
import { withoutNumbering } from './cell.ts'

/** What a name of a file means; `several` are equal to the letter. One that is only near is none: see `near`. */
export type Match =
  | { readonly kind: 'one'; readonly code: string; readonly by: 'code' | 'name' | 'remembered' }
  | { readonly kind: 'several'; readonly codes: readonly string[] }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'none' }

export type NameKind = 'region' | 'category'

/** A name that somebody matched before: to a code, or to nothing when it is left out. */
export type Remembered = { readonly kind: string; readonly key: string; readonly target: string }

/** Where a name stands: a village's name means something only within its district. */
export type Around = {
  readonly within?: string | null
  readonly level?: RegionLevel | null
  readonly set?: string | null
}

export type Known = {
  readonly area: Area
  readonly sets: readonly CategorySet[]
  readonly region: (text: string, around?: Around) => Match
  readonly category: (text: string, around?: Around) => Match
  /** Names that are near, to be asked about and never taken. Looks at every name: only for one that is asked about. */
  readonly near: (kind: NameKind, text: string, around: Around) => readonly string[]
}

/** The word of a name that is left out on purpose. */
export const leftOut = '-'

export function memoryKey(text: string, { within, set }: Around): string {
  return `${nameKey(withoutNumbering(text)) || text.toLowerCase()}${within ? `@${within}` : set ? `@${set}` : ''}`
}

/** Looks names up among what the office counts and where. Nothing is matched by nearness, however near. */
export function knownNames(area: Area, sets: readonly CategorySet[], remembered: readonly Remembered[]): Known {
  const memory = new Map(remembered.map(({ kind, key, target }) => [`${kind} ${key}`, target]))
  const regions = regionIndex(area)
  const categories = categoryIndex(sets)
  const cached = new Map<string, Match>()
  const once = (kind: NameKind, text: string, around: Around, look: () => Match): Match => {
    const place = `${kind}|${around.within ?? ''}|${around.level ?? ''}|${around.set ?? ''}|${text}`
    const known = cached.get(place)
    if (known !== undefined) return known
    const target =
      memory.get(`${kind} ${memoryKey(text, around)}`) ?? memory.get(`${kind} ${memoryKey(text, {})}`) ?? null
    const isThere = (code: string) =>
      kind === 'region' ? area.byCode.has(code) : sets.some((set) => set.categories.some((c) => c.id === code))
    const match: Match =
      target === leftOut
        ? { kind: 'leftOut' }
        : target !== null && isThere(target)
          ? { kind: 'one', code: target, by: 'remembered' }
          : look()
    if (cached.size > 200_000) cached.clear()
    cached.set(place, match)
    return match
  }
  return {
    area,
    sets,
    region: (text, around = {}) => once('region', text, around, () => findRegion(area, regions, text, around)),
    category: (text, around = {}) => once('category', text, around, () => findCategory(sets, categories, text, around)),
    near: (kind, text, around) =>
      kind === 'region' ? nearRegions(area, text, around) : nearCategories(sets, text, around),
  }
}

const levelWords: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^prov(insi|\.|\b)\s*/i, 'province'],
  [/^(kab(upaten|\.|\b)|kota\b(?! agung))\s*/i, 'regency'],
  [/^kec(amatan|\.|\b)\s*/i, 'district'],
  [/^(desa|ds\.?|kel(urahan|\.)?)(\b|\s)\s*/i, 'village'],
]

function splitLevel(text: string): { readonly level: RegionLevel | null; readonly rest: string } {
  for (const [word, level] of levelWords) if (word.test(text)) return { level, rest: text.replace(word, '') }
  return { level: null, rest: text }
}

function regionIndex(area: Area): ReadonlyMap<string, readonly AreaRegion[]> {
  const index = new Map<string, AreaRegion[]>()
  for (const region of area.regions)
    for (const key of new Set([region.name, splitLevel(region.name).rest, ...region.aliases].map(nameKey))) {
      if (key === '') continue
      const list = index.get(key)
      if (list === undefined) index.set(key, [region])
      else list.push(region)
    }
  return index
}

function findRegion(
  area: Area,
  index: ReadonlyMap<string, readonly AreaRegion[]>,
  written: string,
  { within, level }: Around,
): Match {
  const coded = regionCoded(area, written)
  if (coded !== undefined) return { kind: 'one', code: coded.code, by: 'code' }
  const text = withoutNumbering(written)
  const { level: said, rest } = splitLevel(text)
  const called = (name: string, only: RegionLevel | null) =>
    (index.get(nameKey(name)) ?? []).filter((region) => only === null || levelOf(region.code) === only)
  // The word before a name says which of two regions is meant: Kabupaten Lahat and Kecamatan Lahat.
  const bySaid = said === null ? [] : called(rest, said)
  const all = bySaid.length > 0 ? bySaid : called(text, null)
  const inside = within ? all.filter((region) => region.code.startsWith(`${within}.`)) : all
  const ofLevel = level ? inside.filter((region) => levelOf(region.code) === level) : inside
  const found = ofLevel.length > 0 ? ofLevel : inside.length > 0 ? inside : within && level === 'village' ? [] : all
  if (found.length === 1) return { kind: 'one', code: found[0]!.code, by: 'name' }
  if (found.length > 1) return { kind: 'several', codes: found.map((region) => region.code) }
  return { kind: 'none' }
}

function nearRegions(area: Area, written: string, { within }: Around): string[] {
  return regionsNear(area, withoutNumbering(written), within ? { within } : {}).map(({ of }) => of.code)
}

function nearCategories(sets: readonly CategorySet[], written: string, { set }: Around): string[] {
  return sets
    .filter((one) => !set || one.id === set)
    .flatMap((one) => categoriesNear(one, withoutNumbering(written)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ of }) => of.id)
}

type Listed = { readonly set: string; readonly category: SetCategory }

function categoryIndex(sets: readonly CategorySet[]): ReadonlyMap<string, readonly Listed[]> {
  const index = new Map<string, Listed[]>()
  for (const set of sets)
    for (const category of set.categories) {
      const { name, short, aliases, id } = category
      for (const key of new Set([id, name.id, name.en, short, ...aliases].map(nameKey))) {
        if (key === '') continue
        const list = index.get(key)
        const listed = { set: set.id, category }
        if (list === undefined) index.set(key, [listed])
        else list.push(listed)
      }
    }
  return index
}

function findCategory(
  sets: readonly CategorySet[],
  index: ReadonlyMap<string, readonly Listed[]>,
  written: string,
  { set }: Around,
): Match {
  const numbered = byNumber(sets, written, set ?? null)
  if (numbered !== null) return numbered
  const text = withoutNumbering(written)
  const inner = /\(([^()]+)\)/.exec(text)?.[1]
  const found = [text, ...(inner === undefined ? [] : [inner])].map((name) => index.get(nameKey(name)) ?? [])
  const all = found.find((list) => list.length > 0) ?? []
  const ofSet = set ? all.filter((listed) => listed.set === set) : all
  const taken = [...new Set((ofSet.length > 0 ? ofSet : all).map(({ category }) => category.id))]
  if (taken.length === 1) return { kind: 'one', code: taken[0]!, by: 'name' }
  if (taken.length > 1) return { kind: 'several', codes: taken }
  return { kind: 'none' }
}

/** `8`, `PPKS 8`, `ppks-08`: the place in its official list. A bare number needs to be told which list. */
function byNumber(sets: readonly CategorySet[], text: string, set: string | null): Match | null {
  const [, word, number] = /^(?:([a-z]{3,})[\s.\-_]*)?(\d{1,2})\.?$/i.exec(text.trim()) ?? []
  if (number === undefined) return null
  const named = word === undefined ? set : word.toLowerCase() === 'pmks' ? 'ppks' : word.toLowerCase()
  const list = sets.find((one) => one.id === named)
  const category = list?.categories.filter((c) => !c.own)[Number(number) - 1]
  return category === undefined ? null : { kind: 'one', code: category.id, by: 'code' }
}

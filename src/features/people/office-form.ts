import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { nameKey } from '../../reference/name-key.ts'
import { lahat } from '../../reference/regions/lahat.ts'
import type { RegionSet } from '../../reference/regions/region.ts'
import { type OfficeFields, type OfficeRegion, officeLimits } from './office.ts'

export const officeFields = ['office', 'region'] as const
export type OfficeField = (typeof officeFields)[number]

/** What stands in the form, as text. */
export type OfficeValues = Readonly<Record<OfficeField, string>>

export function officeValues({ name, region }: OfficeFields): OfficeValues {
  return { office: name, region: region === null ? '' : region.name }
}

/** Reads the name and region of an office; each problem has its field in `place.path`. */
export function parseOffice(sent: (name: OfficeField) => string): Result<OfficeFields> {
  const [office, region] = [sent('office').trim(), sent('region').trim()]
  const problems: Problem[] = []
  if (office === '') problems.push({ code: 'noOffice', place: { path: 'office' } })
  if (office.length > officeLimits.name) problems.push({ code: 'tooLong', place: { path: 'office' } })
  if (region.length > officeLimits.region) problems.push({ code: 'tooLong', place: { path: 'region' } })
  if (problems.length > 0) return bad(...problems)
  return good({ name: office, region: region === '' ? null : regionOf(region) })
}

const sets: readonly RegionSet[] = [lahat]

/** Regions to choose from while typing; whatever else somebody types is taken as it is. */
export const knownRegions: readonly string[] = sets.flatMap(({ whole, parts }) => [
  whole.name,
  ...parts.map((part) => `Kecamatan ${part.name}, ${whole.name}`),
])

/** The official region that a name means, or the name alone. `Lahat` is the regency: offices of a district say so. */
function regionOf(typed: string): OfficeRegion {
  const key = nameKey(typed)
  for (const { whole, parts } of sets) {
    if ([whole.name, ...whole.aliases].some((name) => nameKey(name) === key) || sameCode(whole.code, typed))
      return { code: whole.code, name: whole.name }
    for (const part of parts) {
      const label = `Kecamatan ${part.name}, ${whole.name}`
      const names = [part.name, ...part.aliases].flatMap((name) => [name, `Kecamatan ${name}`])
      if ([label, ...names].some((name) => nameKey(name) === key) || sameCode(part.code, typed))
        return { code: part.code, name: label }
    }
  }
  return { code: null, name: typed }
}

function sameCode(code: string, typed: string): boolean {
  return /^[\d.]+$/.test(typed) && code.replaceAll('.', '') === typed.replaceAll('.', '')
}

import { type Known, knownNames, type Remembered } from '../../src/features/recap/import/known.ts'
import { type Area, type AreaRegion, areaOf } from '../../src/features/recap/model/area.ts'
import { categorySets } from '../../src/features/recap/model/set.ts'
import { lahat } from '../../src/reference/regions/lahat.ts'

const blank = {
  bpsCode: null,
  validFrom: null,
  validTo: null,
  population: null,
  populationSource: null,
  tile: null,
  version: 1,
}

function region(code: string, name: string, aliases: readonly string[], parent: string | null): AreaRegion {
  return { ...blank, code, name, aliases, parent }
}

/** Lahat with its districts, and villages beside them: two of one name among them. */
export function lahatArea(villages: readonly (readonly [code: string, name: string])[] = []): Area {
  const { whole, parts } = lahat
  return areaOf([
    region(whole.code, whole.name, whole.aliases, null),
    ...parts.map((part) => region(part.code, part.name, part.aliases, whole.code)),
    ...villages.map(([code, name]) => region(code, name, [], code.split('.').slice(0, 3).join('.'))),
  ])
}

/** What an office in Lahat knows that has set up nothing of its own. */
export function lahatNames(
  remembered: readonly Remembered[] = [],
  villages: readonly (readonly [string, string])[] = [],
): Known {
  return knownNames(lahatArea(villages), categorySets([], []), remembered)
}

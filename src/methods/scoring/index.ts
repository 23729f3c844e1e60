import { ahpCheck } from './ahp/ahp.ts'
import { apklBinary, apklLayak3, apklRank, apklTotal12 } from './apkl/apkl.ts'
import type { CrossCheck } from './cross-check.ts'
import { litmus } from './litmus/litmus.ts'
import type { Method, MethodKind, Words } from './method.ts'
import { sawChecks } from './saw/saw.ts'
import { topsisCheck } from './topsis/topsis.ts'
import { usg, usgTieBreak } from './usg/usg.ts'
import { astrid } from './weighted-points/astrid.ts'
import { permendagri542010 } from './weighted-points/permendagri-54-2010.ts'

/** A family of methods and the definitions that come with the product. */
export type ScoringMethod = {
  readonly kind: MethodKind
  readonly title: Words
  readonly definitions: readonly Method[]
}

/** The register: a new family is one folder and one line here. All of them add and rank by `standings`. */
export const scoringMethods = [
  {
    kind: 'weighted-points',
    title: { id: 'Poin berbobot', en: 'Weighted points' },
    definitions: [astrid, permendagri542010],
  },
  { kind: 'usg', title: { id: 'USG', en: 'USG' }, definitions: [usg, usgTieBreak] },
  { kind: 'apkl', title: { id: 'APKL', en: 'APKL' }, definitions: [apklBinary, apklTotal12, apklLayak3, apklRank] },
  { kind: 'litmus', title: { id: 'Uji litmus', en: 'Litmus test' }, definitions: [litmus] },
] as const satisfies readonly ScoringMethod[]

/** Second opinions, shown beside a study and labelled so; they never rank it. */
export const crossChecks: readonly CrossCheck[] = [...sawChecks, topsisCheck, ahpCheck]

export const builtInMethods: readonly Method[] = scoringMethods.flatMap(
  (family): readonly Method[] => family.definitions,
)

/** The built-in definition of that id; the newest version when none is asked for. */
export function builtInMethod(id: string, version?: string): Method | undefined {
  return builtInMethods.findLast((m) => m.id === id && (version === undefined || m.version === version))
}

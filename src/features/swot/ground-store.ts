import type { Language } from '../../base/language.ts'
import type { Db } from '../../db/open.ts'
import type { Figure } from '../recap/figure.ts'
import { officeArea } from '../recap/model/area-store.ts'
import { nameIn } from '../recap/model/set.ts'
import { setsOf } from '../recap/model/set-store.ts'
import { figuresChanged } from '../recap/study/take-store.ts'
import type { Quote } from '../sources/quote.ts'
import { sourcesOf } from '../sources/source-store.ts'
import { type Argument, type FigureNames, figureName, saidBy } from './argument.ts'
import { partsOfReference } from './evidence.ts'
import { evidenceIn } from './evidence-store.ts'
import { factorsOf } from './factor-store.ts'

/** What lies in the files of a study that evidence may cite. */
export type Ground = {
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly region: { readonly code: string | null; readonly name: string } | null
}

type Of = { readonly office: string; readonly study: string }

/** All that a study of the office argues, with what the office's recap says of the cited figures now. */
export async function argumentOf(db: Db, { office, study }: Of, ground: Ground, lang: Language): Promise<Argument> {
  const evidence = await evidenceIn(db, office, study)
  const cited = new Set(
    evidence.flatMap(({ from }) => {
      const { kind, id } = partsOfReference(from)
      return kind === 'figure' ? [id] : []
    }),
  )
  const changed = await figuresChanged(
    db,
    office,
    ground.figures.filter((figure) => cited.has(figureName(figure))),
  )
  return {
    factors: await factorsOf(db, office, study),
    evidence,
    sources: await sourcesOf(db, office, study),
    quotes: ground.quotes,
    figures: ground.figures,
    names: await figureNames(db, office, ground, lang),
    officeSays: new Map(changed.map((one) => [figureName(one.key), saidBy([one.office])])),
  }
}

async function figureNames(db: Db, office: string, { region }: Ground, lang: Language): Promise<FigureNames> {
  const [sets, area] = [await setsOf(db, office), await officeArea(db, office)]
  return {
    category: (id) => nameIn(sets, id, lang),
    region: (code) => (code === region?.code ? region.name : (area.byCode.get(code)?.name ?? code)),
  }
}

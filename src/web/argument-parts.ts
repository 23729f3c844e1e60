import { tablesIn } from '../bundle/kept-study-store.ts'
import type { OpenedStudy } from '../bundle/open-study.ts'
import { filesPointingAt, type PointedKind } from '../bundle/pointing.ts'
import type { Db } from '../db/open.ts'
import { quotesIn } from '../features/sources/quote.ts'
import type { SourceParts } from '../features/sources/routes.tsx'
import { filesOf } from '../features/studies/file-store.ts'
import type { StudyVisit } from '../features/studies/visit.ts'
import type { Where } from '../features/studies/where.ts'
import { factorsBySource } from '../features/swot/cited.ts'
import type { EvidenceParts } from '../features/swot/evidence-routes.tsx'
import { evidenceIn } from '../features/swot/evidence-store.ts'
import { factorsOf } from '../features/swot/factor-store.ts'
import type { Ground } from '../features/swot/ground-store.ts'
import type { Shelf } from './shelf.ts'
import { recapFormat } from './taken-figures.ts'

/** What lies in the files of a study that evidence may cite. */
export function groundIn({ bundle, figures, study }: OpenedStudy): Ground {
  return { quotes: quotesIn(bundle.tables.quotes?.rows ?? []), figures, region: study.region }
}

/** What the pages of SWOT need to know of the study's files. */
export function swotParts(shelf: Shelf): EvidenceParts {
  return {
    format: recapFormat,
    groundOf: async (visit) => {
      const shown = await shelf(visit, visit.office.id, visit.study)
      return shown.ok ? groundIn(shown.value.opened) : { quotes: [], figures: [], region: null }
    },
  }
}

/** What the pages of sources need to know of the study's files and of what stands above them. */
export function sourceParts(shelf: Shelf): SourceParts {
  const quotesOf = async (visit: StudyVisit) => (await swotParts(shelf).groundOf(visit)).quotes
  return {
    quotesOf,
    citedBy: async (visit) => {
      const { db, office, study } = visit
      const [factors, evidence] = [await factorsOf(db, office.id, study.id), await evidenceIn(db, office.id, study.id)]
      return factorsBySource(factors, evidence, await quotesOf(visit))
    },
    textOf: async ({ db, office, study }, path) => textIn(await filesOf(db, office.id, study.id, [path]), path),
    pointingAt: pointingAt('source'),
  }
}

/** A file as text; null where there is none, or where it is no text. */
export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const bytes = files.get(path)
  if (bytes === undefined || !path.endsWith('.txt')) return null
  return new TextDecoder().decode(bytes)
}

/** The files of a study that point at a row of it, as a transaction sees them. */
export function pointingAt(kind: PointedKind, except: readonly string[] = []) {
  return async (db: Db, { office, study }: Pick<Where, 'office' | 'study'>, id: string): Promise<readonly string[]> => {
    const tables = await tablesIn(db, office, study)
    return tables === null ? ['study.json'] : filesPointingAt(tables, kind, id, except)
  }
}

import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import { factorsOf } from './factor-store.ts'
import { type Rating, ratingColumns, ratingOf, ratingPrinted } from './rating.ts'

export type KeptRating = Rating & { readonly version: number }

/** Weights and ratings of a study, as far as they were ever touched. */
export async function ratingsOf(db: Db, office: string, study: string): Promise<KeptRating[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map(plain)
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('factor_ratings')
    .select([...ratingColumns, 'version', 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('factor')
}

function plain({ factor, weight, rating, version }: KeptRating): KeptRating {
  return { factor, weight, rating, version }
}

/** The table as a file holds it, unknown columns included. */
export async function ratingCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, ratingPrinted(row), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addRatingCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const rating = ratingOf(cells)
    const extra = JSON.stringify(extraOf(cells, ratingPrinted(rating)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...rating }
  })
  for (const some of batches(values, 8)) await tx.insertInto('factor_ratings').values(some).execute()
}

/** What a form sends of a factor; a part that it did not send stays as it is. */
export type SentRating = {
  readonly factor: string
  readonly weight?: number | null
  readonly rating?: number | null
  readonly version: number
}

export type RatingWrite = {
  readonly written: readonly KeptRating[]
  /** Those that somebody changed since the reader saw them, as they are now, or whose factor went: nothing was written to them. */
  readonly stale: readonly KeptRating[]
}

/** Writes weights and ratings. What holds already what was sent is written: a repeated send does no harm. */
export async function writeRatings(tx: Db, where: Where, sent: readonly SentRating[]): Promise<RatingWrite> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const known = await rowsOf(tx, office, study).execute()
  const factors = new Set((await factorsOf(tx, office, study)).map((factor) => factor.id))
  const [written, stale]: [KeptRating[], KeptRating[]] = [[], []]
  const [before, after]: [unknown[], unknown[]] = [[], []]
  let position = Math.max(-1, ...known.map((row) => row.position))
  for (const { factor, version, ...parts } of new Map(sent.map((one) => [one.factor, one])).values()) {
    const stored = known.find((row) => row.factor === factor)
    const found = stored === undefined ? { factor, weight: null, rating: null, version: 0 } : plain(stored)
    const { weight = found.weight, rating = found.rating } = parts
    const changed = edited<Rating>(found, { factor, weight, rating }, ['weight', 'rating'])
    if (!factors.has(factor)) stale.push(found)
    else if (changed.length === 0) written.push(found)
    else if (found.version !== version) stale.push(found)
    else {
      const next = { factor, weight, rating, version: version + 1 }
      if (stored === undefined) await insert(tx, where, next, ++position)
      else await update(tx, where, next, withoutEdited(stored.extra, changed))
      written.push(next)
      before.push(stored === undefined ? null : { factor, weight: found.weight, rating: found.rating })
      after.push({ factor, weight, rating })
    }
  }
  if (after.length > 0) {
    await needColumns(tx, office, study, 'ratings', ratingColumns)
    await touchStudy(tx, office, study, now)
    const change = { actor: by, act: 'ratings.changed', subject: ratingSubject(study), study, before, after }
    await record(tx, office, change, now)
  }
  return { written, stale }
}

async function insert(tx: Db, { office, study }: Where, rating: KeptRating, position: number): Promise<void> {
  await tx
    .insertInto('factor_ratings')
    .values({ office_id: office, study_id: study, ...rating, position, extra: '{}' })
    .execute()
}

async function update(
  tx: Db,
  { office, study }: Where,
  { factor, weight, rating, version }: KeptRating,
  extra: string,
): Promise<void> {
  await tx
    .updateTable('factor_ratings')
    .set({ weight, rating, version, extra })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('factor', '=', factor)
    .execute()
}

export function ratingSubject(study: string): string {
  return `ratings:${study}`
}

import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { type Cells, cellsOf, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import { factorsOf } from './factor-store.ts'
import { type Attractiveness, attractivenessColumns, attractivenessOf, attractivenessPrinted } from './qspm.ts'
import { strategiesOf } from './tows-store.ts'

export type KeptAttractiveness = Attractiveness & { readonly version: number }

/** All that was said of how factors bear on strategies. */
export async function attractivenessIn(db: Db, office: string, study: string): Promise<KeptAttractiveness[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map(plain)
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('attractiveness')
    .select([...attractivenessColumns, 'version', 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('strategy')
    .orderBy('factor')
}

function plain({ strategy, factor, score, version }: KeptAttractiveness): KeptAttractiveness {
  return { strategy, factor, score, version }
}

/** The table as a file holds it, unknown columns included. */
export async function attractivenessCells(
  db: Db,
  office: string,
  study: string,
  names: readonly string[],
): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, attractivenessPrinted(row), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addAttractivenessCells(
  tx: Db,
  office: string,
  study: string,
  rows: readonly Cells[],
): Promise<void> {
  const values = rows.map((cells, position) => {
    const said = attractivenessOf(cells)
    const extra = JSON.stringify(extraOf(cells, attractivenessPrinted(said)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...said }
  })
  for (const some of batches(values, 8)) await tx.insertInto('attractiveness').values(some).execute()
}

/** One cell of the table as it is sent; `undefined` takes back what was said. */
export type SentAttractiveness = {
  readonly strategy: string
  readonly factor: string
  readonly score: number | null | undefined
  readonly version: number
}

/** A cell as it is; version 0 and no score where nobody said anything. */
export type AttractivenessCell = Omit<SentAttractiveness, 'score'> & { readonly score: number | null | undefined }

export type AttractivenessWrite = {
  readonly written: readonly AttractivenessCell[]
  /** Cells that somebody changed since the reader saw them, as they are now, or whose factor or strategy went. */
  readonly stale: readonly AttractivenessCell[]
}

/** Writes cells of QSPM. What holds already what was sent is written: a repeated send does no harm. */
export async function writeAttractiveness(
  tx: Db,
  where: Where,
  sent: readonly SentAttractiveness[],
): Promise<AttractivenessWrite> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const known = await rowsOf(tx, office, study).execute()
  const isThere = await existing(tx, where)
  const [written, stale]: [AttractivenessCell[], AttractivenessCell[]] = [[], []]
  const [before, after]: [unknown[], unknown[]] = [[], []]
  let position = Math.max(-1, ...known.map((row) => row.position))
  for (const cell of new Map(sent.map((one) => [keyOf(one), one])).values()) {
    const { strategy, factor, score, version } = cell
    const stored = known.find((row) => keyOf(row) === keyOf(cell))
    const found = stored === undefined ? { strategy, factor, score: undefined, version: 0 } : plain(stored)
    if (!isThere(cell)) stale.push(found)
    else if (found.score === score) written.push(found)
    else if (found.version !== version) stale.push(found)
    else {
      written.push(await put(tx, where, cell, stored, stored === undefined ? ++position : stored.position))
      before.push(told(found))
      after.push(told(cell))
    }
  }
  if (after.length > 0) {
    await needColumns(tx, office, study, 'attractiveness', attractivenessColumns)
    await touchStudy(tx, office, study, now)
    const change = { actor: by, act: 'attractiveness.changed', subject: qspmSubject(study), study, before, after }
    await record(tx, office, change, now)
  }
  return { written, stale }
}

async function existing(tx: Db, { office, study }: Where): Promise<(cell: CellKey) => boolean> {
  const strategies = new Set((await strategiesOf(tx, office, study)).map(({ id }) => id))
  const factors = new Set((await factorsOf(tx, office, study)).map(({ id }) => id))
  return ({ strategy, factor }) => strategies.has(strategy) && factors.has(factor)
}

/** The log keeps apart that a factor does not bear, and that nobody said so: `-` and an empty score. */
function told({ strategy, factor, score }: Omit<AttractivenessCell, 'version'>): object {
  return { strategy, factor, score: score === undefined ? null : (score ?? '-') }
}

async function put(
  tx: Db,
  where: Where,
  { strategy, factor, score, version }: SentAttractiveness,
  stored: { readonly extra: string } | undefined,
  position: number,
): Promise<AttractivenessCell> {
  const { office, study } = where
  const keys = { office_id: office, study_id: study, strategy, factor }
  if (score === undefined) {
    await tx
      .deleteFrom('attractiveness')
      .where('office_id', '=', office)
      .where('study_id', '=', study)
      .where('strategy', '=', strategy)
      .where('factor', '=', factor)
      .execute()
    return { strategy, factor, score, version: 0 }
  }
  const next = { strategy, factor, score, version: version + 1 }
  if (stored === undefined)
    await tx
      .insertInto('attractiveness')
      .values({ ...keys, score, position, extra: '{}', version: next.version })
      .execute()
  else
    await tx
      .updateTable('attractiveness')
      .set({ score, version: next.version, extra: withoutEdited(stored.extra, ['score']) })
      .where('office_id', '=', office)
      .where('study_id', '=', study)
      .where('strategy', '=', strategy)
      .where('factor', '=', factor)
      .execute()
  return next
}

type CellKey = Pick<Attractiveness, 'strategy' | 'factor'>

function keyOf({ strategy, factor }: CellKey): string {
  return JSON.stringify([strategy, factor])
}

export function qspmSubject(study: string): string {
  return `attractiveness:${study}`
}

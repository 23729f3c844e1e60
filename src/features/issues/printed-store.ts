import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import { issuesOf, type Where } from './issue-store.ts'

/** What a document printed of an issue, whatever the cells give. `total` keeps the digits that were printed. */
export type KeptPrinted = {
  readonly issue: string
  readonly total: string | null
  readonly rank: number | null
  readonly source: string | null
  readonly version: number
}

const columns = ['issue', 'total', 'rank', 'source', 'version'] as const

export async function printedOf(db: Db, office: string, study: string): Promise<KeptPrinted[]> {
  return db
    .selectFrom('printed')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('issue')
    .execute()
}

/** The table as a file holds it, unknown columns included. */
export async function printedCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await db
    .selectFrom('printed')
    .select([...columns, 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('issue')
    .execute()
  return rows.map((row) => cellsOf(names, asCells(row), row.extra))
}

function asCells({ issue, total, rank, source }: Omit<KeptPrinted, 'version'>): Record<string, string> {
  return { issue, total: total ?? '', rank: rank === null ? '' : String(rank), source: source ?? '' }
}

/** Puts the rows of a file into an empty table. */
export async function addPrintedCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const result = {
      issue: cells.issue!,
      total: cells.total || null,
      rank: cells.rank ? Number(cells.rank) : null,
      source: cells.source || null,
    }
    const extra = JSON.stringify(extraOf(cells, asCells(result)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...result }
  })
  for (const some of batches(values, 9)) await tx.insertInto('printed').values(some).execute()
}

export type SentPrinted = {
  readonly issue: string
  readonly total: string | null
  readonly rank: number | null
  readonly version: number
}

export type PrintedWrite = {
  readonly written: readonly KeptPrinted[]
  /** Those that somebody changed since the reader saw them, as they are now: nothing was written to them. */
  readonly stale: readonly KeptPrinted[]
}

/** Writes printed totals and ranks. What holds already what was sent is written: a repeated send does no harm. */
export async function writePrinted(tx: Db, where: Where, results: readonly SentPrinted[]): Promise<PrintedWrite> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const known = await tx
    .selectFrom('printed')
    .select([...columns, 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .execute()
  const issues = new Set((await issuesOf(tx, office, study)).map((issue) => issue.id))
  const [written, stale]: [KeptPrinted[], KeptPrinted[]] = [[], []]
  const [before, after]: [unknown[], unknown[]] = [[], []]
  let position = Math.max(-1, ...known.map((row) => row.position))
  for (const { issue, total, rank, version } of results) {
    const stored = known.find((row) => row.issue === issue)
    const found = stored === undefined ? { issue, total: null, rank: null, source: null, version: 0 } : plain(stored)
    if (!issues.has(issue)) stale.push(found)
    else if (found.total === total && found.rank === rank) written.push(found)
    else if (found.version !== version) stale.push(found)
    else {
      const next = { ...found, total, rank, version: version + 1 }
      if (stored === undefined) await insert(tx, where, next, ++position)
      else
        await update(tx, where, next, withoutEdited(stored.extra, edited<KeptPrinted>(found, next, ['total', 'rank'])))
      written.push(next)
      before.push(stored === undefined ? null : { issue, total: found.total, rank: found.rank })
      after.push({ issue, total, rank })
    }
  }
  if (after.length > 0) {
    await needColumns(tx, office, study, 'printed', ['issue', 'total', 'rank'])
    await touchStudy(tx, office, study, now)
    const change = { actor: by, act: 'printed.changed', subject: `printed:${study}`, study, before, after }
    await record(tx, office, change, now)
  }
  return { written, stale }
}

async function insert(tx: Db, { office, study }: Where, printed: KeptPrinted, position: number): Promise<void> {
  await tx
    .insertInto('printed')
    .values({ office_id: office, study_id: study, ...printed, position, extra: '{}' })
    .execute()
}

async function update(
  tx: Db,
  { office, study }: Where,
  { issue, total, rank, version }: KeptPrinted,
  extra: string,
): Promise<void> {
  await tx
    .updateTable('printed')
    .set({ total, rank, version, extra })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('issue', '=', issue)
    .execute()
}

function plain({ issue, total, rank, source, version }: KeptPrinted): KeptPrinted {
  return { issue, total, rank, source, version }
}

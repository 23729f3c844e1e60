import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { touchStudy } from '../studies/study-store.ts'
import type { Where } from './issue-store.ts'
import { batches, type Cells, cellsOf, extraOf, withoutEdited } from './rows.ts'

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

/** Writes printed totals and ranks; those that somebody changed since are left alone and returned as they are now. */
export async function writePrinted(
  tx: Db,
  { office, study, by, now }: Where,
  results: readonly SentPrinted[],
): Promise<{ readonly written: readonly KeptPrinted[]; readonly stale: readonly KeptPrinted[] }> {
  await touchStudy(tx, office, study, now)
  const known = await tx
    .selectFrom('printed')
    .select([...columns, 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .execute()
  const [written, stale]: [KeptPrinted[], KeptPrinted[]] = [[], []]
  const [before, after]: [unknown[], unknown[]] = [[], []]
  let position = Math.max(-1, ...known.map((row) => row.position))
  for (const { issue, total, rank, version } of results) {
    const stored = known.find((row) => row.issue === issue)
    if ((stored?.total ?? null) === total && (stored?.rank ?? null) === rank) {
      if (stored !== undefined) written.push(plain(stored))
      continue
    }
    if ((stored?.version ?? 0) !== version) {
      stale.push(stored === undefined ? { issue, total: null, rank: null, source: null, version: 0 } : plain(stored))
      continue
    }
    const extra = JSON.stringify(stored === undefined ? {} : withoutEdited(JSON.parse(stored.extra), ['total', 'rank']))
    const values = { total, rank, extra, version: version + 1 }
    if (stored === undefined)
      await tx
        .insertInto('printed')
        .values({ office_id: office, study_id: study, issue, source: null, position: ++position, ...values })
        .execute()
    else
      await tx
        .updateTable('printed')
        .set(values)
        .where('office_id', '=', office)
        .where('study_id', '=', study)
        .where('issue', '=', issue)
        .execute()
    written.push({ issue, total, rank, source: stored?.source ?? null, version: version + 1 })
    before.push(stored === undefined ? null : { issue, total: stored.total, rank: stored.rank })
    after.push({ issue, total, rank })
  }
  if (after.length > 0) {
    await needColumns(tx, office, study, 'printed', ['issue', 'total', 'rank'])
    const change = { actor: by, act: 'printed.changed', subject: `printed:${study}`, study, before, after }
    await record(tx, office, change, now)
  }
  return { written, stale }
}

function plain({ issue, total, rank, source, version }: KeptPrinted): KeptPrinted {
  return { issue, total, rank, source, version }
}

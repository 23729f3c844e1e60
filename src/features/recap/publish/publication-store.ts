import type { Selectable } from 'kysely'
import { canonical } from '../../../base/canonical.ts'
import { sha256 } from '../../../base/hash.ts'
import { newId } from '../../../base/ids.ts'
import { bad, good, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import type { Area } from '../model/area.ts'
import { officeArea } from '../model/area-store.ts'
import { figuresOf } from '../model/figure-store.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { startedPeriods } from '../model/period-store.ts'
import type { CategorySet } from '../model/set.ts'
import { setsOf } from '../model/set-store.ts'
import type { Where } from '../model/where.ts'
import type { Choice } from './choice-form.ts'
import { type OfficeTable, officeTable } from './office-table.ts'
import type { Publication, PublicDocument, PublicTable } from './publication.ts'

/** Every publication of an office, newest first, those that were withdrawn too. */
export async function publicationsOf(db: Db, office: string): Promise<Publication[]> {
  const rows = await db
    .selectFrom('recap_publications')
    .selectAll()
    .where('office_id', '=', office)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(publicationOf)
}

async function publicationIds(db: Db, office: string): Promise<string[]> {
  const rows = await db
    .selectFrom('recap_publications')
    .select('id')
    .where('office_id', '=', office)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

export async function onePublication(db: Db, office: string, id: string): Promise<Publication | null> {
  const row = await db
    .selectFrom('recap_publications')
    .selectAll()
    .where('office_id', '=', office)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : publicationOf(row)
}

/** The files as they went out, in the order of their paths. */
export async function filesOf(db: Db, office: string, id: string): Promise<Map<string, Uint8Array>> {
  const rows = await db
    .selectFrom('recap_publication_files')
    .select(['path', 'content'])
    .where('office_id', '=', office)
    .where('publication_id', '=', id)
    .execute()
  return new Map(rows.map(({ path, content }) => [path, content] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the choice means in figures, and what is already out. */
export type Material = {
  readonly tables: readonly OfficeTable[]
  /** Oldest first. */
  readonly earlier: readonly PublicTable[]
  /** Of the periods and publications that this was made of: it changes when any of them does. */
  readonly stamp: string
}

/** What can be chosen from: approved periods by set. */
export async function choosable(db: Db, office: string) {
  const [sets, periods, area] = await Promise.all([
    setsOf(db, office),
    startedPeriods(db, office),
    officeArea(db, office),
  ])
  return { sets, area, approved: periods.filter(({ status }) => status === 'approved') }
}

/** Loads what a choice asks for; `notApproved` when a period is not (any more). */
export async function materialOf(db: Db, office: string, choice: Choice): Promise<Result<Material>> {
  const { sets, area, approved } = await choosable(db, office)
  const known = await publicationsOf(db, office)
  const tables: OfficeTable[] = []
  const used: PeriodEntry[] = []
  for (const set of sets) {
    const wanted = choice.picks.filter((pick) => pick.set === set.id).map(({ period }) => period)
    if (wanted.length === 0) continue
    const periods = approved.filter((entry) => entry.set === set.id && wanted.includes(entry.period))
    if (periods.length < new Set(wanted).size) return bad({ code: 'notApproved', place: { path: 'pilih' } })
    used.push(...periods)
    tables.push(await tableOf(db, office, { choice, set, area, periods }))
  }
  if (tables.length === 0) return bad({ code: 'notApproved', place: { path: 'pilih' } })
  if (tables.some(({ rows }) => rows.length === 0)) return bad({ code: 'noRegions' })
  const earlier = known.toReversed().flatMap(({ document }) => document.tables)
  return good({
    tables,
    earlier,
    stamp: stampOf(
      used,
      known.map(({ id }) => id),
    ),
  })
}

type Wanted = {
  readonly choice: Choice
  readonly set: CategorySet
  readonly area: Area
  readonly periods: readonly PeriodEntry[]
}

async function tableOf(db: Db, office: string, { choice, ...wanted }: Wanted): Promise<OfficeTable> {
  const categories = wanted.set.categories.map(({ id }) => id)
  const figures = await figuresOf(db, office, { categories, periods: wanted.periods.map(({ period }) => period) })
  const { depth, withTotal, thresholds, totalThreshold } = choice
  return officeTable({ ...wanted, figures, depth, withTotal, thresholds, totalThreshold })
}

function stampOf(periods: readonly PeriodEntry[], publications: readonly string[]): string {
  const versions = periods.map(({ set, period, version }) => `${set} ${period} ${version}`)
  return sha256([...versions, ...publications].join('\n'))
}

/** One and the same for the same content: what was looked at is what goes out. */
export function fingerprint(tables: readonly PublicTable[]): string {
  return sha256(canonical(tables))
}

/**
 * Publishes; `stale` when a period was opened again, or something else was published, since the material was audited: then the
 * audit does not hold any more.
 */
export async function publish(
  tx: Db,
  where: Where,
  { document, files, stamp }: { document: PublicDocument; files: ReadonlyMap<string, Uint8Array>; stamp: string },
): Promise<Result<string>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const periods = await startedPeriods(tx, office)
  const used = document.tables.flatMap(({ set, periods: shown }) =>
    periods.filter(
      (p) => p.set === set.id && p.status === 'approved' && shown.some(({ period }) => period === p.period),
    ),
  )
  if (stampOf(used, await publicationIds(tx, office)) !== stamp) return bad({ code: 'stale' })
  const id = newId(Date.parse(now))
  const row = { office_id: office, id, title: document.title, document: JSON.stringify(document) }
  await tx
    .insertInto('recap_publications')
    .values({ ...row, at: now, by, withdrawn_at: null, withdrawn_by: null })
    .execute()
  for (const [path, content] of files)
    await tx
      .insertInto('recap_publication_files')
      .values({ office_id: office, publication_id: id, path, content: Buffer.from(content) })
      .execute()
  const what = { actor: by, act: 'recap.published', subject: publicationSubject(id), study: null }
  await record(tx, office, { ...what, before: null, after: summaryOf(document, files.size) }, now)
  return good(id)
}

/** Withdraws; twice is once. */
export async function withdraw(tx: Db, where: Where, id: string, reason: string): Promise<Result<null>> {
  const { office, by, now } = where
  await lockedHead(tx, office)
  const publication = await onePublication(tx, office, id)
  if (publication === null) return bad({ code: 'gone' })
  if (publication.withdrawnAt !== null) return good(null)
  if (reason.trim() === '') return bad({ code: 'noReason', place: { path: 'alasan' } })
  await tx
    .updateTable('recap_publications')
    .set({ withdrawn_at: now, withdrawn_by: by })
    .where('office_id', '=', office)
    .where('id', '=', id)
    .execute()
  const what = { actor: by, act: 'recap.publicationWithdrawn', subject: publicationSubject(id), study: null }
  const { title } = publication
  await record(tx, office, { ...what, before: { title }, after: null, reason: reason.trim() }, now)
  return good(null)
}

function summaryOf({ title, licence, tables }: PublicDocument, files: number) {
  return {
    title,
    licence,
    files,
    sets: tables.map(({ set, periods, cells }) => ({
      set: set.id,
      periods: periods.map(({ period }) => period),
      hidden: cells.reduce((sum, values) => sum + values.filter((cell) => cell === 'c').length, 0),
    })),
  }
}

export function publicationSubject(id: string): string {
  return `recapPublication:${id}`
}

function publicationOf(row: Selectable<Schema['recap_publications']>): Publication {
  const { id, title, at, by, withdrawn_at: withdrawnAt, withdrawn_by: withdrawnBy } = row
  return { id, title, at, by, withdrawnAt, withdrawnBy, document: JSON.parse(row.document) as PublicDocument }
}

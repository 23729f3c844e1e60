import { isId } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import type { Entry } from './log.ts'
import {
  idsIn,
  type LogReader,
  quoted,
  type Shown,
  type ShownEntry,
  type ShownStudy,
  withoutContent,
} from './log-shown.ts'
import { namesOf } from './members-store.ts'
import { canDo, type Role } from './role.ts'

/** Entries as this reader may see them, with the names of the people and studies in them. */
export async function shownEntries(
  db: Db,
  officeId: string,
  reader: LogReader,
  found: readonly Entry[],
  now: string,
): Promise<Shown> {
  const ids = [...new Set(found.flatMap(({ study }) => (study === null ? [] : [study])))]
  const studies = await studiesOf(db, officeId, reader, ids, now)
  const seesAll = reader.roles.includes('head')
  const shown = found.map((entry): ShownEntry => {
    const open = seesAll || entry.study === null || studies.get(entry.study)?.open === true
    return open ? { ...entry, hidden: false } : withoutContent(entry)
  })
  const named = [...new Set(shown.flatMap(idsIn))]
  // A study that was copied names the one that it came from.
  const others = await studiesOf(db, officeId, reader, named.filter(isId), now)
  const titles = [...others].flatMap(([id, { title, open }]) => (open ? [[id, title] as const] : []))
  const names = new Map([...titles, ...(await namesOf(db, named)), ...(await methodNames(db, officeId, named))])
  const issues = await issueNames(
    db,
    officeId,
    [...studies].flatMap(([id, { open }]) => (open ? [id] : [])),
  )
  return { entries: shown, names, studies, issues }
}

/** The studies of which something stands in the log, the last changed first: what a log can be narrowed to. */
export async function studiesInLog(
  db: Db,
  officeId: string,
  most: number,
): Promise<{ readonly id: string; readonly title: string }[]> {
  return db
    .selectFrom('studies')
    .select(['id', 'title'])
    .where('office_id', '=', officeId)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Entries know an issue by its code; people know it by its title. */
async function issueNames(db: Db, officeId: string, studies: readonly string[]): Promise<Shown['issues']> {
  const named = new Map<string, Map<string, string>>(studies.map((id) => [id, new Map()]))
  if (studies.length === 0) return named
  const rows = await db
    .selectFrom('issues')
    .select(['study_id', 'id', 'title'])
    .where('office_id', '=', officeId)
    .where('study_id', 'in', studies)
    .execute()
  for (const { study_id, id, title } of rows) named.get(study_id)!.set(id, quoted(title))
  return named
}

/** Entries know a method by its digest; people know it by its title. */
async function methodNames(db: Db, officeId: string, ids: readonly string[]): Promise<(readonly [string, string])[]> {
  const digests = ids.filter((id) => /^[0-9a-f]{64}$/.test(id))
  if (digests.length === 0) return []
  const rows = await db
    .selectFrom('methods')
    .select(['digest', 'title', 'version'])
    .where('office_id', '=', officeId)
    .where('digest', 'in', digests)
    .execute()
  return rows.map(({ digest, title, version }) => [digest, `${title} (${version})`] as const)
}

async function studiesOf(
  db: Db,
  officeId: string,
  { userId, roles }: LogReader,
  ids: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, ShownStudy>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('studies')
    .select(['id', 'title'])
    .where('office_id', '=', officeId)
    .where('id', 'in', ids)
    .execute()
  const mine = new Set(await studiesReadBy(db, officeId, userId, now))
  const seesAll = roles.includes('head')
  return new Map(rows.map(({ id, title }) => [id, { title, open: seesAll || mine.has(id) }]))
}

/** The studies of whose team somebody is at this moment. */
export async function studiesReadBy(db: Db, officeId: string, userId: string, now: string): Promise<string[]> {
  const team = await db
    .selectFrom('study_team')
    .select(['study_id', 'role'])
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute()
  return [...new Set(team.filter(({ role }) => canDo('study.read', [role as Role])).map((row) => row.study_id))]
}

import type { Db } from '../../db/open.ts'
import { accountKey } from './auth-enter.ts'
import type { Entry } from './log.ts'
import { entries, type LogFilter, record } from './log-store.ts'
import { memberOf } from './members-store.ts'
import { requestsOf } from './privacy-request-store.ts'
import { tokensOf } from './token-store.ts'

/** The most entries of the log in one export; a trail that is longer says so. */
const mostEntries = 20_000

/** Everything that an office keeps about one of its people; null when it has none of that id. */
export async function personData(db: Db, officeId: string, userId: string, now: string) {
  const member = await memberOf(db, officeId, userId, now)
  if (member === null) return null
  const { name, email, roles, addedAt, endedAt, disabledAt, secondFactor } = member
  const trail = await trailOf(db, officeId, userId)
  return {
    format: 'ungkit-person-1',
    at: now,
    office: officeId,
    account: { id: userId, name, email, closedAt: disabledAt, secondFactor, ...(await secretsOf(db, userId)) },
    membership: { roles, addedAt, endedAt },
    sessions: await sessionsOf(db, userId),
    failedSignIns: await triesOf(db, userId, email),
    studies: await studiesOf(db, officeId, userId),
    made: await madeBy(db, officeId, userId),
    recap: await recapWorkOf(db, officeId, userId),
    invitations: (await tokensOf(db, officeId, 'invitation'))
      .filter((token) => token.createdBy === userId || token.scope.email === email)
      .map(({ createdAt, expiresAt, usedAt, revokedAt, scope, createdBy }) => ({
        made: createdBy === userId,
        roles: scope.roles,
        createdAt,
        expiresAt,
        usedAt,
        revokedAt,
      })),
    requests: (await requestsOf(db, officeId)).filter((request) => request.user === userId),
    trail: trail.entries,
    trailComplete: trail.complete,
  }
}

export type PersonData = NonNullable<Awaited<ReturnType<typeof personData>>>

/** Writes into the log that somebody looked at or took away the data of a person. */
export async function recordSight(
  tx: Db,
  about: { readonly officeId: string; readonly user: string; readonly by: string },
  act: 'privacy.seen' | 'privacy.exported',
  now: string,
): Promise<void> {
  const what = { actor: about.by, act, subject: `member:${about.user}`, study: null }
  await record(tx, about.officeId, { ...what, before: null, after: null }, now)
}

/** Which secrets there are, never what they are. */
async function secretsOf(db: Db, userId: string) {
  const rows = await db
    .selectFrom('account')
    .select(['providerId', 'createdAt'])
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .execute()
  return { signsInBy: rows.map((row) => ({ provider: row.providerId, since: isoOf(row.createdAt) })) }
}

async function sessionsOf(db: Db, userId: string) {
  const rows = await db
    .selectFrom('session')
    .select(['createdAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .execute()
  return rows.map(({ createdAt, expiresAt, ipAddress, userAgent }) => ({
    createdAt: isoOf(createdAt),
    expiresAt: isoOf(expiresAt),
    ipAddress,
    userAgent,
  }))
}

/** How often signing in failed lately; kept without the address itself. */
async function triesOf(db: Db, userId: string, email: string) {
  const like = (text: string) => `%${text}%`
  return db
    .selectFrom('attempts')
    .select(['count', 'since', 'until'])
    .where((eb) => eb.or([eb('key', 'like', like(accountKey(email))), eb('key', 'like', like(userId))]))
    .orderBy('since')
    .execute()
}

/** Studies and methods that bear them as who made them. */
async function madeBy(db: Db, officeId: string, userId: string) {
  const columns = ['title', 'created_at as createdAt'] as const
  const [studies, methods] = [db.selectFrom('studies').select(columns), db.selectFrom('methods').select(columns)]
  return {
    studies: await studies
      .where('office_id', '=', officeId)
      .where('created_by', '=', userId)
      .orderBy('created_at')
      .execute(),
    methods: await methods
      .where('office_id', '=', officeId)
      .where('created_by', '=', userId)
      .orderBy('created_at')
      .execute(),
  }
}

/** What they wrote and brought into the recap; single figures stand in the trail. */
async function recapWorkOf(db: Db, officeId: string, userId: string) {
  const by = (table: 'recap_remarks' | 'recap_signals' | 'recap_publications' | 'recap_maps') =>
    db.selectFrom(table).where('office_id', '=', officeId).where('by', '=', userId).orderBy('at').orderBy('id')
  return {
    remarks: await by('recap_remarks')
      .select(['period', 'region', 'category', 'kind', 'text', 'at', 'closed_at as closedAt'])
      .execute(),
    signals: await by('recap_signals').select(['rule', 'figure', 'state', 'note', 'at']).execute(),
    publications: await by('recap_publications').select(['title', 'at']).execute(),
    maps: await by('recap_maps').select(['title', 'at']).execute(),
    imports: await db
      .selectFrom('recap_imports')
      .select(['file_name as fileName', 'made_at as at'])
      .where('office_id', '=', officeId)
      .where('made_by', '=', userId)
      .orderBy('made_at')
      .orderBy('id')
      .execute(),
  }
}

async function studiesOf(db: Db, officeId: string, userId: string) {
  return db
    .selectFrom('study_team as t')
    .innerJoin('studies as s', (join) => join.onRef('s.office_id', '=', 't.office_id').onRef('s.id', '=', 't.study_id'))
    .select(['s.title as study', 't.role', 't.added_at as addedAt', 't.until'])
    .where('t.office_id', '=', officeId)
    .where('t.user_id', '=', userId)
    .orderBy('t.added_at')
    .orderBy('s.title')
    .execute()
}

/**
 * What was done by and to the person, newest first. Content only where it is about them: what they did to others tells of
 * those others, whom article 33 protects. For the same reason nobody else is named.
 */
async function trailOf(db: Db, officeId: string, userId: string) {
  const subject = `member:${userId}`
  const [by, to] = [await all(db, officeId, { actor: userId }), await all(db, officeId, { subject })]
  const found = new Map([...by.entries, ...to.entries].map((entry) => [entry.sequence, entry]))
  const shown = [...found.values()]
    .toSorted((a, b) => b.sequence - a.sequence)
    .map((entry) => ({
      sequence: entry.sequence,
      at: entry.at,
      act: entry.act,
      by: entry.actor === userId ? 'self' : entry.actor === 'shell' || entry.actor === 'system' ? 'server' : 'office',
      about: entry.subject === subject ? 'self' : 'work',
      content: entry.subject === subject ? entry.content : null,
    }))
  return { entries: shown, complete: by.complete && to.complete }
}

async function all(
  db: Db,
  officeId: string,
  filter: Pick<LogFilter, 'actor' | 'subject'>,
): Promise<{ readonly entries: readonly Entry[]; readonly complete: boolean }> {
  const found: Entry[] = []
  for (;;) {
    const last = found.at(-1)
    const below = last === undefined ? {} : { below: last.sequence }
    const next = await entries(db, officeId, { ...filter, ...below, most: 1000 })
    found.push(...next)
    if (next.length < 1000) return { entries: found, complete: true }
    if (found.length >= mostEntries) return { entries: found, complete: false }
  }
}

function isoOf(moment: string | Date): string {
  return new Date(moment).toISOString()
}

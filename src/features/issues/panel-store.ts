import type { Selectable } from 'kysely'
import { newId } from '../../base/ids.ts'
import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import type { Schema } from '../../db/schema.ts'
import { record } from '../people/log-store.ts'
import { minutesAfter, type Token, tokenDays } from '../people/token.ts'
import { forgetTokens, makeToken, revokeTokens, tokenId, tokensOf } from '../people/token-store.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import { makeForms } from './ballot-form-store.ts'
import type { Where } from './issue-store.ts'
import { type Asked, labelOf, mostRaters, type PanelRater, panelSubject, plainName, shownName } from './panel.ts'
import type { Naming } from './round.ts'
import { openRoundNumber } from './round-hold-store.ts'

const columns = [
  'id',
  'label',
  'name',
  'role',
  'email',
  'position',
  'added_at',
  'removed_at',
  'token',
  'version',
] as const

/** Who is asked, in the order in which they came. */
export async function panelOf(db: Db, office: string, study: string): Promise<PanelRater[]> {
  return (await allRaters(db, office, study)).filter(({ removedAt }) => removedAt === null)
}

/** Those who were taken out too: their earlier rounds stay. */
export async function allRaters(db: Db, office: string, study: string): Promise<PanelRater[]> {
  const rows = await db
    .selectFrom('panel_raters')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toRater)
}

export async function raterAt(db: Db, office: string, study: string, id: string): Promise<PanelRater | null> {
  const row = await db
    .selectFrom('panel_raters')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : toRater(row)
}

/** Takes people into the panel, also while a round is open. Returns who came: none beyond what a panel may have. */
export async function addToPanel(tx: Db, where: Where, asked: readonly Asked[], naming: Naming): Promise<PanelRater[]> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const known = await allRaters(tx, office, study)
  const taken = new Set(known.map(({ label }) => plainName(label)))
  const first = (known.at(-1)?.position ?? -1) + 1
  const room = mostRaters - known.filter(({ removedAt }) => removedAt === null).length
  const added = asked.slice(0, Math.max(0, room)).map((person, i): PanelRater => {
    const position = first + i
    const label = labelOf(person, naming, position, taken)
    taken.add(plainName(label))
    // Nobody who is anonymous has a name here: what is not kept cannot be told.
    const kept = naming === 'anonymous' ? { name: null, role: null, email: null } : person
    return { id: newId(), label, ...kept, position, addedAt: now, removedAt: null, token: null, version: 1 }
  })
  if (added.length === 0) return []
  const rows = added.map(({ addedAt, removedAt, ...rater }) => ({
    office_id: office,
    study_id: study,
    ...rater,
    added_at: addedAt,
    removed_at: removedAt,
  }))
  for (const some of batches(rows, 12)) await tx.insertInto('panel_raters').values(some).execute()
  const open = await openRoundNumber(tx, office, study)
  const ids = added.map(({ id }) => id)
  if (open !== null) await makeForms(tx, where, open, ids)
  await touchStudy(tx, office, study, now)
  const after = added.map((rater) => ({ rater: shownName(rater, naming), role: rater.role }))
  const told = { actor: by, act: 'rater.asked', subject: panelSubject(study), study }
  await record(tx, office, { ...told, before: null, after }, now)
  return added
}

/** Takes somebody out of the panel: their link opens nothing, what they gave in closed rounds stays. False when they are out. */
export async function removeFromPanel(tx: Db, where: Where, id: string, naming: Naming): Promise<boolean> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const rater = await raterAt(tx, office, study, id)
  if (rater === null || rater.removedAt !== null) return false
  await withdraw(tx, where, rater)
  await changeRater(tx, where, id, { removed_at: now, token: null })
  await touchStudy(tx, office, study, now)
  const told = { actor: by, act: 'rater.dismissed', subject: panelSubject(study), study }
  await record(tx, office, { ...told, before: { rater: shownName(rater, naming) }, after: null }, now)
  return true
}

export type MadeLink = { readonly rater: PanelRater; readonly secret: string; readonly expiresAt: string }

/** New links for these raters; what they had before opens nothing any more. The secrets are in what is returned and nowhere else. */
export async function invite(
  tx: Db,
  where: Where,
  round: { readonly round: number; readonly naming: Naming },
  ids: readonly string[],
  expiresAt: string,
): Promise<MadeLink[]> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  await forgetTokens(tx, office, minutesAfter(now, -tokenDays * 24 * 60))
  const links: MadeLink[] = []
  for (const rater of await panelOf(tx, office, study)) {
    if (!ids.includes(rater.id)) continue
    await withdraw(tx, where, rater)
    const scope = { study, form: 'panel', round: round.round, person: rater.id }
    const secret = await makeToken(tx, { kind: 'rater', officeId: office, scope, createdBy: by, expiresAt }, now)
    await changeRater(tx, where, rater.id, { token: tokenId(secret) })
    links.push({ rater, secret, expiresAt })
  }
  if (links.length === 0) return []
  await touchStudy(tx, office, study, now)
  const after = links.map(({ rater }) => ({ rater: shownName(rater, round.naming), until: expiresAt }))
  const told = { actor: by, act: 'rater.invited', subject: panelSubject(study), study }
  await record(tx, office, { ...told, before: null, after }, now)
  return links
}

/** Closes a rater's link. False when there is none that is open. */
export async function revokeInvite(tx: Db, where: Where, id: string, naming: Naming): Promise<boolean> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const rater = await raterAt(tx, office, study, id)
  if (rater === null || !(await withdraw(tx, where, rater))) return false
  await touchStudy(tx, office, study, now)
  const told = { actor: by, act: 'rater.uninvited', subject: panelSubject(study), study }
  await record(tx, office, { ...told, before: { rater: shownName(rater, naming) }, after: null }, now)
  return true
}

async function withdraw(tx: Db, { office, now }: Where, { token }: PanelRater): Promise<boolean> {
  if (token === null) return false
  return (await revokeTokens(tx, { officeId: office, kind: 'rater', ids: [token] }, now)).length > 0
}

/** The links of these raters, by rater. */
export async function linksOf(
  db: Db,
  office: string,
  raters: readonly PanelRater[],
): Promise<ReadonlyMap<string, Token<'rater'>>> {
  const tokens = new Map((await tokensOf(db, office, 'rater')).map((token) => [token.id, token]))
  return new Map(
    raters.flatMap(({ id, token }) => {
      const known = token === null ? undefined : tokens.get(token)
      return known === undefined ? [] : [[id, known] as const]
    }),
  )
}

async function changeRater(
  tx: Db,
  { office, study }: Where,
  id: string,
  values: Partial<{ readonly removed_at: string; readonly token: string | null; readonly label: string }>,
): Promise<void> {
  await tx
    .updateTable('panel_raters')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .execute()
}

/** Gives anonymous raters the numbers that their scores have, in this order; who has one keeps it. */
export async function numberRaters(tx: Db, where: Where, ids: readonly string[]): Promise<void> {
  const known = await allRaters(tx, where.office, where.study)
  const numbers = known.map(({ label }) => Number(/^Penilai (\d+)$/.exec(label)?.[1] ?? 0))
  let number = Math.max(0, ...numbers)
  for (const id of ids) {
    const rater = known.find((k) => k.id === id)
    if (rater !== undefined && !rater.label.startsWith('Penilai '))
      await changeRater(tx, where, id, { label: `Penilai ${++number}` })
  }
}

export function toRater({
  added_at,
  removed_at,
  ...row
}: Pick<Selectable<Schema['panel_raters']>, (typeof columns)[number]>): PanelRater {
  return { ...row, addedAt: added_at, removedAt: removed_at }
}

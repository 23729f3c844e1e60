import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { entries, record } from './log-store.ts'
import { namesOf } from './members-store.ts'
import { type Emergency, emergencyMinutes } from './office-emergency.ts'
import { minutesAfter } from './token.ts'

/** The studies that could be opened in an emergency, by title. */
export async function studiesToOpen(
  db: Db,
  officeId: string,
): Promise<{ readonly id: string; readonly title: string }[]> {
  return db
    .selectFrom('studies')
    .select(['id', 'title'])
    .where('office_id', '=', officeId)
    .where('state', '!=', 'binned')
    .orderBy('title')
    .orderBy('id')
    .execute()
}

/**
 * Opens a study for an hour to somebody who has no right to it: as a researcher, who reads and changes neither scores nor
 * decision. The log of the office holds the reason. `already` when they can read it anyway.
 */
export async function openInEmergency(
  tx: Db,
  about: Emergency & { readonly officeId: string; readonly by: string },
  now: string,
): Promise<Result<{ readonly until: string }>> {
  const { officeId, study, by, reason } = about
  const known = (await studiesToOpen(tx, officeId)).some(({ id }) => id === study)
  if (!known) return bad({ code: 'noStudy', place: { path: 'study' } })
  const lasting = await tx
    .selectFrom('study_team')
    .select('role')
    .where('office_id', '=', officeId)
    .where('study_id', '=', study)
    .where('user_id', '=', by)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute()
  if (lasting.length > 0) return bad({ code: 'already', place: { path: 'study' } })
  const until = minutesAfter(now, emergencyMinutes)
  await tx
    .insertInto('study_team')
    .values({ office_id: officeId, study_id: study, user_id: by, role: 'researcher', added_at: now, until })
    .onConflict((c) => c.columns(['office_id', 'study_id', 'user_id', 'role']).doUpdateSet({ added_at: now, until }))
    .execute()
  const what = { actor: by, act: 'study.openedInEmergency', subject: `study:${study}`, study, before: null }
  await record(tx, officeId, { ...what, after: { until }, reason }, now)
  return good({ until })
}

export type PastEmergency = {
  readonly at: string
  readonly who: string | null
  readonly study: string
  readonly reason: string | null
}

/** The last times that somebody did this, newest first: for the head of the office to see. */
export async function pastEmergencies(db: Db, officeId: string, most: number): Promise<PastEmergency[]> {
  const found = await entries(db, officeId, { act: 'study.openedInEmergency', most })
  const names = await namesOf(
    db,
    found.map((entry) => entry.actor),
  )
  const titles = new Map(
    found.length === 0
      ? []
      : (
          await db
            .selectFrom('studies')
            .select(['id', 'title'])
            .where('office_id', '=', officeId)
            .where(
              'id',
              'in',
              found.map((entry) => entry.study ?? ''),
            )
            .execute()
        ).map(({ id, title }) => [id, title]),
  )
  return found.map(({ at, actor, study, content }) => ({
    at,
    who: names.get(actor) ?? null,
    study: titles.get(study ?? '') ?? study ?? '',
    reason: content?.reason ?? null,
  }))
}

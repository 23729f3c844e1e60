import type { Db } from '../../db/open.ts'
import { record } from './log-store.ts'

/**
 * Takes somebody out of the teams of studies, or only ends what was opened to them in an emergency. The log of each study says
 * so. A study may be left without an owner: the head of the office names another one.
 */
export async function leaveStudies(
  tx: Db,
  about: { readonly officeId: string; readonly user: string; readonly by: string },
  { lasting }: { readonly lasting: boolean },
  now: string,
): Promise<void> {
  const { officeId, user, by } = about
  let query = tx.deleteFrom('study_team').where('office_id', '=', officeId).where('user_id', '=', user)
  if (!lasting) query = query.where('until', 'is not', null)
  const gone = await query.returning(['study_id', 'role', 'until']).execute()
  const sorted = gone.toSorted((a, b) => (`${a.study_id} ${a.role}` < `${b.study_id} ${b.role}` ? -1 : 1))
  for (const { study_id, role, until } of sorted) {
    if (until !== null && until <= now) continue
    const what = { actor: by, act: 'team.removed', subject: `study:${study_id}`, study: study_id, after: null }
    await record(tx, officeId, { ...what, before: { userId: user, role } }, now)
  }
}

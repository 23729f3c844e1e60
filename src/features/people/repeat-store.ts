import type { Db } from '../../db/open.ts'

/** How far an office's log goes. A form that adds something bears it: sent once more, it is known to be the same act. */
export async function logEnd(db: Db, officeId: string): Promise<number> {
  const row = await db.selectFrom('log_heads').select('sequence').where('office_id', '=', officeId).executeTakeFirst()
  return row?.sequence ?? 0
}

export type Kind = { readonly actor: string; readonly act: string; readonly study: string }

/** What somebody has done of one kind since the log went so far: what is there afterwards, as the log tells it. */
export async function doneSince(tx: Db, officeId: string, kind: Kind, sequence: number): Promise<unknown[]> {
  const rows = await tx
    .selectFrom('log')
    .select('content')
    .where('office_id', '=', officeId)
    .where('study_id', '=', kind.study)
    .where('sequence', '>', sequence)
    .where('actor', '=', kind.actor)
    .where('act', '=', kind.act)
    .orderBy('sequence')
    .execute()
  return rows.flatMap(({ content }) => (content === null ? [] : [JSON.parse(content).after]))
}

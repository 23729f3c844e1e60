import type { OpenedBackup } from '../../db/backup/index.ts'
import type { Db } from '../../db/open.ts'

/** What a restore would take from people of an office: named, so that they can be asked first. */
export type RestoreLoss = {
  /** Made after the backup: gone with it. */
  readonly studies: readonly LostStudy[]
  /** Written in after the backup: back to what they were. */
  readonly changed: readonly LostStudy[]
  readonly accounts: readonly string[]
  /** Studies of other offices on this server that are gone or set back; their names are theirs. */
  readonly elsewhere: number
}

export type LostStudy = { readonly title: string; readonly by: string }

/** Sets what a backup holds beside today's studies and accounts. */
export async function lossOf(db: Db, officeId: string, backup: OpenedBackup): Promise<RestoreLoss> {
  const accounts = await db
    .selectFrom('memberships as m')
    .innerJoin('user as u', 'u.id', 'm.user_id')
    .select(['u.id', 'u.name'])
    .where('m.office_id', '=', officeId)
    .where('m.ended_at', 'is', null)
    .orderBy('u.name')
    .orderBy('u.id')
    .execute()
  const studies = await db
    .selectFrom('studies as s')
    .leftJoin('user as u', 'u.id', 's.created_by')
    .select(['s.office_id', 's.id', 's.title', 's.changed_at', 'u.name as by'])
    .orderBy('s.title')
    .orderBy('s.id')
    .execute()
  const then = await keptIn(backup)
  const fate = ({ id, changed_at }: { id: string; changed_at: string }) => {
    const was = then.studies.get(id)
    return was === undefined ? 'gone' : was < changed_at ? 'back' : 'same'
  }
  const here = studies.filter((study) => study.office_id === officeId)
  const named = (which: 'gone' | 'back') =>
    here.filter((study) => fate(study) === which).map(({ title, by }) => ({ title, by: by ?? '' }))
  return {
    studies: named('gone'),
    changed: named('back'),
    accounts: accounts.filter(({ id }) => !then.accounts.has(id)).map(({ name }) => name),
    elsewhere: studies.filter((study) => study.office_id !== officeId && fate(study) !== 'same').length,
  }
}

/** Only as far as these two tables stand in the file: what is large, stands behind them. */
async function keptIn({ head, rows }: OpenedBackup) {
  const kept = { accounts: new Set<string>(), studies: new Map<string, string>() }
  const wanted = new Set(head.tables.filter(({ name, rows: n }) => isWanted(name) && n > 0).map(({ name }) => name))
  const place = (table: string, column: string) =>
    head.tables.find(({ name }) => name === table)!.columns.indexOf(column)
  let last = ''
  for await (const { table, rows: some } of rows()) {
    if (wanted.has(last) && last !== table) wanted.delete(last)
    if (wanted.size === 0) break
    last = table
    if (table === 'user') for (const row of some) kept.accounts.add(String(row[place('user', 'id')]))
    if (table === 'studies')
      for (const row of some)
        kept.studies.set(String(row[place('studies', 'id')]), String(row[place('studies', 'changed_at')]))
  }
  return kept
}

function isWanted(table: string): boolean {
  return table === 'user' || table === 'studies'
}

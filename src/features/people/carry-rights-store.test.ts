import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase, kinds, someday } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { addStudyFor } from '../../../test/support/visitors.ts'
import { newId } from '../../base/ids.ts'
import { openBackup, writeBackup } from '../../db/backup/index.ts'
import { type Db, openDatabase } from '../../db/open.ts'
import { carryOver } from './carry-over-store.ts'
import { changeRoles } from './member-store.ts'
import { memberOf } from './members-store.ts'
import { stageRestore } from './restore-store.ts'

for (const kind of kinds)
  test(`a restore gives nobody back what was taken away since, nor an old way in (${kind})`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungkit-rights-'))
    const opened = await freshDatabase(kind)
    try {
      const { db } = opened
      const officeId = await anOffice(db)
      const ani = await aMember(db, officeId, ['administrator', 'head'])
      const dewi = await aMember(db, officeId, ['administrator', 'operator'])
      const eka = await aMember(db, officeId, ['operator'])
      const study = await addStudyFor({ opened }, officeId, ani, [[eka, 'changeOwner']])
      for (const user of [ani, dewi, eka]) await aWayIn(db, user, 'old')
      const path = join(folder, 'a.ungkit-backup')
      assert.ok((await writeBackup(opened.place, path, { passphrase: null, program: '0.1.0', now: someday })).ok)

      const was = ['administrator', 'operator'] as const
      await changeRoles(db, { officeId, user: dewi, by: ani }, { was, roles: ['operator', 'mentor'] }, later)
      await db.deleteFrom('study_team').where('user_id', '=', eka).execute()
      await db.updateTable('account').set({ password: 'new', updatedAt: later }).where('userId', '=', eka).execute()
      await db
        .updateTable('user')
        .set({ email: 'baru@x.id', twoFactorEnabled: kind === 'sqlite' ? 1 : true })
        .where('id', '=', eka)
        .execute()
      await sql`insert into "twoFactor" ("id", "secret", "backupCodes", "userId") values ('t', 's', 'b', ${eka})`.execute(
        db,
      )

      const backup = await openBackup(path, null)
      const file = join(folder, 'staged.sqlite')
      assert.ok(backup.ok && (await stageRestore(backup.value, { file, now: later })).ok)
      const staged = openDatabase({ file })
      const carried = await carryOver(staged.db, db.withoutPlugins(), later)
      assert.deepEqual([carried.rights, carried.waysIn], [2, 1])
      const roles = async (user: string) => (await memberOf(staged.db, officeId, user, later))!.roles
      assert.deepEqual(await roles(dewi), ['operator'])
      assert.deepEqual(await roles(ani), ['administrator', 'head'])
      const team = await staged.db.selectFrom('study_team').select(['study_id', 'user_id']).execute()
      assert.deepEqual(team, [{ study_id: study, user_id: ani }])
      const passwords = await staged.db.selectFrom('account').select(['userId', 'password']).execute()
      assert.deepEqual(
        new Map(passwords.map((row) => [row.userId, row.password])),
        new Map([
          [ani, 'old'],
          [dewi, 'old'],
          [eka, 'new'],
        ]),
      )
      const member = await memberOf(staged.db, officeId, eka, later)
      assert.deepEqual([member!.secondFactor, member!.email], [true, 'baru@x.id'])
      const factors = await sql<{ secret: string }>`select "secret" from "twoFactor"`.execute(staged.db)
      assert.deepEqual(
        factors.rows.map((row) => row.secret),
        ['s'],
      )
      const sessions = await staged.db.selectFrom('session').select('userId').execute()
      assert.deepEqual(
        sessions.map((row) => row.userId),
        [ani],
      )
      await staged.close()
    } finally {
      await opened.close()
      await rm(folder, { recursive: true, force: true })
    }
  })

const later = '2026-05-06T07:08:09.000Z'

async function aWayIn(db: Db, userId: string, password: string): Promise<void> {
  const times = { createdAt: someday, updatedAt: someday }
  await db
    .insertInto('account')
    .values({ id: newId(), userId, providerId: 'credential', accountId: userId, password, ...times })
    .execute()
  const ends = '2036-01-01T00:00:00.000Z'
  await db
    .insertInto('session')
    .values({ id: newId(), token: newId(), userId, expiresAt: ends, ipAddress: null, userAgent: null, ...times })
    .execute()
}

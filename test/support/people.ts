import { newId } from '../../src/base/ids.ts'
import type { Db } from '../../src/db/open.ts'
import { addMember } from '../../src/features/people/member-store.ts'
import { makeOffice } from '../../src/features/people/office-store.ts'
import type { Role } from '../../src/features/people/role.ts'
import { someday } from './database.ts'

/** An account without a password: somebody to have in an office. */
export async function aPerson(db: Db, name = 'Ani Lestari'): Promise<string> {
  const id = newId()
  await db
    .insertInto('user')
    .values({
      id,
      name,
      email: `${id}@contoh.go.id`,
      emailVerified: false,
      createdAt: someday,
      updatedAt: someday,
    })
    .execute()
  return id
}

export async function anOffice(db: Db, name = 'Dinas Sosial Kabupaten Lahat'): Promise<string> {
  const id = newId()
  await makeOffice(db, { id, name, region: null, by: 'shell' }, someday)
  return id
}

/** Somebody new in an office. */
export async function aMember(db: Db, officeId: string, roles: readonly Role[], name?: string): Promise<string> {
  const user = await aPerson(db, name)
  await addMember(db, { officeId, user, by: 'shell' }, roles, someday)
  return user
}

/** As if they had set up a second factor: administrators see little before that. */
export async function giveFactor(db: Db, userId: string): Promise<void> {
  await db.updateTable('user').set({ twoFactorEnabled: true }).where('id', '=', userId).execute()
}

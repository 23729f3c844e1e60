import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { addMember } from './member-store.ts'
import { hasOffice } from './members-store.ts'
import type { OfficeFields } from './office.ts'
import { claimFirstOffice, makeOffice } from './office-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'
import { makeToken, useToken } from './token-store.ts'

const setupMinutes = 30

/** The secret of a new address where the first office is set up; null when there is an office. Asked at each start. */
export async function openSetup(db: Db, now: string): Promise<string | null> {
  return transaction(db, async (tx) => {
    if (await hasOffice(tx)) return null
    const expiresAt = minutesAfter(now, setupMinutes)
    return makeToken(tx, { kind: 'setup', officeId: null, scope: {}, createdBy: null, expiresAt }, now)
  })
}

export type SetUp = {
  readonly secret: string
  readonly officeId: string
  readonly office: OfficeFields
  /** Whose account was made for it. */
  readonly user: string
  readonly roles: readonly Role[]
}

/** The first office with its first member, at once; `exists` when somebody else was quicker. */
export async function setUpOffice(
  tx: Db,
  { secret, officeId, office, user, roles }: SetUp,
  now: string,
): Promise<Result<null>> {
  if (await hasOffice(tx)) return bad({ code: 'exists' })
  const used = await useToken(tx, secret, 'setup', now)
  if (!used.ok) return used
  if (!(await claimFirstOffice(tx, officeId))) return bad({ code: 'exists' })
  await makeOffice(tx, { id: officeId, by: user, ...office }, now)
  await addMember(tx, { officeId, user, by: user }, roles, now)
  return good(null)
}

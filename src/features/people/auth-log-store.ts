import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { record } from './log-store.ts'

/** What somebody did with their own account: key of the words in `log-text.ts`. */
export type AccountAct =
  | 'account.signedIn'
  | 'account.signInFailed'
  | 'account.signedOut'
  | 'account.sessionEnded'
  | 'account.sessionsEnded'
  | 'account.passwordChanged'
  | 'account.passwordReset'
  | 'account.nameChanged'
  | 'account.emailChanged'
  | 'account.factorOn'
  | 'account.factorOff'
  | 'account.codesRenewed'

/** Writes it into the log of every office that the person belongs to; whoever belongs to none leaves no trace. */
export async function tellOffices(
  db: Db,
  userId: string,
  { act, after }: { readonly act: AccountAct; readonly after?: unknown },
  now: string,
): Promise<void> {
  await transaction(db, async (tx) => {
    const offices = await tx
      .selectFrom('memberships')
      .select('office_id')
      .where('user_id', '=', userId)
      .where('ended_at', 'is', null)
      .orderBy('office_id')
      .execute()
    const change = { actor: userId, act, subject: `member:${userId}`, study: null, before: null, after: after ?? null }
    for (const { office_id } of offices) await record(tx, office_id, change, now)
  })
}

import { newId } from '../../base/ids.ts'
import { good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import type { NewAccount, SigningIn } from './auth.ts'
import { ownAccount } from './auth-account.ts'
import { type AuthParts, type Core, coreOf } from './auth-core.ts'
import { enterings } from './auth-enter.ts'
import { insertPerson } from './auth-person-store.ts'
import { forgetting } from './auth-reset.ts'
import { singleSignOn } from './auth-sso.ts'
import { checkPassword } from './password-rules.ts'
import type { Person } from './person.ts'

/** Signing in, as the rest of the program uses it. */
export function createAuth(parts: AuthParts): SigningIn {
  const core = coreOf(parts)
  return {
    sessionOf: core.sessionOf,
    createPerson: async (name, email, password, proven = false) => {
      const made = await createPersonAnd(core, { name, email, password, proven }, async () => good(null))
      return made.ok ? good(made.value.person) : made
    },
    createPersonAnd: (who, doing) => createPersonAnd(core, who, doing),
    ...enterings(core),
    ...ownAccount(core),
    ...forgetting(core),
    sso: singleSignOn(core),
  }
}

async function createPersonAnd<T>(
  { db, hash, now }: Core,
  { name, email, password, proven }: NewAccount,
  doing: (tx: Db, person: Person) => Promise<Result<T>>,
): Promise<Result<{ readonly person: Person; readonly value: T }>> {
  const checked = checkPassword(password, { name, email })
  if (!checked.ok) return checked
  const ids = { id: newId(), accountId: newId() }
  const person = { ...ids, name, email: email.trim().toLowerCase(), hash: await hash(password), proven }
  let refused: Result<never> | null = null
  const takenBack = new Error('the account was taken back')
  try {
    return await transaction(db, async (tx) => {
      const made = await insertPerson(tx, person, now())
      if (!made.ok) return made
      const done = await doing(tx, made.value)
      if (done.ok) return good({ person: made.value, value: done.value })
      refused = done
      throw takenBack
    })
  } catch (error) {
    if (error === takenBack && refused !== null) return refused
    throw error
  }
}

import { newId } from '../../base/ids.ts'
import type { Result } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import type { SigningIn } from './auth.ts'
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
    createPerson: (name, email, password, proven = false) => createPerson(core, { name, email, proven }, password),
    ...enterings(core),
    ...ownAccount(core),
    ...forgetting(core),
    sso: singleSignOn(core),
  }
}

async function createPerson(
  { db, hash, now }: Core,
  { name, email, proven }: { readonly name: string; readonly email: string; readonly proven: boolean },
  password: string,
): Promise<Result<Person>> {
  const checked = checkPassword(password, { name, email })
  if (!checked.ok) return checked
  const ids = { id: newId(), accountId: newId() }
  const person = { ...ids, name, email: email.trim().toLowerCase(), hash: await hash(password), proven }
  return transaction(db, (tx) => insertPerson(tx, person, now()))
}

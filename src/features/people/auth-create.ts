import { newId } from '../../base/ids.ts'
import type { Result } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import type { SigningIn } from './auth.ts'
import { type AuthParts, type Core, coreOf } from './auth-core.ts'
import { enterings } from './auth-enter.ts'
import { insertPerson } from './auth-person-store.ts'
import { checkPassword } from './password-rules.ts'
import type { Person } from './person.ts'

/** Signing in, as the rest of the program uses it. */
export function createAuth(parts: AuthParts): SigningIn {
  const core = coreOf(parts)
  return { sessionOf: core.sessionOf, createPerson: (...person) => createPerson(core, ...person), ...enterings(core) }
}

async function createPerson(
  { db, hash, now }: Core,
  name: string,
  email: string,
  password: string,
  proven = false,
): Promise<Result<Person>> {
  const good = checkPassword(password, { name, email })
  if (!good.ok) return good
  const person = {
    id: newId(),
    accountId: newId(),
    name,
    email: email.toLowerCase(),
    hash: await hash(password),
    proven,
  }
  return transaction(db, (tx) => insertPerson(tx, person, now()))
}

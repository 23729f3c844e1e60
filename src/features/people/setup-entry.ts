import { good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { personWithEmail } from './auth-person-store.ts'
import type { Accounts } from './office-parts.ts'
import type { Person } from './person.ts'
import type { PersonFields } from './setup-form.ts'

export type Entered = { readonly person: Person; readonly cookies: readonly string[] }

/**
 * Makes an account and signs in with it. Hashing a password takes long: never inside a transaction. `again` lets in whoever
 * made the account a moment ago, when what came after it failed.
 */
export async function enter(
  db: Db,
  accounts: Accounts,
  { name, email, password }: PersonFields,
  headers: Headers,
  { proven, again }: { readonly proven: boolean; readonly again: boolean },
): Promise<Result<Entered>> {
  const made = await accounts.createPerson(name, email, password, proven)
  const known = !made.ok && again && made.problems[0]?.code === 'taken' ? await personWithEmail(db, email) : null
  if (!made.ok && known === null) return made
  const cookies = await accounts.signIn(email, password, headers)
  // A password that does not fit the account is no password for it: what is told is that there is an account.
  if (!cookies.ok) return made.ok ? cookies : made
  return good({ person: made.ok ? made.value : known!, cookies: cookies.value })
}

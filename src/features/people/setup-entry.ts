import { good, type Result } from '../../base/result.ts'
import type { Accounts } from './office-parts.ts'
import type { Person } from './person.ts'
import type { PersonFields } from './setup-form.ts'

export type Entered = { readonly person: Person; readonly cookies: readonly string[] }

/** Makes an account and signs in with it. Hashing a password takes long: never inside a transaction. */
export async function enter(
  accounts: Accounts,
  { name, email, password }: PersonFields,
  headers: Headers,
): Promise<Result<Entered>> {
  const made = await accounts.createPerson(name, email, password)
  if (!made.ok) return made
  const cookies = await accounts.signIn(email, password, headers)
  return cookies.ok ? good({ person: made.value, cookies: cookies.value }) : cookies
}

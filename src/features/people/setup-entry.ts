import { good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { personWithEmail } from './auth-person-store.ts'
import type { Accounts } from './office-parts.ts'
import type { Person } from './person.ts'
import type { PersonFields } from './setup-form.ts'

export type Entered<T> = { readonly person: Person; readonly cookies: readonly string[]; readonly value: T }

type Entry<T> = {
  readonly person: PersonFields
  readonly headers: Headers
  /** Whether somebody vouched for the address. */
  readonly proven: boolean
  /** What the account is made for; when it is refused, there is no account either. */
  readonly doing: (tx: Db, person: Person) => Promise<Result<T>>
}

/** Makes an account with what it is for, and signs in with it. Hashing a password takes long: never inside a transaction. */
export async function enter<T>(
  accounts: Accounts,
  { person, headers, proven, doing }: Entry<T>,
): Promise<Result<Entered<T>>> {
  const { email, password } = person
  const made = await accounts.createPersonAnd({ ...person, proven }, doing)
  if (!made.ok) return made
  const cookies = await accounts.signIn(email, password, headers)
  // The account stands, and what it was made for: whoever made it signs in by themselves.
  return good({ ...made.value, cookies: cookies.ok ? cookies.value : [] })
}

/** The same for whoever may have an account: with its password they go on. */
export async function enterAgain<T>(db: Db, accounts: Accounts, entry: Entry<T>): Promise<Result<Entered<T>>> {
  const made = await enter(accounts, entry)
  if (made.ok || made.problems[0]?.code !== 'taken') return made
  const { email, password } = entry.person
  const [cookies, person] = [await accounts.signIn(email, password, entry.headers), await personWithEmail(db, email)]
  // A password that does not fit the account is no password for it: what is told is that there is an account.
  if (!cookies.ok || person === null) return made
  const done = await transaction(db, (tx) => entry.doing(tx, person))
  return done.ok ? good({ person, cookies: cookies.value, value: done.value }) : done
}

import { bad, good, type Result } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { patience, placeOfAddress } from './attempts.ts'
import { countTry } from './attempts-store.ts'
import type { Forgetting, From, Reset, ResetLetter } from './auth.ts'
import type { Core } from './auth-core.ts'
import { accountKey } from './auth-enter.ts'
import { tellOffices } from './auth-log-store.ts'
import { lockPerson, personWithEmail, personWithId, setPassword } from './auth-person-store.ts'
import { endSessionsBut } from './auth-session-store.ts'
import type { Mail } from './mail.ts'
import { resetStands } from './member-access-store.ts'
import { closeResetLinks } from './member-links-store.ts'
import { membershipsOf } from './members-store.ts'
import { checkPassword } from './password-rules.ts'
import type { Person } from './person.ts'
import { minutesAfter } from './token.ts'
import { makeToken, readToken, revokeTokens, useToken } from './token-store.ts'

/** Minutes that a link for a new password holds that went by mail. */
export const mailedResetMinutes = 60

/** A new password for whoever has lost theirs. */
export function forgetting(core: Core): Forgetting {
  // Without an address of our own the link would be built from what the asker calls us.
  const mail = core.address === null ? null : core.mail
  return {
    mailsResets: mail !== null,
    askReset: async (email, from, letter) => {
      const { address } = from
      const place = { key: `lupa@${placeOfAddress(address)}`, ...patience.address }
      const counted = await countTry(core.db, [place], core.now())
      if (!counted.ok) return counted
      return good(async () => {
        if (mail !== null) await sendReset(core, mail, email, letter).catch(core.onFault)
      })
    },
    resetOf: (secret) => resetOf(core, secret),
    reset: (secret, change, from) => reset(core, secret, change, from),
  }
}

/** One letter at a time: the links before it are closed. */
async function sendReset(core: Core, mail: Mail, email: string, letter: (path: string) => ResetLetter): Promise<void> {
  const { db, now } = core
  const person = await personWithEmail(db, email)
  if (person === null) return
  const own = { key: `lupa:${accountKey(email)}`, free: 3, longest: 60 * 60 }
  if (!(await countTry(db, [own], now())).ok) return
  const secret = await transaction(db, async (tx) => {
    await lockPerson(tx, person.id)
    const [at, scope] = [now(), { user: person.id }]
    await revokeTokens(tx, { officeId: null, kind: 'reset', scope }, at)
    const expiresAt = minutesAfter(at, mailedResetMinutes)
    return makeToken(tx, { kind: 'reset', officeId: null, scope, createdBy: null, expiresAt }, at)
  })
  const { subject, text } = letter(`/atur-ulang/${secret}`)
  await mail.send(person.email, subject, text)
}

async function resetOf({ db, now }: Core, secret: string): Promise<Result<Person>> {
  const token = await readToken(db, secret, 'reset', now())
  if (!token.ok) return token
  if (!(await resetStands(db, token.value, now()))) return bad({ code: 'lapsed' })
  const person = await personWithId(db, token.value.scope.user)
  return person === null ? bad({ code: 'unknown' }) : good(person)
}

async function reset(core: Core, secret: string, { password, endOthers }: Reset, from: From): Promise<Result<Person>> {
  const { db, now } = core
  const known = await resetOf(core, secret)
  if (!known.ok) return known
  const person = known.value
  const offices = (await membershipsOf(db, person.id)).map(({ office }) => office.name)
  const checked = checkPassword(password, { ...person, offices })
  if (!checked.ok) return checked
  const hash = await core.hash(password)
  return transaction(db, async (tx) => {
    // Two links of one person close each other: whoever is later finds theirs closed.
    await lockPerson(tx, person.id)
    // Rights change between the page and the press: asked again, before the link is used up.
    const still = await readToken(tx, secret, 'reset', now())
    if (still.ok && !(await resetStands(tx, still.value, now()))) return bad({ code: 'lapsed' })
    const used = await useToken(tx, secret, 'reset', now())
    if (!used.ok) return used
    // Other links were for a password that is not any more.
    await closeResetLinks(tx, person.id, now())
    // A link that went by mail shows that the address is theirs.
    await setPassword(tx, person.id, { hash, proven: used.value.officeId === null }, now())
    if (endOthers) await endSessionsBut(tx, person.id, null)
    const after = { othersEnded: endOthers, address: from.address, by: used.value.createdBy }
    await tellOffices(tx, person.id, { act: 'account.passwordReset', after }, now())
    return good(person)
  })
}

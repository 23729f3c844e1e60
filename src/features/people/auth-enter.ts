import { sha256 } from '../../base/hash.ts'
import { bad, good, type Result } from '../../base/result.ts'
import { claimOnce, countTry } from './attempts-store.ts'
import type { Cookies, Entering, From, MakingAccounts, SignedInBy } from './auth.ts'
import { asked, saidBy } from './auth-answer.ts'
import type { Core } from './auth-core.ts'
import { limitsOf } from './auth-limits.ts'
import { tellOffices } from './auth-log-store.ts'
import { personWithEmail, personWithId } from './auth-person-store.ts'
import { endSession, livingSession } from './auth-session-store.ts'
import { minutesAfter } from './token.ts'

/** Coming in and going out. */
export function enterings(core: Core): Entering & Pick<MakingAccounts, 'signIn'> {
  return {
    signIn: async (email, password, headers) => {
      const entered = await enter(core, email, password, { headers, address: '' })
      return entered.ok ? good(entered.value.cookies) : entered
    },
    enter: (email, password, from) => enter(core, email, password, from),
    enterCode: (code, from) => enterCode(core, code, from),
    isHalfway: async (headers) => (await halfway(core, headers)) !== null,
    leave: (headers) => leave(core, headers),
  }
}

async function enter(core: Core, email: string, password: string, from: From): Promise<Result<SignedInBy>> {
  const { db, now, library } = core
  const limits = limitsOf('masuk', accountKey(email), from.address)
  const counted = await countTry(db, limits.all, now())
  if (!counted.ok) return counted
  // Asked for whether there is one or not, so that both take as long.
  const person = await personWithEmail(db, email)
  const { api } = await library()
  const body = { email: email.trim(), password }
  const said = await saidBy(await api.signInEmail({ body, headers: asked(from), asResponse: true }))
  if (!said.ok || person === null) {
    const closed = said.code === 'FAILED_TO_CREATE_SESSION'
    const after = { why: closed ? 'closed' : 'password', address: from.address }
    if (person !== null) await tellOffices(db, person.id, { act: 'account.signInFailed', after }, now())
    return bad({ code: closed ? 'closed' : 'wrong' })
  }
  await limits.wentWell(core)
  const done = said.body.twoFactorRedirect !== true
  if (done) await welcome(core, person.id, from, 'password')
  return good({ person, done, cookies: said.cookies })
}

/** Counted whether there is such an account or not, and nobody's address is kept for it. */
export function accountKey(email: string): string {
  return sha256(email.trim().toLowerCase()).slice(0, 32)
}

async function enterCode(core: Core, typed: string, from: From): Promise<Result<SignedInBy>> {
  const { db, now, library } = core
  const user = await halfway(core, from.headers)
  const person = user === null ? null : await personWithId(db, user)
  if (person === null) return bad({ code: 'noChallenge' })
  const limits = limitsOf('kode', person.id, from.address)
  const counted = await countTry(db, limits.all, now())
  if (!counted.ok) return counted
  const { code, recovery } = readCode(typed)
  const { api } = await library()
  const asking = { body: { code }, headers: asked(from), asResponse: true } as const
  const first = recovery || (await isFirstUse(core, person.id, code))
  const said = first ? await saidBy(await (recovery ? api.verifyBackupCode(asking) : api.verifyTOTP(asking))) : null
  if (said?.ok) {
    await limits.wentWell(core)
    await welcome(core, person.id, from, recovery ? 'recovery' : 'code')
    return good({ person, done: true, cookies: said.cookies })
  }
  const after = { why: 'code', address: from.address }
  await tellOffices(db, person.id, { act: 'account.signInFailed', after }, now())
  const over = said !== null && /COOKIE|TOO_MANY|CHALLENGE/.test(said.code)
  return bad({ code: over ? 'noChallenge' : first ? 'wrongCode' : 'usedCode' })
}

/** Figures of an authenticator, or a recovery code as it was printed; spaces and case do not matter. */
export function readCode(typed: string): { readonly code: string; readonly recovery: boolean } {
  const plain = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 40)
  if (plain.length <= 6) return { code: plain, recovery: false }
  return { code: (plain.match(/.{1,4}/g) ?? []).join('-'), recovery: true }
}

/** A code of an authenticator holds for a minute and a half, but opens once only: whoever looked over a shoulder is late. */
export function isFirstUse({ db, now }: Core, userId: string, code: string): Promise<boolean> {
  const key = `kode-terpakai:${sha256(`${userId} ${code}`).slice(0, 32)}`
  return claimOnce(db, key, minutesAfter(now(), 3), now())
}

async function halfway({ library }: Core, headers: Headers): Promise<string | null> {
  if (!headers.has('cookie')) return null
  return (await library()).api.halfway({ headers: asked({ headers, address: '' }) })
}

/** Whoever comes in leaves the session that their browser had before: an old cookie opens nothing any more. */
export async function welcome(core: Core, userId: string, from: From, by: string): Promise<void> {
  const { db, now, tokenOf } = core
  const old = await tokenOf(from.headers)
  const session = old === null ? null : await livingSession(db, old, now())
  if (session !== null) await endSession(db, session.person.id, session.id)
  await tellOffices(db, userId, { act: 'account.signedIn', after: { by, address: from.address } }, now())
}

async function leave({ db, now, library, sessionOf }: Core, headers: Headers): Promise<Cookies> {
  const session = await sessionOf(headers)
  if (session !== null) {
    await endSession(db, session.person.id, session.id)
    await tellOffices(db, session.person.id, { act: 'account.signedOut' }, now())
  }
  const asking = { headers: asked({ headers, address: '' }), asResponse: true } as const
  return (await saidBy(await (await library()).api.signOut(asking))).cookies
}

import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { countTry } from './attempts-store.ts'
import type { Cookies, FactorOn, From, NewFactor, OwnAccount, PasswordChange, Proof, Session } from './auth.ts'
import { asked, type Said, saidBy } from './auth-answer.ts'
import type { Core } from './auth-core.ts'
import { isFirstUse, readCode } from './auth-enter.ts'
import type { Library } from './auth-library.ts'
import { limitsOf } from './auth-limits.ts'
import { type AccountAct, tellOffices } from './auth-log-store.ts'
import { endSessionsBut } from './auth-session-store.ts'
import { closeResetLinks } from './member-links-store.ts'
import { membershipsOf } from './members-store.ts'
import { checkPassword } from './password-rules.ts'

/** What somebody does with their own account. All but the first code ask for the password again. */
export function ownAccount(core: Core): OwnAccount {
  return {
    changePassword: (change, from) => changePassword(core, change, from),
    provePassword: (password, from) => provePassword(core, password, from),
    proveSelf: (proof, from) => proveSelf(core, proof, from),
    startFactor: (password, from) => startFactor(core, password, from),
    confirmFactor: (code, from) => confirmFactor(core, code, from),
    stopFactor: (password, from) => stopFactor(core, password, from),
    renewCodes: (password, from) => renewCodes(core, password, from),
  }
}

async function changePassword(
  core: Core,
  { current, next, endOthers }: PasswordChange,
  from: From,
): Promise<Result<Cookies>> {
  const session = await core.sessionOf(from.headers)
  if (session === null) return signedOut
  const offices = (await membershipsOf(core.db, session.person.id)).map(({ office }) => office.name)
  const checked = checkPassword(next, { ...session.person, offices })
  if (!checked.ok) return checked
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: endOthers }
  const said = await withPassword(core, from, (api, headers) => api.changePassword({ body, headers, asResponse: true }))
  if (!said.ok) return said
  await transaction(core.db, async (tx) => {
    await closeResetLinks(tx, session.person.id, core.now())
    const after = { othersEnded: endOthers }
    await tellOffices(tx, session.person.id, { act: 'account.passwordChanged', after }, core.now())
  })
  return good(said.value.cookies)
}

async function provePassword(core: Core, password: string, from: From): Promise<Result<null>> {
  const said = await withPassword(core, from, (api, headers) =>
    api.verifyPassword({ body: { password }, headers, asResponse: true }),
  )
  return said.ok ? good(null) : said
}

/** The password first: whoever does not know it finds out nothing about codes. */
async function proveSelf(core: Core, { password, code: typed }: Proof, from: From): Promise<Result<null>> {
  const proven = await provePassword(core, password, from)
  if (!proven.ok) return proven
  const session = await core.sessionOf(from.headers)
  if (session === null) return signedOut
  if (!session.secondFactor) return good(null)
  const limits = limitsOf('kode', session.person.id, from.address)
  const counted = await countTry(core.db, limits.all, core.now())
  if (!counted.ok) return counted
  const { code, recovery } = readCode(typed)
  // A recovery code lets somebody in who lost the phone; it is not spent on this.
  if (recovery) return bad({ code: 'wrongCode', place: { path: 'code' } })
  if (!(await isFirstUse(core, session.person.id, code))) return bad({ code: 'usedCode', place: { path: 'code' } })
  const { api } = await core.library()
  const said = await saidBy(await api.verifyTOTP({ body: { code }, headers: asked(from), asResponse: true }))
  if (!said.ok) return bad({ code: 'wrongCode', place: { path: 'code' } })
  await limits.wentWell(core)
  return good(null)
}

async function startFactor(core: Core, password: string, from: From): Promise<Result<NewFactor>> {
  const said = await withPassword(core, from, (api, headers) =>
    api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }),
  )
  return said.ok ? good({ uri: String(said.value.body.totpURI) }) : said
}

async function confirmFactor(core: Core, typed: string, from: From): Promise<Result<FactorOn>> {
  const { db, now, library } = core
  const session = await core.sessionOf(from.headers)
  if (session === null) return signedOut
  if (session.secondFactor) return bad({ code: 'already' })
  const limits = limitsOf('kode', session.person.id, from.address)
  const counted = await countTry(db, limits.all, now())
  if (!counted.ok) return counted
  const { code } = readCode(typed)
  const { api } = await library()
  const first = await isFirstUse(core, session.person.id, code)
  const body = { code }
  const said = first ? await saidBy(await api.verifyTOTP({ body, headers: asked(from), asResponse: true })) : null
  if (said?.code === 'TOTP_NOT_ENABLED') return bad({ code: 'notStarted' })
  if (!said?.ok) return bad({ code: first ? 'wrongCode' : 'usedCode' })
  await limits.wentWell(core)
  // Whoever is signed in elsewhere came in without it.
  const here = await core.sessionOf(cookieHeaders(said.cookies))
  await endSessionsBut(db, session.person.id, here?.id ?? null)
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: session.person.id } })
  await told(core, session, 'account.factorOn')
  return good({ codes: backupCodes, cookies: said.cookies })
}

async function stopFactor(core: Core, password: string, from: From): Promise<Result<Cookies>> {
  const session = await core.sessionOf(from.headers)
  if (session === null) return signedOut
  const said = await withPassword(core, from, (api, headers) =>
    api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
  )
  if (!said.ok) return said
  await told(core, session, 'account.factorOff')
  return good(said.value.cookies)
}

async function renewCodes(core: Core, password: string, from: From): Promise<Result<readonly string[]>> {
  const session = await core.sessionOf(from.headers)
  if (session === null) return signedOut
  const said = await withPassword(core, from, (api, headers) =>
    api.generateBackupCodes({ body: { password }, headers, asResponse: true }),
  )
  if (!said.ok) return said
  await told(core, session, 'account.codesRenewed')
  return good((said.value.body.backupCodes as readonly string[]).map(String))
}

const signedOut: Result<never> = bad({ code: 'signedOut' })

/** Asks better-auth for something that needs the password of whoever is signed in, and counts the tries. */
async function withPassword(
  core: Core,
  from: From,
  ask: (api: Library['api'], headers: Headers) => Promise<Response>,
): Promise<Result<Said>> {
  const session = await core.sessionOf(from.headers)
  if (session === null) return signedOut
  const limits = limitsOf('sandi', session.person.id, from.address)
  const counted = await countTry(core.db, limits.all, core.now())
  if (!counted.ok) return counted
  const said = await saidBy(await ask((await core.library()).api, asked(from)))
  if (!said.ok) return bad(refusals[said.code] ?? { code: 'refused' })
  await limits.wentWell(core)
  return good(said)
}

const refusals: Readonly<Record<string, Problem>> = {
  INVALID_PASSWORD: { code: 'wrongPassword', place: { path: 'current' } },
  PASSWORD_TOO_LONG: { code: 'wrongPassword', place: { path: 'current' } },
  TOTP_ALREADY_ENABLED: { code: 'already' },
  TWO_FACTOR_NOT_ENABLED: { code: 'notStarted' },
}

function told({ db, now }: Core, { person }: Session, act: AccountAct, after?: unknown): Promise<void> {
  return tellOffices(db, person.id, { act, after }, now())
}

/** A request with these cookies. */
function cookieHeaders(cookies: Cookies): Headers {
  return new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') })
}

import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import { AccountPage, PasswordPage, SelfPage } from './account-pages.tsx'
import { lacksFactor } from './account-rules.ts'
import { type AccountMessage, accountMessages, accountText } from './account-text.ts'
import { tellOffices } from './auth-log-store.ts'
import { changePerson } from './auth-person-store.ts'
import { endSession, endSessionsBut, sessionsOf } from './auth-session-store.ts'
import { isEmail } from './invitation-form.ts'
import { OpenedWays } from './member-access-pages.tsx'
import { openedDays, openedWays } from './member-access-store.ts'
import { closeResetLinks } from './member-links-store.ts'
import { messageOf } from './office-parts.ts'
import { accountProblem } from './password-text.ts'
import { ownPath } from './sign-in-back.ts'
import { fromOf, type SignInParts, waitText } from './sign-in-parts.ts'
import { minutesAfter } from './token.ts'
import type { Route, SignedVisit } from './visit.ts'

/** One's own account. */
export function accountRoutes(parts: SignInParts): readonly Route[] {
  const access = 'signedIn'
  return [
    { method: 'GET', path: '/akun', access, answer: show },
    { method: 'GET', path: '/akun/ubah', access, answer: async (visit) => selfPage(visit, visit.signedIn.person) },
    { method: 'POST', path: '/akun/ubah', access, perMinute: 20, answer: (visit) => changeSelf(visit, parts) },
    { method: 'GET', path: '/akun/sandi', access, answer: async (visit) => passwordPage(visit, true) },
    { method: 'POST', path: '/akun/sandi', access, perMinute: 20, answer: (visit) => changePassword(visit, parts) },
    { method: 'POST', path: '/akun/perangkat', access, answer: endOne },
    { method: 'POST', path: '/akun/perangkat/lain', access, answer: endOthers },
  ]
}

async function show(visit: SignedVisit): Promise<Answer> {
  const { at, db, now, signedIn, query } = visit
  const { person, secondFactor, session, memberships } = signedIn
  const told = { since: minutesAfter(now, -openedDays * 24 * 60), of: person.id, most: 5 }
  const opened = await Promise.all(memberships.map(({ office }) => openedWays(db, office, told)))
  return page(
    <AccountPage
      at={at}
      person={person}
      secondFactor={secondFactor}
      factorNeeded={lacksFactor({ memberships, secondFactor: false })}
      sessions={await sessionsOf(db, person.id, now)}
      here={session}
      top={<OpenedWays at={at} opened={opened.flat()} own />}
      message={messageOf(visit, accountMessages)}
      onward={ownPath(query('selanjutnya'))}
    />,
  )
}

function selfPage(
  { at }: SignedVisit,
  values: { readonly name: string; readonly email: string },
  problems: FieldProblems = {},
): Answer {
  const failed = Object.keys(problems).length > 0
  return page(<SelfPage at={at} values={values} problems={problems} />, failed ? 422 : 200)
}

async function changeSelf(visit: SignedVisit, { auth }: SignInParts): Promise<Answer> {
  const { at, db, now, sent, signedIn } = visit
  const { person } = signedIn
  const text = accountText[at.lang].self.problems
  const values = { name: sent.text('name').trim(), email: sent.text('email').trim().toLowerCase() }
  const again = (problems: FieldProblems) => selfPage(visit, values, problems)
  if (values.name === '') return again({ name: text.noName })
  if (values.name.length > 200) return again({ name: text.tooLong })
  if (!isEmail(values.email)) return again({ email: text.badEmail })
  if (values.email !== person.email) {
    if (sent.text('current') === '') return again({ current: text.noPassword })
    const proven = await auth.provePassword(sent.text('current'), fromOf(visit))
    if (!proven.ok)
      return again(
        proven.problems[0]!.code === 'wait'
          ? { '': waitText(proven.problems[0]!, at.lang) }
          : { current: text.wrongPassword },
      )
  }
  const changed = await transaction(db, async (tx) => {
    const done = await changePerson(tx, { id: person.id, ...values }, now)
    if (done.ok && done.value.nameChanged) await tellOffices(tx, person.id, { act: 'account.nameChanged' }, now)
    if (done.ok && done.value.emailChanged) {
      // A link that went to the address before would still open the account.
      await closeResetLinks(tx, person.id, now)
      await tellOffices(tx, person.id, { act: 'account.emailChanged' }, now)
    }
    return done
  })
  return changed.ok ? toAccount(visit, 'diri') : again({ email: text.taken })
}

function passwordPage({ at, signedIn }: SignedVisit, ticked: boolean, problems: FieldProblems = {}): Answer {
  const failed = Object.keys(problems).length > 0
  return page(
    <PasswordPage at={at} person={signedIn.person} endOthers={ticked} problems={problems} />,
    failed ? 422 : 200,
  )
}

async function changePassword(visit: SignedVisit, { auth }: SignInParts): Promise<Answer> {
  const { at, sent } = visit
  const text = accountText[at.lang]
  const [current, next, ticked] = [sent.text('current'), sent.text('password'), sent.text('endOthers') === '1']
  const empty = {
    ...(current === '' ? { current: text.newPassword.noPassword } : {}),
    ...(next === '' ? { password: text.newPassword.noPassword } : {}),
  }
  if (Object.keys(empty).length > 0) return passwordPage(visit, ticked, empty)
  const changed = await auth.changePassword({ current, next, endOthers: ticked }, fromOf(visit))
  if (changed.ok) return toAccount(visit, 'sandi', changed.value)
  const problem = changed.problems[0]!
  if (problem.code === 'wait') return passwordPage(visit, ticked, { '': waitText(problem, at.lang) })
  if (problem.place?.path === 'password')
    return passwordPage(visit, ticked, { password: accountProblem(problem, at.lang) })
  return passwordPage(visit, ticked, { current: text.self.problems.wrongPassword })
}

async function endOne(visit: SignedVisit): Promise<Answer> {
  const { db, now, sent, signedIn } = visit
  const { id } = signedIn.person
  const ended = await transaction(db, async (tx) => {
    const done = await endSession(tx, id, sent.text('perangkat'))
    if (done) await tellOffices(tx, id, { act: 'account.sessionEnded' }, now)
    return done
  })
  return ended ? toAccount(visit, 'sesi') : refused(404)
}

async function endOthers(visit: SignedVisit): Promise<Answer> {
  const { db, now, signedIn } = visit
  const { id } = signedIn.person
  await transaction(db, async (tx) => {
    const sessions = await endSessionsBut(tx, id, signedIn.session)
    if (sessions > 0) await tellOffices(tx, id, { act: 'account.sessionsEnded', after: { sessions } }, now)
  })
  return toAccount(visit, 'sesi-lain')
}

function toAccount({ at }: SignedVisit, message: AccountMessage, cookies: readonly string[] = []): Answer {
  return redirect(`${inLanguage('/akun', at.lang)}?pesan=${message}`, cookies)
}

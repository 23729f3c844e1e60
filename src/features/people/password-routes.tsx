import { setTimeout } from 'node:timers/promises'
import { type Answer, page, redirect } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import { mailedResetMinutes } from './auth-reset.ts'
import { isEmail } from './invitation-form.ts'
import { ForgotPage, ResetPage, ResetSentPage } from './password-pages.tsx'
import { passwordResetText } from './password-reset-text.ts'
import { accountProblem } from './password-text.ts'
import { fromOf, type SignInParts, waitText } from './sign-in-parts.ts'
import { ClosedLinkPage } from './token-pages.tsx'
import type { Route, Visit } from './visit.ts'

/** A new password for whoever has lost theirs. */
export function passwordRoutes(parts: SignInParts): readonly Route[] {
  const access = 'everyone'
  const reset = '/atur-ulang/:token'
  return [
    { method: 'GET', path: '/lupa-sandi', access, answer: async ({ at }) => forgotPage(at, parts) },
    { method: 'POST', path: '/lupa-sandi', access, perMinute: 20, answer: (visit) => ask(visit, parts) },
    { method: 'GET', path: reset, access, perMinute: 60, answer: (visit) => resetPage(visit, parts, true, {}) },
    { method: 'POST', path: reset, access, perMinute: 20, answer: (visit) => choose(visit, parts) },
  ]
}

function forgotPage(at: Visit['at'], { auth }: SignInParts, email = '', problems: FieldProblems = {}): Answer {
  const failed = Object.keys(problems).length > 0
  return page(<ForgotPage at={at} email={email} mails={auth.mailsResets} problems={problems} />, failed ? 422 : 200)
}

async function ask(visit: Visit, parts: SignInParts): Promise<Answer> {
  const { at, sent } = visit
  const { auth, origin } = parts
  const email = sent.text('email').trim()
  const text = passwordResetText[at.lang]
  if (!auth.mailsResets) return forgotPage(at, parts)
  if (!isEmail(email)) return forgotPage(at, parts, email, { email: text.ask.noEmail })
  const letter = (path: string) => ({
    subject: text.letter.subject,
    text: text.letter.text(`${origin}${inLanguage(path, at.lang)}`, `${mailedResetMinutes}`),
  })
  const asked = await auth.askReset(email, fromOf(visit), letter)
  if (!asked.ok) return forgotPage(at, parts, email, { '': waitText(asked.problems[0]!, at.lang) })
  void setTimeout(afterAnswer).then(asked.value)
  return page(<ResetSentPage at={at} />)
}

/** Milliseconds until the answer has gone off, whether a letter follows or not. */
const afterAnswer = 100

async function resetPage(
  { at, params }: Visit,
  { auth }: SignInParts,
  endOthers: boolean,
  problems: FieldProblems,
): Promise<Answer> {
  const person = await auth.resetOf(params.token ?? '')
  if (!person.ok) return page(<ClosedLinkPage at={at} problem={person.problems[0]!} kind="reset" />, 410)
  const status = Object.keys(problems).length > 0 ? 422 : 200
  return page(<ResetPage at={at} person={person.value} endOthers={endOthers} problems={problems} />, status)
}

async function choose(visit: Visit, parts: SignInParts): Promise<Answer> {
  const { at, params, sent } = visit
  const [password, endOthers] = [sent.text('password'), sent.text('endOthers') === '1']
  const again = (problem: string) => resetPage(visit, parts, endOthers, { password: problem })
  if (password === '') return again(passwordResetText[at.lang].choose.noPassword)
  const done = await parts.auth.reset(params.token ?? '', { password, endOthers }, fromOf(visit))
  if (done.ok) return redirect(`${inLanguage('/masuk', at.lang)}?pesan=sandi-baru`)
  const problem = done.problems[0]!
  // Whatever is not about the password is about the link, and its page says so.
  return problem.place?.path === 'password'
    ? again(accountProblem(problem, at.lang))
    : resetPage(visit, parts, endOthers, {})
}

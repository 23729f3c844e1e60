import { setTimeout } from 'node:timers/promises'
import { type Answer, away, page, redirect } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import { factorRoutes } from './account-factor-routes.tsx'
import { accountRoutes } from './account-routes.tsx'
import type { SignedInBy, SigningIn } from './auth.ts'
import { messageOf } from './office-parts.ts'
import { passwordRoutes } from './password-routes.tsx'
import { ownPath } from './sign-in-back.ts'
import { CodePage, SignInPage, withBack } from './sign-in-pages.tsx'
import { fromOf, type SignInParts, waitText } from './sign-in-parts.ts'
import { type SignInProblem, signInMessages, signInText } from './sign-in-text.ts'
import type { Route, Visit } from './visit.ts'

/** Signing in and out, forgotten passwords, and one's own account. */
export function signInRoutes(parts: SignInParts): readonly Route[] {
  const { auth } = parts
  const access = 'everyone'
  return [
    { method: 'GET', path: '/masuk', access, answer: async (visit) => signInPage(visit, auth) },
    { method: 'POST', path: '/masuk', access, perMinute: 60, answer: (visit) => signIn(visit, auth) },
    { method: 'GET', path: '/masuk/kode', access, perMinute: 60, answer: (visit) => codePage(visit, auth) },
    { method: 'POST', path: '/masuk/kode', access, perMinute: 60, answer: (visit) => signInByCode(visit, auth) },
    { method: 'POST', path: '/keluar', access, answer: (visit) => signOut(visit, auth) },
    ...ssoRoutes(auth),
    ...passwordRoutes(parts),
    ...accountRoutes(parts),
    ...factorRoutes(parts),
  ]
}

function signInPage(visit: Visit, { sso }: SigningIn): Answer {
  const { at, query, signedIn } = visit
  const back = ownPath(query('kembali'))
  if (signedIn !== null) return redirect(back ?? inLanguage('/studi', at.lang))
  const message = messageOf(visit, signInMessages)
  return page(<SignInPage at={at} email="" back={back} sso={sso?.name ?? null} message={message} />)
}

async function signIn(visit: Visit, auth: SigningIn): Promise<Answer> {
  const { at, sent } = visit
  const [email, password] = [sent.text('email').trim(), sent.text('password')]
  const text = signInText[at.lang]
  const again = (problems: FieldProblems, status: 422 | 429 = 422) =>
    page(
      <SignInPage
        at={at}
        email={email}
        back={ownPath(sent.text('kembali'))}
        sso={auth.sso?.name ?? null}
        message={null}
        problems={problems}
      />,
      status,
    )
  const empty = {
    ...(email === '' ? { email: text.problems.noEmail } : {}),
    ...(password === '' ? { password: text.problems.noPassword } : {}),
  }
  if (Object.keys(empty).length > 0) return again(empty)
  const entered = await atLeast(failingTakes, auth.enter(email, password, fromOf(visit)))
  if (entered.ok) return onward(visit, entered.value, ownPath(sent.text('kembali')))
  const problem = entered.problems[0]!
  if (problem.code === 'wait') return again({ '': waitText(problem, at.lang) }, 429)
  return again({ password: text.problems[problem.code as SignInProblem] })
}

/** Milliseconds: an answer of no takes as long for an account that exists, and is written into logs, as for one that does not. */
const failingTakes = 300

async function atLeast<T extends { readonly ok: boolean }>(milliseconds: number, doing: Promise<T>): Promise<T> {
  const began = performance.now()
  const done = await doing
  // The next whole step: also when a busy server takes longer than one.
  const steps = Math.ceil((performance.now() - began) / milliseconds)
  if (!done.ok) await setTimeout(began + steps * milliseconds - performance.now())
  return done
}

/** In, or to the second step. */
function onward({ at }: Visit, { done, cookies }: SignedInBy, back: string | null): Answer {
  if (!done) return redirect(withBack(inLanguage('/masuk/kode', at.lang), back), cookies)
  return redirect(back ?? inLanguage('/studi', at.lang), cookies)
}

async function codePage({ at, query, headers }: Visit, auth: SigningIn): Promise<Answer> {
  if (!(await auth.isHalfway(headers))) return toSignIn(at.lang, 'terlambat')
  return page(<CodePage at={at} back={ownPath(query('kembali'))} recovery={false} />)
}

async function signInByCode(visit: Visit, auth: SigningIn): Promise<Answer> {
  const { at, sent } = visit
  const back = ownPath(sent.text('kembali'))
  const field = sent.names().includes('recovery') ? 'recovery' : 'code'
  const typed = sent.text(field).trim()
  const again = (problems: FieldProblems, status: 422 | 429 = 422) =>
    page(<CodePage at={at} back={back} recovery={field === 'recovery'} problems={problems} />, status)
  const { problems } = signInText[at.lang]
  if (typed === '') return again({ [field]: problems.noCode })
  const entered = await auth.enterCode(typed, fromOf(visit))
  if (entered.ok) return onward(visit, entered.value, back)
  const problem = entered.problems[0]!
  if (problem.code === 'wait') return again({ '': waitText(problem, at.lang) }, 429)
  if (problem.code === 'noChallenge') return toSignIn(at.lang, 'terlambat')
  return again({ [field]: problems[problem.code as SignInProblem] })
}

async function signOut({ at, headers }: Visit, auth: SigningIn): Promise<Answer> {
  const cookies = await auth.leave(headers)
  return { ...redirect(`${inLanguage('/masuk', at.lang)}?pesan=keluar`, cookies), forget: true }
}

function toSignIn(lang: 'id' | 'en', message: (typeof signInMessages)[number]): Answer {
  return redirect(`${inLanguage('/masuk', lang)}?pesan=${message}`)
}

/** A link and not a form: browsers let no form of ours lead elsewhere. */
function ssoRoutes({ sso }: SigningIn): readonly Route[] {
  if (sso === null) return []
  const start = async (visit: Visit): Promise<Answer> => {
    const back = ownPath(visit.query('kembali')) ?? inLanguage('/studi', visit.at.lang)
    const started = await sso.start(back, fromOf(visit))
    return started.ok ? away(started.value.url, started.value.cookies) : toSignIn(visit.at.lang, 'sso-putus')
  }
  const finish = async (visit: Visit): Promise<Answer> => {
    const known = ['code', 'state', 'error', 'iss'].flatMap((name) => {
      const value = visit.query(name)
      return value === undefined ? [] : [[name, value]]
    })
    const finished = await sso.finish(new URLSearchParams(known), fromOf(visit))
    if (finished.ok) return onward(visit, finished.value, ownPath(finished.value.back))
    const messages = { unknown: 'sso-belum', closed: 'ditutup', refused: 'sso-ditolak' } as const
    return toSignIn(visit.at.lang, messages[finished.problems[0]!.code as keyof typeof messages])
  }
  return [
    { method: 'GET', path: '/masuk/sso', access: 'everyone', perMinute: 30, answer: start },
    { method: 'GET', path: '/masuk/sso/kembali', access: 'everyone', perMinute: 30, answer: finish },
  ]
}

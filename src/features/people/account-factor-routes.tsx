import type { Problem } from '../../base/result.ts'
import { type Answer, page, redirect } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import { FactorAskPage, FactorCodesPage, FactorOnPage, FactorScanPage } from './account-factor-pages.tsx'
import { factorText } from './account-factor-text.ts'
import { factorPath, lacksFactor } from './account-rules.ts'
import { ownPath } from './sign-in-back.ts'
import { fromOf, type SignInParts, waitText } from './sign-in-parts.ts'
import type { Route, SignedVisit } from './visit.ts'

type Step = 'start' | 'renew' | 'stop'

/** Setting the second factor up, and what comes after. */
export function factorRoutes(parts: SignInParts): readonly Route[] {
  const access = 'signedIn'
  const [renew, stop] = [`${factorPath}/cadangan`, `${factorPath}/matikan`]
  return [
    { method: 'GET', path: factorPath, access, answer: async (visit) => show(visit) },
    { method: 'POST', path: factorPath, access, perMinute: 20, answer: (visit) => start(visit, parts) },
    { method: 'POST', path: `${factorPath}/aktifkan`, access, perMinute: 20, answer: (visit) => turnOn(visit, parts) },
    { method: 'GET', path: renew, access, answer: async (visit) => askIfOn(visit, 'renew') },
    { method: 'POST', path: renew, access, perMinute: 20, answer: (visit) => renewCodes(visit, parts) },
    { method: 'GET', path: stop, access, answer: async (visit) => askIfOn(visit, 'stop') },
    { method: 'POST', path: stop, access, perMinute: 20, answer: (visit) => turnOff(visit, parts) },
  ]
}

function show(visit: SignedVisit): Answer {
  return visit.signedIn.secondFactor
    ? page(<FactorOnPage at={visit.at} needed={isNeeded(visit)} />)
    : askPage(visit, 'start')
}

function askIfOn(visit: SignedVisit, step: Step): Answer {
  return visit.signedIn.secondFactor ? askPage(visit, step) : toFactor(visit)
}

function askPage(visit: SignedVisit, step: Step, problems: FieldProblems = {}): Answer {
  const { at, signedIn } = visit
  const failed = Object.keys(problems).length > 0
  return page(
    <FactorAskPage
      at={at}
      step={step}
      person={signedIn.person}
      needed={isNeeded(visit)}
      onward={onwardOf(visit)}
      problems={problems}
    />,
    failed ? 422 : 200,
  )
}

async function start(visit: SignedVisit, { auth }: SignInParts): Promise<Answer> {
  const started = await withPassword(visit, 'start', (password) => auth.startFactor(password, fromOf(visit)))
  return 'answer' in started ? started.answer : scanPage(visit, started.value.uri)
}

/** The page with the key is the answer to the form itself: a redirect would need the key in an address. */
function scanPage(visit: SignedVisit, uri: string, problems: FieldProblems = {}): Answer {
  const failed = Object.keys(problems).length > 0
  return page(
    <FactorScanPage at={visit.at} uri={uri} onward={onwardOf(visit)} problems={problems} />,
    failed ? 422 : 200,
  )
}

async function turnOn(visit: SignedVisit, { auth }: SignInParts): Promise<Answer> {
  const { at, sent, signedIn } = visit
  const { problems } = factorText[at.lang]
  const uri = sent.text('uri')
  if (!/^otpauth:\/\/totp\/[!-~]{1,600}$/.test(uri)) return toFactor(visit)
  const code = sent.text('code').trim()
  if (code === '') return scanPage(visit, uri, { code: problems.noCode })
  const done = await auth.confirmFactor(code, fromOf(visit))
  if (done.ok) {
    const { codes, cookies } = done.value
    const shown = <FactorCodesPage at={at} person={signedIn.person} onward={onwardOf(visit)} codes={codes} />
    return { ...page(shown), cookies }
  }
  const problem = done.problems[0]!
  if (problem.code === 'wait') return scanPage(visit, uri, { '': waitText(problem, at.lang) })
  if (problem.code === 'wrongCode' || problem.code === 'usedCode')
    return scanPage(visit, uri, { code: problems[problem.code] })
  return toFactor(visit)
}

async function renewCodes(visit: SignedVisit, { auth }: SignInParts): Promise<Answer> {
  const renewed = await withPassword(visit, 'renew', (password) => auth.renewCodes(password, fromOf(visit)))
  if ('answer' in renewed) return renewed.answer
  const { at, signedIn } = visit
  return page(<FactorCodesPage at={at} person={signedIn.person} onward={null} codes={renewed.value} />)
}

async function turnOff(visit: SignedVisit, { auth }: SignInParts): Promise<Answer> {
  const stopped = await withPassword(visit, 'stop', (password) => auth.stopFactor(password, fromOf(visit)))
  if ('answer' in stopped) return stopped.answer
  return redirect(`${inLanguage('/akun', visit.at.lang)}?pesan=kode-mati`, stopped.value)
}

type Doing<T> = (
  password: string,
) => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }>

/** Does something with the password that was sent, or says on the form what is wrong with it. */
async function withPassword<T>(
  visit: SignedVisit,
  step: Step,
  doing: Doing<T>,
): Promise<{ readonly value: T } | { readonly answer: Answer }> {
  const { at, sent } = visit
  const { problems } = factorText[at.lang]
  const password = sent.text('current')
  if (password === '') return { answer: askPage(visit, step, { current: problems.noPassword }) }
  const done = await doing(password)
  if (done.ok) return { value: done.value }
  const problem = done.problems[0]!
  if (problem.code === 'wait') return { answer: askPage(visit, step, { '': waitText(problem, at.lang) }) }
  if (problem.code === 'wrongPassword') return { answer: askPage(visit, step, { current: problems.wrongPassword }) }
  return { answer: toFactor(visit) }
}

function toFactor({ at }: SignedVisit): Answer {
  return redirect(inLanguage(factorPath, at.lang))
}

function onwardOf({ query, sent }: SignedVisit): string | null {
  return ownPath(query('selanjutnya')) ?? ownPath(sent.text('selanjutnya'))
}

function isNeeded({ signedIn }: SignedVisit): boolean {
  return lacksFactor({ memberships: signedIn.memberships, secondFactor: false })
}

import { newId } from '../../base/ids.ts'
import { bad, type Problem } from '../../base/result.ts'
import { type Answer, page, redirect } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { hasOffice } from './members-store.ts'
import { parseOffice } from './office-form.ts'
import { atFields, type OfficeParts, officeCookie } from './office-parts.ts'
import { officeText } from './office-text.ts'
import { enterAgain } from './setup-entry.ts'
import { parsePerson, setupRoles, withPasswordAgain } from './setup-form.ts'
import { SetupPage } from './setup-pages.tsx'
import { setUpOffice } from './setup-store.ts'
import { setupText } from './setup-text.ts'
import { ClosedLinkPage } from './token-pages.tsx'
import { readToken } from './token-store.ts'
import type { Route, Visit } from './visit.ts'

const path = '/mulai/:token'

/** The first office, at the address that the terminal printed. */
export function setupRoutes(parts: OfficeParts): readonly Route[] {
  return [
    { method: 'GET', path, access: 'everyone', perMinute: 60, answer: show },
    { method: 'POST', path, access: 'everyone', perMinute: 10, answer: (visit) => setUp(visit, parts) },
  ]
}

async function show(visit: Visit): Promise<Answer> {
  const closed = await closedPage(visit)
  if (closed !== null) return closed
  const nothing = { office: '', region: '' }
  const person = { name: '', email: '' }
  return page(<SetupPage at={visit.at} office={nothing} person={person} roles={['changeOwner']} />)
}

/** The page that says why the link opens nothing; null while it does. */
async function closedPage({ at, db, now, params }: Visit): Promise<Answer | null> {
  const token = await readToken(db, params.token ?? '', 'setup', now)
  const problem: Problem | null = !token.ok ? token.problems[0]! : (await hasOffice(db)) ? { code: 'unknown' } : null
  return problem === null ? null : page(<ClosedLinkPage at={at} problem={problem} kind="setup" />, 410)
}

async function setUp(visit: Visit, parts: OfficeParts): Promise<Answer> {
  const { at, db, now, params, sent } = visit
  const closed = await closedPage(visit)
  if (closed !== null) return closed
  const [office, person] = [parseOffice(sent.text), parsePerson(sent.text)]
  if (!office.ok || !person.ok)
    return again(visit, parts, [...(office.ok ? [] : office.problems), ...(person.ok ? [] : person.problems)])
  const officeId = newId()
  const roles = setupRoles(sent.all('roles'))
  const given = { secret: params.token ?? '', officeId, office: office.value, roles }
  const entered = await enterAgain(db, parts.accounts, {
    person: person.value,
    headers: visit.headers,
    proven: true,
    doing: async (tx, { id: user }) => {
      const done = await setUpOffice(tx, { ...given, user }, now)
      return done.ok ? done : bad({ code: 'full' })
    },
  })
  if (!entered.ok) return again(visit, parts, entered.problems)
  const next = `${inLanguage('/akun', at.lang)}?selanjutnya=${encodeURIComponent(inLanguage('/studi', at.lang))}`
  return redirect(next, [...entered.value.cookies, officeCookie(parts, officeId)])
}

/** The form once more, with what was typed and what is wrong with it. */
function again({ at, sent }: Visit, parts: OfficeParts, problems: readonly Problem[]): Answer {
  const words = { ...officeText[at.lang].problems, ...setupText[at.lang].problems }
  const inWords = atFields(withPasswordAgain(problems, sent.text('password')), (problem) =>
    problem.code in words ? words[problem.code as keyof typeof words] : parts.accounts.problemText(problem, at.lang),
  )
  return page(
    <SetupPage
      at={at}
      office={{ office: sent.text('office'), region: sent.text('region') }}
      person={{ name: sent.text('name'), email: sent.text('email') }}
      roles={sent.all('roles')}
      problems={inWords}
    />,
    422,
  )
}

import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { membersOf } from './members-store.ts'
import { NoOfficePage } from './office-pages.tsx'
import { atFields, messageOf } from './office-parts.ts'
import { parseAnswer, parseRequest, type RequestValues, requestFields } from './privacy-form.ts'
import { NewRequestPage, PrivacyPage, RequestDesk, requestPath } from './privacy-pages.tsx'
import { personRoutes } from './privacy-person-routes.tsx'
import { RequestPage } from './privacy-request-pages.tsx'
import { answerRequest, recordRequest, requestOf, requestsOf } from './privacy-request-store.ts'
import { privacyText } from './privacy-text.ts'
import { canDo } from './role.ts'
import type { OfficeVisit, Route, SignedVisit } from './visit.ts'

const access = { office: 'privacy.answer' } as const
const path = '/kantor/data-pribadi'

/** What is kept about people, and the desk where they ask. */
export function privacyRoutes(): readonly Route[] {
  return [
    { method: 'GET', path, access: 'signedIn', answer: overview },
    { method: 'GET', path: `${path}/permintaan`, access, answer: newPage },
    { method: 'POST', path: `${path}/permintaan`, access, answer: recordNew },
    { method: 'GET', path: `${path}/permintaan/:request`, access, answer: show },
    { method: 'POST', path: `${path}/permintaan/:request`, access, answer },
    ...personRoutes(path),
  ]
}

async function overview(visit: SignedVisit): Promise<Answer> {
  const { at, db, now, signedIn } = visit
  const { here, person } = signedIn
  if (here === null) return page(<NoOfficePage at={at} />)
  const requests = canDo('privacy.answer', here.roles) ? await requestsOf(db, here.office.id) : null
  return page(
    <PrivacyPage at={at} own={person.id} message={messageOf(visit, ['dicatat', 'dijawab', 'dihapus'])}>
      {requests === null ? null : <RequestDesk at={at} requests={requests} now={now} />}
    </PrivacyPage>,
  )
}

async function newPage({ at, db, now, office }: OfficeVisit): Promise<Answer> {
  const values = Object.fromEntries(requestFields.map((name) => [name, ''])) as RequestValues
  return page(<NewRequestPage at={at} people={await membersOf(db, office.id, now)} values={values} />)
}

async function recordNew({ at, db, sent, now, office, signedIn }: OfficeVisit): Promise<Answer> {
  const people = await membersOf(db, office.id, now)
  const asked = parseRequest(sent.text, people, now)
  if (!asked.ok) {
    const values = Object.fromEntries(requestFields.map((name) => [name, sent.text(name)])) as RequestValues
    const problems = atFields(asked.problems, (problem) => wordsOf(problem, at.lang))
    return page(<NewRequestPage at={at} people={people} values={values} problems={problems} />, 422)
  }
  const request = { ...asked.value, by: signedIn.person.id }
  await transaction(db, (tx) => recordRequest(tx, office.id, request, now))
  return redirect(`${inLanguage(path, at.lang)}?pesan=dicatat`)
}

async function show(visit: OfficeVisit): Promise<Answer> {
  return requestPage(visit, [])
}

async function requestPage({ at, db, sent, now, office, params }: OfficeVisit, problems: readonly Problem[]) {
  const request = await requestOf(db, office.id, params.request ?? '')
  if (request === null) return refused(404)
  return page(
    <RequestPage
      at={at}
      request={request}
      now={now}
      answer={{ outcome: sent.text('outcome'), answer: sent.text('answer') }}
      problems={atFields(problems, (problem) => wordsOf(problem, at.lang))}
    />,
    problems.length === 0 ? 200 : 422,
  )
}

async function answer(visit: OfficeVisit): Promise<Answer> {
  const { at, db, sent, now, office, params, signedIn } = visit
  const given = parseAnswer(sent.text)
  if (!given.ok) return requestPage(visit, given.problems)
  const id = params.request ?? ''
  const how = { ...given.value, by: signedIn.person.id }
  const closed = await transaction(db, (tx) => answerRequest(tx, office.id, id, how, now))
  if (closed.ok) return redirect(`${inLanguage(path, at.lang)}?pesan=dijawab`)
  const { code, place } = closed.problems[0]!
  if (place !== undefined) return requestPage(visit, closed.problems)
  return code === 'unknown' ? refused(404) : redirect(requestPath(at, id))
}

function wordsOf({ code }: Problem, lang: 'id' | 'en'): string {
  const words = privacyText[lang].problems
  return code in words ? words[code as keyof typeof words] : code
}

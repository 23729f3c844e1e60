import type { Language } from '../../base/language.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, file, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { memberOf } from './members-store.ts'
import { atFields } from './office-parts.ts'
import { entriesNaming, erasePerson } from './privacy-erase-store.ts'
import { ErasePage, PersonPage } from './privacy-person-pages.tsx'
import { personData, recordSight } from './privacy-store.ts'
import { privacyText } from './privacy-text.ts'
import { canDo } from './role.ts'
import type { OfficeVisit, Route, SignedVisit } from './visit.ts'

/** Everything about one person: for themselves, and for whoever answers requests. */
export function personRoutes(base: string): readonly Route[] {
  const path = `${base}/orang/:person`
  const access = { office: 'privacy.answer' } as const
  return [
    { method: 'GET', path, access: 'signedIn', perMinute: 30, answer: show },
    { method: 'GET', path: `${path}/unduh`, access: 'signedIn', perMinute: 30, answer: download },
    { method: 'GET', path: `${path}/hapus`, access, answer: (visit) => erasePage(visit, []) },
    { method: 'POST', path: `${path}/hapus`, access, answer: (visit) => erase(visit, base) },
  ]
}

async function show(visit: SignedVisit): Promise<Answer> {
  const found = await dataFor(visit, 'privacy.seen')
  if (found === null) return refused(404)
  return page(<PersonPage at={visit.at} office={found.office} data={found.data} />)
}

async function download(visit: SignedVisit): Promise<Answer> {
  const found = await dataFor(visit, 'privacy.exported')
  if (found === null) return refused(404)
  const bytes = new TextEncoder().encode(`${JSON.stringify(found.data, null, 2)}\n`)
  return file(bytes, 'application/json', `data-pribadi-${found.data.at.slice(0, 10)}.json`)
}

/** One's own data, or anybody's of the office for whoever answers requests: then the log says who looked. */
async function dataFor({ db, now, params, signedIn }: SignedVisit, act: 'privacy.seen' | 'privacy.exported') {
  const { here, person } = signedIn
  const user = params.person ?? ''
  if (here === null || (user !== person.id && !canDo('privacy.answer', here.roles))) return null
  const data = await personData(db, here.office.id, user, now)
  if (data === null) return null
  if (user !== person.id) {
    const about = { officeId: here.office.id, user, by: person.id }
    await transaction(db, (tx) => recordSight(tx, about, act, now))
  }
  return { data, office: here.office.name }
}

async function erasePage(visit: OfficeVisit, problems: readonly Problem[]): Promise<Answer> {
  const { at, db, now, sent, office, params } = visit
  const member = await memberOf(db, office.id, params.person ?? '', now)
  if (member === null) return refused(404)
  const entries = (await entriesNaming(db, office.id, member)).length
  return page(
    <ErasePage
      at={at}
      member={member}
      entries={entries}
      reason={sent.text('reason')}
      sure={sent.text('sure') === 'yes'}
      problems={atFields(problems, (problem) => wordsOf(problem, at.lang))}
    />,
    problems.length === 0 ? 200 : 422,
  )
}

async function erase(visit: OfficeVisit, base: string): Promise<Answer> {
  const { at, db, now, sent, office, params, signedIn } = visit
  const reason = sent.text('reason').trim()
  const problems: Problem[] = []
  if (reason.length < 10) problems.push({ code: 'noReason', place: { path: 'reason' } })
  if (reason.length > 1000) problems.push({ code: 'tooLong', place: { path: 'reason' } })
  if (sent.text('sure') !== 'yes') problems.push({ code: 'notSure', place: { path: 'sure' } })
  if (problems.length > 0) return erasePage(visit, problems)
  const about = { officeId: office.id, user: params.person ?? '', by: signedIn.person.id, reason }
  const erased = await transaction(db, (tx) => erasePerson(tx, about, now))
  if (!erased.ok) return erasePage(visit, erased.problems)
  return redirect(`${inLanguage(base, at.lang)}?pesan=dihapus`)
}

function wordsOf({ code }: Problem, lang: Language): string {
  const words = privacyText[lang].problems
  return code in words ? words[code as keyof typeof words] : code
}

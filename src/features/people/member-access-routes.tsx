import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { removeFactor } from './account-factor-store.ts'
import { factorText } from './account-factor-text.ts'
import { isActive, type Member } from './member.ts'
import { AccessPage } from './member-access-pages.tsx'
import { type OpenedWay, refusedWay } from './member-access-store.ts'
import { accessText } from './member-access-text.ts'
import { ResetLinkPage } from './member-pages.tsx'
import { makeResetLink, resetHours } from './member-store.ts'
import { memberText } from './member-text.ts'
import { memberOf, membersOf } from './members-store.ts'
import { atFields, linkTo, type OfficeParts } from './office-parts.ts'
import { fromOf, waitText } from './sign-in-parts.ts'
import { minutesAfter } from './token.ts'
import type { OfficeVisit, Route } from './visit.ts'

type Way = OpenedWay['way']

/** Opening the way into a member's account: never by a press alone, since a session may be in other hands. */
export function memberAccessRoutes(parts: OfficeParts): readonly Route[] {
  return (['password', 'factor'] as const).flatMap((way) => {
    const path = `/kantor/anggota/:person/${way === 'password' ? 'tautan-sandi' : 'tanpa-kode-kedua'}`
    const access = { office: 'members.change' } as const
    return [
      { method: 'GET', path, access, answer: (visit: OfficeVisit) => askPage(visit, way, []) },
      { method: 'POST', path, access, perMinute: 20, answer: (visit: OfficeVisit) => openWay(visit, way, parts) },
    ] as const
  })
}

async function askPage(visit: OfficeVisit, way: Way, problems: readonly Problem[]): Promise<Answer> {
  const { at, db, now, office, params, signedIn } = visit
  const member = await memberOf(db, office.id, params.person ?? '', now)
  if (member === null) return refused(404)
  const opening = { officeId: office.id, by: signedIn.person.id, member, now }
  const atAll = problems.find(({ place, code }) => place === undefined && code !== 'wait')
  const never = atAll ?? (await refusedWay(db, way, opening))
  return page(
    <AccessPage
      at={at}
      member={member}
      way={way}
      factor={signedIn.secondFactor}
      refused={never === null ? null : wordsOf(never, visit)}
      problems={never === null ? atFields(problems, (problem) => wordsOf(problem, visit)) : {}}
    />,
    problems.length > 0 ? 422 : 200,
  )
}

async function openWay(visit: OfficeVisit, way: Way, parts: OfficeParts): Promise<Answer> {
  const { at, db, sent, now, office, params, signedIn } = visit
  const [password, code] = [sent.text('current'), sent.text('code').trim()]
  const empty: readonly Problem[] = [
    ...(password === '' ? [{ code: 'noPassword', place: { path: 'current' } }] : []),
    ...(signedIn.secondFactor && code === '' ? [{ code: 'noCode', place: { path: 'code' } }] : []),
  ]
  const about = { officeId: office.id, user: params.person ?? '', by: signedIn.person.id }
  const member = await memberOf(db, about.officeId, about.user, now)
  if (member === null) return refused(404)
  const never = await refusedWay(db, way, { ...about, member, now })
  if (never !== null || empty.length > 0) return askPage(visit, way, never === null ? empty : [never])
  const proven = await parts.accounts.proveSelf({ password, code }, fromOf(visit))
  if (!proven.ok) return askPage(visit, way, proven.problems)
  if (way === 'factor') {
    const done = await transaction(db, (tx) => removeFactor(tx, about, now))
    if (!done.ok) return askPage(visit, way, done.problems)
    await tellOthers(visit, way, member, parts)
    return redirect(`${inLanguage(`/kantor/anggota/${member.id}`, at.lang)}?pesan=tanpaKode`)
  }
  const made = await transaction(db, (tx) => makeResetLink(tx, about, now))
  if (!made.ok) return askPage(visit, way, made.problems)
  await tellOthers(visit, way, member, parts)
  const link = linkTo(parts, visit, `/atur-ulang/${made.value}`)
  return page(<ResetLinkPage at={at} member={member} link={link} expiresAt={minutesAfter(now, resetHours * 60)} />)
}

/** Whose account it is, and all who run the office, get a letter where there is mail; the pages tell them anyway. */
async function tellOthers(
  { db, now, office, signedIn }: OfficeVisit,
  way: Way,
  member: Member,
  { mail }: OfficeParts,
): Promise<void> {
  if (mail === null) return
  const { letter } = accessText.id.ways[way]
  const { person } = signedIn
  const text = letter.text(person.name, member.name, office.name, formatMoment(now, 'id'))
  const told = (await membersOf(db, office.id, now)).filter(
    (m) =>
      m.id === member.id ||
      (isActive(m) && m.id !== person.id && m.roles.some((role) => role === 'administrator' || role === 'head')),
  )
  for (const { email } of told) await mail.send(email, letter.subject(office.name), text)
}

function wordsOf(problem: Problem, { at }: OfficeVisit): string {
  if (problem.code === 'wait') return waitText(problem, at.lang)
  const words: Readonly<Record<string, string>> = { ...factorText[at.lang].problems, ...memberText[at.lang].problems }
  return words[problem.code] ?? words.wrongPassword!
}

import type { Problem, Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { parseRoles } from './invitation-form.ts'
import { inOrder } from './member.ts'
import { memberAccessRoutes } from './member-access-routes.tsx'
import { MemberPage } from './member-pages.tsx'
import { type About, changeRoles, closeAccount, endMembership, endSessions, resumeMembership } from './member-store.ts'
import { type MemberMessage, memberMessages, memberText } from './member-text.ts'
import { memberOf } from './members-store.ts'
import { atFields, messageOf, type OfficeParts } from './office-parts.ts'
import { roles } from './role.ts'
import type { OfficeVisit, Route } from './visit.ts'

const access = { office: 'members.change' } as const
const path = '/kantor/anggota/:person'

/** One member of the office: what they are, and all that can be done about them. */
export function memberRoutes(parts: OfficeParts): readonly Route[] {
  return [
    { method: 'GET', path, access, answer: show },
    { method: 'POST', path, access, answer: saveRoles },
    ...memberAccessRoutes(parts),
    act('keluarkan', endSessions, 'dikeluarkan'),
    act('akhiri', endMembership, null),
    act('mulai-lagi', resumeMembership, 'kembali'),
    act('nonaktifkan', (tx, about, now) => closeAccount(tx, about, true, now), 'dinonaktifkan'),
    act('aktifkan', (tx, about, now) => closeAccount(tx, about, false, now), 'diaktifkan'),
  ]
}

async function show(visit: OfficeVisit): Promise<Answer> {
  return memberPage(visit, [], null, 200)
}

async function saveRoles(visit: OfficeVisit): Promise<Answer> {
  const { db, sent, now } = visit
  const ticked = sent.all('roles')
  const asked = parseRoles(ticked)
  if (!asked.ok) return memberPage(visit, asked.problems, ticked, 422)
  const known = sent.text('was').split(' ')
  const was = inOrder(roles.filter((role) => known.includes(role)))
  const change = { was, roles: asked.value }
  const changed = await transaction(db, (tx) => changeRoles(tx, aboutOf(visit), change, now))
  if (changed.ok) return redirect(withMessage(visit, 'tersimpan'))
  return memberPage(visit, changed.problems, ticked, changed.problems[0]?.code === 'changed' ? 409 : 422)
}

type Doing = (tx: Db, about: About, now: string) => Promise<Result<unknown>>

/** A button on a member's page; without a message it leads back to the office, where they are among the former ones. */
function act(name: string, doing: Doing, message: MemberMessage | null): Route {
  const answer = async (visit: OfficeVisit): Promise<Answer> => {
    const done = await transaction(visit.db, (tx) => doing(tx, aboutOf(visit), visit.now))
    if (!done.ok) return memberPage(visit, done.problems, null, 422)
    return redirect(
      message === null ? `${inLanguage('/kantor', visit.at.lang)}?pesan=berakhir` : withMessage(visit, message),
    )
  }
  return { method: 'POST', path: `${path}/${name}`, access, answer }
}

/** The page of the member as they are now, with what went wrong; 404 for whoever the office does not have. */
async function memberPage(
  visit: OfficeVisit,
  problems: readonly Problem[],
  ticked: readonly string[] | null,
  status: 200 | 409 | 422,
): Promise<Answer> {
  const { at, db, now } = visit
  const { officeId, user } = aboutOf(visit)
  const member = await memberOf(db, officeId, user, now)
  if (member === null) return refused(404)
  const words = memberText[at.lang].problems
  return page(
    <MemberPage
      at={{ ...at, path: `/kantor/anggota/${user}` }}
      member={member}
      own={visit.signedIn.person.id}
      ownRoles={visit.membership.roles}
      ticked={ticked ?? member.roles}
      message={messageOf(visit, memberMessages)}
      problems={atFields(problems, ({ code }) => (code in words ? words[code as keyof typeof words] : code))}
    />,
    status,
  )
}

function aboutOf({ office, params, signedIn }: OfficeVisit): About {
  return { officeId: office.id, user: params.person ?? '', by: signedIn.person.id }
}

function withMessage({ at, params }: OfficeVisit, message: MemberMessage): string {
  return `${inLanguage(`/kantor/anggota/${params.person}`, at.lang)}?pesan=${message}`
}

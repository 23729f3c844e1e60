import { formatClock } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { InvitationList } from './invitation-pages.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { openInvitations } from './invitation-store.ts'
import { entries } from './log-store.ts'
import { OpenedWays } from './member-access-pages.tsx'
import { openedDays, openedWays } from './member-access-store.ts'
import { MemberList } from './member-pages.tsx'
import { memberRoutes } from './member-routes.tsx'
import { membersOf, namesOf } from './members-store.ts'
import { PastEmergencies } from './office-emergency-pages.tsx'
import { emergencyRoutes } from './office-emergency-routes.tsx'
import { pastEmergencies } from './office-emergency-store.ts'
import { officeFields, officeValues, parseOffice } from './office-form.ts'
import { NoOfficePage, OfficeEditPage, OfficePage } from './office-pages.tsx'
import { atFields, messageOf, type OfficeParts, officeCookie } from './office-parts.ts'
import { changeOffice, officeOf } from './office-store.ts'
import { officeMessages, officeText } from './office-text.ts'
import { privacyRoutes } from './privacy-routes.tsx'
import { canDo } from './role.ts'
import { setupRoutes } from './setup-routes.tsx'
import { minutesAfter } from './token.ts'
import type { OfficeVisit, Route, SignedVisit } from './visit.ts'

/** Every address at which an office, its members and its invitations are run. */
export function officeRoutes(parts: OfficeParts): readonly Route[] {
  const change = { office: 'office.change' } as const
  return [
    { method: 'GET', path: '/kantor', access: 'signedIn', answer: overview },
    { method: 'GET', path: '/kantor/ubah', access: change, answer: editPage },
    { method: 'POST', path: '/kantor/ubah', access: change, answer: edit },
    { method: 'POST', path: '/kantor/pilih', access: 'signedIn', answer: (visit) => choose(visit, parts) },
    ...memberRoutes(parts),
    ...invitationRoutes(parts),
    ...emergencyRoutes(parts),
    ...privacyRoutes(),
    ...setupRoutes(parts),
  ]
}

/** For everybody who is signed in: who may see less, sees less. */
async function overview(visit: SignedVisit): Promise<Answer> {
  const { at, db, now, signedIn } = visit
  const { here, person, memberships } = signedIn
  if (here === null) return page(<NoOfficePage at={at} />)
  const { id } = here.office
  const can = (act: Parameters<typeof canDo>[0]) => canDo(act, here.roles)
  const canChange = can('members.change')
  const since = minutesAfter(now, -openedDays * 24 * 60)
  const [office, members, invitations, past, opened] = [
    await officeOf(db, id),
    await membersOf(db, id, now),
    canChange ? await openInvitations(db, id, now) : null,
    can('log.read') ? await pastEmergencies(db, id, 5) : [],
    can('log.read') ? await openedWays(db, here.office, { since, most: 5 }) : [],
  ]
  if (office === null) return refused(404)
  return page(
    <OfficePage
      at={at}
      office={office}
      members={members.filter((m) => m.endedAt === null).length}
      roles={here.roles}
      others={memberships.filter((m) => m.office.id !== id).map((m) => m.office)}
      rights={{ change: can('office.change'), backup: can('backup'), emergency: can('studies.emergency') }}
      message={messageOf(visit, officeMessages)}
    >
      <PastEmergencies at={at} past={past} />
      <OpenedWays at={at} opened={opened} />
      {can('members.read') ? <MemberList at={at} members={members} own={person.id} canChange={canChange} /> : null}
      {invitations === null ? null : <InvitationList at={at} invitations={invitations} />}
    </OfficePage>,
  )
}

async function editPage({ at, db, office: { id } }: OfficeVisit): Promise<Answer> {
  const office = await officeOf(db, id)
  if (office === null) return refused(404)
  return page(<OfficeEditPage at={at} values={officeValues(office)} version={office.version} />)
}

async function edit(visit: OfficeVisit): Promise<Answer> {
  const { at, db, sent, now, office, signedIn } = visit
  const typed = { office: sent.text('office'), region: sent.text('region') }
  const version = Number(sent.text('version'))
  const fields = parseOffice((name) => typed[name])
  if (!fields.ok) {
    const problems = atFields(fields.problems, (problem) => wordsOf(problem, visit))
    return page(<OfficeEditPage at={at} values={typed} version={version} problems={problems} />, 422)
  }
  const change = { ...fields.value, version, by: signedIn.person.id }
  const changed = await transaction(db, (tx) => changeOffice(tx, office.id, change, now))
  if (changed.ok || changed.problems[0]?.code === 'unchanged')
    return redirect(`${inLanguage('/kantor', at.lang)}?pesan=tersimpan`)
  const saved = await officeOf(db, office.id)
  if (saved === null) return refused(404)
  return page(await conflictPage(visit, typed, saved), 409)
}

/** Somebody else saved in between: both versions, and what was typed still in the form. */
async function conflictPage(
  { at, db, office: { id } }: OfficeVisit,
  typed: ReturnType<typeof officeValues>,
  saved: NonNullable<Awaited<ReturnType<typeof officeOf>>>,
) {
  const [last] = await entries(db, id, { act: 'office.changed', most: 1 })
  const names = await namesOf(db, [last?.actor ?? null])
  const theirs = officeValues(saved)
  const conflict = {
    who: names.get(last?.actor ?? '') ?? null,
    when: last === undefined ? null : formatClock(last.at, at.lang),
    differences: officeFields
      .filter((name) => theirs[name] !== typed[name].trim())
      .map((name) => ({ label: officeText[at.lang].fields[name].label, theirs: theirs[name], mine: typed[name] })),
  }
  return <OfficeEditPage at={at} values={typed} version={saved.version} conflict={conflict} />
}

async function choose({ at, sent, signedIn }: SignedVisit, parts: OfficeParts): Promise<Answer> {
  const chosen = signedIn.memberships.find((m) => m.office.id === sent.text('kantor'))
  if (chosen === undefined) return refused(404)
  return redirect(`${inLanguage('/kantor', at.lang)}?pesan=dipilih`, [officeCookie(parts, chosen.office.id)])
}

function wordsOf({ code }: Problem, { at }: OfficeVisit): string {
  const words = officeText[at.lang].problems
  return code in words ? words[code as keyof typeof words] : code
}

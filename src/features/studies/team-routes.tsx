import { transaction } from '../../db/transaction.ts'
import { type PageStatus, page, redirect } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import type { Member } from '../people/member.ts'
import { membersOf } from '../people/members-store.ts'
import { studyRoles } from '../people/role.ts'
import { studyPath } from './frame.tsx'
import { LeaveTeamPage, TeamPage } from './team-pages.tsx'
import { addToTeam, removeFromTeam, teamOf } from './team-store.ts'
import { teamText } from './team-text.ts'
import type { StudyRoute, StudyVisit } from './visit.ts'

/** Who works on a study. */
export const teamRoutes: readonly StudyRoute[] = [
  {
    method: 'GET',
    path: '/studi/:study/tim',
    access: { study: 'study.team' },
    answer: (visit) => show(visit, {}, 200),
  },
  { method: 'POST', path: '/studi/:study/tim', access: { study: 'study.team' }, answer: add },
  { method: 'POST', path: '/studi/:study/tim/pengeluaran', access: { study: 'study.team' }, answer: remove },
]

async function show(visit: StudyVisit, problems: FieldProblems, status: PageStatus) {
  const { db, office, study, sent, now } = visit
  const [team, members] = [await teamOf(db, office.id, study.id, now), await membersOf(db, office.id, now)]
  const people = members.filter(isHere).map(({ id, name }) => ({ id, name }))
  const chosen = { person: sent.text('person'), role: sent.text('role') }
  return page(<TeamPage visit={visit} team={team} people={people} chosen={chosen} problems={problems} />, status)
}

async function add(visit: StudyVisit) {
  const { at, db, office, study, sent, signedIn, now } = visit
  const words = teamText[at.lang].problems
  const person = (await membersOf(db, office.id, now)).find((m) => isHere(m) && m.id === sent.text('person'))
  const role = studyRoles.find((r) => r === sent.text('role'))
  if (person === undefined || role === undefined)
    return show(visit, { ...(person ? {} : { person: words.noPerson }), ...(role ? {} : { role: words.noRole }) }, 422)
  const member = { userId: person.id, role }
  await transaction(db, (tx) => addToTeam(tx, office.id, study.id, member, signedIn.person.id, now))
  return redirect(studyPath(visit, '/tim'))
}

async function remove(visit: StudyVisit) {
  const { at, db, office, study, sent, signedIn, now } = visit
  const role = studyRoles.find((r) => r === sent.text('role'))
  if (role === undefined) return redirect(studyPath(visit, '/tim'))
  const member = { userId: sent.text('person'), role }
  const self = member.userId === signedIn.person.id
  if (self && sent.text('sungguh') !== '1') return page(<LeaveTeamPage visit={visit} member={member} />)
  const removed = await transaction(db, (tx) =>
    removeFromTeam(tx, office.id, study.id, member, signedIn.person.id, now),
  )
  if (!removed) return show(visit, { '': teamText[at.lang].problems.lastOwner }, 422)
  const left = self && !(await teamOf(db, office.id, study.id, now)).some((m) => m.userId === member.userId)
  if (left && !visit.membership.roles.includes('head')) return redirect(inLanguage('/studi', at.lang))
  return redirect(studyPath(visit, '/tim'))
}

function isHere({ endedAt, disabledAt }: Member): boolean {
  return endedAt === null && disabledAt === null
}

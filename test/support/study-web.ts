import type { OpenDatabase } from '../../src/db/open.ts'
import { addMember } from '../../src/features/people/member-store.ts'
import type { Role } from '../../src/features/people/role.ts'
import type { Route } from '../../src/features/people/visit.ts'
import { addToTeam } from '../../src/features/studies/team-store.ts'
import type { StudyRoute } from '../../src/features/studies/visit.ts'
import { someday } from './database.ts'
import { officeWeb } from './office-web.ts'
import { anOffice } from './people.ts'
import { aStudy } from './study.ts'

/** A study of an office with its owner and a member of its team at the pages of these routes. */
export async function studyWeb(
  opened: OpenDatabase,
  routes: readonly (Route | StudyRoute)[],
  files?: Parameters<typeof aStudy>[3],
) {
  const web = officeWeb(opened, { more: routes as readonly Route[] })
  const { db } = opened
  const office = await anOffice(db)
  const join = async (name: string, ...roles: Role[]) => {
    const person = await web.signedIn(name)
    await addMember(db, { officeId: office, user: person.id, by: 'shell' }, roles, someday)
    return person
  }
  const owner = await join('Ola Pemilik', 'changeOwner')
  const study = await aStudy(db, office, owner.id, files)
  const member = await join('Adi Anggota', 'teamMember')
  await addToTeam(db, office, study, { userId: member.id, role: 'teamMember' }, owner.id, someday)
  const where = { office, study, by: owner.id, now: someday }
  return { web, db, office, study, where, owner, member, join, path: `/studi/${study}` }
}

/** What a person reads of a page: no tags, single spaces. */
export function readable(html: string): string {
  return html
    .replace(/<(head|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

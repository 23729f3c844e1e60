import { newId } from '../../src/base/ids.ts'
import { importStudy } from '../../src/bundle/kept-study-store.ts'
import { blankStudy } from '../../src/bundle/new-study.ts'
import { transaction } from '../../src/db/transaction.ts'
import type { SigningIn } from '../../src/features/people/auth.ts'
import { createAuth } from '../../src/features/people/auth-create.ts'
import type { Role } from '../../src/features/people/role.ts'
import { giveFactor } from './people.ts'
import { type Site, secret } from './site.ts'

/** Somebody who is signed in, as a browser would be. */
export type Visitor = { readonly id: string; readonly name: string; readonly email: string; readonly cookie: string }

export const password = 'jembatan ampera merah 7'

/** A sign-in of our own on the site's database: what it gives, the site takes. */
export function authOf({ opened }: Pick<Site, 'opened'>): SigningIn {
  return createAuth({
    db: opened.db,
    kind: opened.kind,
    secret,
    address: null,
    secure: false,
    mail: null,
    oidc: null,
    now: () => new Date().toISOString(),
    onFault: (error) => {
      throw error
    },
  })
}

export async function addOffice({ opened }: Pick<Site, 'opened'>, name: string): Promise<string> {
  const id = newId()
  const now = new Date().toISOString()
  await opened.db
    .insertInto('offices')
    .values({ id, name, region_code: null, region_name: null, created_at: now, version: 1 })
    .execute()
  return id
}

let made = 0

/** Makes an account with these roles in an office, and signs it in. */
export async function addVisitor(site: Pick<Site, 'opened'>, office: string, roles: readonly Role[]): Promise<Visitor> {
  const auth = authOf(site)
  const [name, email] = [`Orang ${++made}`, `orang${made}@kantor.go.id`]
  const person = await auth.createPerson(name, email, password)
  if (!person.ok) throw new Error(JSON.stringify(person.problems))
  const { id } = person.value
  await site.opened.db
    .insertInto('memberships')
    .values({
      office_id: office,
      user_id: id,
      roles: JSON.stringify(roles),
      added_at: new Date().toISOString(),
      ended_at: null,
    })
    .execute()
  const cookie = await cookieOf(auth, email)
  if (roles.includes('administrator')) await giveFactor(site.opened.db, id)
  return { id, name, email, cookie }
}

async function cookieOf(auth: SigningIn, email: string): Promise<string> {
  const lines = await auth.signIn(email, password, new Headers())
  if (!lines.ok) throw new Error(JSON.stringify(lines.problems))
  return lines.value.map((line) => line.split(';')[0]).join('; ')
}

/** A study with one issue's worth of nothing, owned by somebody, with more people in its team. */
export async function addStudyFor(
  { opened }: Pick<Site, 'opened'>,
  office: string,
  owner: string,
  team: readonly (readonly [user: string, role: Role])[] = [],
): Promise<string> {
  const now = new Date().toISOString()
  const blank = blankStudy({ title: 'Studi uji', question: null, office: 'Dinas Sosial', language: 'id' })
  const study = await importStudy(opened.db, office, blank, { act: 'study.created', by: owner, now })
  await transaction(opened.db, async (tx) => {
    for (const [user_id, role] of team)
      await tx
        .insertInto('study_team')
        .values({ office_id: office, study_id: study, user_id, role, added_at: now, until: null })
        .execute()
  })
  return study
}

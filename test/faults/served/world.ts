import { migrate } from '../../../src/db/migrate.ts'
import { type DatabasePlace, type OpenDatabase, openDatabase } from '../../../src/db/open.ts'
import { transaction } from '../../../src/db/transaction.ts'
import { addIssue } from '../../../src/features/issues/issue-store.ts'
import { addOffice, addStudyFor, addVisitor, authOf, password } from '../../support/visitors.ts'

/** Somebody at a desk, who fills in the sheet of one rater. */
export type Writer = {
  readonly office: string
  readonly study: string
  readonly rater: string
  readonly person: string
  /** One for each session of an office: what one session may write in a minute is limited. */
  readonly cookies: readonly string[]
}

/** A fresh database with a world in it. */
export async function worldAt(place: DatabasePlace, size?: Parameters<typeof makeWorld>[1]): Promise<Writer[]> {
  const opened = openDatabase(place)
  await migrate(opened, new Date().toISOString())
  const writers = await makeWorld(opened, size)
  await opened.close()
  return writers
}

/** Two offices, each with a study with one issue, and people who write there at the same time. */
export async function makeWorld(opened: OpenDatabase, { writers = 8, sessions = 1 } = {}): Promise<Writer[]> {
  const made: Writer[] = []
  for (let o = 1; o <= 2; o++) {
    const office = await addOffice({ opened }, `Dinas ${o}`)
    const { id: person, email, cookie } = await addVisitor({ opened }, office, ['changeOwner'])
    const study = await addStudyFor({ opened }, office, person)
    const where = { office, study, by: person, now: new Date().toISOString() }
    await transaction(opened.db, (tx) => addIssue(tx, where, { title: 'Isu pertama', note: null }))
    const cookies = [cookie]
    while (cookies.length < sessions) cookies.push(await signedIn(opened, email))
    for (let w = 1; w <= writers / 2; w++) made.push({ office, study, person, rater: `Penilai ${w}`, cookies })
  }
  return made
}

async function signedIn(opened: OpenDatabase, email: string): Promise<string> {
  const lines = await authOf({ opened }).signIn(email, password, new Headers())
  if (!lines.ok) throw new Error(JSON.stringify(lines.problems))
  return lines.value.map((line) => line.split(';')[0]).join('; ')
}

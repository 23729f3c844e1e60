import { canonical } from '../../base/canonical.ts'
import { sha256 } from '../../base/hash.ts'
import type { Db } from '../../db/open.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import { record } from '../people/log-store.ts'
import { lockOffice } from '../people/office-store.ts'
import { columnText } from './column-text.ts'

/** A method.json as the office keeps it: the hash of its text is its address, so what a study was scored by never changes. */
export type KeptMethod = {
  readonly digest: string
  readonly id: string
  readonly version: string
  readonly title: string
  readonly document: Record<string, unknown>
  readonly own: boolean
  readonly createdAt: string
}

const columns = ['digest', 'id', 'version', 'title', 'document', 'own', 'created_at'] as const

/** Keeps a method where it is not kept yet, and returns its address. `own` marks what the office wrote itself. */
export async function keepMethod(
  tx: Db,
  officeId: string,
  document: Record<string, unknown>,
  { own, by }: { readonly own: boolean; readonly by: string | null },
  now: string,
): Promise<string> {
  const text = JSON.stringify(document)
  const digest = sha256(text)
  await tx
    .insertInto('methods')
    .values({
      office_id: officeId,
      digest,
      id: columnText(String(document.id ?? '')),
      version: columnText(String(document.version ?? '')),
      title: columnText(titleOf(document)),
      document: text,
      own: own ? 1 : 0,
      created_at: now,
      created_by: by,
    })
    .onConflict((c) => {
      const known = c.columns(['office_id', 'digest'])
      return own ? known.doUpdateSet({ own: 1 }) : known.doNothing()
    })
    .execute()
  return digest
}

function titleOf({ title, id }: Record<string, unknown>): string {
  if (typeof title === 'string') return title
  const words = title as { readonly id?: unknown } | null | undefined
  return typeof words?.id === 'string' ? words.id : String(id ?? '')
}

export async function keptMethod(db: Db, officeId: string, digest: string): Promise<KeptMethod | null> {
  const row = await db
    .selectFrom('methods')
    .select(columns)
    .where('office_id', '=', officeId)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row === undefined ? null : toMethod(row)
}

/** So many methods are kept read. */
const mostRead = 100
const read = new Map<string, Method>()

/**
 * The method at an address that a study has. A text under its own hash never changes, so it is read and understood once, for
 * each office that has it.
 */
export async function methodAt(db: Db, officeId: string, digest: string): Promise<Method> {
  const known = read.get(`${officeId} ${digest}`)
  if (known !== undefined) return known
  const method = parseMethod((await keptMethod(db, officeId, digest))?.document)
  if (!method.ok) throw new Error(`the method ${digest} cannot be read`)
  if (read.size >= mostRead) read.clear()
  read.set(`${officeId} ${digest}`, method.value)
  return method.value
}

/** The method that a study is scored by at this moment. Behind the door it is known to be one. */
export async function methodOfStudy(db: Db, officeId: string, studyId: string): Promise<Method> {
  const { method_digest } = await db
    .selectFrom('studies')
    .select('method_digest')
    .where('office_id', '=', officeId)
    .where('id', '=', studyId)
    .executeTakeFirstOrThrow()
  return methodAt(db, officeId, method_digest)
}

/** The methods that the office wrote itself, the newest first. */
export async function ownMethods(db: Db, officeId: string): Promise<KeptMethod[]> {
  const rows = await db
    .selectFrom('methods')
    .select(columns)
    .where('office_id', '=', officeId)
    .where('own', '=', 1)
    .orderBy('created_at', 'desc')
    .orderBy('digest')
    .execute()
  return rows.map(toMethod)
}

type Row = {
  readonly digest: string
  readonly id: string
  readonly version: string
  readonly title: string
  readonly document: string
  readonly own: number
  readonly created_at: string
}

function toMethod({ document, own, created_at, ...row }: Row): KeptMethod {
  return { ...row, document: JSON.parse(document), own: own === 1, createdAt: created_at }
}

/** Keeps a method of the office's own as its next version, and returns its address. The same text again is the same version. */
export async function addMethodVersion(
  tx: Db,
  officeId: string,
  method: Readonly<Record<string, unknown>> & { readonly id: string },
  by: string,
  now: string,
): Promise<string> {
  await lockOffice(tx, officeId)
  const versions = (await ownMethods(tx, officeId)).filter((kept) => kept.id === method.id)
  const newest = versions.toSorted((a, b) => Number(b.version) - Number(a.version))[0]
  const numbered = (version: string) => ({ ...method, version })
  if (newest !== undefined && canonical(numbered(newest.version)) === canonical(newest.document)) return newest.digest
  const version = String(Number(newest?.version ?? 0) + 1)
  const digest = await keepMethod(tx, officeId, numbered(version), { own: true, by }, now)
  const change = { actor: by, act: 'method.added', subject: `method:${method.id}`, study: null, before: null }
  await record(tx, officeId, { ...change, after: { title: method.title, version, digest } }, now)
  return digest
}

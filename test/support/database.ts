import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { migrate } from '../../src/db/migrate.ts'
import { type DatabaseKind, type OpenDatabase, openDatabase } from '../../src/db/open.ts'
import { sharedPostgres } from './postgres.ts'

export const kinds: readonly DatabaseKind[] = ['sqlite', 'postgres']

/** Far enough from any default that a test sees whether it was used. */
export const someday = '2026-03-04T05:06:07.000Z'

let model: Promise<string> | null = null

/** A migrated PostgreSQL database to which nobody is connected: copied in a fraction of the time that migrating takes. */
async function migratedModel(): Promise<string> {
  const url = await (await sharedPostgres()).createDatabase()
  const opened = openDatabase({ url })
  await migrate(opened, someday)
  await opened.close()
  return url
}

/** A real, fresh, migrated database of this kind; `close` takes it away again. */
export async function freshDatabase(kind: DatabaseKind): Promise<OpenDatabase> {
  if (kind === 'postgres') {
    model ??= migratedModel()
    return openDatabase({ url: await (await sharedPostgres()).createDatabase(await model) })
  }
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-db-'))
  const opened = openDatabase({ file: join(folder, 'ungkit.sqlite') })
  await migrate(opened, someday)
  const close = async () => {
    await opened.close()
    await rm(folder, { recursive: true })
  }
  return { ...opened, close }
}

/** The same test on both databases, each time on a fresh one. */
export function onBoth(says: string, body: (opened: OpenDatabase) => Promise<void>): void {
  for (const kind of kinds)
    test(`${says} (${kind})`, async () => {
      const opened = await freshDatabase(kind)
      try {
        await body(opened)
      } finally {
        await opened.close()
      }
    })
}

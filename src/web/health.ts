import { sql } from 'kysely'
import { diskOf, isNearlyFull } from '../base/disk.ts'
import { migrations } from '../db/migrations/index.ts'
import type { OpenDatabase } from '../db/open.ts'

/** Why this process should get no requests now. */
export type NotReady = 'stopping' | 'restoring' | 'database' | 'migrations' | 'disk'

type Ready = {
  readonly opened: OpenDatabase
  readonly stopping: boolean
  readonly restoring: boolean
  /** The folder whose disk must not be full. */
  readonly folder: string
}

const patience = 3000

/** What a balancer asks: the database answers and is of this program, the disk has room, and nobody told us to stop. */
export async function whyNotReady({ opened, stopping, restoring, folder }: Ready): Promise<NotReady | null> {
  if (stopping) return 'stopping'
  if (restoring) return 'restoring'
  const known = await Promise.race([migrationsOf(opened), timeOut()]).catch(() => null)
  if (known === null) return 'database'
  if (known !== migrations.length) return 'migrations'
  return isNearlyFull(await diskOf(folder)) ? 'disk' : null
}

/** Seconds until the database answers the simplest question: what everybody else waits for it too. Null: not in time. */
export async function databaseSeconds({ db }: OpenDatabase): Promise<number | null> {
  const began = performance.now()
  const answer = await Promise.race([sql`select 1 as one`.execute(db), timeOut()]).catch(() => null)
  return answer === null ? null : (performance.now() - began) / 1000
}

async function migrationsOf({ db }: OpenDatabase): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from migrations`.execute(db)
  return rows[0]!.n
}

function timeOut(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patience).unref()
  })
}

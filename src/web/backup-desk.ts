import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupSettings } from '../base/config.ts'
import { newSecret } from '../base/ids.ts'
import { bad, good, type Problem, type Result } from '../base/result.ts'
import { version } from '../base/version.ts'
import { backupName, keepNewest } from '../db/backup/folder.ts'
import { transaction } from '../db/transaction.ts'
import { isDue } from '../features/people/backup-state.ts'
import {
  backupFailed,
  backupMade,
  backupState,
  giveLeaseBack,
  takeLease,
} from '../features/people/backup-state-store.ts'
import { record } from '../features/people/log-store.ts'
import { hasOffice } from '../features/people/members-store.ts'
import { keeperOf } from '../features/people/restore-store.ts'
import type { DeskParts } from './backup-parts.ts'
import { type BackupThread, inBackupThread } from './backup-thread.ts'
import type { BackupDone, BackupTask } from './backup-worker.ts'
import { type Restored, type RestoreOrder, restoreNow } from './restore-now.ts'

/** What is under way; `of` is 0 until it is known, `file` null until it has a name. */
export type Job = { readonly kind: 'backup' | 'restore'; file: string | null; done: number; of: number }

/** Makes and restores backups, one at a time and in one process at a time. */
export type BackupDesk = {
  readonly settings: BackupSettings
  readonly job: () => Job | null
  /** How the last restore of this process went. */
  readonly restored: () => Result<Restored> | null
  /** Begins a backup; `busy` when something is under way, here or in another process. */
  readonly make: (actor: string) => Promise<Result<null>>
  readonly restore: (order: RestoreOrder) => Promise<Result<null>>
  /** Looks every minute whether a backup is due. */
  readonly start: () => void
  readonly stop: () => Promise<void>
}

/** How long a lease holds when whoever has it dies. */
const leaseSeconds = 120

export type Desk = DeskParts & {
  readonly holder: string
  job: Job | null
  thread: BackupThread | null
  work: Promise<void>
  restoredLast: Result<Restored> | null
  stopping: boolean
}

export function backupDesk(parts: DeskParts): BackupDesk {
  const desk: Desk = {
    ...parts,
    holder: newSecret(),
    job: null,
    thread: null,
    work: Promise.resolve(),
    restoredLast: null,
    stopping: false,
  }
  let clock: NodeJS.Timeout | null = null
  return {
    settings: parts.settings,
    job: () => desk.job,
    restored: () => desk.restoredLast,
    make: (actor) => begin(desk, 'backup', () => makeBackup(desk, actor)),
    restore: (order) => begin(desk, 'restore', () => bringBack(desk, order)),
    start: () => {
      clock = setInterval(() => void lookWhetherDue(desk).catch(desk.onFault), 60_000)
      clock.unref()
      void lookWhetherDue(desk).catch(desk.onFault)
    },
    stop: async () => {
      if (desk.stopping) return
      desk.stopping = true
      if (clock !== null) clearInterval(clock)
      await desk.thread?.stop()
      await desk.work
    },
  }
}

async function lookWhetherDue(desk: Desk): Promise<void> {
  const { hours } = desk.settings
  if (hours === null || desk.job !== null) return
  const due = async () => isDue(await backupState(desk.opened().db), hours, desk.now())
  if (!(await hasOffice(desk.opened().db)) || !(await due())) return
  // Asked again with the lease: another process may have made it meanwhile.
  await begin(desk, 'backup', async () => ((await due()) ? makeBackup(desk, 'system') : undefined))
}

/** Takes the lease and lets the work go on behind the answer. */
async function begin(desk: Desk, kind: Job['kind'], work: () => Promise<void>): Promise<Result<null>> {
  if (desk.job !== null) return bad({ code: 'busy' })
  desk.job = { kind, file: null, done: 0, of: 0 }
  try {
    if (await renewed(desk)) {
      const renewing = setInterval(() => void renewed(desk).catch(() => {}), (leaseSeconds / 4) * 1000)
      desk.work = work()
        .catch(desk.onFault)
        .finally(async () => {
          clearInterval(renewing)
          desk.job = null
          await giveLeaseBack(desk.opened().db, desk.holder).catch(() => {})
        })
      return good(null)
    }
  } catch (error) {
    desk.job = null
    throw error
  }
  desk.job = null
  return bad({ code: 'busy' })
}

function renewed({ opened, holder, now }: Desk): Promise<boolean> {
  const until = new Date(Date.parse(now()) + leaseSeconds * 1000).toISOString()
  return takeLease(opened().db, { holder, until }, now())
}

async function makeBackup(desk: Desk, actor: string): Promise<void> {
  const { settings, now, opened } = desk
  const at = now()
  const name = backupName(at)
  if (desk.job !== null) desk.job.file = name
  await mkdir(settings.folder, { recursive: true, mode: 0o700 }).catch(() => {})
  const target = join(settings.folder, name)
  const { passphrase } = settings
  const task = { kind: 'backup', place: opened().place, target, passphrase, program: version, now: at } as const
  const result = (await inThread(desk, task)) as Result<BackupDone>
  if (!result.ok) return failed(desk, result.problems[0]!)
  const { db } = opened()
  const done = result.value
  await transaction(db, async (tx) => {
    await backupMade(tx, { at, name, ...done })
    const keeper = await keeperOf(tx)
    if (actor === 'system' || keeper === null) return
    const after = { bytes: done.bytes, encrypted: done.encrypted }
    const change = { actor, act: 'backup.made', subject: `backup:${name}`, study: null, before: null, after }
    await record(tx, keeper.id, change, at)
  })
  desk.tell('backupMade', { file: name, bytes: done.bytes })
  // Old backups go only when the new one is known to be good.
  await keepNewest(settings.folder, settings.keep)
}

async function failed(desk: Desk, problem: Problem): Promise<void> {
  if (problem.code === 'stopped') return
  desk.tell('backupFailed', { problem: problem.code })
  await backupFailed(desk.opened().db, problem, desk.now())
}

/** Runs a task in its thread and keeps what it says of its progress. */
export async function inThread(desk: Desk, task: BackupTask): Promise<Result<BackupDone | null>> {
  if (desk.stopping) return bad({ code: 'stopped' })
  const onProgress = (done: number, of: number) => {
    if (desk.job !== null) Object.assign(desk.job, { done, of })
  }
  desk.thread = inBackupThread(desk.worker, task, { onProgress, onFault: desk.onFault })
  const result = await desk.thread.result
  desk.thread = null
  return result
}

async function bringBack(desk: Desk, order: RestoreOrder): Promise<void> {
  const result = await restoreNow(desk, order, (task) => inThread(desk, task))
  desk.restoredLast = result
  if (result.ok)
    desk.tell('restoreDone', { studies: result.value.contents.studies, entries: result.value.contents.entries })
  else desk.tell('restoreFailed', { problem: result.problems[0]!.code })
}

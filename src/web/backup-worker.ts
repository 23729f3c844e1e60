import { parentPort, workerData } from 'node:worker_threads'
import { bad, good, type Result } from '../base/result.ts'
import { openBackup, rowsOf, writeBackup } from '../db/backup/index.ts'
import { faultsIn } from '../db/check-file.ts'
import { type DatabasePlace, openDatabase } from '../db/open.ts'
import { verifyChains } from '../features/people/chains-store.ts'
import { stageRestore } from '../features/people/restore-store.ts'

/** What takes long and would hold up everybody's pages: it is done in a thread of its own. */
export type BackupTask =
  | {
      readonly kind: 'backup'
      readonly place: DatabasePlace
      readonly target: string
      readonly passphrase: string | null
      readonly program: string
      readonly now: string
    }
  | {
      readonly kind: 'stage'
      readonly backup: string
      readonly passphrase: string | null
      readonly file: string
      readonly now: string
    }

export type BackupDone = {
  readonly bytes: number
  readonly encrypted: boolean
  readonly studies: number
  readonly entries: number
}

export type BackupNews =
  | { readonly progress: { readonly done: number; readonly of: number } }
  | { readonly result: Result<BackupDone | null> }

function tell(news: BackupNews): void {
  parentPort!.postMessage(news)
}

const stop = new AbortController()
parentPort!.once('message', () => stop.abort())
const { signal } = stop

function onProgress(done: number, of: number): void {
  tell({ progress: { done, of } })
}

/** A backup counts when it was read back and the logs that are in it hold. */
async function backUp(task: Extract<BackupTask, { kind: 'backup' }>): Promise<Result<BackupDone>> {
  const { place, target, passphrase } = task
  if ('file' in place && faultsIn(place.file, 'whole').length > 0) return bad({ code: 'databaseDamaged' })
  const written = await writeBackup(place, target, { ...task, signal, onProgress })
  if (!written.ok) return written
  const back = await openBackup(target, passphrase)
  if (!back.ok) return back
  const { db, close } = openDatabase(place)
  const { broken } = await verifyChains(db).finally(close)
  if (broken[0] !== undefined) return bad({ code: 'liveChainBroken', values: { office: broken[0].office } })
  const { head, bytes, encrypted } = written.value
  return good({ bytes, encrypted, studies: rowsOf(head, 'studies'), entries: rowsOf(head, 'log') })
}

async function stage(task: Extract<BackupTask, { kind: 'stage' }>): Promise<Result<null>> {
  const backup = await openBackup(task.backup, task.passphrase)
  return backup.ok ? stageRestore(backup.value, { file: task.file, now: task.now, signal, onProgress }) : backup
}

const task = workerData as BackupTask
const result = task.kind === 'backup' ? await backUp(task) : await stage(task)
tell({ result })
parentPort!.close()

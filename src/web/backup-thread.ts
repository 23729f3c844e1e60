import { Worker } from 'node:worker_threads'
import { bad, type Result } from '../base/result.ts'
import type { BackupDone, BackupNews, BackupTask } from './backup-worker.ts'

export type BackupThread = {
  readonly result: Promise<Result<BackupDone | null>>
  /** Asks it to clear away what it has begun; ends it when it does not. */
  readonly stop: () => Promise<void>
}

const patience = 3000

/** Runs a task in a thread of its own. One that dies of a fault is a result too: the page must say so. */
export function inBackupThread(
  entry: URL,
  task: BackupTask,
  { onProgress, onFault }: { onProgress: (done: number, of: number) => void; onFault: (error: unknown) => void },
): BackupThread {
  const thread = new Worker(entry, { workerData: task })
  const result = new Promise<Result<BackupDone | null>>((resolve) => {
    thread.on('message', (news: BackupNews) => {
      if ('result' in news) resolve(news.result)
      else onProgress(news.progress.done, news.progress.of)
    })
    thread.once('error', (error) => {
      onFault(error)
      resolve(bad({ code: 'failed' }))
    })
    thread.once('exit', () => resolve(bad({ code: 'stopped' })))
  })
  const stop = async () => {
    thread.postMessage('stop')
    const clock = setTimeout(() => void thread.terminate(), patience)
    await result
    clearTimeout(clock)
  }
  return { result, stop }
}

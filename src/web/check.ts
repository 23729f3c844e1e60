import { Worker } from 'node:worker_threads'
import { bad, type Result } from '../base/result.ts'
import { type CheckedTable, checkTable } from '../features/issues/printed-table/check-table.ts'

/** A page cannot show more, and a browser should not have to. The command line takes any number. */
const mostIssues = 2000
const smallBytes = 30_000
const mostSeconds = 10
const mostAtOnce = 2

/**
 * Recomputes what somebody sent. A small paste is done at once; a file goes to a thread of its own, with a limit of memory
 * and time, so that nobody waits because somebody else sent a bomb.
 */
export function tableChecker(worker: URL): (bytes: Uint8Array) => Promise<Result<CheckedTable>> {
  let running = 0
  return async (bytes) => {
    if (bytes.length <= smallBytes && bytes[0] !== 0x50) return checkTable(bytes, mostIssues)
    if (running >= mostAtOnce) return bad({ code: 'busy' })
    running++
    try {
      return await inThread(worker, bytes)
    } finally {
      running--
    }
  }
}

function inThread(entry: URL, bytes: Uint8Array): Promise<Result<CheckedTable>> {
  return new Promise((resolve) => {
    const thread = new Worker(entry, {
      workerData: { bytes, mostIssues },
      resourceLimits: { maxOldGenerationSizeMb: 600 },
    })
    const clock = setTimeout(
      () => end(bad({ code: 'tookTooLong', values: { seconds: mostSeconds } })),
      mostSeconds * 1000,
    )
    const end = (result: Result<CheckedTable>) => {
      clearTimeout(clock)
      resolve(result)
      void thread.terminate()
    }
    thread.once('message', (result: Result<CheckedTable>) => end(result))
    thread.once('error', () => end(bad({ code: 'tooHeavy' })))
  })
}

import { Worker } from 'node:worker_threads'
import { bad, type Result } from '../base/result.ts'

export type ThreadLimits = { readonly megabytes: number; readonly seconds: number; readonly atOnce: number }

/**
 * Runs work on what somebody sent in a thread of its own, with a limit of memory and time, so that nobody waits because somebody
 * else sent a bomb. The thread posts one result; `busy`, `tookTooLong` and `tooHeavy` are results too.
 */
export function threadRunner<T>(entry: URL, limits: ThreadLimits): (data: unknown) => Promise<Result<T>> {
  let running = 0
  return async (data) => {
    if (running >= limits.atOnce) return bad({ code: 'busy' })
    running++
    try {
      return await inThread<T>(entry, data, limits)
    } finally {
      running--
    }
  }
}

function inThread<T>(entry: URL, data: unknown, { megabytes, seconds }: ThreadLimits): Promise<Result<T>> {
  return new Promise((resolve) => {
    const thread = new Worker(entry, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    const clock = setTimeout(() => end(bad({ code: 'tookTooLong', values: { seconds } })), seconds * 1000)
    const end = (result: Result<T>) => {
      clearTimeout(clock)
      resolve(result)
      void thread.terminate()
    }
    thread.once('message', (result: Result<T>) => end(result))
    thread.once('error', () => end(bad({ code: 'tooHeavy' })))
  })
}

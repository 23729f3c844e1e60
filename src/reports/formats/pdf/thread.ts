import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { startWorker } from './start-worker.ts'
import type { Compiled } from './worker.ts'

/** What became of a document: done, not possible, or given up by the clock. */
export type Outcome = Compiled | { readonly error: 'tooSlow'; readonly code: 'tooSlow' }

let worker: Worker | undefined
let turn: Promise<unknown> = Promise.resolve()

/** Compiles in a thread of its own, one document after the other; the clock starts when a document's turn has come. */
export function compileInThread(data: string, mostSeconds: number): Promise<Outcome> {
  const outcome = turn.then(() => compile(data, mostSeconds))
  turn = outcome.catch(() => undefined)
  return outcome
}

async function compile(data: string, mostSeconds: number): Promise<Outcome> {
  worker ??= start()
  const current = worker
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), mostSeconds * 1000)
  current.ref()
  try {
    const answer = Promise.race([once(current, 'message', clock), endOf(current, clock)])
    current.postMessage(data)
    const [compiled] = await answer
    return compiled
  } catch (error) {
    worker = undefined
    void current.terminate()
    if (clock.signal.aborted) return { error: 'tooSlow', code: 'tooSlow' }
    throw error
  } finally {
    clearTimeout(timer)
    clock.abort()
    current.unref()
  }
}

/** The thread waits for the next document without keeping the program from ending. */
function start(): Worker {
  const started = startWorker()
  const forget = () => {
    if (worker === started) worker = undefined
  }
  started.on('error', forget).on('exit', forget)
  return started
}

/** A thread that ends by itself, out of memory perhaps, never answers. */
async function endOf(thread: Worker, clock: AbortController): Promise<never> {
  const [code] = await once(thread, 'exit', clock)
  throw new Error(`the PDF thread ended with ${code}`)
}

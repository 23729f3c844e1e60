import { tableLimits } from '../base/table/grid.ts'
import { asking } from './ask.ts'
import type { Io } from './command.ts'
import { readAtMost } from './read-at-most.ts'

type ProcessIo = {
  readonly io: Io
  readonly finish: (code: number) => void
  /** Ends the process by the signal that stopped it, so that a shell sees Ctrl+C (130) and stops its script too. */
  readonly endBySignal: () => void
}

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * The real terminal. Ctrl+C asks the running command to stop; a second one ends the process at once, and so does the first
 * while a command computes: no listener of ours would be called before the computation is over.
 */
export function processIo(process: NodeJS.Process, { startWeb, version }: Pick<Io, 'startWeb' | 'version'>): ProcessIo {
  const { stdin, stdout, stderr, env } = process
  const stop = new AbortController()
  let heard: NodeJS.Signals = 'SIGTERM'
  const ask = (signal: NodeJS.Signals) => {
    heard = signal
    stop.abort()
  }
  const listen = () => {
    for (const signal of signals) process.once(signal, ask)
  }
  const leaveToSystem = () => {
    for (const signal of signals) process.off(signal, ask)
  }
  listen()
  // `ungkit … | head` closes the pipe early, which is no fault; on a full disk there is nobody left to tell.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exit(2)
    })
  const io: Io = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: () => readAtMost(stdin, tableLimits.uploadBytes),
    colour: stdout.isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb',
    columns: stdout.isTTY === true ? stdout.columns : 100,
    interactive: stderr.isTTY === true,
    signal: stop.signal,
    computing: async (compute) => {
      stop.signal.throwIfAborted()
      leaveToSystem()
      try {
        return await compute()
      } finally {
        listen()
      }
    },
    ask: asking(stdin, stderr, stop.signal),
    env,
    version,
    startWeb,
  }
  return {
    io,
    finish: (code) => {
      process.exitCode = code
      if (stop.signal.aborted) process.exit(code)
    },
    endBySignal: () => {
      leaveToSystem()
      process.kill(process.pid, heard)
    },
  }
}

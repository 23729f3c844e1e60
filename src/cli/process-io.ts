import { tableLimits } from '../base/table/grid.ts'
import type { Io } from './command.ts'
import { readAtMost } from './read-at-most.ts'

/** The real terminal. Ctrl+C asks the running command to stop; a second one ends the process at once. */
export function processIo(
  process: NodeJS.Process,
  startWeb: Io['startWeb'],
): { readonly io: Io; readonly finish: (code: number) => void } {
  const { stdin, stdout, stderr, env } = process
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
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
    env,
    startWeb,
  }
  return {
    io,
    finish: (code) => {
      process.exitCode = code
      if (stop.signal.aborted) process.exit(code)
    },
  }
}

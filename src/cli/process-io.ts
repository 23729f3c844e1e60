import type { Io } from './command.ts'

/** The real terminal. Ctrl+C asks the running command to stop; a second one ends the process at once. */
export function processIo(
  process: NodeJS.Process,
  startWeb: Io['startWeb'],
): { readonly io: Io; readonly finish: (code: number) => void } {
  const { stdin, stdout, stderr, env } = process
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  stdout.on('error', ignoreClosedPipe)
  const io: Io = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: async () => {
      const parts: Uint8Array[] = []
      for await (const part of stdin) parts.push(part as Uint8Array)
      return Buffer.concat(parts)
    },
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

/** `ungkit … | head` closes the pipe early; that is no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

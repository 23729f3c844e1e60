import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Io } from './command.ts'

type Terminal = NodeJS.WriteStream & { readonly isTTY: boolean }

/** Questions to the person at the terminal, on stderr: what a command prints may go elsewhere. */
export function asking(input: NodeJS.ReadStream, output: NodeJS.WriteStream, signal: AbortSignal): Io['ask'] {
  return async (question, kind) => {
    if (!input.isTTY || !output.isTTY) return null
    const shown = kind === 'secret' ? silent(output) : output
    output.write(question)
    const lines = createInterface({ input, output: shown, terminal: true })
    const stopped = new AbortController()
    lines.once('SIGINT', () => stopped.abort())
    try {
      return await lines.question('', { signal: AbortSignal.any([signal, stopped.signal]) })
    } catch {
      // Ctrl+C instead of an answer.
      return null
    } finally {
      lines.close()
      if (kind === 'secret') output.write('\n')
    }
  }
}

/** Swallows what a line editor would draw of the letters. */
function silent(terminal: Terminal): Writable {
  const swallow = new Writable({ write: (_chunk, _encoding, done) => done() })
  return Object.assign(swallow, { columns: terminal.columns })
}

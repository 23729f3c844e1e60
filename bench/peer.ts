import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that answers each line it reads with one line. */
export type Peer = {
  /** What it said first: its name and version. */
  readonly greeting: string
  readonly ask: (line: string) => Promise<string>
  readonly close: () => void
}

/** Starts a peer; null when it is not installed or cannot start. */
export async function startPeer(command: string, args: readonly string[]): Promise<Peer | null> {
  const child = spawn(command, args, { stdio: 'pipe' })
  const started = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
  })
  return started ? greeted(child) : null
}

async function greeted(child: ChildProcessWithoutNullStreams): Promise<Peer | null> {
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const greeting = await lines.next()
  if (greeting.done) return null
  return {
    greeting: greeting.value,
    async ask(line) {
      child.stdin.write(`${line}\n`)
      const answer = await lines.next()
      if (answer.done) throw new Error(`${greeting.value} stopped: ${complaints.join('')}`)
      return answer.value
    },
    close: () => child.stdin.end(),
  }
}

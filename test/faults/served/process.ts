import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { startGuard } from '../../support/guard.ts'
import { root, secret } from '../../support/site.ts'

/** The program as an office runs it, in a process of its own. It ends with this one at the latest. */
export type Served = {
  readonly address: string
  readonly child: ChildProcess
  /** What it has said so far, both streams together. */
  readonly said: () => string
  /** SIGKILL: nothing in it gets a last word. */
  readonly kill: () => Promise<void>
  /** Asks it to stop; its exit code. */
  readonly stop: () => Promise<number | null>
}

export type Serving = {
  readonly env: Readonly<Record<string, string>>
  /** Another command line around the program's own. */
  readonly command?: (program: string, args: readonly string[]) => [program: string, args: readonly string[]]
}

export const serveArguments: readonly string[] = [join(root, 'dist/main.js'), 'serve']

const place = await mkdtemp(join(tmpdir(), 'ungkit-served-'))
const guard = startGuard(place, '[ -n "$told" ] && kill -KILL $told')
const running = new Set<ChildProcess>()
after(async () => {
  for (const child of running) await end(child, 'SIGKILL')
})

/** A folder that is there until this process ends. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(place, 'data-'))
}

/** The settings of a server on a free port, above those of this process. */
export function serveEnv(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env
  return { ...inherited, PORT: '0', UNGKIT_SECRET: secret, UNGKIT_BACKUP_HOURS: '0', UNGKIT_LOG: 'off', ...env }
}

/** Starts it and waits until it says its address. When it ends instead, what it said is thrown. */
export async function serve({ env, command = (program, args) => [program, args] }: Serving): Promise<Served> {
  const [program, args] = command(process.execPath, serveArguments)
  const child = spawn(program, args, { env: serveEnv(env), stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  tellGuard()
  child.once('exit', () => {
    running.delete(child)
    tellGuard()
  })
  return servedBy(child)
}

/** The server in a process that somebody else has started. */
export async function servedBy(child: ChildProcess): Promise<Served> {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part) => {
      text = `${text}${part}`.slice(-200_000)
    })
  const address = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)
      if (found !== null) resolve(found[0])
    }
    child.stdout!.on('data', look)
    child.once('close', () => reject(new Error(`the server ended: ${text}`)))
  })
  return {
    address,
    child,
    said: () => text,
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      await end(child, 'SIGTERM')
      return child.exitCode
    },
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

function tellGuard(): void {
  guard.tell([...running].map(({ pid }) => pid).join(' '))
}

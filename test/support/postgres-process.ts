import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** Where the server's own programs stand: Debian keeps them off PATH, one folder a version. The newest wins. */
export function postgresPrograms(): string {
  const debian = '/usr/lib/postgresql'
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => `${debian}/${version}/bin`), ...(process.env.PATH ?? '').split(':')]
  const found = folders.find((folder) => ['postgres', 'initdb'].every((name) => fs.existsSync(join(folder, name))))
  if (!found) throw new Error('PostgreSQL is missing; on Debian: apt-get install -y --no-install-recommends postgresql')
  return found
}

/** The server refuses root, so root hands it to the account `postgres`. */
export const account: { readonly uid: number; readonly gid: number } | null =
  process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
}

/** Runs one of PostgreSQL's programs as the server's account. */
export async function runProgram(folder: string, path: string, args: readonly string[]): Promise<string> {
  const { stdout } = await exec(path, args, { cwd: folder, ...account })
  return stdout
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * The last act over a server's folder. A process id may belong to a stranger by then; the server is known by the folder
 * in which it works. A killed one has left its mark in the machine's shared memory, by the key and number in line 7.
 */
export const endServer = `
    pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
    ours() { [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd")" = "$1/data" ]; }
    ours "$1" && kill -QUIT "$pid"
    for i in 1 2 3 4 5 6 7 8 9 10; do ours "$1" && sleep 0.3; done
    ours "$1" && kill -KILL "$pid"
    set -- "$1" $(sed -n 7p "$1/data/postmaster.pid" 2>/dev/null)
    [ -n "$3" ] && grep -q "^ *$2  *$3 " /proc/sysvipc/shm && ipcrm -m "$3"`

/** Starts the server over a folder that `initdb` or `pg_basebackup` has made and waits until it answers. */
export async function startServer(programs: string, folder: string, args: readonly string[]): Promise<ChildProcess> {
  const log = join(folder, 'log')
  const out = fs.openSync(log, 'w')
  const child = spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...args], {
    cwd: folder,
    stdio: ['ignore', out, out],
    // In a group of its own: Ctrl+C is for the tests, which then stop the server in order.
    detached: true,
    ...account,
  })
  fs.closeSync(out)
  child.unref()
  for (const end = performance.now() + 60_000; performance.now() < end; await setTimeout(10)) {
    if (child.exitCode !== null || child.signalCode !== null) break
    if (answers(folder, child.pid!)) return child
  }
  child.kill('SIGKILL')
  throw new Error(`PostgreSQL did not start:\n${fs.readFileSync(log, 'utf8').slice(-3000)}`)
}

/** The server writes its state into the eighth line; a killed one has left the line of its last life behind. */
function answers(folder: string, pid: number): boolean {
  const file = join(folder, 'data', 'postmaster.pid')
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : []
  return Number(lines[0]) === pid && ['ready', 'standby'].includes(lines[7]?.trim() ?? '')
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  await once(child, 'exit')
}

/**
 * Kills the server and every process of it in one blow. Each of them has its own session, and those left behind by a
 * killed parent would still finish what they do; so the parent is halted first, and can make no new ones.
 */
export async function killServer(child: ChildProcess): Promise<void> {
  const pid = child.pid!
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGSTOP')
  while (!['T', 'Z', ''].includes(stateOf(pid))) await setTimeout(1)
  const children = childrenOf(pid)
  for (const each of children) killIfThere(Number(each))
  child.kill('SIGKILL')
  await ended(child)
  while (children.some((each) => !['', 'Z'].includes(stateOf(Number(each))))) await setTimeout(1)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function childrenOf(pid: number): string[] {
  const list = `/proc/${pid}/task/${pid}/children`
  return fs.existsSync(list) ? fs.readFileSync(list, 'utf8').trim().split(' ').filter(Boolean) : []
}

function stateOf(pid: number): string {
  try {
    return /\) (\w)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { root, secret } from '../test/support/site.ts'

/** The program as an office runs it: a process of its own. */
export type Served = { readonly address: string; readonly child: ChildProcess; readonly stop: () => Promise<void> }

/** Starts `dist/main.js serve` on a free port and waits until it says its address. */
export async function startServed(env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, [`${root}dist/main.js`, 'serve', '--port', '0'], {
    env: { ...process.env, UNGKIT_SECRET: secret, UNGKIT_BACKUP_HOURS: '0', UNGKIT_LOG: 'off', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await said(child, /http:\/\/127\.0\.0\.1:\d+/)
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { address, child, stop }
}

function said(child: ChildProcess, sought: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.setEncoding('utf8').on('data', (part) => {
      text += part
      const found = sought.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the server ended: ${text}`)))
  })
}

/** Memory of a process that is not shared, in megabytes. */
export async function residentMegabytes({ child }: Served): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** The most that a process held since it began, or since `restartMostResident`: no moment between two looks is missed. */
export async function mostResidentMegabytes({ child }: Served): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

export async function restartMostResident({ child }: Served): Promise<void> {
  await writeFile(`/proc/${child.pid}/clear_refs`, '5')
}

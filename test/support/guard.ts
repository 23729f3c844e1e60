import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'

export type Guard = {
  /** What the last act finds as `$told`; the newest word counts. */
  readonly tell: (word: string) => void
  /** Does the last act now. */
  readonly end: () => Promise<void>
}

/**
 * Removes a folder, after a last act in shell (`$1` is the folder), when this process is gone, however it went: the guard
 * waits on a pipe that the kernel closes even after SIGKILL. Signal handlers could not do that, and would change what a
 * signal does to the test.
 */
export function startGuard(folder: string, lastAct = ''): Guard {
  const script = `
    while read -r word; do told=$word; done
    ${lastAct}
    for i in 1 2 3 4 5; do rm -rf "$1" && break; sleep 0.3; done`
  const guard = spawn('sh', ['-c', script, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  guard.unref()
  const pipe = guard.stdin! as Socket
  pipe.unref()
  return {
    tell: (word) => pipe.write(`${word}\n`),
    end: async () => {
      guard.ref()
      pipe.end()
      if (guard.exitCode === null) await once(guard, 'exit')
    },
  }
}

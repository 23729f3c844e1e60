import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startGuard } from '../../support/guard.ts'

/** A file system of its own in memory, which takes root; or a limit on the size of every file of one process. */
export type DiskKind = 'tmpfs' | 'limit'

export type SmallDisk = {
  readonly kind: DiskKind
  readonly folder: string
  /** The command line that runs a program on this disk. */
  readonly command: (program: string, args: readonly string[]) => [program: string, args: string[]]
  /** Takes the room that is left, for the process that was started so. */
  readonly fill: (pid: number) => Promise<void>
  readonly clear: (pid: number) => Promise<void>
  readonly end: () => Promise<void>
}

export const noSmallDisk =
  'a small disk needs root and the right to mount, or prlimit (on Debian: apt-get install util-linux)'

const run = promisify(execFile)

/** The kinds that this machine can make, the true one first. */
export async function diskKinds(): Promise<DiskKind[]> {
  const mounted = await smallDisk(1, 'tmpfs').then(
    (disk) => disk.end().then(() => true),
    () => false,
  )
  const limited = await run('prlimit', ['--fsize=1048576:', 'true']).then(
    () => true,
    () => false,
  )
  return [...(mounted ? (['tmpfs'] as const) : []), ...(limited ? (['limit'] as const) : [])]
}

export async function smallDisk(megabytes: number, kind: DiskKind): Promise<SmallDisk> {
  const place = await mkdtemp(join(tmpdir(), 'ungkit-disk-'))
  const folder = join(place, 'disk')
  const guard = startGuard(place, kind === 'tmpfs' ? 'umount -l "$1/disk"' : '')
  try {
    await mkdir(folder)
    if (kind === 'limit') return { ...limited(folder, megabytes * 1024 * 1024), end: guard.end }
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
    return { ...mounted(folder), end: guard.end }
  } catch (error) {
    await guard.end()
    throw error
  }
}

function mounted(folder: string): Omit<SmallDisk, 'end'> {
  const ballast = join(folder, 'ballast')
  return {
    kind: 'tmpfs',
    folder,
    command: (program, args) => [program, [...args]],
    fill: async () => {
      for (const size of [1024 * 1024, 4096])
        for (let full = false; !full; )
          await writeFile(ballast, Buffer.alloc(size), { flag: 'a' }).catch((error: NodeJS.ErrnoException) => {
            if (error.code !== 'ENOSPC') throw error
            full = true
          })
    },
    clear: () => rm(ballast, { force: true }),
  }
}

/** Harsher than a full disk, which still takes changes of bytes that are there: filled, it takes nothing. */
function limited(folder: string, bytes: number): Omit<SmallDisk, 'end'> {
  const limit = async (pid: number, size: number) => {
    await run('prlimit', ['--pid', String(pid), `--fsize=${size}:`])
  }
  return {
    kind: 'limit',
    folder,
    // The signal would kill a program that does not expect it; ignored, the write fails as on a full disk.
    command: (program, args) => [
      'sh',
      ['-c', `trap '' XFSZ; exec prlimit --fsize=${bytes}: "$@"`, 'sh', program, ...args],
    ],
    fill: (pid) => limit(pid, 0),
    clear: (pid) => limit(pid, bytes),
  }
}

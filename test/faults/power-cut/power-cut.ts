import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { randomBelow, randomUint32 } from '../../../src/methods/exact/random.ts'
import { startGuard } from '../../support/guard.ts'
import { diskAfter, type FileAtStart, type Kept } from './disk.ts'
import { readSteps, type Step } from './journal.ts'

export type PowerCut = {
  /** The running process, its standard output piped, in a process group of its own. */
  readonly child: ChildProcess
  /**
   * Kills the process group at the first call. Returns a folder as the power cut leaves it, another one at each call;
   * `after` cuts earlier, after so many steps of the journal. `folder` itself keeps all that was written.
   */
  readonly cutPower: (how?: { kept?: Kept; seed?: number; after?: number }) => Promise<string>
  /** What was recorded until the cut, and what the process said in between. */
  readonly steps: () => Promise<readonly Step[]>
  /** Kills what still runs and removes every folder made here. */
  readonly end: () => Promise<void>
}

/** Starts a program whose changes in a folder are recorded, so that the power can be cut. What lies there is durable. */
export async function startUnderPowerCut(
  command: string,
  args: readonly string[],
  options: { readonly folder: string; readonly env?: NodeJS.ProcessEnv },
): Promise<PowerCut> {
  const folder = await realpath(options.folder)
  const place = await mkdtemp(join(tmpdir(), 'ungkit-power-cut-'))
  const guard = startGuard(place, '[ -n "$told" ] && kill -KILL "-$told"')
  const journal = join(place, 'journal')
  await writeFile(journal, '')
  const [start, recorder] = await Promise.all([filesIn(folder), compiledRecorder()])
  const child = spawn(command, args, {
    env: {
      ...(options.env ?? process.env),
      LD_PRELOAD: recorder,
      UNGKIT_CUT_FOLDER: folder,
      UNGKIT_CUT_JOURNAL: journal,
      // Writes through the ring would pass the recorder by.
      UV_USE_IO_URING: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await once(child, 'spawn')
  guard.tell(String(child.pid))
  child.on('exit', () => guard.tell(''))
  let steps: Promise<readonly Step[]> | null = null
  const kill = async () => {
    await killGroup(child)
    return readSteps(await readFile(journal))
  }
  const cut = () => {
    steps ??= kill()
    return steps
  }
  return {
    child,
    steps: cut,
    cutPower: async ({ kept = 'synced', seed = 1, after } = {}) => {
      const next = randomUint32(seed)
      const files = diskAfter(start, (await cut()).slice(0, after), kept, (bound) => randomBelow(next, bound))
      return writeFolder(await mkdtemp(join(place, 'after-')), folder, files)
    },
    end: async () => {
      await killGroup(child)
      await guard.end()
    },
  }
}

/** Children of the child too. Once it has ended, its number may belong to a stranger. */
async function killGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  process.kill(-child.pid!, 'SIGKILL')
  await once(child, 'exit')
}

let recorder: Promise<string> | null = null

function compiledRecorder(): Promise<string> {
  recorder ??= compile()
  return recorder
}

async function compile(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'ungkit-recorder-'))
  startGuard(place)
  const library = join(place, 'recorder.so')
  const source = join(import.meta.dirname, 'recorder.c')
  await promisify(execFile)('cc', ['-Wall', '-Wextra', '-Werror', '-O2', '-shared', '-fPIC', '-o', library, source])
  return library
}

async function filesIn(folder: string): Promise<FileAtStart[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path, inode: (await stat(path, { bigint: true })).ino, bytes: await readFile(path) }
    }),
  )
}

async function writeFolder(target: string, folder: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  // Folders are taken as durable from the moment they are made.
  await cp(folder, target, { recursive: true, filter: async (path) => (await stat(path)).isDirectory() })
  for (const [path, bytes] of files) {
    const place = join(target, relative(folder, path))
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, bytes)
  }
  return target
}

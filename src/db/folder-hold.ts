import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Who serves a data folder, written into it while they do. One that nobody holds any more says that somebody was cut off. */
export type Mark = { readonly pid: number; readonly since: string }

export type FolderHold = {
  /** What somebody left who did not stop in order: killed, or without power. */
  readonly left: Mark | null
  readonly mark: (mark: Mark) => Promise<void>
  /** Everything was written and closed. */
  readonly unmark: () => Promise<void>
  readonly release: () => void
}

/**
 * Holds a data folder against every other process: the lock is the system's and ends with this process, whatever ends it.
 * Otherwise who holds it, if they say so.
 */
export async function holdFolder(folder: string): Promise<FolderHold | { readonly heldBy: Mark | null }> {
  const markFile = join(folder, 'ungkit.running')
  const lock = new DatabaseSync(join(folder, 'ungkit.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== 5) throw error
    return { heldBy: await readMark(markFile) }
  }
  return {
    left: await readMark(markFile),
    mark: (mark) => writeFile(markFile, `${JSON.stringify(mark)}\n`, { mode: 0o600, flush: true }),
    unmark: () => rm(markFile, { force: true }),
    release: () => lock.close(),
  }
}

/** A mark that was cut off while it was written is a mark all the same. */
async function readMark(path: string): Promise<Mark | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const { pid, since } = parsed(text)
  return { pid: Number(pid ?? 0), since: String(since ?? '') }
}

function parsed(text: string): { readonly pid?: unknown; readonly since?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}

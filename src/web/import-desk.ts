import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { diskOf } from '../base/disk.ts'
import { newSecret } from '../base/ids.ts'
import { bad, good, type Problem } from '../base/result.ts'
import { streamLimits } from '../base/table/row-stream.ts'
import type { OpenDatabase } from '../db/open.ts'
import type { ImportDesk } from '../features/recap/import/desk.ts'
import { importOf, moveImport } from '../features/recap/import/import-store.ts'
import type { ImportTask } from '../features/recap/import/work.ts'
import { saveUpload } from './upload.ts'

type DeskParts = {
  /** The data folder: a file lies in it until it is read. */
  readonly data: string
  readonly worker: URL
  readonly opened: () => OpenDatabase
  readonly onFault: (error: unknown) => void
}

/** So many steps at a time; the others wait their turn. */
const atOnce = 2
/** A file that is not read by then is no table of an office. */
const longestReading = 600_000
/** Reading may hold a whole old workbook; the other steps hold a few thousand rows. */
const megabytes = { read: 400, other: 160 }

export type RunningImportDesk = ImportDesk & {
  readonly start: () => Promise<void>
  /** Ends what is under way and begins nothing while another database takes the place of this one; steps can be taken up again. */
  readonly rest: (body: () => Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Does the steps of imports in threads of their own, a few at a time and those of one import one after the other. */
export function importDesk(parts: DeskParts): RunningImportDesk {
  const folder = join(parts.data, 'impor')
  const lines = new Map<string, Promise<void>>()
  const threads = new Set<Worker>()
  const turns = turnsOf(atOnce)
  let resting = false
  const endAll = async () => {
    resting = true
    await Promise.all([...threads].map((thread) => thread.terminate()))
    await Promise.allSettled(lines.values())
  }
  const place = () => join(folder, newSecret())
  const run = async (task: ImportTask) => {
    const done = await turns.take()
    try {
      if (!resting) await inThread(parts, task, threads)
    } catch (error) {
      parts.onFault(error)
    } finally {
      done()
    }
  }
  return {
    has: (id) => lines.has(id),
    begin: (task) => {
      const work = (lines.get(task.id) ?? Promise.resolve()).then(() => run(task))
      lines.set(task.id, work)
      return work.finally(() => {
        if (lines.get(task.id) === work) lines.delete(task.id)
      })
    },
    receive: async (body, contentType) => {
      const path = place()
      const disk = await diskOf(folder)
      const free = disk === null ? streamLimits.uploadBytes : Math.max(0, disk.free - disk.size * 0.05)
      const saved = await saveUpload(body, contentType, { path, mostBytes: Math.min(free, streamLimits.uploadBytes) })
      if (saved.ok && saved.value.bytes !== null) {
        const name = basename(saved.value.name.replaceAll('\\', '/')).slice(0, 200) || 'berkas'
        return good({ path, name, bytes: saved.value.bytes })
      }
      await rm(path, { force: true })
      return saved.ok ? good(null) : bad(...saved.problems)
    },
    keep: async (text, name) => {
      const path = place()
      const bytes = Buffer.from(text)
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' })
      return { path, name, bytes: bytes.length }
    },
    // What a process that was killed left of people's files goes.
    start: async () => {
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true, mode: 0o700 })
    },
    rest: async (body) => {
      await endAll()
      try {
        await body()
      } finally {
        resting = false
      }
    },
    stop: async () => {
      await endAll()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function turnsOf(most: number): { readonly take: () => Promise<() => void> } {
  let free = most
  const waiting: (() => void)[] = []
  const give = () => {
    const next = waiting.shift()
    if (next === undefined) free++
    else next()
  }
  return {
    take: async () => {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      return give
    },
  }
}

async function inThread(parts: DeskParts, task: ImportTask, threads: Set<Worker>): Promise<void> {
  const { place } = parts.opened()
  const thread = new Worker(parts.worker, {
    workerData: { place, task },
    resourceLimits: {
      maxOldGenerationSizeMb: task.kind === 'read' ? megabytes.read : megabytes.other,
      maxYoungGenerationSizeMb: 16,
    },
  })
  threads.add(thread)
  let why: Problem | null = null
  const clock = setTimeout(
    () => {
      why = { code: 'tookTooLong' }
      void thread.terminate()
    },
    task.kind === 'read' ? longestReading : 2 ** 31 - 1,
  )
  await new Promise<void>((resolve) => {
    thread.once('error', (error) => {
      why ??= { code: (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooHeavy' : 'failed' }
      parts.onFault(error)
    })
    thread.once('exit', () => resolve())
  })
  clearTimeout(clock)
  threads.delete(thread)
  if (why !== null) await tellFailed(parts, task, why)
}

/** A thread that died of a file can say nothing more. */
async function tellFailed({ opened }: DeskParts, task: ImportTask, problem: Problem): Promise<void> {
  if (task.kind === 'read') await rm(task.path, { force: true })
  const { db } = opened()
  const one = await importOf(db, task.office, task.id)
  if (one === null) return
  const found = { ...one.found, progress: null, problem }
  if (one.state === 'reading') await moveImport(db, task.office, task.id, ['reading'], 'failed', { found })
  if (one.state === 'staging') await moveImport(db, task.office, task.id, ['staging'], 'read', { found })
}

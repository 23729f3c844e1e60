import { rm } from 'node:fs/promises'
import { workerData } from 'node:worker_threads'
import { type DatabasePlace, openDatabase } from '../db/open.ts'
import { runTask } from '../features/recap/import/run-task.ts'
import type { ImportTask } from '../features/recap/import/work.ts'

// One step of one import, with a connection of its own, then the end: whatever a hostile file does, it does here.
const { place, task } = workerData as { readonly place: DatabasePlace; readonly task: ImportTask }
const { office, id, by } = task
const opened = openDatabase(place)
try {
  await runTask({ opened, office, id, by, now: () => new Date().toISOString() }, task)
} finally {
  await opened.close()
  if (task.kind === 'read') await rm(task.path, { force: true })
}

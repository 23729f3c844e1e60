import { parentPort, workerData } from 'node:worker_threads'
import { good } from '../base/result.ts'
import { protect } from '../features/recap/publish/protect.ts'
import type { ProtectTask } from '../features/recap/publish/publish-routes.tsx'

// One publication, then the end: hiding and auditing thousands of cells takes seconds, and nobody else waits for them.
const { tables, earlier } = workerData as ProtectTask
parentPort!.postMessage(good(tables.map((table) => protect(table, earlier))))

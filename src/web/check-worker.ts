import { parentPort, workerData } from 'node:worker_threads'
import { checkTable } from '../features/issues/printed-table/check-table.ts'

// One table, then the end: whatever a hostile file does, it does here, and this thread can be ended.
const { bytes, mostIssues } = workerData as { readonly bytes: Uint8Array; readonly mostIssues: number }
parentPort!.postMessage(await checkTable(bytes, mostIssues))

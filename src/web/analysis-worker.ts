import { parentPort, workerData } from 'node:worker_threads'
import { good } from '../base/result.ts'
import { analyse } from '../methods/analysis/analyse.ts'

// One study of many scores, then the end: nobody else's page waits for it.
parentPort!.postMessage(good(analyse(workerData as Parameters<typeof analyse>[0])))

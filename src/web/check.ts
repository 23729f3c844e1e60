import type { Result } from '../base/result.ts'
import { type CheckedTable, checkTable } from '../features/issues/printed-table/check-table.ts'
import { threadRunner } from './thread.ts'

/** A page cannot show more, and a browser should not have to. The command line takes any number. */
const mostIssues = 2000
const smallBytes = 30_000

/** Recomputes what somebody sent: a small paste at once, a file in a thread of its own. */
export function tableChecker(worker: URL): (bytes: Uint8Array) => Promise<Result<CheckedTable>> {
  const inThread = threadRunner<CheckedTable>(worker, { megabytes: 600, seconds: 10, atOnce: 2 })
  return async (bytes) =>
    bytes.length <= smallBytes && bytes[0] !== 0x50 ? checkTable(bytes, mostIssues) : inThread({ bytes, mostIssues })
}

import type { Result } from '../base/result.ts'
import { type CheckedTable, checkTable } from '../features/issues/printed-table/check-table.ts'
import { threadRunner } from './thread.ts'

/** A page cannot show more, and a browser should not have to. The command line takes any number. */
const mostIssues = 2000
const smallBytes = 30_000

/** Recomputes what somebody sent: a small plain paste at once, a file or a web page's table in a thread of its own. */
export function tableChecker(worker: URL): (bytes: Uint8Array) => Promise<Result<CheckedTable>> {
  const inThread = threadRunner<CheckedTable>(worker, { megabytes: 600, seconds: 10, atOnce: 2 })
  return async (bytes) => (isPlain(bytes) ? checkTable(bytes, mostIssues) : inThread({ bytes, mostIssues }))
}

/** A few cells of HTML can stand for a million; a zip begins with P. */
function isPlain(bytes: Uint8Array): boolean {
  return bytes.length <= smallBytes && bytes[0] !== 0x50 && !bytes.includes(0x3c)
}

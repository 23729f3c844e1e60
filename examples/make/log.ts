import { logHash } from '../../src/bundle/check-log.ts'

/** at, who, what, before, after. */
export type Event = readonly [at: string, who: string, what: string, before: State | null, after: State | null]

type State = Readonly<Record<string, string | number>>

/** The lines of log.jsonl, each hashed together with the hash before it. */
export function chain(events: readonly Event[]): string {
  let previous = '0'.repeat(64)
  return events
    .map(([at, who, what, before, after], i) => {
      const line = { seq: i + 1, at, who, what, before, after }
      previous = logHash(previous, line)
      return `${JSON.stringify({ ...line, hash: previous })}\n`
    })
    .join('')
}

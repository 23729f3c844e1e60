import type { Entry } from '../features/people/log.ts'
import { logHash } from './check-log.ts'

/**
 * log.jsonl of a study: the lines that came with it, untouched, then one for each entry of the office's log about it, the chain
 * going on from the last line. People stand in it by their ids, never by name; what was erased stays erased.
 */
export function logLines(imported: Uint8Array | undefined, entries: readonly Entry[]): Uint8Array | undefined {
  if (entries.length === 0) return imported
  const before = imported === undefined ? '' : Buffer.from(imported).toString('utf8')
  const last = lastLine(before)
  const lines: string[] = []
  let hash = typeof last.hash === 'string' ? last.hash : '0'.repeat(64)
  let seq = Number.isSafeInteger(last.seq) ? Number(last.seq) : 0
  for (const entry of entries) {
    const line = {
      seq: ++seq,
      at: entry.at,
      who: entry.actor,
      what: entry.act,
      ...(entry.content === null ? { erased: true } : { ...partOf(entry), ...contentOf(entry.content) }),
    }
    hash = logHash(hash, line)
    lines.push(JSON.stringify({ ...line, hash }))
  }
  const joint = before === '' || before.endsWith('\n') ? '' : '\n'
  return Buffer.from(`${before}${joint}${lines.join('\n')}\n`)
}

/** The part of the study that it was done to, without the id that the study has in this office: `issue:isu-2`. */
function partOf({ subject, study }: Entry): { readonly on?: string } {
  const on = subject.replace(`:${study}/`, ':').replace(`:${study}`, '')
  return on === 'study' ? {} : { on }
}

function contentOf({ before, after, reason }: NonNullable<Entry['content']>): Record<string, unknown> {
  return { before, after, ...(reason === null ? {} : { reason }) }
}

function lastLine(text: string): Record<string, unknown> {
  const line = text.trimEnd().split('\n').at(-1) ?? ''
  return line.trim() === '' ? {} : JSON.parse(line)
}

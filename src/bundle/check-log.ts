import { canonical } from '../base/canonical.ts'
import { sha256 } from '../base/hash.ts'
import type { Problem } from '../base/result.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import type { LogHead } from './bundle.ts'
import { parseJson } from './json.ts'

/**
 * The log of a study, one JSON object a line, each with the hash of the line before it in its own: a line that was changed,
 * dropped or put elsewhere breaks the chain at that place.
 */
export function checkLog(bytes: Uint8Array | undefined): readonly Problem[] {
  if (bytes === undefined) return []
  const text = decodeUtf8(bytes, 'log.jsonl')
  if (!text.ok) return text.problems
  let before = '0'.repeat(64)
  for (const { row, line } of linesOf(text.value)) {
    if (line.trim() === '') continue
    const entry = parseJson(line, 'log.jsonl', row)
    if (!entry.ok) return entry.problems
    const { hash, ...rest } = entry.value
    if (hash !== logHash(before, rest)) return [{ code: 'brokenChain', place: { file: 'log.jsonl', row } }]
    before = String(hash)
  }
  return []
}

/** Where the log of a study ends, which `checkLog` has found whole; null when there is none. */
export function headOfLog(bytes: Uint8Array | undefined): LogHead | null {
  const text = decodeUtf8(bytes ?? new Uint8Array(), 'log.jsonl')
  const lines = text.ok ? [...linesOf(text.value)].filter(({ line }) => line.trim() !== '') : []
  const last = lines.at(-1)
  return last === undefined ? null : { sequence: lines.length, hash: String(JSON.parse(last.line).hash) }
}

function* linesOf(text: string): Generator<{ readonly row: number; readonly line: string }> {
  for (let start = 0, row = 1; start < text.length; row++) {
    const end = text.indexOf('\n', start)
    yield { row, line: text.slice(start, end < 0 ? text.length : end) }
    start = end < 0 ? text.length : end + 1
  }
}

/** SHA-256 of the hash before and the entry as JSON with sorted keys. */
export function logHash(before: string, entry: Record<string, unknown>): string {
  return sha256(before + canonical(entry))
}

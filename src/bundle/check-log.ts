import { sha256 } from '../base/hash.ts'
import type { Problem } from '../base/result.ts'
import { decodeUtf8 } from '../base/utf8.ts'

/**
 * The log of a study, one JSON object a line, each with the hash of the line before it in its own: a line that was changed,
 * dropped or put elsewhere breaks the chain at that place.
 */
export function checkLog(bytes: Uint8Array | undefined): Problem[] {
  if (bytes === undefined) return []
  const text = decodeUtf8(bytes, 'log.jsonl')
  if (!text.ok) return [...text.problems]
  let before = '0'.repeat(64)
  for (const [i, line] of text.value.split('\n').entries()) {
    if (line === '') continue
    const entry = parse(line)
    const place = { file: 'log.jsonl', row: i + 1 }
    if (entry === null) return [{ code: 'badJson', place }]
    const { hash, ...rest } = entry
    if (hash !== logHash(before, rest)) return [{ code: 'brokenChain', place }]
    before = String(hash)
  }
  return []
}

/** SHA-256 of the hash before and the entry as JSON with sorted keys. */
export function logHash(before: string, entry: Record<string, unknown>): string {
  return sha256(before + canonical(entry))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value).toSorted()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`
}

function parse(line: string): (Record<string, unknown> & { readonly hash?: unknown }) | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

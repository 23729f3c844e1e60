import { canonical } from '../base/canonical.ts'
import { sha256 } from '../base/hash.ts'
import { type DecisionRecord, parseRecord, recordNumber } from '../features/issues/decision-record.ts'
import { readJson } from './json.ts'

/** A file of `decisions/`, by its number. */
export type KeptRecord = {
  readonly number: number
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
  /** Null when the file holds no record, or one that is not in canonical form. */
  readonly record: DecisionRecord | null
}

/** The frozen records among the files of a study, oldest first. */
export function keptRecords(files: ReadonlyMap<string, Uint8Array>): KeptRecord[] {
  const found = [...files].flatMap(([path, bytes]) => {
    const number = recordNumber(path)
    return number === null ? [] : [{ number, path, bytes, sha256: sha256(bytes), record: recordIn(bytes, path) }]
  })
  return found.toSorted((a, b) => a.number - b.number)
}

function recordIn(bytes: Uint8Array, path: string): DecisionRecord | null {
  const read = readJson(bytes, path)
  if (!read.ok || `${canonical(read.value)}\n` !== new TextDecoder().decode(bytes)) return null
  return parseRecord(read.value)
}

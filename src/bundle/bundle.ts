import type { Problem } from '../base/result.ts'
import type { Row } from '../base/row.ts'

/** A study bundle, format 1, as it was read: tables checked by their schemas, everything else kept byte for byte. */
export type Bundle = {
  readonly descriptor: Record<string, unknown>
  readonly study: Record<string, unknown>
  readonly method: Record<string, unknown>
  readonly tables: Readonly<Record<string, Table>>
  /** Files that are none of the above, by path: texts of sources, the log, whatever else lay there. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What datapackage.json states of each file, against what is there. */
  readonly integrity: readonly FileState[]
  /** What was taken although it is not as the format has it; none in a bundle that was never read. */
  readonly notes?: readonly Problem[]
  /** The last entry about it in the log of the office that keeps it; none for a bundle that lies in files. */
  readonly officeHead?: LogHead
}

/** Where a chain of log entries ends: the number of the entry and its hash, which holds all that stand before it. */
export type LogHead = { readonly sequence: number; readonly hash: string }

/** What of a bundle is written: the rest says how it was found. */
export type BundleContent = Omit<Bundle, 'integrity' | 'notes' | 'officeHead'>

export type Progress = { readonly what: string; readonly done: number; readonly of: number | null }

/** For work that may take long: who wants to be told how far it is, and who may stop it. */
export type LongWork = { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal }

/** Columns in the order of the file, unknown ones included. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly Row[] }

export type FileState = {
  readonly path: string
  /** SHA-256 in hexadecimal; null where none is stated, or where there is no file. */
  readonly expected: string | null
  readonly actual: string | null
  readonly state: 'same' | 'differs' | 'missing' | 'unstated' | 'unlisted'
}

import type { Result } from '../../../base/result.ts'
import type { ImportTask } from './work.ts'

/** A file as it came in: it lies beside the database until it is read, and no longer. */
export type Received = { readonly path: string; readonly name: string; readonly bytes: number }

/** Where the long steps of imports are done, in threads of their own; handed in by the web. */
export type ImportDesk = {
  /** Begins a step; the promise ends with it. What goes wrong stands with the import. */
  readonly begin: (task: ImportTask) => Promise<void>
  /** Whether this process works on the import, or will. */
  readonly has: (id: string) => boolean
  /** Saves the file of a form as it comes in. */
  readonly receive: (body: ReadableStream<Uint8Array> | null, contentType: string) => Promise<Result<Received | null>>
  readonly keep: (text: string, name: string) => Promise<Received>
}

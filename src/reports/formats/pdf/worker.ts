import { parentPort } from 'node:worker_threads'
import { compilePdf } from './compile.ts'

/** What the thread answers to the data of a document. */
export type Compiled = { readonly pdf: Uint8Array } | { readonly error: string; readonly code: string | null }

// Compiles one document after another, away from the thread that answers people.
parentPort?.on('message', (data: string) => parentPort?.postMessage(compiled(data)))

function compiled(data: string): Compiled {
  try {
    return { pdf: compilePdf(data) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? `${error.code}` : null
    return { error: error instanceof Error ? error.message : `${error}`, code }
  }
}

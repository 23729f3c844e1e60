import type { Result } from '../base/result.ts'
import type { Bundle, BundleContent } from '../bundle/bundle.ts'
import { threadRunner } from './thread.ts'

/** Reads an uploaded bundle in a thread of its own. */
export function bundleReader(worker: URL): (bytes: Uint8Array) => Promise<Result<BundleContent>> {
  const inThread = threadRunner<Bundle>(worker, { megabytes: 800, seconds: 20, atOnce: 2 })
  return (bytes) => inThread({ bytes })
}

/** What the recorder notes: changes of files and folders, syncs, and what the process said, in their order. */
export type Step =
  | { readonly kind: 'create'; readonly inode: bigint; readonly path: string }
  | {
      readonly kind: 'write'
      readonly inode: bigint
      readonly path: string
      readonly at: number
      readonly bytes: Buffer
    }
  | { readonly kind: 'truncate'; readonly inode: bigint; readonly path: string; readonly size: number }
  | { readonly kind: 'sync'; readonly inode: bigint; readonly path: string }
  | { readonly kind: 'sync folder'; readonly path: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'rename' | 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'said'; readonly text: string }

const headSize = 40

/** Reads the journal; a last note that a kill has cut short is left out. */
export function readSteps(journal: Buffer): Step[] {
  const steps: Step[] = []
  for (let start = 0; start + headSize <= journal.length; ) {
    const size = Number(journal.readBigUInt64LE(start + 16))
    const [pathSize, targetSize] = [journal.readUInt32LE(start + 28), journal.readUInt32LE(start + 32)]
    const path = start + headSize
    const target = path + pathSize
    const bytes = target + targetSize
    // Only a write and a word bring bytes; of the others the length is 0.
    if (bytes + size > journal.length) break
    steps.push(
      stepOf({
        kind: journal.readUInt32LE(start + 24),
        inode: journal.readBigUInt64LE(start),
        at: Number(journal.readBigUInt64LE(start + 8)),
        path: journal.toString('utf8', path, target),
        target: journal.toString('utf8', target, bytes),
        bytes: journal.subarray(bytes, bytes + size),
      }),
    )
    start = bytes + size
  }
  return steps
}

function stepOf(note: {
  readonly kind: number
  readonly inode: bigint
  readonly at: number
  readonly path: string
  readonly target: string
  readonly bytes: Buffer
}): Step {
  const { kind, inode, at, path, target, bytes } = note
  if (kind === 1) return { kind: 'create', inode, path }
  if (kind === 2) return { kind: 'write', inode, path, at, bytes }
  if (kind === 3) return { kind: 'truncate', inode, path, size: at }
  if (kind === 4) return { kind: 'sync', inode, path }
  if (kind === 5) return { kind: 'sync folder', path }
  if (kind === 6) return { kind: 'unlink', path }
  if (kind === 7) return { kind: 'rename', path, target }
  if (kind === 8) return { kind: 'link', path, target }
  if (kind === 9) return { kind: 'said', text: bytes.toString() }
  throw new Error(`the recorder noted something unknown: ${kind}`)
}

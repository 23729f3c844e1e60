import { dirname } from 'node:path'
import type { Step } from './journal.ts'

/** Of what was not yet synced at the cut: nothing is left, some of it by chance, or all. */
export type Kept = 'synced' | 'some' | 'all'

export type FileAtStart = { readonly path: string; readonly inode: bigint; readonly bytes: Buffer }

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number }
type NameChange =
  | { readonly path: string; readonly content: Content; readonly from?: string }
  | { readonly path: string; readonly content: null }

/** A disk writes sectors whole, in any order until a sync, and drops what it likes of them. */
const sector = 512

/**
 * The files as a power cut after these steps leaves them.
 *
 * Bytes are durable after fsync or fdatasync of their file. Names are so after fsync of their folder or, as on ext4, of
 * the file that bears them; a name becomes durable together with all changes of names before it, for file systems keep
 * those in order. Folders themselves, and the shared memory beside an SQLite database, are not followed.
 */
export function diskAfter(
  start: readonly FileAtStart[],
  steps: readonly Step[],
  kept: Kept,
  below: (bound: number) => number,
): Map<string, Buffer> {
  const disk = new Disk(start)
  for (const step of steps) if (!('path' in step && step.path.endsWith('-shm'))) disk.take(step)
  return disk.cut(kept, below)
}

class Disk {
  readonly #contents = new Map<bigint, Content>()
  readonly #live = new Map<string, Content>()
  readonly #durable = new Map<string, Content>()
  #pending: NameChange[] = []

  constructor(start: readonly FileAtStart[]) {
    for (const { path, inode, bytes } of start) {
      const content = this.#contents.get(inode) ?? new Content(bytes)
      this.#contents.set(inode, content)
      this.#live.set(path, content)
      this.#durable.set(path, content)
    }
  }

  take(step: Step): void {
    if (step.kind === 'create') {
      // The number of a deleted file may come again; it is another file then.
      const content = new Content(Buffer.alloc(0))
      this.#contents.set(step.inode, content)
      this.#name({ path: step.path, content })
    } else if (step.kind === 'write') this.#content(step).pending.push({ at: step.at, bytes: step.bytes })
    else if (step.kind === 'truncate') this.#content(step).pending.push({ size: step.size })
    else if (step.kind === 'sync') {
      const content = this.#content(step)
      content.sync()
      this.#commit((change) => change.content === content)
    } else if (step.kind === 'sync folder')
      this.#commit(({ path, ...change }) =>
        [path, ...('from' in change ? [change.from!] : [])].some((each) => dirname(each) === step.path),
      )
    else if (step.kind === 'unlink') this.#name({ path: step.path, content: null })
    else if (step.kind !== 'said') this.#move(step)
  }

  cut(kept: Kept, below: (bound: number) => number): Map<string, Buffer> {
    const names = kept === 'synced' ? 0 : kept === 'all' ? this.#pending.length : below(this.#pending.length + 1)
    for (const change of this.#pending.slice(0, names)) apply(this.#durable, change)
    const percent = below(101)
    const survives = () => below(100) < percent
    const bytesOf = (content: Content) => {
      if (kept === 'synced') return content.bytes()
      return content.bytes(kept === 'all' ? content.pending : content.pending.flatMap(sectors).filter(survives))
    }
    return new Map([...this.#durable].map(([path, content]) => [path, bytesOf(content)]))
  }

  #content({ inode, path }: { readonly inode: bigint; readonly path: string }): Content {
    const content = this.#contents.get(inode)
    if (!content) throw new Error(`the recorder has not seen where ${path} came from`)
    return content
  }

  #move({ kind, path, target }: Extract<Step, { kind: 'rename' | 'link' }>): void {
    const content = this.#live.get(path)
    if (!content || target === '') throw new Error(`the recorder follows no ${kind} over the border: ${path} ${target}`)
    this.#name({ path: target, content, ...(kind === 'rename' ? { from: path } : {}) })
  }

  #name(change: NameChange): void {
    apply(this.#live, change)
    this.#pending.push(change)
  }

  /** Makes the last pending change of a name that is meant durable, and all before it. */
  #commit(meant: (change: NameChange) => boolean): void {
    const count = this.#pending.findLastIndex(meant) + 1
    for (const change of this.#pending.slice(0, count)) apply(this.#durable, change)
    this.#pending = this.#pending.slice(count)
  }
}

/** What is durable of one file, and what is not yet. Past the size the room is kept zero. */
class Content {
  #room: Buffer
  #size: number
  pending: Change[] = []

  constructor(bytes: Buffer) {
    this.#room = Buffer.from(bytes)
    this.#size = bytes.length
  }

  sync(): void {
    for (const change of this.pending) this.#change(change)
    this.pending = []
  }

  /** The durable bytes, with these changes over them. */
  bytes(changes: readonly Change[] = []): Buffer {
    const copy = new Content(this.#room.subarray(0, this.#size))
    copy.pending = [...changes]
    copy.sync()
    return copy.#room.subarray(0, copy.#size)
  }

  #change(change: Change): void {
    const end = 'size' in change ? change.size : change.at + change.bytes.length
    if (end > this.#room.length) {
      const larger = Buffer.alloc(Math.max(end, this.#room.length * 2))
      this.#room.copy(larger)
      this.#room = larger
    }
    if ('size' in change) {
      this.#room.fill(0, Math.min(end, this.#size), this.#size)
      this.#size = end
    } else {
      change.bytes.copy(this.#room, change.at)
      this.#size = Math.max(this.#size, end)
    }
  }
}

function apply(names: Map<string, Content>, change: NameChange): void {
  if (change.content === null) names.delete(change.path)
  else {
    if (change.from) names.delete(change.from)
    names.set(change.path, change.content)
  }
}

function sectors(change: Change): Change[] {
  if ('size' in change) return [change]
  const parts: Change[] = []
  for (let start = 0; start < change.bytes.length; ) {
    const end = Math.min(change.bytes.length, (Math.floor((change.at + start) / sector) + 1) * sector - change.at)
    parts.push({ at: change.at + start, bytes: change.bytes.subarray(start, end) })
    start = end
  }
  return parts
}

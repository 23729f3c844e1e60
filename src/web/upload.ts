import { open } from 'node:fs/promises'
import { bad, good, type Result } from '../base/result.ts'
import { reasonOf } from '../db/backup/index.ts'

export type Upload = {
  readonly fields: ReadonlyMap<string, string>
  /** Bytes of the file, which lies where it was to be saved; null when none was chosen. */
  readonly bytes: number | null
  /** What the file is called where it comes from; empty when none was chosen. */
  readonly name: string
}

type Saving = { readonly path: string; readonly mostBytes: number }

const longestField = 10_000
const longestHead = 8000
const mostParts = 20
const stall = 30_000

class Refused extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * Saves the one file of a form as it comes in; memory does not grow with it. Problems: `malformed`, `tooLarge`, `tooSlow`,
 * `notWritable`. Whatever was written of a file that did not become whole is the caller's to remove.
 */
export async function saveUpload(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  saving: Saving,
): Promise<Result<Upload>> {
  const [, quoted, plain] =
    /^multipart\/form-data;.*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined || body === null) return bad({ code: 'malformed' })
  const source = incoming(body.values())
  try {
    return good(await readParts(source, Buffer.from(`\r\n--${boundary}`), saving))
  } catch (error) {
    if (error instanceof Refused) return bad({ code: error.code })
    const reason = reasonOf(error)
    if (reason === null) return bad({ code: 'malformed' })
    return bad({ code: 'notWritable', values: { reason } })
  } finally {
    await source.end()
  }
}

async function readParts(source: Source, mark: Buffer, saving: Saving): Promise<Upload> {
  const fields = new Map<string, string>()
  let bytes: number | null = null
  let called = ''
  await source.until(mark, async () => {})
  for (let parts = 0; (await source.next(2)).toString() !== '--'; parts++) {
    if (parts >= mostParts) throw new Refused('malformed')
    const head = await gathered(source, Buffer.from('\r\n\r\n'), longestHead)
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1]
    const file = /[;\s]filename="([^"]*)"/i.exec(head)?.[1]
    if (name === undefined) throw new Refused('malformed')
    if (file === undefined) fields.set(name, await gathered(source, mark, longestField))
    else if (file === '' || bytes !== null) await source.until(mark, async () => {})
    else {
      called = file
      bytes = await saved(source, mark, saving)
    }
  }
  return { fields, bytes, name: called }
}

async function gathered(source: Source, mark: Buffer, most: number): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  await source.until(mark, async (part) => {
    length += part.length
    if (length > most) throw new Refused('malformed')
    parts.push(part)
  })
  return Buffer.concat(parts).toString()
}

async function saved(source: Source, mark: Buffer, { path, mostBytes }: Saving): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  let length = 0
  try {
    await source.until(mark, async (part) => {
      length += part.length
      if (length > mostBytes) throw new Refused('tooLarge')
      await file.writeFile(part)
    })
    await file.sync()
    return length
  } finally {
    await file.close()
  }
}

type Source = {
  /** Gives what stands before a mark, in pieces, and passes the mark. */
  readonly until: (mark: Buffer, take: (part: Buffer) => Promise<void>) => Promise<void>
  readonly next: (bytes: number) => Promise<Buffer>
  readonly end: () => Promise<void>
}

function incoming(chunks: AsyncIterableIterator<Uint8Array>): Source {
  // The first boundary stands at the beginning, where no line ends before it.
  let held: Buffer = Buffer.from('\r\n')
  const more = async () => {
    const { value, done } = await inTime(chunks.next())
    if (done) throw new Refused('malformed')
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value])
  }
  return {
    until: async (mark, take) => {
      for (;;) {
        const at = held.indexOf(mark)
        // The beginning of a mark may stand at the end of what has come.
        const sure = at >= 0 ? at : Math.max(0, held.length - mark.length + 1)
        if (sure > 0) await take(held.subarray(0, sure))
        held = held.subarray(at >= 0 ? at + mark.length : sure)
        if (at >= 0) return
        await more()
      }
    },
    next: async (bytes) => {
      while (held.length < bytes) await more()
      const part = held.subarray(0, bytes)
      held = held.subarray(bytes)
      return part
    },
    end: async () => {
      await chunks.return?.().catch(() => {})
    },
  }
}

async function inTime<T>(next: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Refused('tooSlow')), stall)
  })
  try {
    return await Promise.race([next, late])
  } finally {
    clearTimeout(clock)
  }
}

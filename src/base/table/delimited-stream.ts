import { createReadStream } from 'node:fs'
import { bad, good, type Result } from '../result.ts'
import { findSeparation } from './delimiter.ts'
import type { RowTaker } from './file-rows.ts'
import type { TableLimits } from './grid.ts'

type Encoding = 'utf8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A large text with a sign between its cells, read as a stream. */
export async function readDelimited(path: string, take: RowTaker, limits: TableLimits): Promise<Result<null>> {
  const looked = await look(path)
  if (!looked.ok) return looked
  const { encoding, quotes, start } = looked.value
  const { default: iconv } = await import('iconv-lite')
  const text = iconv.decode(start, encoding).replace(/\r\n?/g, '\n')
  const told = /^sep=([,;|\t])\n/i.exec(text)?.[1]
  const separation = told ?? findSeparation(text)
  if (separation === 'spaces' || separation === null)
    return bad({ code: 'fileTooLarge', values: { bytes: limits.uploadBytes, limit: 2_000_000 } })
  const { parse } = await import('csv-parse')
  const parser = parse({
    delimiter: separation,
    // A quote that opens and never closes is an inch or a slip: then quotes are ordinary signs.
    quote: quotes % 2 === 0 && separation !== '|' ? '"' : false,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.lineCharacters,
  })
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  file.on('error', (error) => parser.destroy(error))
  if (encoding === 'utf8') file.pipe(parser)
  else file.pipe(iconv.decodeStream(encoding)).pipe(parser)
  let line = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line++
      if (told !== undefined && line === 1) continue
      const taken = take({ sheet: null, line, cells })
      if (taken !== undefined) await taken
    }
  } finally {
    file.destroy()
  }
  return good(null)
}

type Looked = { readonly encoding: Encoding; readonly quotes: number; readonly start: Buffer }

/** One pass over the bytes: whether they are text, in which encoding, and whether its quotes close. */
async function look(path: string): Promise<Result<Looked>> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let start: Buffer = Buffer.alloc(0)
  let isUtf8 = true
  let zeros = 0
  let quotes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (start.length === 0) start = Buffer.from(chunk.subarray(0, 1 << 18))
    for (const byte of chunk) {
      if (byte === 0x22) quotes++
      else if (byte === 0) zeros++
    }
    if (isUtf8)
      try {
        strict.decode(chunk, { stream: true })
      } catch {
        isUtf8 = false
      }
  }
  const [first, second] = start
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (zeros > 0 && wide === null) return bad({ code: 'nulByte' })
  return good({ encoding: wide ?? (isUtf8 ? 'utf8' : 'windows-1252'), quotes, start })
}

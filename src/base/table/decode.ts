import { bad, good, type Result } from '../result.ts'

/**
 * Bytes to text: UTF-16 where a byte order mark says so, strict UTF-8, and Windows-1252 for the rest. iconv-lite reads
 * Windows-1252 because Node 20's own decoder turned curly quotes and dashes into control characters.
 */
export async function decodeText(bytes: Uint8Array): Promise<Result<string>> {
  const read = utf8(bytes) ?? (await otherwise(bytes))
  // DOS programs close a text with this sign.
  const text = read.endsWith('\x1a') ? read.slice(0, -1) : read
  for (let i = 0; i < text.length; i++) {
    if (isText(text.charCodeAt(i))) continue
    const row = text.slice(0, i).split('\n').length
    return bad({ code: text[i] === '\0' ? 'nulByte' : 'notText', place: { row } })
  }
  return good(text)
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

async function otherwise(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return iconv.decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return iconv.decode(bytes, 'utf-16be')
  return iconv.decode(bytes, 'windows-1252')
}

/** Tab, line feed, vertical tab (Word's line break inside a cell), form feed (a page of a PDF) and carriage return are text. */
function isText(code: number): boolean {
  return code >= 0x20 ? code !== 0x7f : code >= 0x09 && code <= 0x0d
}

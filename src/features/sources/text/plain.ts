import { good } from '../../../base/result.ts'
import { decodeText } from '../../../base/table/decode.ts'
import type { TextReader } from './read.ts'

/** Without a byte order mark, lines that end in LF. Nothing else is touched: what is coded is what was said. */
export function keptLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

/** A plain text, as it stands. */
export const readPlain: TextReader = async (bytes) => {
  const decoded = await decodeText(bytes)
  if (!decoded.ok) return decoded
  return good({ text: keptLines(decoded.value), marks: [], left: [] })
}

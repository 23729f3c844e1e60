import { bad, good, type Result } from './result.ts'

/**
 * Bytes as UTF-8 text, strictly: anything else is refused with the row where it stands, because a guess would change names
 * in silence. A byte order mark is dropped. A NUL, which no text holds and no database takes, is refused too.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): Result<string> {
  const nul = bytes.indexOf(0)
  if (nul >= 0) return bad({ code: 'nulByte', place: { file, row: rowAt(bytes, nul) } })
  try {
    return good(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return bad({ code: 'notUtf8', place: { file, row: rowAt(bytes, firstInvalid(bytes)) } })
  }
}

/** The first byte that is not part of valid UTF-8, found by halving: a prefix is valid as a stream or it is not. */
function firstInvalid(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (validPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function validPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function rowAt(bytes: Uint8Array, offset: number): number {
  let row = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) row++
  return row
}

import { bad, good, type Result } from '../base/result.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import { jsonFault } from './json-fault.ts'
import { limits } from './limits.ts'

/** A JSON object of a bundle, whole as it stands there; the row of a fault is told. */
export function readJson(bytes: Uint8Array, file: string): Result<Record<string, unknown>> {
  if (bytes.length > limits.jsonBytes)
    return bad({ code: 'fileTooLarge', place: { file }, values: { limit: limits.jsonBytes } })
  const text = decodeUtf8(bytes, file)
  return text.ok ? parseJson(text.value, file) : text
}

/** One JSON object from text that begins in this row of a file. */
export function parseJson(text: string, file: string, firstRow = 1): Result<Record<string, unknown>> {
  const place = (offset: number) => ({ file, row: firstRow + text.slice(0, offset).split('\n').length - 1 })
  try {
    const value: unknown = JSON.parse(text)
    const fault = jsonFault(text)
    if (fault !== null)
      return bad({
        code: fault.code,
        place: place(fault.offset),
        values: { key: fault.key.slice(0, 60), limit: limits.jsonDepth },
      })
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return bad({ code: 'notAJsonObject', place: firstRow === 1 ? { file } : place(0) })
    return good(value as Record<string, unknown>)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = /position (\d+)/.exec(error.message)?.[1]
    return bad({ code: 'badJson', place: place(position === undefined ? text.length : Number(position)) })
  }
}

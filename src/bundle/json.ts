import { bad, good, type Result } from '../base/result.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import { limits } from './limits.ts'

/** A JSON object of a bundle. Keys that could reach into JavaScript's own objects are dropped; the row of a fault is told. */
export function readJson(bytes: Uint8Array, file: string): Result<Record<string, unknown>> {
  if (bytes.length > limits.jsonBytes)
    return bad({ code: 'fileTooLarge', place: { file }, values: { limit: limits.jsonBytes } })
  const text = decodeUtf8(bytes, file)
  if (!text.ok) return text
  try {
    const value: unknown = JSON.parse(text.value, withoutPrototypes)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return bad({ code: 'notAJsonObject', place: { file } })
    return good(value as Record<string, unknown>)
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const row =
      position === undefined ? text.value.split('\n').length : text.value.slice(0, Number(position)).split('\n').length
    return bad({ code: 'badJson', place: { file, row } })
  }
}

function withoutPrototypes(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value
}

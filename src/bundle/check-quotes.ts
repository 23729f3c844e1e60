import type { Problem } from '../base/result.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import type { Table } from './bundle.ts'
import { innerPath } from './path.ts'

type Tables = Readonly<Record<string, Table>>

/** Files that sources.csv names must lie in the bundle, and a quote must stand in its source word for word. */
export function checkQuotes(tables: Tables, files: ReadonlyMap<string, Uint8Array>): Problem[] {
  const sources = tables.sources?.rows ?? []
  const problems = sources.flatMap(({ row, values }): Problem[] => {
    if (!values.file) return []
    const path = innerPath(values.file)
    const place = { file: 'sources.csv', row, column: 'file' }
    if (path === null) return [{ code: 'badPath', place, values: { path: values.file.slice(0, 100) } }]
    return files.has(path) ? [] : [{ code: 'missingSourceFile', place, values: { path } }]
  })
  const texts = new Map<string, readonly string[]>()
  for (const { values } of sources) {
    const bytes = files.get(innerPath(values.file ?? '') ?? '')
    const text = bytes === undefined ? null : decodeUtf8(bytes, values.file!)
    if (text?.ok) texts.set(values.id!, [...text.value])
  }
  return [...problems, ...(tables.quotes?.rows ?? []).flatMap(({ row, values }) => checkQuote(row, values, texts))]
}

function checkQuote(
  row: number,
  values: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const text = texts.get(values.source!)
  const [start, end] = [Number(values.start), Number(values.end)]
  if (text === undefined) return []
  if (text.slice(start, end).join('') === values.text) return []
  const found = text.slice(start, Math.min(end, start + 60)).join('')
  return [{ code: 'quoteDiffers', place: { file: 'quotes.csv', row, column: 'text' }, values: { found } }]
}

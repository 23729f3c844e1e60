import { type CodePoints, codePoints, countPoints, offsetOf } from '../base/code-points.ts'
import type { Problem } from '../base/result.ts'
import type { Row } from '../base/row.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import type { Table } from './bundle.ts'
import { innerPath } from './path.ts'

type Tables = Readonly<Record<string, Table>>
type Files = ReadonlyMap<string, Uint8Array>

/** Files that sources.csv names must lie in the bundle, and a quote must stand in its source word for word. */
export function* checkQuotes(tables: Tables, files: Files): Generator<Problem> {
  const paths = new Map<string, string>()
  for (const { row, values } of tables.sources?.rows ?? []) {
    if (!values.file) continue
    const path = innerPath(values.file)
    const place = { file: 'sources.csv', row, column: 'file' }
    if (path === null) yield { code: 'badPath', place, values: { path: values.file.slice(0, 100) } }
    else if (files.has(path)) paths.set(values.id!, path)
    else yield { code: 'missingSourceFile', place, values: { path } }
  }
  const texts = new Map<string, CodePoints | null>()
  for (const quote of tables.quotes?.rows ?? []) {
    const path = paths.get(quote.values.source!)
    if (path === undefined) continue
    if (!texts.has(path)) texts.set(path, textOf(files.get(path)!, path))
    const text = texts.get(path)
    if (text) yield* checkQuote(quote, text)
  }
}

/** The text of a source; null for a picture or a PDF, in which a quote cannot be looked up. */
function textOf(bytes: Uint8Array, path: string): CodePoints | null {
  const text = decodeUtf8(bytes, path)
  return text.ok ? codePoints(text.value) : null
}

function* checkQuote({ row, values }: Row, source: CodePoints): Generator<Problem> {
  const [start, end, quote] = [Number(values.start), Number(values.end), values.text!]
  const from = offsetOf(source, start)
  if (end - start === countPoints(quote) && source.text.startsWith(quote, from)) return
  const found = source.text.slice(from, offsetOf(source, Math.max(start, Math.min(end, start + 60))))
  yield { code: 'quoteDiffers', place: { file: 'quotes.csv', row, column: 'text' }, values: { found } }
}

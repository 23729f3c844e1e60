import { codeOf } from './code.ts'

export type FunctionFound = { readonly name: string; readonly line: number; readonly lines: number }

/** Every function of a source that has a body: declared, arrow, method, callback. `lines` counts from its first to its last. */
export function functionsOf(source: string): FunctionFound[] {
  const code = codeOf(source).text
  const pairs = bracketPairs(code)
  const lineStarts = [0, ...[...code.matchAll(/\n/g)].map((match) => match.index + 1)]
  const lineOf = (at: number) => lineStarts.findLastIndex((start) => start <= at)
  const indentOf = (line: number) => /[^\S\n]*/y.exec(code.slice(lineStarts[line]))![0].length
  /** The line on which begins what stands at a place: `}: Props) {` and `): string => {` belong to the line above them. */
  const firstLine = (at: number): number => {
    const line = lineOf(at)
    const first = lineStarts[line]! + indentOf(line)
    return /[)\]}]/.test(code[first] ?? '') && pairs.has(first) ? firstLine(pairs.get(first)!) : line
  }
  const ends = [
    ...[...code.matchAll(/=>/g)].map(({ index }) => [index, endOfArrow(index)] as const),
    ...[...code.matchAll(/\)/g)].map(({ index }) => [index, endOfBody(code, pairs, index)] as const),
  ]
  return ends.flatMap(([at, end]) => {
    if (end === null) return []
    const line = firstLine(at)
    return [{ name: nameAt(code, lineStarts[line]!), line: line + 1, lines: lineOf(end) - line + 1 }]
  })

  function endOfArrow(arrow: number): number {
    const start = skipSpace(code, arrow + 2)
    if (code[start] === '{') return pairs.get(start) ?? start
    const indent = indentOf(firstLine(arrow))
    let last = start
    for (let at = start; at < code.length; at++) {
      // What stands behind ` = ` is no body: the arrow was the type of something.
      if (/[)\]};]/.test(code[at]!) || code.startsWith(' = ', at)) break
      if (code[at] === '\n' && indentOf(lineOf(skipSpace(code, at))) <= indent) break
      if (/[([{]/.test(code[at]!)) at = pairs.get(at) ?? at
      last = at
    }
    return last
  }
}

/** Where the body ends that stands behind a parameter list closed at `close`; null when there is none. */
function endOfBody(code: string, pairs: ReadonlyMap<number, number>, close: number): number | null {
  const open = pairs.get(close)
  if (open === undefined) return null
  const word = /([\w$]*)\s*$/.exec(code.slice(Math.max(0, open - 40), open))![1]!
  if (/^(if|for|while|switch|catch|with|await)$/.test(word)) return null
  let at = skipSpace(code, close + 1)
  if (code[at] === '{') return pairs.get(at) ?? null
  if (code[at] !== ':') return null
  // Over the type of what it returns: a brace behind `:`, `|` and the like is part of it, behind a name it opens the body.
  for (let before = code[at]!; at < code.length; at++) {
    const sign = code[at]!
    if (sign === '{' && !/[:|&,<?]/.test(before)) return pairs.get(at) ?? null
    if (/[\n;=)\]}]/.test(sign)) return null
    if (/[([{]/.test(sign)) at = pairs.get(at) ?? at
    if (!/\s/.test(code[at]!)) before = code[at]!
  }
  return null
}

function bracketPairs(code: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { index, 0: sign } of code.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(sign)) open.push(index)
    else {
      const partner = open.pop()
      if (partner !== undefined) pairs.set(index, partner).set(partner, index)
    }
  }
  return pairs
}

function skipSpace(code: string, at: number): number {
  return at + /\s*/y.exec(code.slice(at))![0].length
}

function nameAt(code: string, start: number): string {
  const line = code.slice(start).split('\n', 1)[0]!
  const named = /(?:function\*?|const|let|class)\s+([\w$]+)/.exec(line) ?? /([\w$]+)\s*[:(]/.exec(line)
  return named?.[1] ?? 'a function'
}

import { limits } from './limits.ts'

export type JsonFault = {
  readonly code: 'duplicateKey' | 'jsonTooDeep' | 'reservedKey'
  readonly offset: number
  /** The key that is at fault; empty for depth. */
  readonly key: string
}

/**
 * What JSON.parse lets through and would lose or harm: a key that stands twice in one object (the first would vanish),
 * `__proto__`, and nesting that no later step could walk. The text must be valid JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: (Set<string> | null)[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text[offset]
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null)
      if (open.length > limits.jsonDepth) return { code: 'jsonTooDeep', offset, key: '' }
    } else if (sign === '}' || sign === ']') open.pop()
    else if (sign === '"') {
      const end = stringEnd(text, offset)
      const keys = open.at(-1)
      if (keys && isKey(text, end)) {
        const key = String(JSON.parse(text.slice(offset, end)))
        if (key === '__proto__') return { code: 'reservedKey', offset, key }
        if (keys.has(key)) return { code: 'duplicateKey', offset, key }
        keys.add(key)
      }
      offset = end - 1
    }
  }
  return null
}

/** One past the closing quotation mark. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function isKey(text: string, end: number): boolean {
  let at = end
  while (' \t\r\n'.includes(text[at] ?? '_')) at++
  return text[at] === ':'
}

import { limits } from './limits.ts'

export type JsonFault = {
  readonly code: 'duplicateKey' | 'jsonTooDeep' | 'reservedKey' | 'inexactNumber'
  readonly offset: number
  /** The key or the number that is at fault; empty for depth. */
  readonly key: string
}

/**
 * What JSON.parse lets through and would lose or harm: a key that stands twice in one object (the first would vanish),
 * `__proto__`, nesting that no later step could walk, and a number that a double cannot hold: `12345678901234567890` would be
 * written again as `12345678901234567000`, `1e999` as `null`. The text must be valid JSON.
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
    } else if (sign === '-' || isDigit(sign)) {
      const end = numberEnd(text, offset)
      const number = text.slice(offset, end)
      if (!isKept(number)) return { code: 'inexactNumber', offset, key: number }
      offset = end - 1
    }
  }
  return null
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9'
}

/** One past the last sign of a number that begins here. */
function numberEnd(text: string, start: number): number {
  let at = start + 1
  while (isDigit(text[at]) || '.eE+-'.includes(text[at] ?? '_')) at++
  return at
}

/** Whether the number is worth the same after it has been read into a double and written again; `1.50` and `15e-1` are. */
function isKept(written: string): boolean {
  const before = worth(written)
  // No double needs more than 17 digits.
  if (before.digits.length > 17) return false
  const after = worth(String(Number(written)))
  return before.digits === after.digits && before.exponent === after.exponent
}

/** The significant digits, and the power of ten of the last one. */
function worth(number: string): { readonly digits: string; readonly exponent: number } {
  const [, whole = '', places = '', power = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? []
  const all = whole + places
  let [start, end] = [0, all.length]
  while (all[start] === '0') start++
  while (end > start && all[end - 1] === '0') end--
  const exponent = Number(power) - places.length + (all.length - end)
  return { digits: all.slice(start, end), exponent: start === end ? 0 : exponent }
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

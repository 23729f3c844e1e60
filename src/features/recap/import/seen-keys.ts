/**
 * Remembers where each of millions of keys stood first, in 40 bytes each. Two keys are taken for one when 106 bits of their
 * hashes agree, which for a million keys happens by chance once in 10^19 files.
 */
export class SeenKeys {
  private size = 1 << 16
  private used = 0
  private one = new Float64Array(this.size)
  private other = new Float64Array(this.size)
  private values = new Float64Array(this.size)
  private lines = new Uint32Array(this.size)

  /** What stood under this key first; null when it is new, and then it is remembered. */
  first(key: string, line: number, value: number): { readonly line: number; readonly value: number } | null {
    if (this.used * 2 > this.size) this.grow()
    const [a, b] = [hash53(key, 0x9e3779b9), hash53(key, 0x85ebca6b)]
    const at = this.slotOf(a, b)
    if (this.one[at] !== 0) return { line: this.lines[at]!, value: this.values[at]! }
    this.put(at, a, b, line, value)
    this.used++
    return null
  }

  private slotOf(a: number, b: number): number {
    let at = a % this.size
    while (this.one[at] !== 0 && !(this.one[at] === a && this.other[at] === b)) at = (at + 1) % this.size
    return at
  }

  private put(at: number, a: number, b: number, line: number, value: number): void {
    this.one[at] = a
    this.other[at] = b
    this.values[at] = value
    this.lines[at] = line
  }

  private grow(): void {
    const { one, other, values, lines } = this
    this.size *= 2
    this.one = new Float64Array(this.size)
    this.other = new Float64Array(this.size)
    this.values = new Float64Array(this.size)
    this.lines = new Uint32Array(this.size)
    for (let i = 0; i < one.length; i++)
      if (one[i] !== 0) this.put(this.slotOf(one[i]!, other[i]!), one[i]!, other[i]!, lines[i]!, values[i]!)
  }
}

/** 53 bits of a text, never 0 (two multiply-and-xor rounds, as in cyrb53). */
function hash53(text: string, seed: number): number {
  let [h, k] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    h = Math.imul(h ^ code, 2654435761)
    k = Math.imul(k ^ code, 1597334677)
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507) ^ Math.imul(k ^ (k >>> 13), 3266489909)
  k = Math.imul(k ^ (k >>> 16), 2246822507) ^ Math.imul(h ^ (h >>> 13), 3266489909)
  return 4294967296 * (2097151 & k) + (h >>> 0) + 1
}

import type { FigureKey } from '../model/key.ts'

const kindsAtMost = 2 ** 26

/**
 * Remembers where each of millions of figures stood first, in some 40 bytes each: a region and everything else of a figure are
 * numbered in the order in which they come, and the two numbers make one whole number that a double holds exactly.
 */
export class SeenFigures {
  private readonly regions = new Map<string, number>()
  private readonly kinds = new Map<string, number>()
  private size = 1 << 12
  private used = 0
  /** 0 where nobody lives. */
  private keys = new Float64Array(this.size)
  private values = new Float64Array(this.size)
  private lines = new Uint32Array(this.size)

  /** What stood at this place first; null when it is new, and then it is remembered. */
  first(key: FigureKey, line: number, value: number): { readonly line: number; readonly value: number } | null {
    if (this.used * 1.4 > this.size) this.grow()
    const { category, region, period, unit, sex, age } = key
    const kind = numberOf(this.kinds, `${category} ${period} ${unit} ${sex} ${age}`)
    const number = numberOf(this.regions, region) * kindsAtMost + kind
    const at = this.slotOf(number)
    if (this.keys[at] !== 0) return { line: this.lines[at]!, value: this.values[at]! }
    this.put(at, number, line, value)
    this.used++
    return null
  }

  private slotOf(number: number): number {
    const mask = this.size - 1
    let at = mixed(number) & mask
    while (this.keys[at] !== 0 && this.keys[at] !== number) at = (at + 1) & mask
    return at
  }

  private put(at: number, number: number, line: number, value: number): void {
    this.keys[at] = number
    this.values[at] = value
    this.lines[at] = line
  }

  private grow(): void {
    const { keys, values, lines } = this
    this.size *= 2
    this.keys = new Float64Array(this.size)
    this.values = new Float64Array(this.size)
    this.lines = new Uint32Array(this.size)
    for (let i = 0; i < keys.length; i++)
      if (keys[i] !== 0) this.put(this.slotOf(keys[i]!), keys[i]!, lines[i]!, values[i]!)
  }
}

/** From 1. */
function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const next = numbers.size + 1
  if (next >= kindsAtMost) throw new RangeError(`more than ${kindsAtMost} kinds of figures in one file`)
  numbers.set(text, next)
  return next
}

/** Spreads numbers that follow each other over the table. */
function mixed(number: number): number {
  let h = Math.imul((number % kindsAtMost) ^ 0x9e3779b9, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ Math.floor(number / kindsAtMost), 0xc2b2ae35)
  return (h ^ (h >>> 13)) >>> 0
}

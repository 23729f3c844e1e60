import { pieces } from './aligned.ts'

export type Delimiter = '\t' | ';' | '|' | ','

/** How the cells of a text are told apart; `spaces` are runs of two or more, `null` is one cell a line. */
export type Separation = Delimiter | 'spaces' | null

const sampleLines = 100
/** The beginning of a line shows its sign; the rest of a line of megabytes shows nothing more. */
const sampleSigns = 20_000

/**
 * One separation for the whole text, from its first lines: the one that cuts most lines into equally many cells. A list of
 * delimiters would cut `8,9%` in two in a file of semicolons. Between equals the rarer sign wins, the comma being the one
 * that people also use inside numbers and sentences.
 */
export function findSeparation(text: string): Separation {
  const lines = firstLines(text).map((line) => line.replace(/"[^"]*"/g, ''))
  const candidates = (['\t', ';', '|', ','] as const).map((sign) => ({ sign, ...agreement(lines, sign) }))
  const best = candidates.reduce((a, b) => (b.lines > a.lines ? b : a))
  const aligned = lines.filter(isAligned).length
  if (aligned > best.lines || (aligned > 0 && aligned === best.lines && best.sign === ',')) return 'spaces'
  return best.lines > 0 ? best.sign : null
}

function firstLines(text: string): string[] {
  const lines: string[] = []
  for (let from = 0; from < text.length && lines.length < sampleLines; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, Math.min(end < 0 ? text.length : end, from + sampleSigns))
    if (line.trim() !== '') lines.push(line)
    if (end < 0) break
    from = end + 1
  }
  return lines
}

/** How many lines have the same number of this sign, for the number that most lines have. */
function agreement(lines: readonly string[], sign: string): { readonly lines: number } {
  const byCount = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(sign).length - 1
    if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  }
  return { lines: Math.max(0, ...byCount.values()) }
}

/** Three pieces or more with runs of spaces between; `a;  b;  c` is a file of semicolons with wide spacing. */
function isAligned(line: string): boolean {
  const found = line.includes('\t') ? [] : pieces(line)
  const closed = found.slice(0, -1).filter((piece) => /[,;|]$/.test(piece.text)).length
  return found.length >= 3 && closed * 2 < found.length - 1
}

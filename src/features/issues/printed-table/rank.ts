import { key } from './words.ts'

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const tens = ['', 'X', 'XX', 'XXX']
const byRoman = new Map(Array.from({ length: 30 }, (_, i) => [roman(i + 1), i + 1]))

/** I to XXX, in capitals. */
export function roman(n: number): string {
  return `${tens[Math.floor(n / 10)]}${romans[n % 10]}`
}

/** A rank as people print it: `2`, `II`, `2.`, `Ke-2`, `Prioritas II`, `2 (dua)`; null for anything else. */
export function readRank(cell: string): number | null {
  if (cell.length > 60) return null
  const bare = key(cell)
    .replace(/^(peringkat|ranking|rangking|rank|prioritas|priority|urutan|nomor|no|#)[\s.:]*/, '')
    .replace(/^ke ?-? ?/, '')
    .replace(/ ?\([^)]*\)$/, '')
    .replace(/(st|nd|rd|th|[.)*])$/, '')
    .trim()
  if (/^[1-9][0-9]{0,5}$/.test(bare)) return Number(bare)
  return byRoman.get(bare.toUpperCase()) ?? null
}

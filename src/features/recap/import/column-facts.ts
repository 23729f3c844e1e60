import type { FileCell, FileRow } from '../../../base/table/file-rows.ts'
import { levelOf, type RegionLevel } from '../model/area.ts'
import { parsePeriod } from '../model/period.ts'
import { isBlank, tidy } from './cell.ts'
import { readCount } from './count.ts'
import type { Known } from './known.ts'
import { type PersonalKind, personalCells, personalHead } from './personal.ts'
import type { Context } from './title.ts'
import { ageWord, type HeadWord, headWord, isTotalLabel, sexWord } from './words.ts'

/** What is known of a column before its part in the table is judged. */
export type ColumnFacts = {
  readonly column: number
  readonly chain: readonly string[]
  readonly word: HeadWord | null
  readonly personal: PersonalKind | null
  /** Cells below that are filled, and of those: counts, whole or not, names of regions, and so on. */
  readonly filled: number
  readonly numbers: number
  readonly fractions: number
  readonly words: number
  readonly regions: number
  readonly categories: number
  readonly periods: number
  readonly sexes: number
  readonly ages: number
  /** Counts from 1 on without a gap, as far as they go. */
  readonly ordinal: boolean
  /** On which level most of its regions are. */
  readonly level: RegionLevel | null
}

const sampled = 300

export function factsOf(
  chains: readonly (readonly string[])[],
  body: readonly FileRow[],
  known: Known,
  context: Context,
): ColumnFacts[] {
  const sample = body.slice(0, sampled)
  const width = Math.max(chains.length, ...sample.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const cells = sample.flatMap((row) => {
      const cell = row.cells[column]
      return isBlank(cell) || isTotalLabel(tidy(cell)) ? [] : [cell!]
    })
    return columnFacts(column, chains[column] ?? [], cells, known, context)
  })
}

function columnFacts(
  column: number,
  chain: readonly string[],
  cells: readonly FileCell[],
  known: Known,
  context: Context,
): ColumnFacts {
  const texts = cells.map(tidy)
  const counts = cells.map((cell) => readCount(cell, null))
  const has = (test: (text: string) => boolean) => texts.filter(test).length
  const ordinals = texts.map((text) => Number(text.replace(/[.)]$/, ''))).filter((n) => Number.isInteger(n))
  return {
    column,
    chain,
    word: wordOf(chain),
    personal: chain.map(personalHead).find((kind) => kind !== null) ?? personalCells(cells),
    filled: cells.length,
    numbers: counts.filter((count) => count.kind !== 'bad').length,
    fractions: counts.filter((count) => count.kind === 'bad' && ['decimal', 'percent'].includes(count.code)).length,
    words: has((text) => /\p{L}{2}/u.test(text)),
    regions: has((text) => isFound(known.region(text).kind) && /\p{L}{2}|^[\d.]{4,}$/u.test(text)),
    categories: has((text) => isFound(known.category(text, { set: /\p{L}/u.test(text) ? context.set : null }).kind)),
    periods: has((text) => isPeriodText(text, chain)),
    sexes: has((text) => sexWord(text) !== null),
    ages: has((text) => ageWord(text) !== null),
    ordinal:
      ordinals.length >= 2 &&
      ordinals[0] === 1 &&
      ordinals.every((n, i) => i === 0 || n === ordinals[i - 1]! + 1 || n === 1),
    level: commonLevel(texts, known),
  }
}

/** The level that most of these names are on; null without names. */
export function commonLevel(names: readonly string[], known: Known): RegionLevel | null {
  const counts = new Map<RegionLevel, number>()
  for (const name of names) {
    const match = known.region(name)
    if (match.kind === 'one') counts.set(levelOf(match.code), (counts.get(levelOf(match.code)) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** `2021`, or `II` in a column of halves. */
function isPeriodText(text: string, chain: readonly string[]): boolean {
  if (parsePeriod(text) !== null) return true
  return (
    wordOf(chain) === 'period' && [`${text} 2020`, `${chain.at(-1)} ${text} 2020`].some((t) => parsePeriod(t) !== null)
  )
}

function isFound(kind: string): boolean {
  return kind === 'one' || kind === 'several'
}

/** The lowest head that is a word; `Jumlah` above `L` says nothing of the column by itself. */
function wordOf(chain: readonly string[]): HeadWord | null {
  const last = chain.at(-1)
  return last === undefined ? null : (headWord(last) ?? null)
}

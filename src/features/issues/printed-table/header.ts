import { isMissing, isNumber, markValue } from './cell.ts'
import { type Bound, parseBound, parseHead } from './head.ts'
import { isKnownCriterion } from './recognise.ts'
import { boundLabel, type HeadRole, headRole } from './words.ts'

export type Rows = readonly (readonly string[])[]

/** The lines above the first issue: which hold titles, which the maxima or weights, and where the issues begin. */
export type Header = {
  readonly titles: readonly number[]
  readonly bounds: readonly BoundsRow[]
  /** Every line of the head, `(1) (2) (3)` included; the same lines come again on each page. */
  readonly lines: readonly number[]
  readonly body: number
  /** Heads of other tables above this one. */
  readonly others: readonly number[]
}

export type BoundsRow = { readonly row: number; readonly means: Bound['means'] }

/** A head further down belongs to a document of many pages before its table. */
const searchedRows = 2000
/** A head this far below the last one belongs to another part of the document. */
const searchedFurther = 50
/** As much as a number, an issue and a total, or a known method with an issue. */
export const surely = 6
const mostLinesBelow = 10
const mostTitlesAbove = 3

/** The head that looks most like one; the first of equals, because pages repeat it. */
export function findHeader(rows: Rows): Header | null {
  const seen: { readonly score: number; readonly header: Header }[] = []
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    if (seen.length > 0 && row > seen.at(-1)!.header.body + searchedFurther) break
    const score = headScore(rows[row]!)
    const header = score >= 3 ? readHeader(rows, row) : null
    if (header) seen.push({ score, header })
  }
  if (seen.length === 0) return unknownHead(rows)
  const best = seen.reduce((a, b) => (b.score > a.score ? b : a))
  const above = seen.filter(({ score, header }) => score >= surely && header.body < best.header.titles[0]!)
  return { ...best.header, others: [...new Set(above.map(({ header }) => header.titles[0]!))] }
}

const worth: { readonly [R in HeadRole]: number } = {
  issue: 3,
  total: 3,
  rank: 3,
  number: 2,
  weakTotal: 2,
  mean: 2,
  judgement: 1,
  group: 1,
  weight: 1,
  other: 0,
}

/** How much a row looks like heads. A row of figures with a label such as `Jumlah` does not. */
export function headScore(row: readonly string[]): number {
  const filled = row.filter((cell) => cell !== '')
  if (filled.length < 2) return 0
  let score = 0
  let named = 0
  const words = filled.filter((cell) => !isNumber(cell))
  for (const cell of words) {
    const { title, bound } = parseHead(cell)
    const value = worth[headRole(title)]
    if (value >= 2) named++
    score += value > 0 ? value : isKnownCriterion(title) || (bound !== null && title !== '') ? 1 : 0
  }
  return filled.length - words.length >= 2 && named < 2 ? 0 : score
}

/** Without any known word: the line of words right above the first line of figures. */
function unknownHead(rows: Rows): Header | null {
  for (let row = 1; row < Math.min(rows.length, searchedRows); row++) {
    if (rows[row]!.filter(isNumber).length < 2) continue
    let above = row - 1
    while (above >= 0 && rows[above]!.every((cell) => cell === '')) above--
    const heads = above < 0 ? [] : rows[above]!.filter((cell) => cell !== '')
    return heads.length >= 3 && !heads.some(isNumber) ? readHeader(rows, above) : null
  }
  return null
}

function readHeader(rows: Rows, anchor: number): Header | null {
  const titles = [...titlesAbove(rows, anchor), anchor]
  const lines: number[] = []
  const bounds: BoundsRow[] = []
  const first = firstColumn(rows, titles)
  for (let row = anchor + 1; row < Math.min(rows.length, anchor + mostLinesBelow); row++) {
    const cells = rows[row]!
    if (cells.every((cell) => cell === '')) continue
    const means = boundsMeaning(cells, first)
    const ordinals = isCounting(cells)
    if (ordinals && cells[first] !== '') lines.push(row)
    else if (ordinals) titles.push(row)
    else if (means !== null) bounds.push({ row, means })
    else if (isBody(rows, titles, cells))
      return { titles, bounds, lines: [...lines, ...titles, ...bounds.map((b) => b.row)], body: row, others: [] }
    else if (isMoreTitle(cells)) titles.push(row)
  }
  return null
}

function titlesAbove(rows: Rows, anchor: number): number[] {
  const above: number[] = []
  for (let row = anchor - 1; row >= Math.max(0, anchor - mostTitlesAbove); row--) {
    const cells = rows[row]!
    const filled = cells.filter((cell) => cell !== '')
    const named = filled.filter((cell) => headRole(parseHead(cell).title) !== 'other').length
    const single = filled.length === 1 && cells[0] === ''
    if (named === 0 || (filled.length < 2 && !single) || filled.some(isNumber)) break
    above.unshift(row)
  }
  return above
}

function firstColumn(rows: Rows, titles: readonly number[]): number {
  return Math.min(...titles.map((row) => rows[row]!.findIndex((cell) => cell !== '')))
}

/** `(1) (2) (3)`, `1 2 3` or `a b c`: under the whole head it numbers the columns, under a part of it the criteria. */
function isCounting(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const at = (cell: string, i: number) => {
    const sign = /^\(?\s*([0-9]{1,2}|[a-z])\s*\)?(\s*=.*)?$/.exec(cell)?.[1]
    return sign === `${i + 1}` || sign === String.fromCharCode(97 + i)
  }
  return filled.length >= 3 && filled.every(at)
}

/** A line of maxima or weights: it has a label, or it is figures alone, bracketed or with nothing in the first two columns. */
function boundsMeaning(cells: readonly string[], first: number): Bound['means'] | null {
  const numbers = cells.filter((cell) => cell !== '' && parseBound(cell) !== null)
  const others = cells.filter((cell) => cell !== '' && parseBound(cell) === null)
  if (numbers.length < 2) return null
  const labels = others.map(boundLabel)
  if (labels.length > 0) return labels.length <= 2 ? (labels.find((label) => label !== null) ?? null) : null
  const bracketed = numbers.every((cell) => /^[([{]|%$|[-–]/.test(cell))
  const apart = (cells[first] ?? '') === '' && (cells[first + 1] ?? '') === ''
  return bracketed || apart ? 'either' : null
}

/** The first issue: figures or marks, or a number in the column of numbers with a title beside it. */
function isBody(rows: Rows, titles: readonly number[], cells: readonly string[]): boolean {
  if (cells.filter((cell) => isNumber(cell)).length >= 2) return true
  if (cells.filter((cell) => !isMissing(cell) && /^[✓✔√☑+✗✘×☒]$/.test(cell) && markValue(cell) !== null).length >= 2)
    return true
  const numbers = titles.flatMap((row) => rows[row]!.flatMap((cell, c) => (headRole(cell) === 'number' ? [c] : [])))
  return numbers.some(
    (c) => /^[0-9]+[.)]?$/.test(cells[c] ?? '') && cells.some((cell, i) => i > c && /\p{L}{2}/u.test(cell)),
  )
}

/** A further line of heads has several, or one over the criteria; a single text at the left is the name of a section. */
function isMoreTitle(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length >= 2 || (filled.length === 1 && cells[0] === '' && cells[1] === '')
}

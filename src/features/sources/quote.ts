import type { Row } from '../../base/row.ts'

/** A passage of a source's text, by Unicode code points from `start` up to, not including, `end`. */
export type Quote = {
  readonly id: string
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly before: string
  readonly after: string
}

/** The quotes of a study, out of rows that were checked. */
export function quotesIn(rows: readonly Row[]): Quote[] {
  return rows.map(({ values }) => ({
    id: values.id ?? '',
    source: values.source ?? '',
    start: Number(values.start),
    end: Number(values.end),
    text: values.text ?? '',
    before: values.before ?? '',
    after: values.after ?? '',
  }))
}

/** A stretch of a text: which quotes hold it, and which of them begin here. */
export type Stretch = {
  readonly text: string
  readonly quotes: readonly string[]
  readonly begins: readonly string[]
}

/** A text cut where quotes begin and end. Quotes may lie in each other. */
export function stretchesOf(text: string, quotes: readonly Quote[]): Stretch[] {
  const points = [...text]
  const inside = quotes.filter(({ start, end }) => start >= 0 && start < end && end <= points.length)
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])]
  return cuts
    .toSorted((a, b) => a - b)
    .slice(0, -1)
    .map((from, i, all) => {
      const to = all[i + 1] ?? points.length
      const around = inside.filter(({ start, end }) => start <= from && end >= to)
      return {
        text: points.slice(from, to).join(''),
        quotes: around.map(({ id }) => id),
        begins: around.filter(({ start }) => start === from).map(({ id }) => id),
      }
    })
}

/** id, source, code, and words that stand exactly once in the source's text. */
export type Marked = readonly [id: string, source: string, code: string, words: string]

const around = 32

/** A row of quotes.csv: offsets in Unicode code points, end exclusive, and up to 32 code points on either side. */
export function quoteRow([id, source, code, words]: Marked, text: string): (string | number)[] {
  const at = text.indexOf(words)
  if (at < 0 || text.indexOf(words, at + 1) >= 0) throw new Error(`${id} does not stand exactly once in ${source}`)
  const before = [...text.slice(0, at)]
  const after = [...text.slice(at + words.length)]
  const end = before.length + [...words].length
  return [id, source, code, before.length, end, words, before.slice(-around).join(''), after.slice(0, around).join('')]
}

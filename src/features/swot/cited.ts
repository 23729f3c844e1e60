import type { Quote } from '../sources/quote.ts'
import { type Evidence, partsOfReference } from './evidence.ts'
import type { Factor } from './factor.ts'

/** The factors that cite each source, by itself or by a quote out of it, in the order of the factors. */
export function factorsBySource(
  factors: readonly Factor[],
  evidence: readonly Evidence[],
  quotes: readonly Quote[],
): ReadonlyMap<string, Factor[]> {
  const sourceOfQuote = new Map(quotes.map(({ id, source }) => [id, source]))
  const citing = new Map<string, Set<string>>()
  for (const { from, to } of evidence) {
    const [cited, bearing] = [partsOfReference(from), partsOfReference(to)]
    const source = cited.kind === 'source' ? cited.id : cited.kind === 'quote' ? sourceOfQuote.get(cited.id) : undefined
    if (source === undefined || bearing.kind !== 'factor') continue
    citing.set(source, (citing.get(source) ?? new Set()).add(bearing.id))
  }
  return new Map([...citing].map(([source, ids]) => [source, factors.filter(({ id }) => ids.has(id))]))
}

import type { SentAttractiveness } from './qspm-store.ts'

/** Names of the fields of a cell: its score, its version. */
export function qspmField(part: 'a' | 'v', strategy: string, factor: string): string {
  return `${part}|${encodeURIComponent(strategy)}|${encodeURIComponent(factor)}`
}

/** A score as the form has it: a number, `-` where the factor does not bear, nothing while nobody said. */
export function typedScore(score: number | null | undefined): string {
  return score === undefined ? '' : score === null ? '-' : String(score)
}

/** Reads the cells that were sent; what no choice of the form says is left out. */
export function parseQspm(
  strategies: readonly { readonly id: string }[],
  factors: readonly { readonly id: string }[],
  names: readonly string[],
  text: (name: string) => string,
): SentAttractiveness[] {
  const sent = new Set(names)
  return strategies.flatMap(({ id: strategy }) =>
    factors.flatMap(({ id: factor }) => {
      const name = qspmField('a', strategy, factor)
      const typed = text(name)
      if (!sent.has(name) || !/^[1-4-]?$/.test(typed)) return []
      const score = typed === '' ? undefined : typed === '-' ? null : Number(typed)
      return [{ strategy, factor, score, version: Number(text(qspmField('v', strategy, factor))) || 0 }]
    }),
  )
}

import type { Cells, Printed } from '../studies/rows.ts'

/** How attractive a factor makes a strategy, 1 to 4; null where it does not bear on the choice. No row: nobody said yet. */
export type Attractiveness = { readonly strategy: string; readonly factor: string; readonly score: number | null }

export const attractivenessColumns = ['strategy', 'factor', 'score'] as const

/** Out of the cells of a row that was checked. */
export function attractivenessOf({ strategy = '', factor = '', score }: Cells): Attractiveness {
  return { strategy, factor, score: score ? Number(score) : null }
}

/** The cells that it prints. */
export function attractivenessPrinted({ strategy, factor, score }: Attractiveness): Printed {
  return { strategy, factor, score: score === null ? '' : String(score) }
}

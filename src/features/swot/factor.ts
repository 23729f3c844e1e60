import type { Cells, Printed } from '../studies/rows.ts'

export const loci = ['internal', 'external'] as const
export type Locus = (typeof loci)[number]
export const effects = ['helps', 'hinders'] as const
export type Effect = (typeof effects)[number]

/** One sentence and two separate judgements: where it lies, and what it does. The quadrant follows from them. */
export type Factor = {
  readonly id: string
  readonly text: string
  readonly locus: Locus
  readonly effect: Effect
  /** A heading under which factors stand together; null for none. */
  readonly theme: string | null
}

/** What people write of a factor. */
export type FactorWording = Omit<Factor, 'id'>

export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const
export type Quadrant = (typeof quadrants)[number]

export function quadrantOf({ locus, effect }: Pick<Factor, 'locus' | 'effect'>): Quadrant {
  if (locus === 'internal') return effect === 'helps' ? 'strength' : 'weakness'
  return effect === 'helps' ? 'opportunity' : 'threat'
}

/** The two judgements that a quadrant stands for. */
export function judgementsOf(quadrant: Quadrant): Pick<Factor, 'locus' | 'effect'> {
  return {
    locus: quadrant === 'strength' || quadrant === 'weakness' ? 'internal' : 'external',
    effect: quadrant === 'strength' || quadrant === 'opportunity' ? 'helps' : 'hinders',
  }
}

export const factorColumns = ['id', 'text', 'locus', 'effect', 'theme'] as const

/** A factor out of the cells of a row that was checked. */
export function factorOf({ id = '', text = '', locus = '', effect = '', theme }: Cells): Factor {
  return { id, text, locus: locus as Locus, effect: effect as Effect, theme: theme || null }
}

/** The cells that a factor prints. */
export function factorPrinted({ id, text, locus, effect, theme }: Factor): Printed {
  return { id, text, locus, effect, theme: theme ?? '' }
}

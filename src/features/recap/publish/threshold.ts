import type { SetCategory } from '../model/set.ts'

export const usualThreshold = 5
export const strictThreshold = 10

/** The least that a head of office may set: below it a count is one or two people. */
export const leastThreshold = 3

/**
 * Kinds of which even a 0 or a 9 can expose somebody: criminal record (3, 15), health and addiction (16, 17), and what brings
 * shame or danger (10, 14, 18, 19). No Indonesian rule was found; 5 and 10 follow what ONS, UK LLC and Washington State do.
 */
const strict = ['03', '10', '14', '15', '16', '17', '18', '19'].map((number) => `ppks-${number}`)

export type Threshold = { readonly threshold: number; readonly zeros: 'shown' | 'hidden' }

/** The rule of a category; one of the office's own that it marked as sensitive is treated strictly, children alone not. */
export function usualRule({ id, own, sensitive }: Pick<SetCategory, 'id' | 'own' | 'sensitive'>): Threshold {
  const isStrict = own ? sensitive.some((why) => why !== 'child') : strict.includes(id)
  return isStrict ? { threshold: strictThreshold, zeros: 'hidden' } : { threshold: usualThreshold, zeros: 'shown' }
}

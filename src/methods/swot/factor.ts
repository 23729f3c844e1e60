/** Two separate judgements about a sentence; the quadrant follows. */
export type Judged = { readonly locus: 'internal' | 'external'; readonly effect: 'helps' | 'hinders' }

/**
 * How ratings are given. The two conventions give different numbers and are rarely declared: ask, keep, print.
 *
 * | convention | strength, opportunity | weakness, threat                      | total of a matrix |
 * |------------|-----------------------|---------------------------------------|-------------------|
 * | ratings    | 1 to 4, 4 the best    | 1 to 4 reversed: 1 heavy, 4 slight    | 1 to 4            |
 * | signed     | 1 to 4, 4 the best    | -4 to -1: -4 heavy, -1 slight         | -4 to 4           |
 *
 * Sources: Rangkuti and David for ratings; theses of Indonesian universities for signed (docs of `index.ts`).
 */
export const conventions = ['ratings', 'signed'] as const
export type Convention = (typeof conventions)[number]

/** Of one factor: thousandths of weight, 0 to 1000, and a rating; null where nothing was given yet. */
export type Rated = Judged & { readonly id: string; readonly weight: number | null; readonly rating: number | null }

/** All thousandths of one matrix. */
export const wholeWeight = 1000

export const swotQuadrants = ['S', 'W', 'O', 'T'] as const
export type SwotQuadrant = (typeof swotQuadrants)[number]

/** Strength, weakness, opportunity or threat. */
export function swotQuadrant({ locus, effect }: Judged): SwotQuadrant {
  if (locus === 'internal') return effect === 'helps' ? 'S' : 'W'
  return effect === 'helps' ? 'O' : 'T'
}

/** Whether a rating belongs to the convention: one from before a change of convention does not count any more. */
export function isRating(rating: number, effect: Judged['effect'], convention: Convention): boolean {
  const size = convention === 'signed' && effect === 'hinders' ? -rating : rating
  return Number.isInteger(size) && size >= 1 && size <= 4
}

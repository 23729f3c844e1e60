import type {
  Convention,
  FactorMatrix,
  IeCell,
  Judged,
  Rated,
  StrategicQuadrant,
  SwotPoint,
} from '../../methods/swot/index.ts'
import { conventions, factorMatrix, ieCell, quadrantsOf } from '../../methods/swot/index.ts'
import type { Cells, Printed } from '../studies/rows.ts'

/** What was given to a factor for IFAS or EFAS: thousandths of weight, and a rating of the study's convention. */
export type Rating = { readonly factor: string; readonly weight: number | null; readonly rating: number | null }

export const ratingColumns = ['factor', 'weight', 'rating'] as const

/** A rating out of the cells of a row that was checked. */
export function ratingOf({ factor = '', weight, rating }: Cells): Rating {
  return { factor, weight: weight ? Number(weight) : null, rating: rating ? Number(rating) : null }
}

/** The cells that a rating prints. */
export function ratingPrinted({ factor, weight, rating }: Rating): Printed {
  return { factor, weight: weight === null ? '' : String(weight), rating: rating === null ? '' : String(rating) }
}

/** How ratings are given in a study, as its study.json says; null while nobody chose. */
export function conventionOf({ swot }: Readonly<Record<string, unknown>>): Convention | null {
  const said = typeof swot === 'object' && swot !== null ? (swot as { convention?: unknown }).convention : null
  return conventions.find((known) => known === said) ?? null
}

/** SWOT of a study in numbers. */
export type SwotNumbers = {
  readonly convention: Convention
  readonly internal: FactorMatrix
  readonly external: FactorMatrix
  /** Where the study stands, and in which quadrants; null while one of the matrices has no sums. */
  readonly place: { readonly point: SwotPoint; readonly quadrants: readonly StrategicQuadrant[] } | null
  /** Null also in the signed convention, which the matrix does not know. */
  readonly cell: IeCell | null
}

export function swotNumbers(
  factors: readonly (Judged & { readonly id: string })[],
  ratings: readonly Rating[],
  convention: Convention,
): SwotNumbers {
  const rated = ratedFactors(factors, ratings)
  const [internal, external] = [
    factorMatrix(rated, 'internal', convention),
    factorMatrix(rated, 'external', convention),
  ]
  const [ifas, efas] = [internal.sums.value, external.sums.value]
  if (ifas === null || efas === null) return { convention, internal, external, place: null, cell: null }
  const point = { x: ifas.difference, y: efas.difference }
  const cell = convention === 'ratings' ? ieCell(ifas.total, efas.total) : null
  return { convention, internal, external, place: { point, quadrants: quadrantsOf(point) }, cell }
}

export function ratedFactors<F extends Judged & { readonly id: string }>(
  factors: readonly F[],
  ratings: readonly Rating[],
): (F & Rated)[] {
  const known = new Map(ratings.map((rating) => [rating.factor, rating]))
  return factors.map((factor) => {
    const { weight = null, rating = null } = known.get(factor.id) ?? {}
    return { ...factor, weight, rating }
  })
}

import type { Problem } from '../../../base/result.ts'
import type { FigureState } from '../figure.ts'
import type { FigureKey, FigureUnit, Sex } from '../model/key.ts'

/** One cell of a file as a figure that waits; with a problem it does not go in. */
export type StagedFigure = {
  readonly sheet: string | null
  readonly line: number
  /** From 0. */
  readonly column: number
  readonly category: string | null
  readonly region: string | null
  readonly period: string | null
  readonly unit: FigureUnit | null
  readonly sex: Sex
  readonly age: string
  readonly value: number | null
  readonly state: FigureState
  readonly raw: string
  readonly problem: Problem | null
}

/** The place among the figures of one that has no problem. */
export function placeOf({ category, region, period, unit, sex, age }: StagedFigure): FigureKey {
  return { category: category!, region: region!, period: period!, unit: unit!, sex, age }
}

/** Why a cell does not go in. */
export type StagedProblem =
  | 'unknownRegion'
  | 'unknownCategory'
  | 'noRegion'
  | 'noCategory'
  | 'noPeriod'
  | 'codeAndNameDiffer'
  | 'regionNotThen'
  | 'locked'
  | 'twice'
  | 'unsureNumber'
  | 'decimal'
  | 'negative'
  | 'percent'
  | 'tooLarge'
  | 'formulaError'
  | 'notANumber'

/** A total that the file prints beside what its parts add up to. Both are kept. */
export type TotalCheck = {
  readonly sheet: string | null
  readonly line: number
  readonly column: number
  /** The row or head whose total it is. */
  readonly of: string
  readonly printed: number
  readonly computed: number
  /** Parts that were not reported or not readable: then a difference may be theirs. */
  readonly missing: number
}

/** A name of the file that is not known for certain, to be asked about once. */
export type AskedName = {
  readonly kind: 'region' | 'category'
  readonly text: string
  /** The district that a village's name stands in, or the list that a number counts in. */
  readonly around: string | null
  readonly codes: readonly string[]
  readonly count: number
  readonly sheet: string | null
  readonly line: number
}

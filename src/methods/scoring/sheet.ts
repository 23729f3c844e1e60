/**
 * What a panel wrote down: `points[issue][criterion][rater]`, whole numbers or null where nothing was scored.
 *
 * `unit` is 1 for whole points. A printed table with one decimal is read in tenths (`unit` 10), so that every sum stays an
 * integer: 12.5 is stored as 125.
 */
export type Sheet = {
  readonly issues: readonly string[]
  readonly criteria: readonly string[]
  readonly raters: readonly string[]
  readonly unit: number
  readonly points: readonly (readonly (readonly (number | null)[])[])[]
}

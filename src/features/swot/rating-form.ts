import type { Problem } from '../../base/result.ts'
import { type Convention, isRating, wholeWeight } from '../../methods/swot/factor.ts'
import type { Factor } from './factor.ts'
import type { SentRating } from './rating-store.ts'

/** Names of the fields of a factor: weight, rating, version. */
export function ratingField(part: 'w' | 'r' | 'v', factor: string): string {
  return `${part}|${encodeURIComponent(factor)}`
}

/** A weight as it is typed, `0,15`, from its thousandths. */
export function typedWeight(weight: number | null, mark: ',' | '.'): string {
  if (weight === null) return ''
  const rest = String(weight % wholeWeight)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(Math.floor(weight / wholeWeight)) : `${Math.floor(weight / wholeWeight)}${mark}${rest}`
}

/** Thousandths of what was typed between 0 and 1, with a comma or a point; null for nothing, undefined for anything else. */
export function readWeight(typed: string): number | null | undefined {
  if (typed === '') return null
  const [, whole, rest = ''] = /^([01])?(?:[.,](\d{1,3}))?$/.exec(typed) ?? []
  if (whole === undefined && rest === '') return undefined
  const weight = Number(whole ?? 0) * wholeWeight + Number(rest.padEnd(3, '0'))
  return weight <= wholeWeight ? weight : undefined
}

export type ReadRatings = { readonly ratings: readonly SentRating[]; readonly problems: readonly Problem[] }

/** Reads weights and ratings of these factors, as far as their fields were sent; a wrong one keeps no other from being saved. */
export function parseRatings(
  factors: readonly Factor[],
  convention: Convention,
  names: readonly string[],
  text: (name: string) => string,
): ReadRatings {
  const sent = new Set(names)
  const ratings: SentRating[] = []
  const problems: Problem[] = []
  for (const { id, effect } of factors) {
    const [weightName, ratingName] = [ratingField('w', id), ratingField('r', id)]
    const parts: { weight?: number | null; rating?: number | null } = {}
    if (sent.has(weightName)) {
      const weight = readWeight(text(weightName).trim())
      if (weight === undefined) problems.push({ code: 'badWeight', place: { path: weightName } })
      else parts.weight = weight
    }
    const typed = text(ratingName).trim()
    // A rating of the other convention stands in no choice of the form: it is kept until a new one is chosen.
    if (sent.has(ratingName) && typed !== 'lain') {
      const rating = typed === '' ? null : Number(typed)
      if (rating !== null && !isRating(rating, effect, convention))
        problems.push({ code: 'badRating', place: { path: ratingName } })
      else parts.rating = rating
    }
    if (Object.keys(parts).length > 0)
      ratings.push({ factor: id, ...parts, version: Number(text(ratingField('v', id))) || 0 })
  }
  return { ratings, problems }
}

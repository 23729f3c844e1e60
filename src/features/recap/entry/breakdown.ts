import { isAge, type Sex } from '../model/key.ts'
import type { Slice } from './grid.ts'

/** By what the figures of a set are broken down. What is broken down is checked against the figure of all, never added to it. */
export type Breakdown = { readonly sexes: boolean; readonly ages: readonly string[] }

export const noBreakdown: Breakdown = { sexes: false, ages: [] }

/** The figure of all first, then each sex, then each age. */
export function slicesOf({ sexes, ages }: Breakdown, unit: Slice['unit']): Slice[] {
  const of = (sex: Sex, age: string): Slice => ({ unit, sex, age })
  return [of('', ''), ...(sexes ? [of('female', ''), of('male', '')] : []), ...ages.map((age) => of('', age))]
}

/** Reads a breakdown as it is kept; what cannot be read is none. */
export function parseBreakdown(document: string): Breakdown {
  const { sexes, ages } = JSON.parse(document) as Partial<Record<keyof Breakdown, unknown>>
  const known = Array.isArray(ages) ? ages.filter((age): age is string => typeof age === 'string' && isAge(age)) : []
  return { sexes: sexes === true, ages: known.filter((age) => age !== '') }
}

/** Ages as people type them: `0-5, 6-17, 18-59, 60+`. Null when one of them is none, or two of them overlap. */
export function parseAges(typed: string): readonly string[] | null {
  const ages = typed.split(/[,;\n]/).map((age) =>
    age
      .trim()
      .replace(/\s*[-–]\s*/, '-')
      .replace(/\s*\+$/, '+'),
  )
  const named = ages.filter((age) => age !== '')
  if (!named.every(isAge)) return null
  const spans = named.map(spanOf).toSorted((a, b) => a.from - b.from)
  const apart = spans.every((span, i) => i === 0 || span.from > spans[i - 1]!.to)
  return apart ? named : null
}

/** The years of an age group, ends included. */
export function spanOf(age: string): { readonly from: number; readonly to: number } {
  const [from = '', to] = age.replace('+', '').split('-')
  return { from: Number(from), to: to === undefined ? Number.POSITIVE_INFINITY : Number(to) }
}

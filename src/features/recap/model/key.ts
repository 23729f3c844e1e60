import { readCode } from './area.ts'
import { isPeriod } from './period.ts'

/** What figures are counted in. `entry`: one person may stand in several categories, so entries are not people. */
export const figureUnits = ['entry', 'person', 'family', 'group', 'community'] as const
export type FigureUnit = (typeof figureUnits)[number]

export const sexes = ['', 'female', 'male'] as const
export type Sex = (typeof sexes)[number]

/** What a figure is found by. `sex` and `age` are empty for the figure of all. */
export type FigureKey = {
  readonly category: string
  readonly region: string
  readonly period: string
  readonly unit: FigureUnit
  readonly sex: Sex
  /** `0-5`, `60+`, or empty for all. */
  readonly age: string
}

/**
 * A place among the figures: one figure, a total, a row or a column. `category` is a category, a set for its total (`ppks`), or
 * `ppks.*` for each of the set; `region` a code (its own figure, or else the sum of its parts), or `16.04.*` for each of its
 * parts; `period` a period, or `*` for each. Text is what SWOT, issues and projects cite: it never changes its meaning.
 */
export type FigureAddress = FigureKey

const between = '~'

/** `ppks-24~16.04.10~2021~entry`, and `~female~60+` behind it for a breakdown. Fits into a path once encoded. */
export function figureAddress({ category, region, period, unit, sex, age }: FigureAddress): string {
  return [category, region, period, unit, ...(sex === '' && age === '' ? [] : [sex, age])].join(between)
}

/** Reads an address; null for anything that is none. Whether the office has such a figure is another question. */
export function parseAddress(text: string): FigureAddress | null {
  const [category = '', region = '', period = '', unit = '', sex = '', age = '', ...more] = text.split(between)
  const broken =
    more.length > 0 ||
    !/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}(\.\*)?$/u.test(category) ||
    !isRegionPlace(region) ||
    !(period === '*' || isPeriod(period)) ||
    !isUnit(unit) ||
    !isSex(sex) ||
    !isAge(age)
  return broken ? null : { category, region, period, unit, sex, age }
}

function isRegionPlace(text: string): boolean {
  const code = text.endsWith('.*') ? text.slice(0, -2) : text
  return code !== '' && readCode(code) === code
}

/** The address of one cell as a key; null for rows and columns. A set's total is one too: its category is the set. */
export function oneOf(address: FigureAddress): FigureKey | null {
  return [address.category, address.region, address.period].some((part) => part.endsWith('*')) ? null : address
}

export function isUnit(text: string): text is FigureUnit {
  return (figureUnits as readonly string[]).includes(text)
}

export function isSex(text: string): text is Sex {
  return (sexes as readonly string[]).includes(text)
}

/** `0-5` with the lower end first, `60+`, or empty. */
export function isAge(text: string): boolean {
  if (text === '') return true
  const match = /^(\d{1,3})(?:\+|-(\d{1,3}))$/.exec(text)
  return match !== null && (match[2] === undefined || Number(match[1]) <= Number(match[2]))
}

/** Two keys are the same figure when these are equal. */
export function keyText({ category, region, period, unit, sex, age }: FigureKey): string {
  return `${period}${between}${category}${between}${region}${between}${unit}${between}${sex}${between}${age}`
}

/** Whether it is the figure of all, not of one sex or age: only those are added up. */
export function isWhole({ sex, age }: Pick<FigureKey, 'sex' | 'age'>): boolean {
  return sex === '' && age === ''
}

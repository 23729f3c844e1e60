import type { Language } from '../../../base/language.ts'
import { type Amount, leastOf } from '../../../methods/recap/amount.ts'
import type { Narrowed } from '../../../methods/recap/cube-reader.ts'
import type { Dimension, Facts } from '../../../methods/recap/facts.ts'
import { type Pivot, pivot } from '../../../methods/recap/pivot.ts'
import { figureAddress, isSex, isUnit } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { nameIn } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { unitName } from './amount-text.ts'
import type { BoundaryMap } from './boundary.ts'
import { earlierOf, entryOf, periodsUpTo, questionOf, setIn, type View, type World } from './view.ts'

/** A view with its figures: what every table and picture of a page is made from. */
export type Seen = {
  readonly world: World
  readonly view: View
  readonly lang: Language
  readonly facts: Facts
  /** The boundaries that the office loaded; null when it has none. */
  readonly boundaries: BoundaryMap | null
}

/** Periods whose figures a view needs: its own, those over time, and the one that it is held against. */
export function neededPeriods(world: World, view: View): string[] {
  const earlier = earlierOf(world, view.set, view.period, view.measure)
  const spread = periodsShown(world, view)
  const before = spread[0] === undefined ? null : earlierOf(world, view.set, spread[0].period, view.measure)
  const all = [...trendPeriods(world, view), ...spread, earlier, before].filter((p) => p !== null)
  return [...new Set(all.map((p) => p.period))]
}

/** Periods of a picture over time: fewer for a province of villages, whose figures take a quarter of a second each. */
export function trendPeriods(world: World, view: View): PeriodEntry[] {
  return periodsUpTo(world, view.set, view.period).slice(world.area.regions.length > manyRegions ? -3 : -12)
}

const manyRegions = 1000

/** As many periods as somebody can see beside each other. */
const most = 24

export function needsBreakdowns(view: View): boolean {
  return [view.rows, view.columns].some((d) => d === 'sex' || d === 'age') || view.sex !== '' || view.age !== ''
}

export function periodsShown(world: World, view: View): PeriodEntry[] {
  const spread = view.rows === 'period' || view.columns === 'period'
  const entry = entryOf(world, view.set, view.period)
  return spread ? periodsUpTo(world, view.set, view.period).slice(-most) : entry === null ? [] : [entry]
}

export function pivotOf(seen: Seen, more: Partial<View> = {}, periods?: readonly string[]): Pivot {
  const view = { ...seen.view, ...more }
  const shown = periods ?? periodsShown(seen.world, view).map((p) => p.period)
  return pivot(
    seen.facts,
    questionOf(
      seen.world,
      view,
      shown,
      seen.facts.words.age.filter((age) => age !== ''),
    ),
  )
}

export function memberName(
  { world, lang }: Pick<Seen, 'world' | 'lang'>,
  dimension: Dimension,
  member: string,
): string {
  switch (dimension) {
    case 'category':
      return nameIn(world.sets, member, lang)
    case 'region':
      return world.area.byCode.get(member)?.name ?? member
    case 'period':
      return periodLabel(member, lang)
    case 'unit':
      return unitName(member, lang)
    case 'sex':
      return isSex(member) ? roomText[lang].sexes[member] : member
    case 'age':
      return member
  }
}

/** The address of what a cell shows; null for an amount that is no figure of one unit. */
export function addressOf(
  { view, world }: Pick<Seen, 'view' | 'world'>,
  members: Narrowed,
  amount: Amount | null,
): string | null {
  const unit = members.unit ?? (view.unit !== '' ? view.unit : (amount?.sums[0]?.unit ?? setIn(world, view.set).unit))
  const sex = members.sex ?? view.sex
  if (!isUnit(unit) || !isSex(sex) || (amount !== null && amount.sums.length > 1)) return null
  return figureAddress({
    category: members.category ?? (view.category === '' ? view.set : view.category),
    region: members.region ?? view.area,
    period: members.period ?? view.period,
    unit,
    sex,
    age: members.age ?? view.age,
  })
}

/** Largest first; what is not known comes last, in its own order. */
export function byAmount(members: readonly string[], amount: (member: string) => Amount | null): string[] {
  const size = new Map(
    members.map((member) => [member, leastOf(amount(member) ?? { sums: [], unknown: 0, confidential: 0 }) ?? -1]),
  )
  return members.toSorted((a, b) => size.get(b)! - size.get(a)!)
}

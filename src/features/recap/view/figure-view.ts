import type { Dimension } from '../../../methods/recap/facts.ts'
import type { FigureAddress } from '../model/key.ts'
import { newestFirst } from '../model/period-entry.ts'
import { setOf } from '../model/set.ts'
import type { View, World } from './view.ts'

/**
 * The view that shows what an address means: one figure, or each of a category's set, of a region's parts, of the periods. Null
 * when the office has no such category, region or period.
 */
export function viewOfAddress(world: World, address: FigureAddress): View | null {
  const each = (text: string) => text.endsWith('*')
  const category = address.category.replace(/\.\*$/, '')
  const ofSet = world.sets.find((set) => set.id === category)
  const set = ofSet ?? setOf(world.sets, category)
  const area = address.region.replace(/\.\*$/, '')
  if (set === undefined || !world.area.byCode.has(area)) return null
  const entries = newestFirst(world.periods).filter((p) => p.set === set.id)
  const period = each(address.period) ? entries[0]?.period : address.period
  if (period === undefined || !entries.some((p) => p.period === period)) return null
  const spread: Dimension[] = [
    ...(each(address.region) ? (['region'] as const) : []),
    ...(each(address.category) ? (['category'] as const) : []),
    ...(each(address.period) ? (['period'] as const) : []),
  ]
  const { unit, sex, age } = address
  return {
    ...{ set: set.id, area, level: 'parts', period, measure: 'count', order: 'given', from: 0, unit, sex, age },
    category: ofSet === undefined ? category : '',
    rows: spread[0] ?? 'region',
    columns: spread[1] ?? null,
  }
}

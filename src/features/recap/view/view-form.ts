import { levelOf, partsOf } from '../model/area.ts'
import { figureUnits, isAge, sexes } from '../model/key.ts'
import { newestFirst } from '../model/period-entry.ts'
import { measures, spreadable, type View, type World } from './view.ts'

/** How each part of a view is called in its address. */
export const names = {
  set: 'himpunan',
  area: 'wilayah',
  level: 'tingkat',
  period: 'periode',
  rows: 'baris',
  columns: 'kolom',
  measure: 'nilai',
  category: 'jenis',
  unit: 'satuan',
  sex: 'kelamin',
  age: 'umur',
  order: 'urut',
  from: 'mulai',
} as const satisfies Readonly<Record<keyof View, string>>

type Query = (name: string) => string | undefined

/**
 * The view that an address asks for; null while the office has no area or no period. What an address asks for and the office does
 * not have becomes what most people want: a link of last year still opens.
 */
export function parseView(query: Query, world: World): View | null {
  const asked = (key: keyof View) => query(names[key]) ?? ''
  const root = world.area.roots[0]
  const entries = newestFirst(world.periods)
  const set = world.sets.find((s) => s.id === asked('set')) ?? world.sets.find((s) => s.id === entries[0]?.set)
  const period =
    entries.find((p) => p.set === set?.id && p.period === asked('period')) ?? entries.find((p) => p.set === set?.id)
  if (root === undefined || set === undefined || period === undefined) return null
  const area = world.area.byCode.get(asked('area')) ?? root
  const rows = oneOf(spreadable, asked('rows')) ?? 'category'
  const columns =
    asked('columns') === '-'
      ? null
      : (oneOf(spreadable, asked('columns')) ?? (rows === 'region' ? 'category' : 'region'))
  const below = new Set(
    world.area.regions.filter((r) => r.code.startsWith(`${area.code}.`)).map((r) => levelOf(r.code)),
  )
  const age = asked('age')
  return {
    set: set.id,
    area: area.code,
    level: oneOf([...below], asked('level')) ?? 'parts',
    period: period.period,
    rows,
    columns: columns === rows || (columns === 'region' && partsOf(world.area, area.code).length === 0) ? null : columns,
    measure: oneOf(measures, asked('measure')) ?? 'count',
    category: set.categories.some((c) => c.id === asked('category')) ? asked('category') : '',
    unit: oneOf(figureUnits, asked('unit')) ?? '',
    sex: oneOf(sexes, asked('sex')) ?? '',
    age: isAge(age) ? age : '',
    order: asked('order') === 'terbesar' ? 'largest' : 'given',
    from: /^\d{1,6}$/.test(asked('from')) ? Number(asked('from')) : 0,
  }
}

/** The address of a view, without what is as most people want it. */
export function viewQuery(view: View): string {
  const text: Readonly<Record<keyof View, string>> = {
    ...view,
    level: view.level === 'parts' ? '' : view.level,
    columns: view.columns ?? '-',
    measure: view.measure === 'count' ? '' : view.measure,
    order: view.order === 'largest' ? 'terbesar' : '',
    from: view.from === 0 ? '' : `${view.from}`,
  }
  const query = new URLSearchParams()
  for (const key of Object.keys(names) as (keyof View)[]) if (text[key] !== '') query.set(names[key], text[key])
  return `${query}`
}

function oneOf<T extends string>(known: readonly T[], asked: string): T | undefined {
  return known.find((one) => one === asked)
}

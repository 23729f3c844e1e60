import type { Db } from '../../../db/open.ts'
import { type Amount, kindOf } from '../../../methods/recap/amount.ts'
import { parseAddress } from '../model/key.ts'
import { factsOfOffice } from './facts-store.ts'
import { viewOfAddress } from './figure-view.ts'
import { needsBreakdowns, pivotOf } from './seen.ts'
import { setIn, type View, type World } from './view.ts'

/** What the figures of these addresses are now. An address that leads nowhere has none. */
export async function amountsAt(
  db: Db,
  office: string,
  world: World,
  addresses: readonly string[],
): Promise<Map<string, Amount>> {
  const found = new Map<string, Amount>()
  const views = addresses.flatMap((address): [string, View][] => {
    const parsed = parseAddress(address)
    const view = parsed === null ? null : viewOfAddress(world, parsed)
    return view === null || address.includes('*') ? [] : [[address, view]]
  })
  for (const [, group] of Map.groupBy(views, ([, view]) => `${view.set} ${view.period}`)) {
    const [, first] = group[0]!
    const categories = setIn(world, first.set).categories.map((c) => c.id)
    const breakdowns = group.some(([, view]) => needsBreakdowns(view))
    const facts = await factsOfOffice(db, office, { categories, periods: [first.period], breakdowns })
    for (const [address, view] of group) {
      const amount = pivotOf({ world, view, lang: 'id', facts, boundaries: null }, {}, [view.period]).amount(null, null)
      if (amount !== null) found.set(address, amount)
    }
  }
  return found
}

/** Whether two amounts say the same. */
export function sameAmount(a: Amount, b: Amount): boolean {
  const text = (amount: Amount) =>
    [kindOf(amount), amount.unknown, amount.confidential, ...amount.sums.map((s) => `${s.unit}${s.value}`)].join(' ')
  return text(a) === text(b)
}

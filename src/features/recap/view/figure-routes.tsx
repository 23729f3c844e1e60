import { type Answer, page, refused } from '../../../ui/answer.ts'
import { namesOf } from '../../people/members-store.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { partsOf } from '../model/area.ts'
import { figuresAt } from '../model/figure-store.ts'
import { recapPath } from '../model/frame.tsx'
import { figureAddress, keyText, oneOf, parseAddress } from '../model/key.ts'
import { FigurePage } from './figure-pages.tsx'
import { viewOfAddress } from './figure-view.ts'
import type { PlainTable } from './plain-table.ts'
import { pivotOf, type Seen } from './seen.ts'
import { judgedNow } from './signal-routes.tsx'
import { viewTable } from './table.ts'
import { trendDrawing } from './trend-drawing.ts'
import { seeView, worldOf } from './view-store.ts'

/** Every cell, row, column and total by its address: what others cite. */
export const figureRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/angka/:address', access: { office: 'recap.read' }, answer: show },
]

async function show(visit: OfficeVisit): Promise<Answer> {
  const { db, office, at, params } = visit
  const address = parseAddress(params.address ?? '')
  if (address === null) return refused(404)
  const world = await worldOf(db, office.id)
  const view = viewOfAddress(world, address)
  if (view === null) return refused(404)
  const seen = await seeView(db, office.id, world, view, at.lang)
  const key = oneOf(address)
  const table = pivotOf(seen, {}, key === null ? undefined : [view.period])
  const stored = key === null ? null : ((await figuresAt(db, office.id, [key])).get(keyText(key)) ?? null)
  const people = await namesOf(db, [stored?.changedBy ?? null])
  return page(
    <FigurePage
      visit={visit}
      seen={seen}
      address={address}
      amount={key === null ? null : table.amount(null, null)}
      parts={key === null ? null : table.parts(null, null)}
      stored={stored}
      storedBy={people.get(stored?.changedBy ?? '') ?? ''}
      below={key === null ? 0 : table.rows.filter((row) => (table.amount(row, null)?.sums.length ?? 0) > 0).length}
      history={key === null ? null : trendDrawing(seen)}
      tables={key === null ? [viewTable(seen, hrefs(visit))] : madeOf(seen, visit)}
      citing={await judgedNow(visit, world, figureAddress(address))}
    />,
  )
}

/** By regions where the region has parts, by categories where it is a total of a set. */
function madeOf(seen: Seen, visit: OfficeVisit): PlainTable[] {
  const { view, world } = seen
  const by = (rows: 'region' | 'category') =>
    viewTable({ ...seen, view: { ...view, rows, columns: null, order: 'largest' } }, hrefs(visit))
  return [
    ...(partsOf(world.area, view.area).length > 0 ? [by('region')] : []),
    ...(view.category === '' ? [by('category')] : []),
  ]
}

function hrefs(visit: OfficeVisit): (address: string) => string {
  return (address) => recapPath(visit, `/angka/${encodeURIComponent(address)}`)
}

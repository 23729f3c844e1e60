import { todayOf } from '../../../base/moments.ts'
import { page, redirect } from '../../../ui/answer.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { partsOf } from './area.ts'
import { areaRoutes } from './area-routes.tsx'
import { officeArea } from './area-store.ts'
import { figuresOf } from './figure-store.ts'
import { recapPath } from './frame.tsx'
import { newestFirst, type PeriodEntry } from './period-entry.ts'
import { periodRoutes } from './period-routes.tsx'
import { startedPeriods } from './period-store.ts'
import { type CategorySet, countedIn } from './set.ts'
import { setRoutes } from './set-routes.tsx'
import { setsOf } from './set-store.ts'
import { entryBefore, type Finding, findingOf, reporters, shownPeriods, stateOf } from './summary.ts'
import { SummaryPage } from './summary-pages.tsx'
import { answersOf } from './summary-store.ts'

const read = { office: 'recap.read' } as const

/** The recap's first page, and what figures are named by. */
export const recapRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap', access: read, answer: summary },
  {
    method: 'GET',
    path: '/rekap/acuan',
    access: read,
    answer: async (visit) => redirect(recapPath(visit, '/acuan/wilayah')),
  },
  ...areaRoutes,
  ...setRoutes,
  ...periodRoutes,
]

async function summary(visit: OfficeVisit) {
  const { reads: db, office, now } = visit
  const [area, sets, entries] = [
    await officeArea(db, office.id),
    await setsOf(db, office.id),
    await startedPeriods(db, office.id),
  ]
  const root = area.roots[0]
  const findings: Finding[] = []
  const states = []
  for (const set of sets) {
    const mine = newestFirst(entries.filter((entry) => entry.set === set.id))
    if (mine.length === 0 || root === undefined) continue
    const finding = await newestFinding(visit, set, mine, [root.code, ...partsOf(area, root.code).map((r) => r.code)])
    if (finding !== null) findings.push(finding)
    const shown = shownPeriods(mine, 4)
    const regions = area.regions.length <= 2000 ? area.regions : reporters(area)
    const answers = await answersOf(db, office.id, {
      categories: countedIn(set).map((category) => category.id),
      periods: shown.map((entry) => entry.period),
      regions: regions.map((region) => region.code),
    })
    states.push(...shown.map((entry) => stateOf(set, entry, area, answers, todayOf(now))))
  }
  findings.sort((a, b) => b.whole - a.whole)
  const newest = new Map(newestFirst(entries).map((entry, i) => [entry, i]))
  states.sort((a, b) => newest.get(a.entry)! - newest.get(b.entry)!)
  return page(<SummaryPage {...{ visit, area, sets, findings, states }} />)
}

/** The newest period of a set that has figures, within the newest two; of the area and its parts. */
async function newestFinding(
  { reads: db, office }: OfficeVisit,
  set: CategorySet,
  entries: readonly PeriodEntry[],
  regions: readonly string[],
): Promise<Finding | null> {
  const categories = countedIn(set).map((category) => category.id)
  const at = ({ period }: PeriodEntry) => figuresOf(db, office.id, { categories, periods: [period], regions })
  for (const entry of entries.slice(0, 2)) {
    const before = entryBefore(entries, entry)
    const earlier = before === null ? null : { entry: before, figures: await at(before) }
    const finding = findingOf(set, entry, await at(entry), regions, earlier)
    if (finding !== null) return finding
  }
  return null
}

import { formatClock } from '../../../base/moments.ts'
import { transaction } from '../../../db/transaction.ts'
import { json, page, redirect, refused } from '../../../ui/answer.ts'
import { namesOf } from '../../people/members-store.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { isIsland } from '../../studies/saved.ts'
import { officeArea } from '../model/area-store.ts'
import { figuresAt, writeFigures } from '../model/figure-store.ts'
import type { FigureWrite } from '../model/figures.ts'
import { recapPath } from '../model/frame.tsx'
import { keyText } from '../model/key.ts'
import { parsePeriod } from '../model/period.ts'
import { newestFirst } from '../model/period-entry.ts'
import { periodSubject, startedPeriods } from '../model/period-store.ts'
import { setsOf } from '../model/set-store.ts'
import { ChoosePage } from './choose-page.tsx'
import { parseLines, parseSlice, readable, type TypedFigure } from './entry-form.ts'
import { entryText } from './entry-text.ts'
import { heldIn } from './grid.ts'
import { GridPage } from './grid-page.tsx'
import { loadGrid } from './load-store.ts'
import { entryPath } from './paths.ts'
import type { SavedCells } from './saved-cells.ts'
import { shownIn } from './typed.ts'

const read = { office: 'recap.read' } as const
const write = { office: 'recap.write' } as const

/** Where figures are typed in as a table. */
export const entryRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/isi', access: write, answer: choose },
  { method: 'GET', path: '/rekap/isi/:set/:period', access: read, answer: showGrid },
  { method: 'POST', path: '/rekap/isi/:set/:period', access: write, mostBytes: 2 * 1024 * 1024, answer: saveGrid },
]

/** The periods that were begun; one that is asked for by its words is opened. */
async function choose(visit: OfficeVisit) {
  const { at, db, office, query } = visit
  const [sets, area] = [await setsOf(db, office.id), await officeArea(db, office.id)]
  const [asked, typed] = [query('set'), query('periode')]
  const set = sets.find(({ id }) => id === asked)
  const period = typed === undefined ? null : parsePeriod(typed)
  if (set !== undefined && period !== null) return redirect(entryPath(visit, { set: set.id, period }))
  const problem = typed === undefined ? null : entryText[at.lang].noPeriod
  const periods = newestFirst(await startedPeriods(db, office.id))
  const shown = { sets, periods, hasArea: area.regions.length > 0, asked: asked ?? '', typed: typed ?? '', problem }
  return page(<ChoosePage visit={visit} {...shown} />, problem === null ? 200 : 422)
}

async function showGrid(visit: OfficeVisit) {
  const { db, office, membership, params, query } = visit
  const found = await loadGrid(db, office.id, params.set!, params.period!, query('bagian') ?? '', (unit) =>
    parseSlice(query, unit),
  )
  if (found === 'noArea') return redirect(recapPath(visit, '/isi'))
  if (found === null) return refused(404)
  const { entry } = found.grid
  return page(
    <GridPage
      visit={visit}
      {...found}
      down={query('baris') === 'wilayah' ? 'region' : 'category'}
      mayWrite={canDo('recap.write', membership.roles)}
      names={await namesOf(db, [entry?.checkedBy ?? null, entry?.approvedBy ?? null])}
    />,
  )
}

/** What the island of the table sends. What it cannot read it does not send; what is refused or stale is told cell by cell. */
async function saveGrid(visit: OfficeVisit) {
  const { db, office, params, sent } = visit
  const set = (await setsOf(db, office.id)).find(({ id }) => id === params.set)
  const period = parsePeriod(params.period!)
  if (set === undefined || period !== params.period) return refused(404)
  const typed = parseLines(sent.text('cells'), period, parseSlice(sent.text, set.unit))
  if (typed === null || !isIsland(visit)) return refused(400)
  const written = await saveFigures(visit, typed)
  return json(await savedCells(visit, typed, written))
}

/** Saves what can be read, as one change. */
export function saveFigures(visit: OfficeVisit, typed: readonly TypedFigure[]): Promise<FigureWrite> {
  const { db, office, params, signedIn, now } = visit
  const where = { office: office.id, by: signedIn.person.id, now }
  const subject = periodSubject({ set: params.set!, period: params.period! })
  return transaction(db, (tx) => writeFigures(tx, where, readable(typed), { act: 'recap.figuresChanged', subject }))
}

/** Each cell as it lies there now: what was saved, what somebody else changed, what is refused. */
async function savedCells(
  visit: OfficeVisit,
  typed: readonly TypedFigure[],
  { stale, refused: kept }: FigureWrite,
): Promise<SavedCells> {
  const { at, db, office } = visit
  const apart = new Set([...stale, ...kept].map(({ key }) => keyText(key)))
  const sent = readable(typed).map(({ key }) => key)
  const now = await figuresAt(db, office.id, sent)
  const version = (key: TypedFigure['key']) => now.get(keyText(key))?.version ?? 0
  return {
    saved: sent
      .filter((key) => !apart.has(keyText(key)))
      .map((key) => ({ category: key.category, region: key.region, version: version(key) })),
    stale: stale.map(({ key: { category, region }, now: is }) => ({
      ...{ category, region, version: is.version },
      text: shownIn(heldIn(is), at.lang),
    })),
    refused: kept.map(({ key: { category, region }, why }) => ({ category, region, why })),
    ...(await whoWasQuicker(visit, stale)),
  }
}

/** Who changed the first of the stale figures, and when. One that was taken away says nothing of it. */
export async function whoWasQuicker({ at, db, office }: OfficeVisit, stale: FigureWrite['stale']) {
  const keys = stale.map(({ key }) => key)
  const [last] = [...(await figuresAt(db, office.id, keys)).values()].toSorted((a, b) => b.version - a.version)
  if (last === undefined) return { who: null, when: null }
  const names = await namesOf(db, [last.changedBy])
  return { who: names.get(last.changedBy ?? '') ?? null, when: formatClock(last.changedAt, at.lang) }
}

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
import { figureField, parseLines, parseRegion, parseSlice, readable, type TypedFigure } from './entry-form.ts'
import { entryText } from './entry-text.ts'
import { heldIn } from './grid.ts'
import { GridPage } from './grid-page.tsx'
import { gridText } from './grid-text.ts'
import { loadGrid, type Sheet } from './load-store.ts'
import { entryPath } from './paths.ts'
import { RegionPage, type RegionProps } from './region-page.tsx'
import type { SavedCells } from './saved-cells.ts'
import { shownIn } from './typed.ts'

const read = { office: 'recap.read' } as const
const write = { office: 'recap.write' } as const

/** Where figures are typed in: a table, and a form for each region. */
export const entryRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/isi', access: write, answer: choose },
  { method: 'GET', path: '/rekap/isi/:set/:period', access: read, answer: showGrid },
  { method: 'POST', path: '/rekap/isi/:set/:period', access: write, mostBytes: 2 * 1024 * 1024, answer: saveGrid },
  {
    method: 'GET',
    path: '/rekap/isi/:set/:period/:region',
    access: read,
    answer: (visit) => showRegion(visit, {}, 200),
  },
  { method: 'POST', path: '/rekap/isi/:set/:period/:region', access: write, mostBytes: 256 * 1024, answer: saveRegion },
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
  const written = await save(visit, typed)
  return json(await savedCells(visit, typed, written))
}

function save(visit: OfficeVisit, typed: readonly TypedFigure[]): Promise<FigureWrite> {
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
async function whoWasQuicker({ at, db, office }: OfficeVisit, stale: FigureWrite['stale']) {
  const keys = stale.map(({ key }) => key)
  const [last] = [...(await figuresAt(db, office.id, keys)).values()].toSorted((a, b) => b.version - a.version)
  if (last === undefined) return { who: null, when: null }
  const names = await namesOf(db, [last.changedBy])
  return { who: names.get(last.changedBy ?? '') ?? null, when: formatClock(last.changedAt, at.lang) }
}

type Shown = Pick<RegionProps, 'typed' | 'problems' | 'conflict'>

async function showRegion(visit: OfficeVisit, shown: Shown, status: 200 | 409 | 422) {
  const { db, membership } = visit
  const found = await sheetOf(visit)
  if (found === null) return refused(404)
  const { grid, region, slices, cellAt } = found
  const names = await namesOf(db, [grid.entry?.checkedBy ?? null, grid.entry?.approvedBy ?? null])
  return page(
    <RegionPage
      visit={visit}
      {...{ grid, region, slices, names }}
      cellAt={(category, slice) => cellAt(category, region.code, slice)}
      mayWrite={canDo('recap.write', membership.roles)}
      {...shown}
    />,
    status,
  )
}

/** The table around a region: its parent, whose parts are its neighbours. */
async function sheetOf({ db, office, params }: OfficeVisit) {
  const area = await officeArea(db, office.id)
  const region = area.byCode.get(params.region!)
  if (region === undefined) return null
  const scope = region.parent ?? region.code
  const found = await loadGrid(db, office.id, params.set!, params.period!, scope, (unit) => ({
    unit,
    sex: '',
    age: '',
  }))
  return found === null || found === 'noArea'
    ? null
    : ({ ...found, region } satisfies Sheet & { region: typeof region })
}

async function saveRegion(visit: OfficeVisit) {
  const { at, sent, params } = visit
  const found = await sheetOf(visit)
  if (found === null) return refused(404)
  const { grid, region, slices } = found
  const { unit } = slices[0]!
  const names = sent.names()
  const typed = parseRegion(names, sent.text, { region: region.code, period: grid.period, unit })
  const problems = Object.fromEntries(
    typed.flatMap(({ key, read }) => (read.ok ? [] : [[figureField('n', key), gridText[at.lang].wrong[read.code]]])),
  )
  const shown = { typed: new Map(names.filter((n) => n.startsWith('n|')).map((n) => [n, sent.text(n)])), problems }
  if (Object.keys(problems).length > 0) return isIsland(visit) ? json({ problems }, 422) : showRegion(visit, shown, 422)
  const written = await save(visit, typed)
  const refusals = written.refused.map(({ key, why }) => [figureField('n', key), gridText[at.lang].refused[why]])
  if (refusals.length > 0) {
    const told = Object.fromEntries(refusals)
    return isIsland(visit) ? json({ problems: told }, 422) : showRegion(visit, { ...shown, problems: told }, 422)
  }
  if (written.stale.length > 0) {
    if (isIsland(visit)) return json({ conflict: true }, 409)
    return showRegion(visit, { ...shown, conflict: await conflictOf(visit, written, found, shown.typed) }, 409)
  }
  if (isIsland(visit)) return json({ fields: await versionsOf(visit, typed) })
  const i = grid.regions.findIndex(({ code }) => code === region.code)
  const next = grid.regions[i + 1]
  return redirect(
    entryPath(visit, { set: params.set!, period: params.period! }, ...(next === undefined || i < 0 ? [] : [next.code])),
  )
}

async function conflictOf(
  visit: OfficeVisit,
  { stale }: FigureWrite,
  { grid }: Sheet,
  typed: ReadonlyMap<string, string>,
) {
  const { lang } = visit.at
  const name = (id: string) => grid.categories.find((c) => c.id === id)?.name[lang] ?? id
  const differences = stale.map(({ key, now }) => ({
    label: [name(key.category), key.sex, key.age].filter((s) => s !== '').join(', '),
    theirs: shownIn(heldIn(now), lang),
    mine: typed.get(figureField('n', key)) ?? '',
  }))
  return { ...(await whoWasQuicker(visit, stale)), differences }
}

async function versionsOf({ db, office }: OfficeVisit, typed: readonly TypedFigure[]): Promise<Record<string, string>> {
  const now = await figuresAt(
    db,
    office.id,
    typed.map(({ key }) => key),
  )
  return Object.fromEntries(
    typed.map(({ key }) => [figureField('v', key), String(now.get(keyText(key))?.version ?? 0)]),
  )
}

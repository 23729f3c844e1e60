import { json, page, redirect, refused } from '../../../ui/answer.ts'
import { uiText } from '../../../ui/text.ts'
import { namesOf } from '../../people/members-store.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { isIsland } from '../../studies/saved.ts'
import { officeArea } from '../model/area-store.ts'
import { figuresAt } from '../model/figure-store.ts'
import type { FigureWrite } from '../model/figures.ts'
import { keyText } from '../model/key.ts'
import { figureField, parseRegion, seenValue, type TypedFigure } from './entry-form.ts'
import { saveFigures, whoWasQuicker } from './entry-routes.tsx'
import { heldIn } from './grid.ts'
import { gridText } from './grid-text.ts'
import { loadGrid } from './load-store.ts'
import { entryPath } from './paths.ts'
import { RegionPage, type RegionProps } from './region-page.tsx'
import { shownIn } from './typed.ts'

const path = '/rekap/isi/:set/:period/:region'

/** The figures of one region as a form. */
export const regionRoutes: readonly Route[] = [
  { method: 'GET', path, access: { office: 'recap.read' }, answer: (visit: OfficeVisit) => showRegion(visit, {}, 200) },
  { method: 'POST', path, access: { office: 'recap.write' }, mostBytes: 256 * 1024, answer: saveRegion },
]

type Shown = Pick<RegionProps, 'typed' | 'problems' | 'conflict' | 'someSaved'>

async function showRegion(visit: OfficeVisit, shown: Shown, status: 200 | 409 | 422) {
  const { db, membership } = visit
  const found = await sheetOf(visit)
  if (found === null) return refused(404)
  const { grid, region, slices, cellAt } = found
  return page(
    <RegionPage
      {...{ visit, grid, region, slices }}
      names={await namesOf(db, [grid.entry?.checkedBy ?? null, grid.entry?.approvedBy ?? null])}
      cellAt={(category, slice) => cellAt(category, region.code, slice)}
      mayWrite={canDo('recap.write', membership.roles)}
      {...shown}
    />,
    status,
  )
}

/** The table around a region: that of its parent, whose parts are its neighbours. */
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
  return found === null || found === 'noArea' ? null : { ...found, region }
}

/** Saves what was edited and can be read; what is wrong, locked or changed by others is told field by field. */
async function saveRegion(visit: OfficeVisit) {
  const { at, sent } = visit
  const found = await sheetOf(visit)
  if (found === null) return refused(404)
  const { grid, region, slices } = found
  const of = { region: region.code, period: grid.period, unit: slices[0]!.unit }
  const typed = parseRegion(sent.names(), sent.text, of)
  const written = await saveFigures(visit, typed)
  const problems = problemsOf(typed, written, at.lang)
  const { stale } = written
  const wrong = Object.keys(problems).length > 0
  if (stale.length === 0 && !wrong) {
    if (isIsland(visit)) return json({ fields: await versionsOf(visit, typed) })
    const i = grid.regions.findIndex(({ code }) => code === region.code)
    const next = i < 0 ? undefined : grid.regions[i + 1]
    return redirect(
      entryPath(visit, { set: grid.set.id, period: grid.period }, ...(next === undefined ? [] : [next.code])),
    )
  }
  const status = stale.length > 0 ? 409 : 422
  const conflict = stale.length === 0 ? null : { ...(await whoWasQuicker(visit, stale)), stale }
  if (!isIsland(visit)) {
    const shown = new Map(typed.map(({ key, text }) => [figureField('n', key), text]))
    return showRegion(visit, { typed: shown, problems, conflict, someSaved: written.changed.length > 0 }, status)
  }
  const apart = new Set([...stale, ...written.refused].map(({ key }) => keyText(key)))
  const saved = typed.filter(({ key, read }) => read.ok && !apart.has(keyText(key)))
  return json({ fields: await versionsOf(visit, saved), problems, conflicts: conflictsOf(visit, conflict) }, status)
}

function problemsOf(
  typed: readonly TypedFigure[],
  { refused }: FigureWrite,
  lang: 'id' | 'en',
): Record<string, string> {
  const { wrong, refused: why } = gridText[lang]
  return Object.fromEntries([
    ...typed.flatMap(({ key, read }) => (read.ok ? [] : [[figureField('n', key), wrong[read.code]] as const])),
    ...refused.map((one) => [figureField('n', one.key), why[one.why]] as const),
  ])
}

/** What the island shows at each field that somebody else changed, and what it sends once this reader has decided. */
function conflictsOf({ at: { lang } }: OfficeVisit, conflict: RegionProps['conflict']) {
  if (!conflict) return null
  const { cell, empty } = uiText[lang].conflict
  return Object.fromEntries(
    conflict.stale.map(({ key, now }) => {
      const theirs = shownIn(heldIn(now), lang)
      const version = { [figureField('v', key)]: seenValue(now.version, theirs) }
      return [figureField('n', key), { say: cell(conflict.who, conflict.when, theirs || empty), theirs, version }]
    }),
  )
}

async function versionsOf(
  { at, db, office }: OfficeVisit,
  typed: readonly TypedFigure[],
): Promise<Record<string, string>> {
  const keys = typed.map(({ key }) => key)
  const now = await figuresAt(db, office.id, keys)
  return Object.fromEntries(
    keys.map((key) => {
      const figure = now.get(keyText(key))
      const shown = figure === undefined ? '' : shownIn(heldIn(figure), at.lang)
      return [figureField('v', key), seenValue(figure?.version ?? 0, shown)]
    }),
  )
}

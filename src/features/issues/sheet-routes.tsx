import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { json, page, redirect, refused } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import type { Entry } from '../people/log.ts'
import { raterIn } from '../people/log-shown.ts'
import { studyPath } from '../studies/frame.tsx'
import { methodAt } from '../studies/method-store.ts'
import { isIsland, whoSaved } from '../studies/saved.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { issuesOf } from './issue-store.ts'
import {
  addRater,
  type KeptCell,
  ratersOf,
  removeRater,
  type SheetWrite,
  sheetOf,
  sheetsSubject,
  writeSheet,
} from './score-store.ts'
import { cellKey, conflictAt, type SheetConflict, type SheetProps, shownPoints } from './sheet-cells.tsx'
import { cellField, parseRater, parseSheet, type SentCell } from './sheet-form.ts'
import { PanelPage, RemoveRaterPage, SheetPage, sheetPath } from './sheet-pages.tsx'
import { sheetText } from './sheet-text.ts'

const write = { study: 'scores.write' } as const
const perPage = 50
const mostRaters = 500

/** The scores of a panel, entered by one person. */
export const sheetRoutes: readonly StudyRoute[] = [
  { method: 'GET', path: '/studi/:study/nilai', access: write, answer: (visit) => showPanel(visit, {}, 200) },
  { method: 'POST', path: '/studi/:study/nilai', access: write, answer: takeIn },
  { method: 'GET', path: '/studi/:study/nilai/:rater', access: write, answer: (visit) => showSheet(visit, {}, 200) },
  { method: 'POST', path: '/studi/:study/nilai/:rater', access: write, mostBytes: 512 * 1024, answer: saveSheet },
  { method: 'GET', path: '/studi/:study/nilai/:rater/hapus', access: write, answer: askToRemove },
  { method: 'POST', path: '/studi/:study/nilai/:rater/hapus', access: write, answer: remove },
]

/** The method that a study is scored by. Behind the door it is known to be one. */
export async function methodOf({ db, office, study }: StudyVisit): Promise<Method> {
  return methodAt(db, office.id, study.methodDigest)
}

async function showPanel(visit: StudyVisit, problems: FieldProblems, status: 200 | 422) {
  const { db, office, study, sent } = visit
  const method = await methodOf(visit)
  const issues = await issuesOf(db, office.id, study.id)
  const raters = await ratersOf(db, office.id, study.id)
  const cells = issues.length * method.criteria.length
  const typed = sent.text('rater')
  return page(<PanelPage visit={visit} raters={raters} cells={cells} typed={typed} problems={problems} />, status)
}

async function takeIn(visit: StudyVisit) {
  const { at, db, office, study, sent } = visit
  const words = sheetText[at.lang].problems
  const rater = parseRater(sent.text('rater'))
  if (!rater.ok) return showPanel(visit, { rater: words.noName }, 422)
  const known = await ratersOf(db, office.id, study.id)
  const twin = known.find((k) => plain(k.rater) === plain(rater.value))
  if (twin !== undefined) return showPanel(visit, { rater: words.takenName(twin.rater) }, 422)
  if (known.length >= mostRaters) return showPanel(visit, { rater: words.tooMany }, 422)
  await transaction(db, (tx) => addRater(tx, whereOf(visit), rater.value))
  return redirect(sheetPath(visit, rater.value))
}

/** `kabid rehabilitasi` is `Kabid Rehabilitasi`. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

type Shown = Pick<SheetProps, 'typed' | 'problems' | 'someSaved' | 'conflict'>

async function showSheet(visit: StudyVisit, shown: Shown, status: 200 | 409 | 422) {
  const { db, office, study, query } = visit
  const rater = parseRater(visit.params.rater ?? '')
  if (!rater.ok) return refused(404)
  const issues = await issuesOf(db, office.id, study.id)
  const saved = await sheetOf(db, office.id, study.id, rater.value)
  const asked = Number(query('dari'))
  const first = Number.isInteger(asked) && asked > 0 && asked < issues.length ? asked - (asked % perPage) : 0
  return page(
    <SheetPage
      visit={visit}
      method={await methodOf(visit)}
      rater={rater.value}
      issues={issues.slice(first, first + perPage)}
      first={first}
      all={issues.length}
      perPage={perPage}
      cells={new Map(saved.map((cell) => [cellKey(cell.issue, cell.criterion), cell]))}
      {...shown}
    />,
    status,
  )
}

async function saveSheet(visit: StudyVisit) {
  const { at, db, study, sent, params } = visit
  const rater = parseRater(params.rater ?? '')
  if (!rater.ok) return refused(404)
  const names = sent.names()
  const typed = new Map(names.filter((name) => name.startsWith('p|')).map((name) => [name, sent.text(name)]))
  const read = parseSheet(await methodOf(visit), names, sent.text)
  const done = await transaction(db, (tx) => writeSheet(tx, whereOf(visit), rater.value, read.cells))
  const { stale, written } = done
  const problems = inWords([...read.problems, ...gone(done.gone)], at.lang)
  const wrong = Object.keys(problems).length > 0
  if (stale.length === 0 && !wrong)
    return isIsland(visit) ? json({ fields: versions(done) }) : redirect(studyPath(visit, '/nilai'))
  const conflict =
    stale.length === 0
      ? null
      : {
          stale,
          ...(await whoSaved(visit, sheetsSubject(study.id), (content) => tellsOf(content, rater.value, stale))),
        }
  const status = conflict === null ? 422 : 409
  if (!isIsland(visit)) return showSheet(visit, { typed, problems, conflict, someSaved: written.length > 0 }, status)
  return json({ fields: versions(done), problems, conflicts: conflict && conflictsOf(conflict, at.lang) }, status)
}

/** Whether a change wrote one of these cells of the rater's sheet. */
function tellsOf(content: Entry['content'], rater: string, cells: readonly KeptCell[]): boolean {
  const after = Array.isArray(content?.after) ? (content.after as Partial<KeptCell>[]) : []
  return (
    raterIn(content) === rater &&
    after.some((a) => cells.some((cell) => cell.issue === a.issue && cell.criterion === a.criterion))
  )
}

/** What the island shows at each cell that somebody else changed, and what it sends when this reader has decided. */
function conflictsOf(conflict: SheetConflict, lang: Language) {
  return Object.fromEntries(
    conflict.stale.map((cell) => [
      cellField('p', cell.issue, cell.criterion),
      {
        say: conflictAt(conflict, cell, lang),
        theirs: shownPoints(cell),
        version: { [cellField('v', cell.issue, cell.criterion)]: String(cell.version) },
      },
    ]),
  )
}

function gone(cells: readonly SentCell[]): Problem[] {
  return cells.map((cell) => ({ code: 'gone', place: { path: cellField('p', cell.issue, cell.criterion) } }))
}

function versions({ written }: Pick<SheetWrite, 'written'>): Record<string, string> {
  return Object.fromEntries(written.map((c) => [cellField('v', c.issue, c.criterion), String(c.version)]))
}

async function askToRemove(visit: StudyVisit) {
  const { db, office, study, params } = visit
  const state = (await ratersOf(db, office.id, study.id)).find((r) => r.rater === params.rater)
  if (state === undefined) return refused(404)
  return page(<RemoveRaterPage visit={visit} rater={state.rater} scores={state.filled} />)
}

async function remove(visit: StudyVisit) {
  await transaction(visit.db, (tx) => removeRater(tx, whereOf(visit), visit.params.rater!))
  return redirect(studyPath(visit, '/nilai'))
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): Record<string, string> {
  const words = sheetText[lang].problems
  const number = (value: unknown) => formatNumber(Number(value ?? 0), lang)
  return Object.fromEntries(
    problems.map(({ code, place, values }) => {
      if (code === 'pointsOutsideScale')
        return [place!.path!, words.pointsOutsideScale(number(values?.minimum), number(values?.maximum))]
      return [place!.path!, words[code as 'gone' | 'notWhole' | 'notANumber']]
    }),
  )
}

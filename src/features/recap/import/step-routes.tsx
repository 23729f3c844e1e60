import type { FileRow } from '../../../base/table/file-rows.ts'
import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { type Answer, page, redirect } from '../../../ui/answer.ts'
import { record } from '../../people/log-store.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { importSubject } from './apply-import.ts'
import { ColumnsPage } from './columns-page.tsx'
import type { ImportDesk } from './desk.ts'
import { behindOf } from './differing-routes.tsx'
import { type Import, nothingChosen } from './import.ts'
import { importPath } from './import-frame.tsx'
import { importsLike, keptRows, moveImport } from './import-store.ts'
import type { Remembered } from './known.ts'
import { parseNames } from './names-form.ts'
import { NamesPage, namesOnPage } from './names-page.tsx'
import { officeNames, rememberNames } from './names-store.ts'
import type { Plan } from './plan.ts'
import { SheetsPage } from './sheets-page.tsx'
import { parseColumns, parseSheets } from './step-form.ts'
import type { ImportTask } from './work.ts'

const access = { office: 'recap.write' } as const
const open = ['read', 'named', 'staged'] as const

type At = (
  answer: (visit: OfficeVisit, one: Import, desk: ImportDesk) => Promise<Answer>,
) => (visit: OfficeVisit) => Promise<Answer>

/** The steps between the file and the check; each can be gone back to. */
export function stepRoutes(at: At): readonly Route[] {
  const place = '/rekap/impor/:import'
  const when = (answer: Parameters<At>[0]) =>
    at(async (visit, one, desk) =>
      open.includes(one.state as 'read') ? answer(visit, one, desk) : redirect(importPath(visit, one.id)),
    )
  const mostBytes = 512 * 1024
  return [
    { method: 'GET', path: `${place}/lembar`, access, answer: when((visit, one) => showSheets(visit, one, {})) },
    { method: 'POST', path: `${place}/lembar`, access, mostBytes, answer: when(saveSheets) },
    { method: 'GET', path: `${place}/kolom`, access, answer: when(showColumns) },
    { method: 'POST', path: `${place}/kolom`, access, mostBytes, answer: when(saveColumns) },
    { method: 'GET', path: `${place}/nama`, access, answer: when((visit, one) => showNames(visit, one)) },
    { method: 'POST', path: `${place}/nama`, access, mostBytes, answer: when(saveNames) },
  ]
}

const shownRows = 14
/** Heads further down than this belong to no table that somebody points at. */
const lookedRows = 400

/** The first rows of every sheet, from the parts that are kept. */
async function firstRows(
  { db, office }: OfficeVisit,
  one: Import,
  most: number,
): Promise<Map<string | null, FileRow[]>> {
  const first = new Map<string | null, FileRow[]>()
  const last = one.plan.sheets.at(-1)?.sheet ?? null
  for (let part = 0; part < 400; part++) {
    const rows = await keptRows(db, office.id, one.id, part)
    if (rows === null) break
    for (const row of rows) {
      const list = first.get(row.sheet) ?? []
      if (list.length < most) list.push(row)
      first.set(row.sheet, list)
    }
    if ((first.get(last)?.length ?? 0) >= most) break
  }
  return first
}

async function showSheets(
  visit: OfficeVisit,
  one: Import,
  problems: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { db, office } = visit
  const [like = null] = (await importsLike(db, office.id, one)).filter(({ state }) => state === 'applied')
  const known = await officeNames(db, office.id)
  const first = await firstRows(visit, one, shownRows)
  const shown = { visit, one, known, first, like, problems }
  return page(<SheetsPage {...shown} />, Object.keys(problems).length > 0 ? 422 : 200)
}

async function saveSheets(visit: OfficeVisit, one: Import): Promise<Answer> {
  const { db, office, sent, at } = visit
  const known = await officeNames(db, office.id)
  const rows = await firstRows(visit, one, lookedRows)
  const { plan, problems } = parseSheets(sent, one.plan, { known, rows, lang: at.lang })
  if (Object.keys(problems).length > 0) return showSheets(visit, { ...one, plan }, problems)
  await keep(visit, one, plan)
  return redirect(importPath(visit, one.id, '/kolom'))
}

/** Another plan makes what was staged by the old one worthless: the step after it is done again. */
function keep({ db, office }: OfficeVisit, one: Import, plan: Plan): Promise<boolean> {
  return transaction(db, (tx) => moveImport(tx, office.id, one.id, open, 'read', { plan }))
}

async function showColumns(visit: OfficeVisit, one: Import): Promise<Answer> {
  const known = await officeNames(visit.db, visit.office.id)
  const first = await firstRows(visit, one, shownRows + 10)
  return page(<ColumnsPage visit={visit} one={one} known={known} first={first} />)
}

async function saveColumns(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  const { plan, remembered } = parseColumns(visit.sent, one.plan)
  return prepare(visit, { ...one, plan }, desk, remembered, true)
}

async function showNames(visit: OfficeVisit, one: Import): Promise<Answer> {
  if (one.found.asked.length === 0) return redirect(importPath(visit, one.id, '/periksa'))
  const known = await officeNames(visit.db, visit.office.id)
  return page(<NamesPage visit={visit} one={one} known={known} behind={behindOf(visit)} />)
}

/** Keeps the names of one page, and goes on to the next; behind the last one the figures are prepared. */
async function saveNames(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  const behind = behindOf(visit)
  const known = await officeNames(visit.db, visit.office.id)
  const asked = one.found.asked.slice(behind, behind + namesOnPage)
  const { names, problems, answers } = parseNames(visit.sent, asked, known, visit.at.lang)
  const plan = { ...one.plan, names: [...one.plan.names, ...names] }
  if (Object.keys(problems).length > 0)
    return page(<NamesPage {...{ visit, one, known, behind }} sent={{ problems, answers }} />, 422)
  const next = behind + namesOnPage
  if (next >= one.found.asked.length) return prepare(visit, { ...one, plan }, desk, names, false)
  await transaction(visit.db, async (tx) => {
    if (await moveImport(tx, visit.office.id, one.id, open, 'named', { plan })) await remember(tx, visit, one, names)
  })
  return redirect(importPath(visit, one.id, `/nama?dari=${next}`))
}

/** What names mean is kept for the next file, and told in the log. */
async function remember(tx: Db, visit: OfficeVisit, { id }: Import, names: readonly Remembered[]): Promise<void> {
  if (names.length === 0) return
  const { office, signedIn, now } = visit
  await rememberNames(tx, office.id, names)
  const after = { names: names.slice(0, 50).map(({ kind, key, target }) => ({ kind, name: key, target })) }
  const change = { act: 'recap.namesMatched', subject: importSubject(id), study: null, before: null, after }
  await record(tx, office.id, { ...change, actor: signedIn.person.id }, now)
}

/** Keeps what was said, remembers it for the next file, and has the figures prepared. */
async function prepare(
  visit: OfficeVisit,
  one: Import,
  desk: ImportDesk,
  remembered: readonly Remembered[],
  asking: boolean,
): Promise<Answer> {
  const { db, office, now } = visit
  const found = {
    ...one.found,
    chosen: nothingChosen,
    problem: null,
    progress: { done: 0, of: one.found.rows, beat: now },
  }
  const moved = await transaction(db, async (tx) => {
    if (!(await moveImport(tx, office.id, one.id, open, 'staging', { plan: one.plan, found }))) return false
    await remember(tx, visit, one, remembered)
    return true
  })
  return moved ? going(visit, desk, one.id, { kind: 'stage', asking }) : redirect(importPath(visit, one.id))
}

export type Step =
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'stage'; readonly asking: boolean }
  | { readonly kind: 'apply' | 'undo' | 'clear' }

/** A short step is waited for, so that small files go from page to page; a long one shows how far it is. */
const patience = 2500

export async function going(visit: OfficeVisit, desk: ImportDesk, id: string, step: Step): Promise<Answer> {
  const { office, signedIn, at } = visit
  const work = desk.begin({ office: office.id, id, by: signedIn.person.id, ...step } as ImportTask)
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    clock = setTimeout(resolve, patience)
  })
  await Promise.race([work, late])
  clearTimeout(clock)
  return redirect(importPath({ at }, id))
}

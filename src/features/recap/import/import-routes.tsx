import { isId } from '../../../base/ids.ts'
import { transaction } from '../../../db/transaction.ts'
import { type Answer, file, page, redirect, refused } from '../../../ui/answer.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { officeArea } from '../model/area-store.ts'
import { recapPath } from '../model/frame.tsx'
import { whereOf } from '../model/where.ts'
import { badTable, csvBytes, xlsxBytes } from './bad-rows.ts'
import { badOnPage, CheckPage, differingShown } from './check-page.tsx'
import { checkText } from './check-text.ts'
import { changedSince, differingFigures } from './compare-store.ts'
import type { ImportDesk, Received } from './desk.ts'
import { behindOf, differingRoutes } from './differing-routes.tsx'
import { AppliedPage, CancelledPage, UndonePage } from './done-pages.tsx'
import { type Import, isStranded, isUnderWay } from './import.ts'
import { importPath } from './import-frame.tsx'
import { beginImport, importOf, importsOf, moveImport } from './import-store.ts'
import { importText } from './import-text.ts'
import { ImportListPage } from './list-page.tsx'
import { officeNames } from './names-store.ts'
import { FailedPage, ProgressPage } from './progress-page.tsx'
import { stagedFigures } from './staged-store.ts'
import { going, type Step, stepRoutes } from './step-routes.tsx'

const access = { office: 'recap.write' } as const
export const importUploadPath = '/rekap/impor/unggah'
const pastedBytes = 2_000_000

/** A file's way into the recap, step by step; each address shows where the import stands. */
export function importRoutes(desk: () => ImportDesk): readonly Route[] {
  const at =
    (answer: (visit: OfficeVisit, one: Import, desk: ImportDesk) => Promise<Answer>) => async (visit: OfficeVisit) => {
      const one = isId(visit.params.import ?? '')
        ? await importOf(visit.db, visit.office.id, visit.params.import!)
        : null
      return one === null ? refused(404) : answer(visit, one, desk())
    }
  const place = '/rekap/impor/:import'
  return [
    { method: 'GET', path: '/rekap/impor', access, answer: (visit) => showList(visit) },
    {
      method: 'POST',
      path: importUploadPath,
      access,
      takes: 'stream',
      perMinute: 30,
      answer: (visit) => upload(visit, desk()),
    },
    {
      method: 'POST',
      path: '/rekap/impor/tempel',
      access,
      mostBytes: pastedBytes,
      perMinute: 30,
      answer: (visit) => paste(visit, desk()),
    },
    { method: 'GET', path: place, access, answer: at(show) },
    ...stepRoutes(at),
    { method: 'GET', path: `${place}/periksa`, access, answer: at(showCheck) },
    ...differingRoutes(at),
    { method: 'POST', path: `${place}/terapkan`, access, answer: at(apply) },
    { method: 'POST', path: `${place}/urungkan`, access, answer: at(undo) },
    { method: 'POST', path: `${place}/batal`, access, answer: at(cancel) },
    { method: 'POST', path: `${place}/lanjut`, access, answer: at(resume) },
    { method: 'GET', path: `${place}/baris-salah.csv`, access, answer: at(badAs('csv')) },
    { method: 'GET', path: `${place}/baris-salah.xlsx`, access, answer: at(badAs('xlsx')) },
  ]
}

async function showList(visit: OfficeVisit, problems: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { db, office, sent } = visit
  const [imports, area] = [await importsOf(db, office.id), await officeArea(db, office.id)]
  const shown = { visit, imports, hasArea: area.regions.length > 0, problems, pasted: sent.text('tabel') }
  return page(<ImportListPage {...shown} />, Object.keys(problems).length > 0 ? 422 : 200)
}

async function upload(visit: OfficeVisit, desk: ImportDesk): Promise<Answer> {
  const text = importText[visit.at.lang]
  const received = await desk.receive(visit.body ?? null, visit.headers.get('content-type') ?? '')
  if (!received.ok) {
    const { code, values } = received.problems[0]!
    const full = code === 'tooLarge' || values?.reason === 'ENOSPC'
    return showList(visit, { berkas: full ? text.tooLarge : text.broken })
  }
  return received.value === null ? showList(visit, { berkas: text.noFile }) : begin(visit, desk, received.value)
}

async function paste(visit: OfficeVisit, desk: ImportDesk): Promise<Answer> {
  const { lang } = visit.at
  const pasted = visit.sent.text('tabel')
  if (pasted.trim() === '') return showList(visit, { tabel: importText[lang].pasteHint })
  return begin(visit, desk, await desk.keep(pasted, lang === 'id' ? 'Tempelan' : 'Pasted'))
}

async function begin(visit: OfficeVisit, desk: ImportDesk, { path, name, bytes }: Received): Promise<Answer> {
  const id = await beginImport(visit.db, whereOf(visit), { fileName: name, bytes })
  return going(visit, desk, id, { kind: 'read', path })
}

async function show(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  const to = (behind: string) => redirect(importPath(visit, one.id, behind))
  if (isUnderWay(one)) {
    const stranded = isStranded(one, visit.now) && !desk.has(one.id)
    const answer = page(<ProgressPage visit={visit} one={one} stranded={stranded} />)
    return stranded || answer.kind !== 'page'
      ? answer
      : { ...answer, again: { seconds: 1, at: importPath(visit, one.id) } }
  }
  switch (one.state) {
    case 'read':
      return to('/lembar')
    case 'named':
      return to('/nama')
    case 'staged':
      return to('/periksa')
    case 'applied':
      return page(<AppliedPage visit={visit} one={one} />)
    case 'undone':
      return page(<UndonePage visit={visit} one={one} known={await officeNames(visit.db, visit.office.id)} />)
    case 'cancelled':
      return page(<CancelledPage visit={visit} one={one} />)
    default:
      return page(<FailedPage visit={visit} one={one} />)
  }
}

async function showCheck(visit: OfficeVisit, one: Import): Promise<Answer> {
  const { db, office } = visit
  if (one.state !== 'staged' || one.found.staged === null) return redirect(importPath(visit, one.id))
  const behind = behindOf(visit)
  const bad = await stagedFigures(db, office.id, one.id, { kind: 'bad', behind, most: badOnPage })
  const known = await officeNames(db, office.id)
  const changed = visit.query('pesan') === 'berubah'
  const differing = await differingFigures(db, office.id, one.id, 0, differingShown)
  return page(<CheckPage {...{ visit, one, known, bad, differing, behind, changed }} />)
}

/** Applies what somebody looked at; when the recap changed since, it is compared anew and looked at again. */
async function apply(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  const { db, office, sent } = visit
  const staged = one.found.staged
  if (one.state !== 'staged' || staged === null) return redirect(importPath(visit, one.id))
  const seen = Number(sent.text('dilihat'))
  if (seen !== staged.seen || (await changedSince(db, office.id, staged.seen))) {
    if (await move(visit, one, 'staging')) await going(visit, desk, one.id, { kind: 'stage', asking: false })
    const now = await importOf(db, office.id, one.id)
    return redirect(
      now?.state === 'staged' ? `${importPath(visit, one.id, '/periksa')}?pesan=berubah` : importPath(visit, one.id),
    )
  }
  const mode = sent.text('cara') === 'replace' ? 'replace' : 'keep'
  const applied = { mode, row: 0, figures: 0, same: 0, kept: 0, refused: 0, version: null } as const
  const moved = await transaction(db, (tx) =>
    moveImport(tx, office.id, one.id, ['staged'], 'applying', { found: { ...one.found, applied } }),
  )
  return moved ? going(visit, desk, one.id, { kind: 'apply' }) : redirect(importPath(visit, one.id))
}

async function undo(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  if (one.state !== 'applied' || !(await move(visit, one, 'undoing'))) return redirect(importPath(visit, one.id))
  return going(visit, desk, one.id, { kind: 'undo' })
}

/** Before anything went in all of it is taken away; in the middle of applying what went in comes out again. */
async function cancel(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  if (one.state === 'applying') {
    if (await move(visit, one, 'undoing')) return going(visit, desk, one.id, { kind: 'undo' })
  } else if (await stopAt(visit, one)) {
    // Behind what works on it here, if anything does: that sees it and ends, or fails, and what it left goes.
    const cleared = desk.begin({ office: visit.office.id, id: one.id, by: visit.signedIn.person.id, kind: 'clear' })
    if (!isUnderWay(one)) await cleared
  }
  return redirect(importPath(visit, one.id))
}

async function resume(visit: OfficeVisit, one: Import, desk: ImportDesk): Promise<Answer> {
  if (!isStranded(one, visit.now) || desk.has(one.id) || one.state === 'reading')
    return redirect(importPath(visit, one.id))
  const step: Step =
    one.state === 'staging' ? { kind: 'stage', asking: true } : { kind: one.state === 'applying' ? 'apply' : 'undo' }
  return going(visit, desk, one.id, step)
}

/** From wherever it has come to meanwhile, as long as nothing of it is in the recap. */
function stopAt(visit: OfficeVisit, one: Import): Promise<boolean> {
  const found = { ...one.found, progress: null }
  return transaction(visit.db, (tx) => moveImport(tx, visit.office.id, one.id, beforeApplying, 'cancelled', { found }))
}

const beforeApplying = ['reading', 'read', 'staging', 'named', 'staged', 'failed'] as const

function move(visit: OfficeVisit, one: Import, to: Import['state']): Promise<boolean> {
  const found = { ...one.found, progress: { done: 0, of: one.found.rows, beat: visit.now } }
  return transaction(visit.db, (tx) => moveImport(tx, visit.office.id, one.id, [one.state], to, { found }))
}

/** As many bad rows as a spreadsheet is mended by hand. */
const mostDownloaded = 20_000

function badAs(format: 'csv' | 'xlsx'): (visit: OfficeVisit, one: Import) => Promise<Answer> {
  return (visit, one) => download(visit, one, format)
}

async function download(visit: OfficeVisit, one: Import, format: 'csv' | 'xlsx'): Promise<Answer> {
  const { db, office, at } = visit
  const bad = await stagedFigures(db, office.id, one.id, { kind: 'bad', behind: 0, most: mostDownloaded })
  if (bad.length === 0) return refused(404)
  const rows = badTable(bad, await officeNames(db, office.id), at.lang)
  const name = `${one.fileName.replace(/\.[^.]*$/, '').slice(0, 60)} - ${checkText[at.lang].badSheet}`
  if (format === 'csv') return file(csvBytes(rows), 'text/csv; charset=utf-8', `${name}.csv`)
  const bytes = await xlsxBytes(rows, checkText[at.lang].badSheet, office.name)
  return file(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${name}.xlsx`)
}

/** Where a stranger's address leads: the list. */
export function importsPath(visit: OfficeVisit): string {
  return recapPath(visit, '/impor')
}

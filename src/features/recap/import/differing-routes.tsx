import { transaction } from '../../../db/transaction.ts'
import { type Answer, page, redirect } from '../../../ui/answer.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { differingFigures } from './compare-store.ts'
import { DifferingPage, differingOnPage } from './differing-page.tsx'
import type { Import } from './import.ts'
import { importPath } from './import-frame.tsx'
import { importOf, moveImport } from './import-store.ts'
import { officeNames } from './names-store.ts'
import { parseChosen } from './step-form.ts'

type At = (answer: (visit: OfficeVisit, one: Import) => Promise<Answer>) => Route['answer']

const access = { office: 'recap.write' } as const

/** Figures that the office has with another value, to be chosen by group or one by one. */
export function differingRoutes(at: At): readonly Route[] {
  const when = (answer: Parameters<At>[0]) =>
    at(async (visit, one) =>
      one.state === 'staged' && (one.found.staged?.differ ?? 0) > 0
        ? answer(visit, one)
        : redirect(importPath(visit, one.id)),
    )
  const path = '/rekap/impor/:import/beda'
  return [
    { method: 'GET', path, access, answer: when(show) },
    { method: 'POST', path, access, mostBytes: 256 * 1024, answer: when(save) },
  ]
}

/** So many of a kind stand before those that a page shows. */
export function behindOf(visit: OfficeVisit): number {
  const from = visit.query('dari') ?? '0'
  return /^\d{1,9}$/.test(from) ? Number(from) : 0
}

async function show(visit: OfficeVisit, one: Import): Promise<Answer> {
  const { db, office } = visit
  const behind = behindOf(visit)
  const differing = await differingFigures(db, office.id, one.id, behind, differingOnPage)
  const known = await officeNames(db, office.id)
  return page(<DifferingPage visit={visit} one={one} known={known} differing={differing} behind={behind} />)
}

/** Keeps what was chosen beside what others chose meanwhile, and goes on to the next ones. */
async function save(visit: OfficeVisit, { id, found }: Import): Promise<Answer> {
  const { db, office, sent } = visit
  await transaction(db, async (tx) => {
    const now = await importOf(tx, office.id, id)
    if (now?.state !== 'staged') return
    const told = { ...now.found, chosen: parseChosen(sent, now.found.chosen) }
    await moveImport(tx, office.id, id, ['staged'], 'staged', { found: told })
  })
  const next = behindOf(visit) + differingOnPage
  const isOfGroups = sent.text('kelompok-0') !== ''
  if (isOfGroups) return redirect(importPath(visit, id, '/beda#satu'))
  return redirect(importPath(visit, id, next < found.staged!.differ ? `/beda?dari=${next}#satu` : '/periksa#berbeda'))
}

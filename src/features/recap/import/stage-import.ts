import { transaction } from '../../../db/transaction.ts'
import { startedPeriods } from '../model/period-store.ts'
import { logEnd } from './compare-store.ts'
import type { StagedCounts } from './import.ts'
import { keptRows } from './import-store.ts'
import { officeNames } from './names-store.ts'
import { RowReader } from './row-reader.ts'
import type { AskedName, StagedFigure } from './staged.ts'
import { dropStaged } from './staged-store.ts'
import { Staging } from './staging.ts'
import { Teller, theImport, type Work } from './work.ts'

const mostAsked = 500

/**
 * Reads the kept rows as the plan says: every figure is staged, good or bad, and laid beside what the office has. When names are
 * not known for certain they are asked about first (`asking`).
 */
export async function stageImport(work: Work, asking: boolean): Promise<void> {
  const { opened, office } = work
  const one = await theImport(work)
  const known = await officeNames(opened.db, office, one.plan.names)
  const teller = new Teller(work, one)
  await dropAll(work)
  const seen = await logEnd(opened.db, office)
  const staging = new Staging(work, known, await lockedPeriods(work))
  const reader = new RowReader(one.plan, known)
  await eachRow(work, teller, one.found.rows, (figures) => staging.take(figures), reader)
  await staging.end()
  const names = asked(reader)
  if (asking && names.length > 0) {
    await dropAll(work)
    await teller.move('named', { ...teller.found, progress: null, asked: names })
    return
  }
  const staged: StagedCounts = { ...staging.counts(), ...countsOf(reader), seen }
  await teller.move('staged', { ...teller.found, progress: null, asked: names, staged })
}

async function dropAll({ opened: { db }, office, id }: Work): Promise<void> {
  while (!(await transaction(db, (tx) => dropStaged(tx, office, id, 'all'))));
}

function asked(reader: RowReader): AskedName[] {
  return [...reader.asked.values()].sort((a, b) => b.count - a.count).slice(0, mostAsked)
}

function countsOf({ seen, totals }: RowReader) {
  const { blank, leftOut, counted, added } = seen
  return { blank, leftOut, counted, added, totals: { right: totals.right, differ: totals.differ, wrong: totals.wrong } }
}

async function eachRow(
  { opened, office, id }: Work,
  teller: Teller,
  of: number,
  take: (figures: readonly StagedFigure[]) => Promise<void> | undefined,
  reader: RowReader,
): Promise<void> {
  let done = 0
  for (let part = 0; ; part++) {
    const rows = await keptRows(opened.db, office, id, part)
    if (rows === null) break
    for (const row of rows) {
      const figures = reader.read(row)
      if (figures.length > 0) {
        const taken = take(figures)
        if (taken !== undefined) await taken
      }
    }
    done += rows.length
    await teller.tell(done, of)
  }
  await take(reader.end())
}

/** By `set period`. */
async function lockedPeriods({ opened, office }: Work): Promise<ReadonlySet<string>> {
  const periods = await startedPeriods(opened.db, office)
  return new Set(periods.flatMap((p) => (p.status === 'approved' ? [`${p.set} ${p.period}`] : [])))
}

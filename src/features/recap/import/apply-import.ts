import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { record } from '../../people/log-store.ts'
import { nextVersion, putFigures } from '../model/figure-store.ts'
import { type FigureChange, type SentFigure, summaryOf } from '../model/figures.ts'
import type { Where } from '../model/where.ts'
import { appliedFigures, rememberApplied } from './applied-store.ts'
import type { AppliedCounts, Import } from './import.ts'
import { moveImport } from './import-store.ts'
import { goodFigures, type Waiting } from './staged-store.ts'
import { clear, Teller, theImport, type Work } from './work.ts'

/** So many figures in one transaction: others write between. */
const batch = 1500

export function importSubject(id: string): string {
  return `recapImport:${id}`
}

/**
 * Writes the good figures into the recap, a batch a transaction, by the rules of every write there. How far it came is written in
 * the same transactions: one that was killed goes on where it stopped. Figures that changed since somebody looked are left.
 */
export async function applyImport(work: Work): Promise<void> {
  const { opened, office, id, by } = work
  const one = await theImport(work)
  const staged = one.found.staged
  if (staged === null || one.found.applied === null) throw new Error('nothing is staged')
  let so: AppliedCounts = one.found.applied
  let found = one.found
  for (;;) {
    const figures = await goodFigures(opened.db, office, id, so.row, batch)
    if (figures.length === 0) break
    const now = work.now()
    const moved = await transaction(opened.db, async (tx) => {
      const next = await writeBatch(tx, work, { one, figures, so, now })
      found = { ...found, applied: next, progress: { done: next.row, of: staged.good, beat: now } }
      if (!(await moveImport(tx, office, id, ['applying'], 'applying', { found }))) throw new Stopped()
      return next
    }).catch((error: unknown) => {
      if (error instanceof Stopped) return null
      throw error
    })
    if (moved === null) return
    so = moved
  }
  const applied = { at: work.now(), by }
  await transaction(opened.db, (tx) =>
    moveImport(tx, office, id, ['applying'], 'applied', { found: { ...found, progress: null, applied: so }, applied }),
  )
  await clear(work, 'good')
}

class Stopped extends Error {}

type Batch = {
  readonly one: Import
  readonly figures: readonly Waiting[]
  readonly so: AppliedCounts
  readonly now: string
}

async function writeBatch(tx: Db, work: Work, { one, figures, so, now }: Batch): Promise<AppliedCounts> {
  const where: Where = { office: work.office, by: work.by, now }
  // The head of the log is held in every batch; the number is that of the import's one entry.
  const next = await nextVersion(tx, work.office)
  const version = so.version ?? next
  const fresh = await putFigures(
    tx,
    where,
    version,
    figures.map((f) => sentOf(f, work.id, 0)),
  )
  const seen = one.found.staged!.seen
  const replaced = so.mode === 'keep' ? [] : fresh.stale.filter((s) => s.now.version <= seen && s.now.version > 0)
  const again =
    replaced.length === 0
      ? { changed: [], stale: [], refused: [], same: 0 }
      : await putFigures(
          tx,
          where,
          version,
          replaced.map(({ key, to, now: there }) => ({ key, to, version: there.version })),
        )
  const changed: FigureChange[] = [...fresh.changed, ...again.changed]
  await rememberApplied(tx, work.opened.kind, work.office, work.id, changed)
  const isFirst = so.version === null && changed.length > 0
  if (isFirst) await record(tx, work.office, { ...told(one, changed), actor: work.by }, now)
  return {
    mode: so.mode,
    row: figures.at(-1)!.row,
    figures: so.figures + changed.length,
    same: so.same + fresh.same + again.same,
    kept: so.kept + fresh.stale.length - replaced.length + again.stale.length,
    refused: so.refused + fresh.refused.length + again.refused.length,
    version: isFirst ? version : so.version,
  }
}

function sentOf(figure: Waiting, id: string, version: number): SentFigure {
  const { category, region, period, unit, sex, age, value, state } = figure
  return {
    key: { category: category!, region: region!, period: period!, unit: unit!, sex, age },
    to: { value, state, source: `import:${id}` },
    version,
  }
}

/** One entry for the whole import: how many, of which periods, and the first few. */
function told({ id, fileName, sha256, found }: Import, first: readonly FigureChange[]) {
  const staged = found.staged!
  const { before, after } = summaryOf(first.slice(0, 10))
  const most = found.applied!.mode === 'keep' ? staged.fresh : staged.fresh + staged.differ
  const whole = { file: fileName, sha256, periods: staged.periods, count: most }
  return {
    act: 'recap.imported',
    subject: importSubject(id),
    study: null,
    before,
    after: { ...after, ...whole },
  }
}

const undoneFirst = 200

/** Puts back what an import changed, where it still stands as the import left it; the rest is listed. */
export async function undoImport(work: Work): Promise<void> {
  const { opened, office, id, by } = work
  const one = await theImport(work)
  const teller = new Teller(work, one)
  const ours = one.found.applied?.version ?? null
  const undone = { figures: 0, refused: 0, first: [] as SentFigure['key'][] }
  let version: number | null = null
  let behind: SentFigure['key'] | null = null
  while (ours !== null) {
    const figures = await appliedFigures(opened.db, office, id, behind, batch)
    if (figures.length === 0) break
    behind = figures.at(-1)!.key
    const now = work.now()
    await transaction(opened.db, async (tx) => {
      const next = await nextVersion(tx, office)
      const sent = figures.map(({ key, before, after }): SentFigure => {
        const { value, state, source } = before
        return { key, to: { value, state, source }, version: after.version }
      })
      const write = await putFigures(tx, { office, by, now }, version ?? next, sent)
      undone.figures += write.changed.length
      const refused = [...write.stale, ...write.refused].map(({ key }) => key)
      undone.refused += refused.length
      undone.first.push(...refused.slice(0, undoneFirst - undone.first.length))
      if (version !== null || write.changed.length === 0) return
      version = next
      const { before, after } = summaryOf(write.changed.slice(0, 10))
      const whole = { file: one.fileName, count: one.found.applied?.figures ?? 0 }
      const change = { act: 'recap.importUndone', subject: importSubject(id), study: null }
      await record(tx, office, { ...change, actor: by, before, after: { ...after, ...whole } }, now)
    })
    await teller.tell(undone.figures, one.found.applied?.figures ?? 0)
  }
  await teller.move('undone', { ...teller.found, progress: null, undone }, { undone: { at: work.now(), by } })
  await clear(work, 'all')
}

import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { record } from '../../people/log-store.ts'
import { nextVersion, putFigures } from '../model/figure-store.ts'
import { type FigureChange, type SentFigure, summaryOf } from '../model/figures.ts'
import type { Where } from '../model/where.ts'
import { appliedBehind, rememberApplied } from './applied-store.ts'
import { type AppliedCounts, type Findings, type Import, modeOf, replacedBy, type UndoneCounts } from './import.ts'
import { moveImport } from './import-store.ts'
import { placeOf } from './staged.ts'
import { stagedBehind, type Waiting } from './staged-store.ts'
import { clear, theImport, type Work } from './work.ts'

export function importSubject(id: string): string {
  return `recapImport:${id}`
}

/**
 * Writes the good figures into the recap, a part a transaction so that others write between, by the rules of every write there. How far it came is written in
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
    const figures = await stagedBehind(opened.db, office, id, { kind: 'good', behind: so.row })
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
  const replaced = fresh.stale.filter(
    ({ key, now: { version: there } }) =>
      there <= seen && there > 0 && modeOf(one.found.chosen, key, so.mode) === 'replace',
  )
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
  await rememberApplied(tx, work.office, work.id, figures.at(-1)!.row, changed)
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
  const { value, state } = figure
  return {
    key: placeOf(figure),
    to: { value, state, source: `import:${id}` },
    version,
  }
}

/** One entry for the whole import: how many, of which periods, and the first few. */
function told({ id, fileName, sha256, found }: Import, first: readonly FigureChange[]) {
  const staged = found.staged!
  const { before, after } = summaryOf(first.slice(0, 10))
  const most = staged.fresh + replacedBy(staged, found.chosen, found.applied!.mode)
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

/**
 * Puts back what an import changed, where it still stands as the import left it; the rest is listed. How far it came is written
 * in the same transactions.
 */
export async function undoImport(work: Work): Promise<void> {
  const { opened, office, id, by } = work
  const one = await theImport(work)
  const ours = one.found.applied?.version ?? null
  let so: UndoneCounts = one.found.undone ?? { row: 0, version: null, figures: 0, refused: 0, first: [] }
  let found: Findings = one.found
  while (ours !== null) {
    const part = await appliedBehind(opened.db, office, id, so.row)
    if (part === null) break
    const now = work.now()
    const moved = await transaction(opened.db, async (tx) => {
      const next = await putBack(tx, work, { one, part, so, now })
      const progress = { done: next.figures, of: one.found.applied?.figures ?? 0, beat: now }
      found = { ...found, undone: next, progress }
      return (await moveImport(tx, office, id, ['undoing'], 'undoing', { found })) ? next : null
    })
    if (moved === null) return
    so = moved
  }
  const undone = { at: work.now(), by }
  await transaction(opened.db, (tx) =>
    moveImport(tx, office, id, ['undoing'], 'undone', { found: { ...found, progress: null, undone: so }, undone }),
  )
  await clear(work, 'all')
}

type Back = {
  readonly one: Import
  readonly part: NonNullable<Awaited<ReturnType<typeof appliedBehind>>>
  readonly so: UndoneCounts
  readonly now: string
}

async function putBack(tx: Db, { office, id, by }: Work, { one, part, so, now }: Back): Promise<UndoneCounts> {
  const next = await nextVersion(tx, office)
  const sent = part.changes.map(({ key, before, after }): SentFigure => {
    const { value, state, source } = before
    return { key, to: { value, state, source }, version: after.version }
  })
  const write = await putFigures(tx, { office, by, now }, so.version ?? next, sent)
  const isFirst = so.version === null && write.changed.length > 0
  if (isFirst) {
    const { before, after } = summaryOf(write.changed.slice(0, 10))
    const whole = { file: one.fileName, count: one.found.applied?.figures ?? 0 }
    const change = { act: 'recap.importUndone', subject: importSubject(id), study: null }
    await record(tx, office, { ...change, actor: by, before, after: { ...after, ...whole } }, now)
  }
  const refused = [...write.stale, ...write.refused].map(({ key }) => key)
  return {
    row: part.row,
    version: isFirst ? next : so.version,
    figures: so.figures + write.changed.length,
    refused: so.refused + refused.length,
    first: [...so.first, ...refused.slice(0, undoneFirst - so.first.length)],
  }
}

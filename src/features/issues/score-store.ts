import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { touchStudy } from '../studies/study-store.ts'
import type { Where } from './issue-store.ts'
import { batches, type Cells, cellsOf, extraOf, withoutEdited } from './rows.ts'
import type { SentCell } from './sheet-form.ts'

export type KeptCell = {
  readonly issue: string
  readonly criterion: string
  readonly points: number | null
  readonly reason: string | null
  readonly version: number
}

/** One rater's sheet: the cells that were ever touched. */
export async function sheetOf(db: Db, office: string, study: string, rater: string): Promise<KeptCell[]> {
  return db
    .selectFrom('scores')
    .select(['issue', 'criterion', 'points', 'reason', 'version'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('rater', '=', rater)
    .execute()
}

export type RaterState = { readonly rater: string; readonly filled: number }

/** The raters in the order in which they came, each with how many cells hold points. */
export async function ratersOf(db: Db, office: string, study: string): Promise<RaterState[]> {
  const rows = await db
    .selectFrom('scores')
    .select((eb) => ['rater', eb.fn.count<number>('points').as('filled'), eb.fn.min('position').as('first')])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .groupBy('rater')
    .orderBy('first')
    .orderBy('rater')
    .execute()
  return rows.map((row) => ({ rater: row.rater, filled: Number(row.filled) }))
}

/** The table as a file holds it, unknown columns included. */
export async function scoreCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await db
    .selectFrom('scores')
    .select(['issue', 'criterion', 'rater', 'points', 'reason', 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .execute()
  return rows.map((row) => cellsOf(names, printed(row), row.extra))
}

type Typed = Pick<KeptCell, 'issue' | 'criterion' | 'points' | 'reason'> & { readonly rater: string }

function printed({ issue, criterion, rater, points, reason }: Typed): Record<string, string> {
  return { issue, criterion, rater, points: points === null ? '' : String(points), reason: reason ?? '' }
}

/** Puts the rows of a file into an empty table. */
export async function addScoreCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const score = {
      issue: cells.issue!,
      criterion: cells.criterion!,
      rater: cells.rater!,
      points: cells.points ? Number(cells.points) : null,
      reason: cells.reason || null,
    }
    const extra = JSON.stringify(extraOf(cells, printed(score)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...score }
  })
  for (const some of batches(values, 10)) await tx.insertInto('scores').values(some).execute()
}

export type SheetWrite = {
  readonly written: readonly KeptCell[]
  /** Cells that somebody changed since the reader saw them, as they are now: nothing was written to them. */
  readonly stale: readonly KeptCell[]
}

/**
 * Writes cells of one rater's sheet. A cell whose version is not the one that the reader saw is left alone and returned, unless
 * it holds already what was sent: a repeated send does no harm. The caller has checked the points against the method.
 */
export async function writeSheet(
  tx: Db,
  { office, study, by, now }: Where,
  rater: string,
  cells: readonly SentCell[],
): Promise<SheetWrite> {
  await touchStudy(tx, office, study, now)
  const known = new Map((await storedSheet(tx, office, study, rater)).map((cell) => [keyOf(cell), cell]))
  const [written, stale]: [KeptCell[], KeptCell[]] = [[], []]
  const changes: { readonly before: Shown | null; readonly after: Shown }[] = []
  let position: number | null = null
  for (const sent of cells) {
    const stored = known.get(keyOf(sent))
    const { issue, criterion, points } = sent
    const reason = sent.reason === undefined ? (stored?.reason ?? null) : sent.reason
    const same = (stored?.points ?? null) === points && (stored?.reason ?? null) === reason
    if (same) {
      if (stored !== undefined) written.push(plain(stored))
      continue
    }
    if ((stored?.version ?? 0) !== sent.version) {
      stale.push(stored === undefined ? { issue, criterion, points: null, reason: null, version: 0 } : plain(stored))
      continue
    }
    const version = sent.version + 1
    if (stored === undefined) {
      position = (position ?? (await lastPosition(tx, office, study))) + 1
      const row = { issue, criterion, rater, points, reason, position, extra: '{}', version }
      await tx
        .insertInto('scores')
        .values({ office_id: office, study_id: study, ...row })
        .execute()
    } else {
      const extra = JSON.stringify(withoutEdited(JSON.parse(stored.extra), ['points', 'reason']))
      await tx
        .updateTable('scores')
        .set({ points, reason, version, extra })
        .where('office_id', '=', office)
        .where('study_id', '=', study)
        .where('issue', '=', issue)
        .where('criterion', '=', criterion)
        .where('rater', '=', rater)
        .execute()
    }
    written.push({ issue, criterion, points, reason, version })
    changes.push({ before: stored === undefined ? null : shown(stored), after: { issue, criterion, points, reason } })
  }
  if (changes.length > 0) {
    const reasoned = changes.some(({ after }) => after.reason !== null)
    await needColumns(tx, office, study, 'scores', [
      'issue',
      'criterion',
      'rater',
      'points',
      ...(reasoned ? ['reason'] : []),
    ])
    const change = { actor: by, act: 'scores.changed', subject: `sheet:${study}/${rater}`, study }
    await record(
      tx,
      office,
      { ...change, before: changes.map((c) => c.before), after: changes.map((c) => c.after) },
      now,
    )
  }
  return { written, stale }
}

type Shown = Pick<KeptCell, 'issue' | 'criterion' | 'points' | 'reason'>

function shown({ issue, criterion, points, reason }: Shown): Shown {
  return { issue, criterion, points, reason }
}

function plain({ issue, criterion, points, reason, version }: KeptCell): KeptCell {
  return { issue, criterion, points, reason, version }
}

async function storedSheet(tx: Db, office: string, study: string, rater: string) {
  return tx
    .selectFrom('scores')
    .select(['issue', 'criterion', 'points', 'reason', 'version', 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('rater', '=', rater)
    .execute()
}

async function lastPosition(tx: Db, office: string, study: string): Promise<number> {
  const row = await tx
    .selectFrom('scores')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .executeTakeFirst()
  return row?.last ?? -1
}

/** Takes a rater out of the panel with all scores; the log holds them. */
export async function removeRater(tx: Db, { office, study, by, now }: Where, rater: string): Promise<boolean> {
  await touchStudy(tx, office, study, now)
  const gone = await tx
    .deleteFrom('scores')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('rater', '=', rater)
    .returning(['issue', 'criterion', 'points', 'reason'])
    .execute()
  if (gone.length === 0) return false
  const change = {
    actor: by,
    act: 'rater.removed',
    subject: `sheet:${study}/${rater}`,
    study,
    before: gone,
    after: null,
  }
  await record(tx, office, change, now)
  return true
}

function keyOf({ issue, criterion }: { readonly issue: string; readonly criterion: string }): string {
  return JSON.stringify([issue, criterion])
}

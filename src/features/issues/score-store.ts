import { bad, good, type Result } from '../../base/result.ts'
import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { methodAt } from '../studies/method-store.ts'
import { asGone, type Cells, cellsOf, edited, extraOf, withoutEdited } from '../studies/rows.ts'
import { touchStudy } from '../studies/study-store.ts'
import { issuesOf, type Where } from './issue-store.ts'
import { holdFreeStudy } from './round-hold-store.ts'
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
  /** Cells that changed since the reader saw them, as they are now, or that the method has no more: nothing was written to them. */
  readonly stale: readonly KeptCell[]
  /** Cells of issues that the study has no more: there is nowhere to write them. */
  readonly gone: readonly SentCell[]
}

/**
 * Writes cells of one rater's sheet. A cell whose version is not the one that the reader saw is left alone and returned, unless
 * it holds already what was sent: a repeated send does no harm. So is a cell whose criterion went in the meantime, or whose points
 * are outside the scale of the method that the study has now.
 */
export async function writeSheet(tx: Db, where: Where, rater: string, cells: readonly SentCell[]): Promise<SheetWrite> {
  const { office, study, by, now } = where
  const method = await methodAt(tx, office, await holdFreeStudy(tx, office, study))
  const issues = new Set((await issuesOf(tx, office, study)).map((issue) => issue.id))
  const gone = cells.filter((cell) => !issues.has(cell.issue))
  const [sheet, fits] = [await storedSheet(tx, office, study, rater), fitting(method)]
  const stored = new Map(sheet.map((cell) => [keyOf(cell), cell]))
  const [written, stale, added]: [KeptCell[], KeptCell[], KeptCell[]] = [[], [], []]
  const changes: { readonly before: Shown | null; readonly after: Shown }[] = []
  // A hostile form may name a cell twice: the last one counts.
  for (const sent of new Map(cells.map((cell) => [keyOf(cell), cell])).values()) {
    const { issue, criterion, points, version } = sent
    if (!issues.has(issue)) continue
    const known = stored.get(keyOf(sent))
    const found = known === undefined ? { issue, criterion, points: null, reason: null, version: 0 } : plain(known)
    const next = { issue, criterion, points, reason: sent.reason === undefined ? found.reason : sent.reason }
    if (!fits(sent)) stale.push(found)
    else if (found.points === points && found.reason === next.reason) written.push(found)
    else if (found.version !== version) stale.push(found)
    else {
      const cell = { ...next, version: version + 1 }
      if (known === undefined) added.push(cell)
      else
        await update(
          tx,
          where,
          rater,
          cell,
          withoutEdited(known.extra, edited<Shown>(found, next, ['points', 'reason'])),
        )
      written.push(cell)
      changes.push({ before: known === undefined ? null : shown(found), after: next })
    }
  }
  if (changes.length === 0) return { written, stale, gone }
  await insert(tx, where, rater, added)
  const reasons = changes.some(({ after }) => after.reason !== null) ? ['reason'] : []
  // Rows that were there have the columns of points already.
  if (added.length > 0 || reasons.length > 0)
    await needColumns(tx, office, study, 'scores', ['issue', 'criterion', 'rater', 'points', ...reasons])
  await touchStudy(tx, office, study, now)
  const before = changes.map((c) => c.before && { rater, ...c.before })
  const after = changes.map((c) => ({ rater, ...c.after }))
  const change = { actor: by, act: 'scores.changed', subject: sheetsSubject(study), study }
  await record(tx, office, { ...change, before, after }, now)
  return { written, stale, gone }
}

/** Whether a cell has a place in the method that the study has now. */
function fitting(method: Method): (cell: SentCell) => boolean {
  const scales = new Map(method.criteria.map((c) => [c.id, c]))
  return ({ criterion, points }) => {
    const scale = scales.get(criterion)
    if (scale === undefined) return false
    return points === null || (points >= scale.minimum && points <= (scale.maximum ?? points))
  }
}

async function insert(tx: Db, { office, study }: Where, rater: string, cells: readonly KeptCell[]): Promise<void> {
  if (cells.length === 0) return
  const { last } = await tx
    .selectFrom('scores')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .executeTakeFirstOrThrow()
  const first = (last ?? -1) + 1
  const rows = cells.map((cell, i) => ({
    office_id: office,
    study_id: study,
    rater,
    ...cell,
    position: first + i,
    extra: '{}',
  }))
  for (const some of batches(rows, 10)) await tx.insertInto('scores').values(some).execute()
}

async function update(
  tx: Db,
  { office, study }: Where,
  rater: string,
  { issue, criterion, points, reason, version }: KeptCell,
  extra: string,
): Promise<void> {
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

/**
 * Puts a rater into the panel with one empty cell, so that a name that was added is there although nobody has scored yet. False
 * when the study has no issue, or the rater is there already.
 */
export async function addRater(tx: Db, where: Where, rater: string): Promise<boolean> {
  const { office, study, by, now } = where
  const method = await methodAt(tx, office, await holdFreeStudy(tx, office, study))
  const [issue] = await issuesOf(tx, office, study)
  const known = await ratersOf(tx, office, study)
  if (issue === undefined || known.some((state) => state.rater === rater)) return false
  const cell = { issue: issue.id, criterion: method.criteria[0]!.id, points: null, reason: null, version: 1 }
  await insert(tx, where, rater, [cell])
  await needColumns(tx, office, study, 'scores', ['issue', 'criterion', 'rater', 'points'])
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'rater.added', subject: sheetsSubject(study), study }
  await record(tx, office, { ...change, before: null, after: { rater } }, now)
  return true
}

/** Gives a rater another name; `takenName` when somebody has it, `gone` when there is no such rater. */
export async function renameRater(
  tx: Db,
  { office, study, by, now }: Where,
  from: string,
  to: string,
): Promise<Result<null>> {
  if (from === to) return good(null)
  await holdFreeStudy(tx, office, study)
  const raters = new Set((await ratersOf(tx, office, study)).map((state) => state.rater))
  if (!raters.has(from)) return bad({ code: 'gone', place: { path: 'rater' } })
  if (raters.has(to)) return bad({ code: 'takenName', place: { path: 'rater' } })
  // Odd spellings are of other columns: `rater` prints itself.
  await tx
    .updateTable('scores')
    .set({ rater: to })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('rater', '=', from)
    .execute()
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'rater.renamed', subject: sheetsSubject(study), study }
  await record(tx, office, { ...change, before: { rater: from }, after: { rater: to } }, now)
  return good(null)
}

/** Takes a rater out of the panel with all scores; the log holds them. */
export async function removeRater(tx: Db, { office, study, by, now }: Where, rater: string): Promise<boolean> {
  await holdFreeStudy(tx, office, study)
  const gone = await tx
    .deleteFrom('scores')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('rater', '=', rater)
    .returning(['rater', 'issue', 'criterion', 'points', 'reason', 'position', 'extra'])
    .execute()
  if (gone.length === 0) return false
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'rater.removed', subject: sheetsSubject(study), study }
  await record(tx, office, { ...change, before: asGone(gone), after: null }, now)
  return true
}

/** The panel's sheets. Whose sheet it was stands in the content, where a name can be erased. */
export function sheetsSubject(study: string): string {
  return `sheet:${study}`
}

function keyOf({ issue, criterion }: { readonly issue: string; readonly criterion: string }): string {
  return JSON.stringify([issue, criterion])
}

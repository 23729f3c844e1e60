import { randomInt } from 'node:crypto'
import { bad, good, type Result } from '../../base/result.ts'
import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { methodAt } from '../studies/method-store.ts'
import { asGone } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import { type ClosedCell, closedCells } from './ballot-closed-store.ts'
import { holdForms } from './ballot-form-store.ts'
import { progressOf } from './ballot-progress-store.ts'
import type { Where } from './issue-store.ts'
import { panelSubject, shownName } from './panel.ts'
import { allRaters, numberRaters } from './panel-store.ts'
import { cellsOfForm, type Round } from './round.ts'
import { ballotColumns, roundColumns } from './round-cells-store.ts'
import { roundAt } from './round-store.ts'

export type Closing = {
  readonly round: number
  /** Of the round that the chair saw. */
  readonly version: number
  /** Asked for while somebody is not complete. */
  readonly reason: string | null
}

/**
 * Closes a round: complete forms become the scores of the study, in this transaction; the log says what each gave. Whoever is second
 * hears `closed`, with who and when in the values; `stale` when the round changed; `needsReason` with the names of who is not
 * complete. Scores stay as they were when nobody is complete.
 */
export async function closeRound(
  tx: Db,
  where: Where,
  { round: number, version, reason }: Closing,
): Promise<Result<Round>> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const round = await roundAt(tx, office, study, number)
  if (round?.state === 'closed') return bad({ code: 'closed', values: { by: round.closedBy!, at: round.closedAt! } })
  if (round?.state !== 'open' || round.version !== version) return bad({ code: 'stale' })
  await holdForms(tx, where, number)
  const method = await methodAt(tx, office, round.methodDigest)
  const progress = await progressOf(tx, office, study, round, cellsOfForm(round, method))
  const missing = progress.filter(({ state }) => state !== 'complete' && state !== 'declined')
  if (missing.length > 0 && reason === null) {
    const names = missing.map(({ rater }) => shownName(rater, round.naming))
    return bad({ code: 'needsReason', values: { names } })
  }
  await tx
    .updateTable('rounds')
    .set({ state: 'closed', closed_at: now, closed_by: by, close_reason: reason, version: version + 1 })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', number)
    .execute()
  const complete = progress.filter(({ state }) => state === 'complete').map(({ rater }) => rater.id)
  if (round.naming === 'anonymous') await numberByChance(tx, where)
  const cells = inOrderOfForm(
    await closedCells(tx, office, study, number),
    round,
    method.criteria.map(({ id }) => id),
  )
  const counted = cells.filter(({ rater }) => complete.includes(rater))
  const gone = counted.length === 0 ? [] : await replaceScores(tx, where, counted)
  await needColumns(tx, office, study, 'rounds', roundColumns)
  if (cells.length > 0) await needColumns(tx, office, study, 'ballots', ballotColumns)
  await touchStudy(tx, office, study, now)
  const told = { actor: by, subject: panelSubject(study), study }
  const numbers = { round: number, complete: complete.length, asked: progress.length }
  const closed = {
    ...told,
    act: 'round.closed',
    before: gone.length === 0 ? null : { scores: gone },
    after: numbers,
    reason,
  }
  await record(tx, office, closed, now)
  await tellCells(tx, where, number, cells, new Set(complete))
  return good((await roundAt(tx, office, study, number))!)
}

/** Anonymous raters get the number of their scores now, by chance: the number of a link says nothing about it. */
async function numberByChance(tx: Db, where: Where): Promise<void> {
  const ids = (await allRaters(tx, where.office, where.study)).map(({ id }) => id)
  for (let last = ids.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[ids[last], ids[other]] = [ids[other]!, ids[last]!]
  }
  await numberRaters(tx, where, ids)
}

/** By rater, issue and criterion; of anonymous ones by their new number. */
function inOrderOfForm(
  cells: readonly ClosedCell[],
  { issues, naming }: Round,
  criteria: readonly string[],
): ClosedCell[] {
  const raters = [...new Set(cells.map(({ rater }) => rater))]
  const labels = new Map(cells.map(({ rater, label }) => [rater, label]))
  if (naming === 'anonymous') raters.sort((a, b) => numberIn(labels.get(a)!) - numberIn(labels.get(b)!))
  const place = ({ rater, issue, criterion }: ClosedCell) =>
    (raters.indexOf(rater) * issues.length + issues.indexOf(issue)) * criteria.length + criteria.indexOf(criterion)
  return cells
    .map((cell) => ({ cell, at: place(cell) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ cell }) => cell)
}

function numberIn(label: string): number {
  return Number(/\d+$/.exec(label)?.[0] ?? 0)
}

async function replaceScores(tx: Db, { office, study }: Where, cells: readonly ClosedCell[]): Promise<object[]> {
  const gone = await tx
    .deleteFrom('scores')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .returning(['rater', 'issue', 'criterion', 'points', 'reason', 'position', 'extra'])
    .execute()
  const rows = cells.map(({ label, issue, criterion, points, reason }, position) => ({
    office_id: office,
    study_id: study,
    issue,
    criterion,
    rater: label,
    points,
    reason,
    position,
    extra: '{}',
    version: 1,
  }))
  for (const some of batches(rows, 10)) await tx.insertInto('scores').values(some).execute()
  const reasons = cells.some(({ reason }) => reason !== null) ? ['reason'] : []
  await needColumns(tx, office, study, 'scores', ['issue', 'criterion', 'rater', 'points', ...reasons])
  return asGone(gone)
}

/** What each gave, in the log from now on: an entry a form. */
async function tellCells(
  tx: Db,
  { office, study, by, now }: Where,
  round: number,
  cells: readonly ClosedCell[],
  complete: ReadonlySet<string>,
): Promise<void> {
  const forms = new Map<string, ClosedCell[]>()
  for (const cell of cells) forms.set(cell.rater, [...(forms.get(cell.rater) ?? []), cell])
  for (const [rater, form] of forms) {
    const given = form.map(({ issue, criterion, points, reason }) => ({ issue, criterion, points, reason }))
    const after = { rater: form[0]!.label, round, counted: complete.has(rater), cells: given }
    const told = { actor: by, act: 'ballot.revealed', subject: panelSubject(study), study, before: null, after }
    await record(tx, office, told, now)
  }
}

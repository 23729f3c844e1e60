import { newId } from '../../base/ids.ts'
import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { type Cells, cellsOf, extraOf } from '../studies/rows.ts'

type RoundPrinted = {
  readonly round: number
  readonly naming: string
  readonly reasons: string
  readonly issues: string
  readonly note: string | null
  readonly opened_at: string | null
  readonly closed_at: string | null
  readonly close_reason: string | null
}

/** Columns of rounds.csv and ballots.csv that a round fills when it closes. */
export const roundColumns = [
  'round',
  'naming',
  'reasons',
  'issues',
  'note',
  'opened_at',
  'closed_at',
  'close_reason',
] as const
export const ballotColumns = ['round', 'issue', 'criterion', 'rater', 'points', 'reason'] as const

/**
 * Closed rounds as a file holds them. What came with a file stands in its order before what was scored here: it has places
 * below 0.
 */
export async function roundCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await db
    .selectFrom('rounds')
    .select([...roundColumns, 'extra'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('state', '=', 'closed')
    .orderBy('position')
    .orderBy('round')
    .execute()
  return rows.map((row) => cellsOf(names, roundPrinted(row), row.extra))
}

function roundPrinted(row: RoundPrinted): Record<string, string> {
  return Object.fromEntries(roundColumns.map((name) => [name, row[name] === null ? '' : String(row[name])]))
}

/** Puts the rounds of a file into an empty table, closed and scored by the method that the study has. */
export async function addRoundCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const { method_digest } = await tx
    .selectFrom('studies')
    .select('method_digest')
    .where('office_id', '=', office)
    .where('id', '=', study)
    .executeTakeFirstOrThrow()
  const values = rows.map((cells, i) => {
    const printed = {
      round: Number(cells.round),
      naming: cells.naming!,
      reasons: cells.reasons!,
      issues: isList(cells.issues) ? cells.issues! : '[]',
      note: cells.note || null,
      opened_at: cells.opened_at || null,
      closed_at: cells.closed_at || null,
      close_reason: cells.close_reason || null,
    }
    const extra = JSON.stringify(extraOf(cells, roundPrinted(printed)))
    const unknown = { evidence: 0, due_at: null, opened_by: null, closed_by: null }
    const at = { office_id: office, study_id: study, position: i - rows.length }
    return { ...at, ...printed, ...unknown, state: 'closed', method_digest, extra, version: 1 }
  })
  for (const some of batches(values, 18)) await tx.insertInto('rounds').values(some).execute()
}

function isList(cell: string | undefined): boolean {
  try {
    const list: unknown = JSON.parse(cell ?? '')
    return Array.isArray(list) && list.every((id) => typeof id === 'string')
  } catch {
    return false
  }
}

/** What raters gave in closed rounds, in time, and in rounds that only a file knows. Of an open round not a cell. */
export async function ballotCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await db
    .selectFrom('ballots as b')
    .leftJoin('rounds as r', (join) =>
      join
        .onRef('r.office_id', '=', 'b.office_id')
        .onRef('r.study_id', '=', 'b.study_id')
        .onRef('r.round', '=', 'b.round'),
    )
    .innerJoin('panel_raters as p', (join) =>
      join
        .onRef('p.office_id', '=', 'b.office_id')
        .onRef('p.study_id', '=', 'b.study_id')
        .onRef('p.id', '=', 'b.rater'),
    )
    .select(['b.round', 'b.issue', 'b.criterion', 'p.label as rater', 'b.points', 'b.reason', 'b.extra'])
    .where('b.office_id', '=', office)
    .where('b.study_id', '=', study)
    .where('b.late', '=', 0)
    .where((eb) => eb.or([eb('r.state', 'is', null), eb('r.state', '=', 'closed')]))
    .orderBy((eb) =>
      eb
        .case()
        .when(eb.or([eb('r.state', 'is', null), eb('r.position', '<', 0)]))
        .then(eb.ref('b.position'))
        .else(0)
        .end(),
    )
    .orderBy('b.round')
    .orderBy('p.position')
    .orderBy('b.rater')
    .orderBy('b.position')
    .execute()
  return rows.map((row) => cellsOf(names, ballotPrinted(row), row.extra))
}

type BallotPrinted = {
  readonly round: number
  readonly issue: string
  readonly criterion: string
  readonly rater: string
  readonly points: number | null
  readonly reason: string | null
}

function ballotPrinted(row: BallotPrinted): Record<string, string> {
  return Object.fromEntries(ballotColumns.map((name) => [name, row[name] === null ? '' : String(row[name])]))
}

/** Puts what raters of a file gave into an empty table. They become members of the panel under the names of the file. */
export async function addBallotCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const inStudy = { office_id: office, study_id: study }
  const raters = new Map([...new Set(rows.map((cells) => cells.rater!))].map((label) => [label, newId()]))
  const closed = await closedAt(tx, office, study)
  const named = [...raters].map(([label, id], position) => ({
    ...inStudy,
    id,
    label,
    name: null,
    role: null,
    email: null,
    position,
    added_at: [...closed.values()][0] ?? '',
    removed_at: null,
    token: null,
    version: 1,
  }))
  for (const some of batches(named, 12)) await tx.insertInto('panel_raters').values(some).execute()
  const values = rows.map((cells, i) => {
    const printed = {
      round: Number(cells.round),
      issue: cells.issue!,
      criterion: cells.criterion!,
      points: cells.points ? Number(cells.points) : null,
      reason: cells.reason || null,
    }
    const extra = JSON.stringify(extraOf(cells, ballotPrinted({ ...printed, rater: cells.rater! })))
    const at = closed.get(printed.round) ?? ''
    const place = { position: i - rows.length, changed_at: at, late: 0, extra, version: 1 }
    return { ...inStudy, rater: raters.get(cells.rater!)!, ...printed, ...place }
  })
  for (const some of batches(values, 13)) await tx.insertInto('ballots').values(some).execute()
  const forms = new Map(values.map(({ round, rater }) => [`${round} ${rater}`, { round, rater }]))
  const sheets = [...forms.values()].map(({ round, rater }) => ({
    ...inStudy,
    round,
    rater,
    opened_at: null,
    saved_at: closed.get(round) ?? null,
    submitted_at: null,
    declined_at: null,
    via: 'file',
    entered_by: null,
    checked_by: null,
    checked_at: null,
    version: 1,
  }))
  for (const some of batches(sheets, 13)) await tx.insertInto('ballot_sheets').values(some).execute()
}

async function closedAt(tx: Db, office: string, study: string): Promise<Map<number, string>> {
  const rows = await tx
    .selectFrom('rounds')
    .select(['round', 'closed_at'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('round')
    .execute()
  return new Map(rows.map((row) => [row.round, row.closed_at ?? '']))
}

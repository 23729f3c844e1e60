import type { Selectable } from 'kysely'
import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Schema } from '../../db/schema.ts'
import { record } from '../people/log-store.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import { carryOver, makeForms } from './ballot-form-store.ts'
import { issuesOf, type Where } from './issue-store.ts'
import { panelSubject } from './panel.ts'
import { panelOf } from './panel-store.ts'
import type { Naming, ReasonRule, Round, RoundSettings, RoundState } from './round.ts'

const columns = [
  'round',
  'state',
  'naming',
  'reasons',
  'evidence',
  'issues',
  'method_digest',
  'note',
  'due_at',
  'opened_at',
  'opened_by',
  'closed_at',
  'closed_by',
  'close_reason',
  'version',
] as const

/** The rounds of a study, the first one first. */
export async function roundsOf(db: Db, office: string, study: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('rounds')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('round')
    .execute()
  return rows.map(toRound)
}

export async function roundAt(db: Db, office: string, study: string, round: number): Promise<Round | null> {
  const row = await db
    .selectFrom('rounds')
    .select(columns)
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round)
    .executeTakeFirst()
  return row === undefined ? null : toRound(row)
}

export async function newestRound(db: Db, office: string, study: string): Promise<Round | null> {
  return (await roundsOf(db, office, study)).at(-1) ?? null
}

/**
 * Settles how the next round goes: makes its draft, or changes the one that is there. Problems: `open` while a round runs,
 * `stale` when somebody changed the draft since that version (0: there was none), `named` for another naming than the first round had.
 */
export async function settleRound(
  tx: Db,
  where: Where,
  settings: RoundSettings,
  version: number,
): Promise<Result<Round>> {
  const { office, study, by, now } = where
  const methodDigest = await holdStudy(tx, office, study)
  const known = await roundsOf(tx, office, study)
  const newest = known.at(-1) ?? null
  if (newest?.state === 'open') return bad({ code: 'open' })
  const draft = newest?.state === 'draft' ? newest : null
  if ((draft?.version ?? 0) !== version) return bad({ code: 'stale' })
  const first = known.find(({ state }) => state === 'closed')
  if (first !== undefined && first.naming !== settings.naming) return bad({ code: 'named' })
  const round = draft?.round ?? (newest?.round ?? 0) + 1
  const { naming, reasons, note } = settings
  const row = { naming, reasons, note, evidence: settings.evidence ? 1 : 0, due_at: settings.dueAt }
  const at = { office_id: office, study_id: study, round }
  if (draft === null)
    await tx
      .insertInto('rounds')
      .values({
        ...at,
        ...row,
        state: 'draft',
        issues: '[]',
        method_digest: methodDigest,
        ...notYet,
        position: known.length,
        extra: '{}',
        version: 1,
      })
      .execute()
  else await change(tx, at, { ...row, version: version + 1 })
  await touchStudy(tx, office, study, now)
  const before = draft === null ? null : settingsOf(draft)
  const told = { actor: by, act: 'round.settled', subject: panelSubject(study), study }
  await record(tx, office, { ...told, before, after: { round, ...settings } }, now)
  return good((await roundAt(tx, office, study, round))!)
}

const notYet = { opened_at: null, opened_by: null, closed_at: null, closed_by: null, close_reason: null } as const

/**
 * Opens the draft: from here on its issues and method stay as they are, and everybody who is asked has a form, which holds what
 * they gave in the round before. Problems: `stale`, `noIssues`, `noRaters`.
 */
export async function openRound(tx: Db, where: Where, version: number): Promise<Result<Round>> {
  const { office, study, by, now } = where
  const methodDigest = await holdStudy(tx, office, study)
  const draft = await newestRound(tx, office, study)
  if (draft === null || draft.state !== 'draft' || draft.version !== version) return bad({ code: 'stale' })
  const issues = (await issuesOf(tx, office, study)).map(({ id }) => id)
  if (issues.length === 0) return bad({ code: 'noIssues' })
  const raters = (await panelOf(tx, office, study)).map(({ id }) => id)
  if (raters.length === 0) return bad({ code: 'noRaters' })
  const at = { office_id: office, study_id: study, round: draft.round }
  const opened = { state: 'open', issues: JSON.stringify(issues), method_digest: methodDigest }
  await change(tx, at, { ...opened, opened_at: now, opened_by: by, version: version + 1 })
  await makeForms(tx, where, draft.round, raters)
  const last = await roundAt(tx, office, study, draft.round - 1)
  if (last !== null) await carryOver(tx, where, last, { round: draft.round, issues, methodDigest })
  await touchStudy(tx, office, study, now)
  const after = { round: draft.round, issues, method: methodDigest, raters: raters.length }
  const told = { actor: by, act: 'round.opened', subject: panelSubject(study), study }
  await record(tx, office, { ...told, before: null, after }, now)
  return good((await roundAt(tx, office, study, draft.round))!)
}

type RoundKey = { readonly office_id: string; readonly study_id: string; readonly round: number }

async function change(tx: Db, at: RoundKey, values: Partial<Selectable<Schema['rounds']>>): Promise<void> {
  await tx
    .updateTable('rounds')
    .set(values)
    .where('office_id', '=', at.office_id)
    .where('study_id', '=', at.study_id)
    .where('round', '=', at.round)
    .execute()
}

function settingsOf({ round, naming, reasons, evidence, note, dueAt }: Round) {
  return { round, naming, reasons, evidence, note, dueAt }
}

export function toRound(row: Pick<Selectable<Schema['rounds']>, (typeof columns)[number]>): Round {
  return {
    round: row.round,
    state: row.state as RoundState,
    naming: row.naming as Naming,
    reasons: row.reasons as ReasonRule,
    evidence: row.evidence === 1,
    issues: JSON.parse(row.issues),
    methodDigest: row.method_digest,
    note: row.note,
    dueAt: row.due_at,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    closeReason: row.close_reason,
    version: row.version,
  }
}

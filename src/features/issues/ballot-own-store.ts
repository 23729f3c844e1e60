import { canonical } from '../../base/canonical.ts'
import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { tokenActor } from '../people/token.ts'
import { methodAt } from '../studies/method-store.ts'
import {
  type Act,
  ballotKey,
  fitsRound,
  isFilled,
  type OwnCell,
  type OwnForm,
  type RaterPass,
  type Receipt,
} from './ballot.ts'
import { changeForm, holdForm } from './ballot-form-store.ts'
import { panelSubject, shownName } from './panel.ts'
import { type FormState, formState, type Round } from './round.ts'
import { roundAt } from './round-store.ts'

/** What a rater gave in the round: their own, and nobody else's. */
export async function ownCells(db: Db, pass: RaterPass, late = false): Promise<OwnCell[]> {
  const { office, study, rater, round } = pass
  return db
    .selectFrom('ballots')
    .select(['issue', 'criterion', 'points', 'reason', 'version'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round.round)
    .where('rater', '=', rater.id)
    .where('late', '=', late ? 1 : 0)
    .execute()
}

/** How a rater's own form stands; null for somebody who came when the round was closed. */
export async function ownForm(db: Db, pass: RaterPass): Promise<OwnForm | null> {
  const { office, study, rater, round } = pass
  const row = await db
    .selectFrom('ballot_sheets')
    .select(['opened_at', 'saved_at', 'submitted_at', 'declined_at', 'via'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round.round)
    .where('rater', '=', rater.id)
    .executeTakeFirst()
  if (row === undefined) return null
  const cells = await ownCells(db, pass)
  return {
    openedAt: row.opened_at,
    savedAt: row.saved_at,
    submittedAt: row.submitted_at,
    declinedAt: row.declined_at,
    filled: cells.filter((cell) => isFilled(cell, round.reasons)).length,
    via: row.via,
  }
}

export type SentActs = {
  /** The round that the phone scored, which may be closed meanwhile. */
  readonly round: number
  /** Drawn by the phone itself: tells two phones of one rater apart. */
  readonly device: string
  readonly acts: readonly Act[]
}

/**
 * Takes acts of a rater, each once: a repeat gets the first answer. The newest receipt counts, whatever the clocks of phones say;
 * what comes after the round was closed is kept apart. The log says that a form was begun, complete or not complete any more, and
 * never what it holds.
 */
export async function takeActs(tx: Db, pass: RaterPass, sent: SentActs, now: string): Promise<Receipt[]> {
  const { office, study, rater } = pass
  if (!(await holdForm(tx, pass, sent.round, rater.id))) return sent.acts.map((act) => outside(act, now))
  // Read behind the hold: whoever closes the round holds all forms first.
  const round = await roundAt(tx, office, study, sent.round)
  if (round === null || round.state === 'draft') return sent.acts.map((act) => outside(act, now))
  const method = await methodAt(tx, office, round.methodDigest)
  const known = await receiptsOf(tx, pass, sent)
  const late = round.state === 'closed'
  const inRound = { ...pass, round }
  const [cells, before] = [new Map<string, OwnCell>(), await ownForm(tx, inRound)]
  for (const cell of await ownCells(tx, inRound, late)) cells.set(ballotKey(cell), cell)
  const [receipts, fresh, changed]: [Receipt[], { act: Act; receipt: Receipt }[], Map<string, OwnCell>] = [
    [],
    [],
    new Map(),
  ]
  for (const act of sent.acts) {
    const first = known.get(act.id)
    if (first !== undefined) receipts.push(first)
    else if (!fitsRound(round, method, act)) receipts.push(outside(act, now))
    else {
      const { id, issue, criterion, points, base } = act
      const was = cells.get(ballotKey(act))
      const reason = act.reason === undefined ? (was?.reason ?? null) : act.reason
      const cell = { issue, criterion, points, reason, version: (was?.version ?? 0) + 1 }
      const other = (was?.version ?? 0) > base && was?.points !== points
      const receipt: Receipt = { id, version: cell.version, at: now, outcome: late ? 'late' : 'taken', other }
      cells.set(ballotKey(cell), cell)
      changed.set(ballotKey(cell), cell)
      known.set(id, receipt)
      fresh.push({ act, receipt })
      receipts.push(receipt)
    }
  }
  if (fresh.length === 0) return receipts
  await writeCells(tx, inRound, [...changed.values()], { late, now, method: method.criteria.map(({ id }) => id) })
  await keepSends(tx, inRound, sent.device, fresh)
  if (late) return receipts
  // From the rater's own hand now, whatever somebody had entered for them.
  const own = { via: 'phone', entered_by: null, checked_by: null, checked_at: null }
  await changeForm(tx, pass, round.round, rater.id, { saved_at: now, declined_at: null, ...own })
  const cellsOf = round.issues.length * method.criteria.length
  await tellOf(tx, inRound, before, cellsOf, now)
  return receipts
}

function outside({ id }: Act, at: string): Receipt {
  return { id, version: 0, at, outcome: 'outside', other: false }
}

async function receiptsOf(
  tx: Db,
  { office, study, rater }: RaterPass,
  { round, acts }: SentActs,
): Promise<Map<string, Receipt>> {
  const rows = await tx
    .selectFrom('ballot_sends')
    .select(['id', 'answer'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round)
    .where('rater', '=', rater.id)
    .where('id', 'in', ['', ...acts.map(({ id }) => id)])
    .execute()
  return new Map(rows.map(({ id, answer }) => [id, JSON.parse(answer) as Receipt]))
}

type Writing = { readonly late: boolean; readonly now: string; readonly method: readonly string[] }

/** Cells of a form as they are from now on. */
export async function writeCells(
  tx: Db,
  { office, study, rater, round }: Pick<RaterPass, 'office' | 'study' | 'round'> & { readonly rater: { id: string } },
  cells: readonly OwnCell[],
  { late, now, method }: Writing,
): Promise<void> {
  const rows = cells.map((cell) => ({
    office_id: office,
    study_id: study,
    round: round.round,
    rater: rater.id,
    ...cell,
    late: late ? 1 : 0,
    changed_at: now,
    position: round.issues.indexOf(cell.issue) * method.length + method.indexOf(cell.criterion),
    extra: '{}',
  }))
  for (const some of batches(rows, 12))
    await tx
      .insertInto('ballots')
      .values(some)
      .onConflict((c) =>
        c.columns(['office_id', 'study_id', 'round', 'rater', 'issue', 'criterion', 'late']).doUpdateSet((eb) => ({
          points: eb.ref('excluded.points'),
          reason: eb.ref('excluded.reason'),
          version: eb.ref('excluded.version'),
          changed_at: eb.ref('excluded.changed_at'),
        })),
      )
      .execute()
}

async function keepSends(
  tx: Db,
  { office, study, rater, round }: RaterPass,
  device: string,
  sends: readonly { readonly act: Act; readonly receipt: Receipt }[],
): Promise<void> {
  const rows = sends.map(({ act, receipt }) => ({
    office_id: office,
    study_id: study,
    round: round.round,
    rater: rater.id,
    id: act.id,
    device,
    content: canonical({
      issue: act.issue,
      criterion: act.criterion,
      points: act.points,
      ...(act.reason === undefined ? {} : { reason: act.reason }),
    }),
    at: receipt.at,
    answer: canonical(receipt),
  }))
  for (const some of batches(rows, 9)) await tx.insertInto('ballot_sends').values(some).execute()
}

/** Whether another phone of the rater has sent something in this round too. */
export async function hasOtherDevice(db: Db, pass: RaterPass, device: string): Promise<boolean> {
  const { office, study, rater, round } = pass
  const row = await db
    .selectFrom('ballot_sends')
    .select('id')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round.round)
    .where('rater', '=', rater.id)
    .where('device', '!=', device)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const actOf: Readonly<Partial<Record<FormState, string>>> = {
  filling: 'ballot.saved',
  complete: 'ballot.completed',
  declined: 'ballot.declined',
}

/** Says in the log how a form stands, when that is news. */
async function tellOf(tx: Db, pass: RaterPass, before: OwnForm | null, cells: number, now: string): Promise<void> {
  const after = await ownForm(tx, pass)
  if (after === null) return
  const [was, is] = [before === null ? 'notOpened' : formState(before, cells), formState(after, cells)]
  const act = actOf[is]
  if (was === is || act === undefined) return
  await tell(tx, pass, act, now)
}

async function tell(tx: Db, { office, study, rater, token, round }: RaterPass, act: string, now: string) {
  const after = { rater: shownName(rater, round.naming), round: round.round }
  const told = { actor: tokenActor(token), act, subject: panelSubject(study), study, before: null, after }
  await record(tx, office, told, now)
}

/** The rater began: the form is opened, and a refusal is taken back. */
export async function beginForm(tx: Db, pass: RaterPass, now: string): Promise<void> {
  const { office, study, rater } = pass
  if (!(await holdForm(tx, pass, pass.round.round, rater.id))) return
  const [round, form] = [await roundAt(tx, office, study, pass.round.round), await ownForm(tx, pass)]
  if (round?.state !== 'open' || form === null || (form.openedAt !== null && form.declinedAt === null)) return
  await changeForm(tx, pass, round.round, rater.id, { opened_at: form.openedAt ?? now, declined_at: null })
  await tell(tx, pass, 'ballot.opened', now)
}

/** The rater says that the form is done; in a second round also that all stays as it was. False once the round is closed. */
export function submitForm(tx: Db, pass: RaterPass, now: string): Promise<boolean> {
  return say(tx, pass, { submitted_at: now, declined_at: null }, now)
}

/** The rater takes no part; opening the form again takes it back. */
export function declineForm(tx: Db, pass: RaterPass, now: string): Promise<boolean> {
  return say(tx, pass, { declined_at: now, submitted_at: null }, now)
}

async function say(tx: Db, pass: RaterPass, values: Parameters<typeof changeForm>[4], now: string): Promise<boolean> {
  const { office, study, rater } = pass
  if (!(await holdForm(tx, pass, pass.round.round, rater.id))) return false
  const round: Round | null = await roundAt(tx, office, study, pass.round.round)
  if (round?.state !== 'open') return false
  const method = await methodAt(tx, office, round.methodDigest)
  const before = await ownForm(tx, pass)
  await changeForm(tx, pass, round.round, rater.id, values)
  await tellOf(tx, pass, before, round.issues.length * method.criteria.length, now)
  return true
}

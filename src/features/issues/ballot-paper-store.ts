import { bad, good, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { record } from '../people/log-store.ts'
import { methodAt } from '../studies/method-store.ts'
import { ballotKey, type Cell, fitsRound } from './ballot.ts'
import { changeForm, holdForm } from './ballot-form-store.ts'
import { writeCells } from './ballot-own-store.ts'
import type { Where } from './issue-store.ts'
import { panelSubject, shownName } from './panel.ts'
import { raterAt } from './panel-store.ts'
import { roundAt } from './round-store.ts'

export type PaperForm = {
  readonly round: number
  readonly rater: string
  readonly via: 'paper' | 'file'
  /** What stands on the sheet; empty cells leave what is there. */
  readonly cells: readonly Cell[]
}

/**
 * Enters a sheet that a rater filled by hand or in a workbook, in place of what their form held. Problems: `closed`, `gone`,
 * `onPhone` for a rater who fills the form alone, `outside` when a cell has no place.
 */
export async function enterPaper(tx: Db, where: Where, form: PaperForm): Promise<Result<null>> {
  const held = await heldPaper(tx, where, form)
  if (!held.ok) return held
  const { round, method, kept } = held.value
  const { office, study, by, now } = where
  if (held.value.bySelf) return bad({ code: 'onPhone' })
  const filled = form.cells.filter(({ points }) => points !== null)
  const cells = filled.map((cell) => ({ ...cell, version: (kept.get(ballotKey(cell))?.version ?? 0) + 1 }))
  const place = { office, study, round, rater: { id: form.rater } }
  await writeCells(tx, place, cells, { late: false, now, method: method.criteria.map(({ id }) => id) })
  const unchecked = { checked_by: null, checked_at: null, declined_at: null }
  const entered = { saved_at: now, via: form.via, entered_by: by, ...unchecked }
  await changeForm(tx, where, form.round, form.rater, entered)
  const after = { rater: shownName(held.value.rater, round.naming), round: form.round, via: form.via }
  const told = { actor: by, act: 'ballot.entered', subject: panelSubject(study), study, before: null, after }
  await record(tx, office, told, now)
  return good(null)
}

/**
 * A second person reads the sheet too and types it once more, without seeing what the first one typed. Where both agree the form
 * is checked. Problems: `samePerson`, `notEntered`, `closed`, `gone`, and `differs` with the cells that both read otherwise.
 */
export async function checkPaper(tx: Db, where: Where, form: PaperForm): Promise<Result<null>> {
  const held = await heldPaper(tx, where, form)
  if (!held.ok) return held
  const { round, kept, enteredBy, bySelf } = held.value
  const { office, study, by, now } = where
  if (bySelf || enteredBy === null) return bad({ code: 'notEntered' })
  if (enteredBy === by) return bad({ code: 'samePerson' })
  const typed = new Map(form.cells.map((cell) => [ballotKey(cell), cell.points]))
  const differing = [...new Set([...typed.keys(), ...kept.keys()])].filter(
    (key) => (typed.get(key) ?? null) !== (kept.get(key)?.points ?? null),
  )
  if (differing.length > 0) return bad({ code: 'differs', values: { cells: differing } })
  await changeForm(tx, where, form.round, form.rater, { checked_by: by, checked_at: now })
  const after = { rater: shownName(held.value.rater, round.naming), round: form.round }
  const told = { actor: by, act: 'ballot.checked', subject: panelSubject(study), study, before: null, after }
  await record(tx, office, told, now)
  return good(null)
}

/** The round and the form, held until the commit. */
async function heldPaper(tx: Db, { office, study }: Where, form: PaperForm) {
  const rater = await raterAt(tx, office, study, form.rater)
  const there = await holdForm(tx, { office, study }, form.round, form.rater)
  if (rater === null || rater.removedAt !== null || !there) return bad({ code: 'gone' })
  const round = await roundAt(tx, office, study, form.round)
  if (round?.state !== 'open') return bad({ code: 'closed' })
  const method = await methodAt(tx, office, round.methodDigest)
  if (form.cells.some((cell) => !fitsRound(round, method, cell))) return bad({ code: 'outside' })
  const sheet = await tx
    .selectFrom('ballot_sheets')
    .select(['entered_by', 'saved_at', 'opened_at'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', form.round)
    .where('rater', '=', form.rater)
    .executeTakeFirstOrThrow()
  // Stays inside the stores of paper: compared and written over, never given out.
  const cells = await tx
    .selectFrom('ballots')
    .select(['issue', 'criterion', 'points', 'version'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', form.round)
    .where('rater', '=', form.rater)
    .where('late', '=', 0)
    .execute()
  const kept = new Map(cells.map((cell) => [ballotKey(cell), cell]))
  const bySelf = sheet.saved_at !== null && sheet.entered_by === null
  return good({ rater, round, method, kept, enteredBy: sheet.entered_by, bySelf })
}

import { newId } from '../../../base/ids.ts'
import type { Db } from '../../../db/open.ts'
import type { Amount } from '../../../methods/recap/amount.ts'
import { record } from '../../people/log-store.ts'
import type { Where } from '../model/where.ts'
import type { Rule, Signal } from './signal.ts'

export type Judgement = 'kept' | 'dropped'

/** What somebody made of a signal, with the figures as they were then. */
export type JudgedSignal = Signal & {
  readonly id: string
  readonly state: Judgement
  readonly note: string
  readonly at: string
  readonly by: string
}

type Seen = Pick<Signal, 'values' | 'earlier'> & { readonly amount: Amount }

export async function judgedSignals(db: Db, office: string, figure?: string): Promise<JudgedSignal[]> {
  let query = db
    .selectFrom('recap_signals')
    .select(['id', 'rule', 'figure', 'state', 'seen', 'note', 'at', 'by'])
    .where('office_id', '=', office)
  if (figure !== undefined) query = query.where('figure', '=', figure)
  const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').execute()
  return rows.map(({ seen, state, rule, ...row }) => ({
    ...row,
    ...(JSON.parse(seen) as Seen),
    rule: rule as Rule,
    state: state as Judgement,
  }))
}

/** Keeps or drops a signal. One judgement a signal: a later one takes the place of the earlier, which the log still has. */
export async function judgeSignal(
  tx: Db,
  where: Where,
  signal: Signal,
  state: Judgement,
  note: string,
): Promise<string> {
  const { office, by, now } = where
  const { rule, figure, amount, values, earlier } = signal
  const known = (await judgedSignals(tx, office, figure)).find((s) => s.rule === rule)
  await remove(tx, office, rule, figure)
  const id = known?.id ?? newId(Date.parse(now))
  const seen: Seen = { amount, values, earlier }
  await tx
    .insertInto('recap_signals')
    .values({ office_id: office, id, rule, figure, state, seen: JSON.stringify(seen), note, at: now, by })
    .execute()
  const what = {
    actor: by,
    act: state === 'kept' ? 'recap.signalKept' : 'recap.signalDropped',
    subject: `recapSignal:${figure}`,
    study: null,
  }
  const before = known === undefined ? null : { state: known.state, note: known.note, amount: known.amount }
  await record(tx, office, { ...what, before, after: { rule, figure, note, ...seen } }, now)
  return id
}

/** Takes a judgement back: the signal is only proposed again. False when there was none. */
export async function forgetSignal(tx: Db, where: Where, rule: string, figure: string): Promise<boolean> {
  const { office, by, now } = where
  const known = (await judgedSignals(tx, office, figure)).find((s) => s.rule === rule)
  if (known === undefined) return false
  await remove(tx, office, rule, figure)
  const what = { actor: by, act: 'recap.signalReturned', subject: `recapSignal:${figure}`, study: null }
  await record(
    tx,
    office,
    { ...what, before: { rule, figure, state: known.state, note: known.note }, after: null },
    now,
  )
  return true
}

async function remove(tx: Db, office: string, rule: string, figure: string): Promise<void> {
  await tx
    .deleteFrom('recap_signals')
    .where('office_id', '=', office)
    .where('rule', '=', rule)
    .where('figure', '=', figure)
    .execute()
}

import { newId } from '../../src/base/ids.ts'
import type { Db } from '../../src/db/open.ts'
import { transaction } from '../../src/db/transaction.ts'
import type { Act, RaterPass, Receipt } from '../../src/features/issues/ballot.ts'
import { takeActs } from '../../src/features/issues/ballot-own-store.ts'
import { passOf } from '../../src/features/issues/ballot-pass-store.ts'
import type { Where } from '../../src/features/issues/issue-store.ts'
import { addToPanel, invite, type MadeLink } from '../../src/features/issues/panel-store.ts'
import type { Round, RoundSettings } from '../../src/features/issues/round.ts'
import { openRound, settleRound } from '../../src/features/issues/round-store.ts'

export const usualRound: RoundSettings = {
  naming: 'named',
  reasons: 'optional',
  evidence: true,
  note: null,
  dueAt: null,
}

export const muchLater = '2036-03-04T05:06:07.089Z'

/** A round that is open, with these people in it and a link for each. */
export async function anOpenRound(
  db: Db,
  where: Where,
  names: readonly string[],
  settings: Partial<RoundSettings> = {},
): Promise<{ readonly round: Round; readonly links: readonly MadeLink[] }> {
  return transaction(db, async (tx) => {
    const asked = { ...usualRound, ...settings }
    const settled = await settleRound(tx, where, asked, 0)
    if (!settled.ok) throw new Error(JSON.stringify(settled.problems))
    const people = names.map((name) => ({ name, role: `Jabatan ${name}`, email: null }))
    const added = await addToPanel(tx, where, people, asked.naming)
    const opened = await openRound(tx, where, settled.value.version)
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
    const ids = added.map(({ id }) => id)
    return { round: opened.value, links: await invite(tx, where, opened.value, ids, muchLater) }
  })
}

export async function passFor(db: Db, { secret }: Pick<MadeLink, 'secret'>, now: string): Promise<RaterPass> {
  const pass = await passOf(db, secret, now)
  if (!pass.ok) throw new Error(JSON.stringify(pass.problems))
  return pass.value
}

/** An act as `isu-1/a` with its points. */
export function act(at: string, points: number | null, more: Partial<Act> = {}): Act {
  const [issue, criterion] = at.split('/') as [string, string]
  return { id: newId(), issue, criterion, points, reason: undefined, base: 0, ...more }
}

export function give(db: Db, pass: RaterPass, now: string, ...acts: readonly Act[]): Promise<Receipt[]> {
  const sent = { round: pass.round.round, device: 'ponsel', acts }
  return transaction(db, (tx) => takeActs(tx, pass, sent, now))
}

import type { Problem } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import type { Entry } from './log.ts'
import { entries } from './log-store.ts'
import { isActive, type Member, mayOpenAccountOf } from './member.ts'
import { operator, standsBehind } from './member-links-store.ts'
import { memberOf, namesOf } from './members-store.ts'
import { stateOf, type Token } from './token.ts'
import { tokensOf } from './token-store.ts'

/** Who would open the way into whose account, in which office. */
type Opening = { readonly officeId: string; readonly by: string; readonly member: Member; readonly now: string }

/**
 * Why somebody may not make a link for a member's password, or take the second factor away; null when they may. Together the two
 * are the account itself, so nobody does it for themselves (`ownAccess`: who has only the session must not get more), nobody for
 * one who runs more of the office (`runsMore`), and nobody does both for one member (`both`).
 */
export async function refusedWay(db: Db, way: 'password' | 'factor', opening: Opening): Promise<Problem | null> {
  const { officeId, by, member, now } = opening
  if (by === operator) return null
  if (by === member.id) return { code: 'ownAccess' }
  const actor = await memberOf(db, officeId, by, now)
  if (actor === null || !isActive(actor) || !mayOpenAccountOf(actor.roles, member.roles)) return { code: 'runsMore' }
  const both = way === 'factor' ? await holdsPassword(db, opening) : await tookFactor(db, opening)
  return both ? { code: 'both' } : null
}

/** Whether somebody made the link by which a member's password was last chosen, or one that is still open. */
async function holdsPassword(db: Db, { officeId, by, member, now }: Opening): Promise<boolean> {
  const open = (await tokensOf(db, officeId, 'reset')).filter((token) => stateOf(token, now) === 'open')
  if (open.some((token) => token.createdBy === by && token.scope.user === member.id)) return true
  const reset = await latest(db, officeId, member, 'account.passwordReset')
  const changed = await latest(db, officeId, member, 'account.passwordChanged')
  if (reset === null || (changed !== null && changed.sequence > reset.sequence)) return false
  if (reset.content !== null) return (reset.content.after as { readonly by?: unknown } | null)?.by === by
  // What the entry said was erased: then whoever made the last link is meant.
  return (await latest(db, officeId, member, 'member.resetLinkMade'))?.actor === by
}

/** Whether somebody took the second factor away that a member has not set up anew. */
async function tookFactor(db: Db, { officeId, by, member }: Opening): Promise<boolean> {
  return !member.secondFactor && (await latest(db, officeId, member, 'account.factorOff'))?.actor === by
}

async function latest(db: Db, officeId: string, { id }: Member, act: string): Promise<Entry | null> {
  return (await entries(db, officeId, { subject: `member:${id}`, act, most: 1 }))[0] ?? null
}

/**
 * Whether a link for a new password still opens what it did when it was made. One that went by letter does; one of an office does
 * while the member is this office's alone and whoever made it may still make it.
 */
export async function resetStands(db: Db, token: Token<'reset'>, now: string): Promise<boolean> {
  const { officeId, createdBy, scope } = token
  if (officeId === null || createdBy === null || createdBy === operator) return true
  const member = await memberOf(db, officeId, scope.user, now)
  if (member === null || !isActive(member) || member.elsewhere) return false
  if (createdBy === member.id || !(await standsBehind(db, officeId, createdBy))) return false
  const maker = await memberOf(db, officeId, createdBy, now)
  return maker !== null && mayOpenAccountOf(maker.roles, member.roles)
}

/** The way into somebody's account that was opened by somebody else. */
export type OpenedWay = {
  readonly at: string
  readonly way: 'password' | 'factor'
  readonly office: string
  readonly whom: string | null
  /** Null: the operator of the server. */
  readonly who: string | null
}

/** For so long it stands on the pages; in the log for ever. */
export const openedDays = 30

const ways = { password: 'member.resetLinkMade', factor: 'account.factorOff' } as const

/** What was opened in an office since a moment, newest first: of one member, or of all. */
export async function openedWays(
  db: Db,
  office: { readonly id: string; readonly name: string },
  { since, of, most }: { readonly since: string; readonly of?: string; readonly most: number },
): Promise<OpenedWay[]> {
  const subject = of === undefined ? {} : { subject: `member:${of}` }
  const found = await Promise.all(
    (['password', 'factor'] as const).map(async (way) => {
      const said = await entries(db, office.id, { act: ways[way], since, most, ...subject })
      return said.map((entry) => ({ entry, way, member: entry.subject.replace('member:', '') }))
    }),
  )
  // Whoever took their own second factor off did it with their password.
  const others = found.flat().filter(({ entry, member }) => entry.actor !== member)
  const names = await namesOf(
    db,
    others.flatMap(({ entry, member }) => [entry.actor, member]),
  )
  return others
    .toSorted((a, b) => b.entry.sequence - a.entry.sequence)
    .slice(0, most)
    .map(({ entry, way, member }) => ({
      at: entry.at,
      way,
      office: office.name,
      whom: names.get(member) ?? null,
      who: names.get(entry.actor) ?? null,
    }))
}

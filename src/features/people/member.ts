import { canDo, type Role, roles } from './role.ts'

/** Somebody of an office, as whoever runs its accounts sees them. */
export type Member = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly addedAt: string
  readonly endedAt: string | null
  /** Since when nobody can sign in with this account. */
  readonly disabledAt: string | null
  readonly secondFactor: boolean
  /** Devices where they are signed in. */
  readonly sessions: number
  /** Whether they belong to another office too: their account is then not this office's alone. */
  readonly elsewhere: boolean
}

export type RoleHolder = Pick<Member, 'id' | 'roles' | 'endedAt' | 'disabledAt'>

/** Whether an office would be without anybody who can run its accounts and backups if this one went. */
export function isLastAdministrator(members: readonly RoleHolder[], id: string): boolean {
  const able = members.filter((m) => isActive(m) && m.roles.includes('administrator'))
  return able.length === 1 && able[0]!.id === id
}

/**
 * Whether somebody gives a role to themselves although somebody else could: an administrator has no right to studies, and
 * must not take one in silence.
 */
export function widensOwnRoles(
  members: readonly RoleHolder[],
  by: string,
  id: string,
  after: readonly Role[],
): boolean {
  const own = members.find((m) => m.id === id)
  if (by !== id || own === undefined || after.every((role) => own.roles.includes(role))) return false
  return members.some((m) => m.id !== id && isActive(m) && canDo('members.change', m.roles))
}

const running = ['administrator', 'head'] as const satisfies readonly Role[]

/**
 * Whether somebody may open the way into a member's account. Whoever opens it can be that member, so nobody opens the account of
 * one who runs more of the office than they do.
 */
export function mayOpenAccountOf(own: readonly Role[], their: readonly Role[]): boolean {
  return running.every((role) => own.includes(role) || !their.includes(role))
}

export function isActive({ endedAt, disabledAt }: Pick<Member, 'endedAt' | 'disabledAt'>): boolean {
  return endedAt === null && disabledAt === null
}

/** Roles in their usual order, each once. */
export function inOrder(given: readonly Role[]): Role[] {
  return roles.filter((role) => given.includes(role))
}

/** How long a session lasts: without a sign of life, and altogether. Whoever runs accounts and backups is asked sooner. */
export const sessionMinutes = { idle: 12 * 60, idleAdministrator: 30, longest: 7 * 24 * 60 } as const

/** A sign of life is written down at most once in a minute. */
export const touchMinutes = 1

export type SessionTimes = {
  readonly createdAt: string
  readonly seenAt: string
  readonly expiresAt: string
  readonly administrator: boolean
}

/** When a session that is seen now will end by itself. */
export function endOf(
  { createdAt, administrator }: Pick<SessionTimes, 'createdAt' | 'administrator'>,
  now: string,
): string {
  const idle = administrator ? sessionMinutes.idleAdministrator : sessionMinutes.idle
  const [silent, whole] = [after(now, idle), after(createdAt, sessionMinutes.longest)]
  return silent < whole ? silent : whole
}

/** Whether it is over: also for somebody who became an administrator since it was last seen. */
export function isOver(session: SessionTimes, now: string): boolean {
  return session.expiresAt <= now || endOf(session, session.seenAt) <= now
}

export function isTouched({ seenAt }: Pick<SessionTimes, 'seenAt'>, now: string): boolean {
  return seenAt > now || after(seenAt, touchMinutes) > now
}

function after(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString()
}

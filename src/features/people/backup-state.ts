/** The last backup that was made by itself or from the page, wherever it was made. */
export type LastBackup = {
  readonly at: string
  readonly name: string
  readonly bytes: number
  readonly encrypted: boolean
  readonly studies: number
  readonly entries: number
}

/** Why the last attempt after that one failed. */
export type FailedBackup = {
  readonly at: string
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** What some backup holds, kept in mind: one that is encrypted does not tell. */
export type KnownBackup = {
  readonly name: string
  readonly made: string
  readonly studies: number
  readonly entries: number
}

export type BackupState = {
  readonly last: LastBackup | null
  readonly failed: FailedBackup | null
  /** The newest that were made or opened here. */
  readonly known: readonly KnownBackup[]
}

/** How long after a failure it is tried again by itself. */
const retryMinutes = 15

/** Whether a backup is to be made now. A clock that went backwards waits for no day to come again. */
export function isDue({ last, failed }: Omit<BackupState, 'known'>, hours: number, now: string): boolean {
  if (failed !== null && minutesBetween(failed.at, now) < retryMinutes) return false
  if (failed !== null) return true
  return last === null || minutesBetween(last.at, now) >= hours * 60
}

/** What an administrator must be told: `failed`, `never`, `late` (older than twice the schedule), or null. */
export function backupWarning(
  { last, failed }: Omit<BackupState, 'known'>,
  hours: number | null,
  now: string,
): 'failed' | 'never' | 'late' | null {
  if (failed !== null) return 'failed'
  if (last === null) return 'never'
  return hours !== null && minutesBetween(last.at, now) > 2 * hours * 60 ? 'late' : null
}

function minutesBetween(from: string, to: string): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / 60_000
}

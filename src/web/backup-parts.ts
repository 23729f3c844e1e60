import type { BackupSettings } from '../base/config.ts'
import type { OpenDatabase } from '../db/open.ts'

/** What the desk of backups works with. */
export type DeskParts = {
  readonly settings: BackupSettings
  /** The data folder. */
  readonly data: string
  readonly worker: URL
  readonly now: () => string
  readonly opened: () => OpenDatabase
  /** Lets requests finish, does this while nobody is served, and goes on with the database that it returns. */
  readonly replace: (change: (today: OpenDatabase) => Promise<void>) => Promise<void>
  readonly tell: (event: string, values: Readonly<Record<string, string | number>>) => void
  readonly onFault: (error: unknown) => void
}

import type { ColumnType } from 'kysely'
import type { ArgumentSchema, InStudy } from './argument-schema.ts'
import type { PanelSchema } from './panel-schema.ts'
import type { RecapSchema } from './recap-schema.ts'

/**
 * The rows as they lie in the database. Moments are UTC as ISO 8601 text of fixed width, days as `2026-12-31`, yes and no as 1
 * and 0, JSON as text: both databases then give back what went in.
 */
export type Schema = RecapSchema &
  ArgumentSchema &
  PanelSchema & {
    readonly offices: Office
    readonly user: User
    readonly session: Session
    readonly account: Account
    readonly attempts: Attempt
    readonly memberships: Membership
    readonly tokens: Token
    readonly settings: { readonly name: string; readonly value: string }
    readonly log_heads: { readonly office_id: string; readonly sequence: number; readonly hash: string }
    readonly log: LogRow
    readonly methods: MethodRow
    readonly studies: StudyRow
    readonly study_team: TeamRow
    readonly study_files: FileRow
    readonly study_tables: {
      readonly office_id: string
      readonly study_id: string
      readonly name: string
      columns: string
    }
    readonly issues: IssueRow
    readonly scores: ScoreRow
    readonly printed: PrintedRow
    readonly requests: RequestRow
  }

type Office = {
  readonly id: string
  readonly name: string
  readonly region_code: string | null
  readonly region_name: string | null
  readonly created_at: string
  readonly version: number
}

/** A moment as better-auth keeps it: text in SQLite, `timestamptz` in PostgreSQL. */
type Moment = ColumnType<string | Date, string | Date, string | Date>

/** The tables from here to `Account` are better-auth's; only what our own queries read of them is named. */
type User = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly emailVerified: boolean | number
  readonly image: string | null
  readonly createdAt: Moment
  readonly updatedAt: Moment
  readonly twoFactorEnabled: boolean | number | null
  /** Ours, not better-auth's: since when nobody can sign in with it. */
  readonly disabledAt: string | null
}

type Session = {
  readonly id: string
  readonly token: string
  readonly userId: string
  readonly expiresAt: Moment
  readonly createdAt: Moment
  readonly updatedAt: Moment
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

type Account = {
  readonly id: string
  readonly userId: string
  readonly providerId: string
  readonly accountId: string
  readonly password: string | null
  readonly createdAt: Moment
  readonly updatedAt: Moment
}

/** How often something was tried (`masuk:e-mail`), since when, and until when it must wait. */
type Attempt = {
  readonly key: string
  readonly count: number
  readonly since: string
  readonly until: string
}

type Membership = {
  readonly office_id: string
  readonly user_id: string
  /** A JSON list of roles. */
  readonly roles: string
  readonly added_at: string
  readonly ended_at: string | null
}

/** What lets somebody in without an account. Only the hash is here: whoever reads the table holds no token. */
type Token = {
  readonly hash: string
  readonly office_id: string | null
  readonly kind: string
  /** JSON: what the token opens, such as a role or a form and its round. */
  readonly scope: string
  readonly created_at: string
  readonly created_by: string | null
  readonly expires_at: string
  readonly used_at: string | null
  readonly revoked_at: string | null
}

type LogRow = {
  readonly office_id: string
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly study_id: string | null
  /** JSON `{ before, after, reason }`; null once it was erased on request. */
  readonly content: string | null
  readonly salt: string | null
  /** SHA-256 of salt and content: the chain holds this, so that content can go and the chain stays. */
  readonly digest: string
  readonly hash: string
}

/** A method as it was when somebody scored by it: its address is the hash of its text. */
type MethodRow = {
  readonly office_id: string
  readonly digest: string
  readonly id: string
  readonly version: string
  readonly title: string
  readonly document: string
  /** 1 when the office wrote it; 0 when it came with a study or from the register. */
  readonly own: number
  readonly created_at: string
  readonly created_by: string | null
}

type StudyRow = {
  readonly office_id: string
  readonly id: string
  readonly title: string
  /** `active`, `archived` or `binned`. */
  readonly state: string
  readonly synthetic: number
  /** study.json as text, unknown keys included. */
  readonly document: string
  /** datapackage.json without its resources. */
  readonly descriptor: string
  readonly method_digest: string
  /** Of the study's own fields: who edits an older one is told. */
  readonly version: number
  /** Goes up with every change of anything in the study. */
  readonly revision: number
  readonly created_at: string
  readonly created_by: string | null
  readonly changed_at: string
  readonly binned_at: string | null
}

type TeamRow = {
  readonly office_id: string
  readonly study_id: string
  readonly user_id: string
  readonly role: string
  readonly added_at: string
  /** When the role ends by itself; null for never. */
  readonly until: string | null
}

/** A file of the study that no table holds yet, byte for byte. */
type FileRow = {
  readonly office_id: string
  readonly study_id: string
  readonly path: string
  readonly content: Uint8Array
}

type IssueRow = InStudy & { readonly id: string; readonly title: string; readonly note: string | null }

type ScoreRow = InStudy & {
  readonly issue: string
  readonly criterion: string
  readonly rater: string
  readonly points: number | null
  readonly reason: string | null
}

type PrintedRow = InStudy & {
  readonly issue: string
  readonly total: string | null
  readonly rank: number | null
  readonly source: string | null
}

/** What somebody asked the office to do with the data about them; the law gives it 72 hours. */
type RequestRow = {
  readonly office_id: string
  readonly id: string
  /** `access`, `correction` or `deletion`. */
  readonly kind: string
  /** The account of who asks; null for somebody who has none. */
  readonly user_id: string | null
  readonly name: string
  readonly contact: string
  readonly detail: string
  readonly received_at: string
  readonly due_at: string
  readonly recorded_by: string
  /** `done` or `refused`; null while it is open. */
  readonly outcome: string | null
  readonly answer: string
  readonly answered_at: string | null
  readonly answered_by: string | null
}

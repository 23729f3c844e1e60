import type { Context } from 'hono'
import type { Language } from '../base/language.ts'
import type { Result } from '../base/result.ts'
import type { BundleContent } from '../bundle/bundle.ts'
import type { Db } from '../db/open.ts'
import type { CheckedTable } from '../features/issues/printed-table/check-table.ts'
import type { Auth, SigningIn } from '../features/people/auth.ts'
import type { Mail } from '../features/people/mail.ts'
import type { PublishParts } from '../features/recap/publish/publish-routes.tsx'
import type { MinutesInput } from '../reports/contents/minutes.ts'
import type { FormatId } from '../reports/report.ts'
import type { Assets } from './assets.ts'
import type { Live } from './live.ts'
import type { Shelf } from './shelf.ts'
import type { ShownStudy } from './studies.ts'

/** Everything the web needs, handed in. */
export type WebParts = {
  readonly assets: Assets
  /** The example studies that come along, by the id in their address. */
  readonly examples: ReadonlyMap<string, ShownStudy>
  readonly door: DoorParts
  readonly auth: SigningIn
  /** Null where no mail is set up. */
  readonly mail: Mail | null
  /** The office's studies, analysed. */
  readonly shelf: Shelf
  /** Whether only this computer can reach us. */
  readonly onlyHere: boolean
  /** Whether the form of a rater opens without a line. */
  readonly offline: boolean
  /** Addresses of pages of ours; empty when people reach us as their browser says. */
  readonly origin: string | null
  /** Reads an uploaded bundle; what is wrong with it is a value. */
  readonly readBundle: (bytes: Uint8Array) => Promise<Result<BundleContent>>
  readonly checkTable: (bytes: Uint8Array) => Promise<Result<CheckedTable>>
  readonly live: Live
  readonly publishing: PublishParts
  /** The study's report in a format; loaded at the first request, since its libraries are heavy. */
  readonly writeReport: (shown: ShownStudy, format: FormatId, lang: Language) => Promise<WrittenReport>
  /** Minutes of a frozen decision, to print and sign. */
  readonly writeMinutes: (input: MinutesInput, format: FormatId, lang: Language) => Promise<WrittenReport>
  /** Called with what went wrong inside; the page says nothing of it. */
  readonly onFault: (error: unknown) => void
}

export type WrittenReport = { readonly bytes: Uint8Array; readonly mediaType: string }

/** What the doors need to know who comes in. */
export type DoorParts = {
  readonly db: Db
  /** For reads that may lag behind a little. */
  readonly reads: Db
  readonly auth: Auth
  readonly now: () => string
  readonly addressOf: (c: Context) => string
  readonly allow: (key: string, perMinute: number) => boolean
}

import type { Language } from '../base/language.ts'
import type { Result } from '../base/result.ts'
import type { CheckedTable } from '../features/issues/printed-table/check-table.ts'
import type { FormatId } from '../reports/report.ts'
import type { Assets } from './assets.ts'
import type { ShownStudy } from './studies.ts'

/** Everything the web needs, handed in. */
export type WebParts = {
  readonly assets: Assets
  readonly studies: ReadonlyMap<string, ShownStudy>
  readonly checkTable: (bytes: Uint8Array) => Promise<Result<CheckedTable>>
  /** The study's report in a format; loaded at the first request, since its libraries are heavy. */
  readonly writeReport: (shown: ShownStudy, format: FormatId, lang: Language) => Promise<WrittenReport>
  /** Called with what went wrong inside; the page says nothing of it. */
  readonly onFault: (error: unknown) => void
}

export type WrittenReport = { readonly bytes: Uint8Array; readonly mediaType: string }

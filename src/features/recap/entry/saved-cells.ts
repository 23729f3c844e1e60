import type { RefusalCode } from '../model/figures.ts'

type Place = { readonly category: string; readonly region: string }

/** What the server answers the island. */
export type SavedCells = {
  readonly saved: readonly (Place & { readonly version: number })[]
  /** Changed by somebody else since they were seen: as they are now. */
  readonly stale: readonly (Place & { readonly version: number; readonly text: string })[]
  readonly refused: readonly (Place & { readonly why: RefusalCode })[]
  /** Who was quicker, and when; null where nothing is stale. */
  readonly who: string | null
  readonly when: string | null
}

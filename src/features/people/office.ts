/** Where an office works: an official region with its code, or a name that somebody typed. */
export type OfficeRegion = { readonly code: string | null; readonly name: string }

export type Office = {
  readonly id: string
  readonly name: string
  readonly region: OfficeRegion | null
  readonly createdAt: string
  /** Whoever edits an older one is told. */
  readonly version: number
}

export type OfficeFields = Pick<Office, 'name' | 'region'>

export const officeLimits = { name: 200, region: 200 } as const

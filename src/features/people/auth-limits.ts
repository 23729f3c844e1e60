import { type Limit, patience, placeOfAddress } from './attempts.ts'
import { forgetTries, sweepTries, takeBackTry } from './attempts-store.ts'
import type { Core } from './auth-core.ts'

export type Limits = { readonly all: readonly Limit[]; readonly wentWell: (core: Core) => Promise<void> }

/** What counts a try at somebody's account: from here, from everywhere, and all that comes from this address. */
export function limitsOf(what: string, account: string, address: string): Limits {
  const place = placeOfAddress(address)
  const here: Limit = { key: `${what}:${account}:${place}`, ...patience.here }
  const everywhere: Limit = { key: `${what}:${account}`, ...patience.account }
  const from: Limit = { key: `${what}@${place}`, ...patience.address }
  return {
    all: [here, everywhere, from],
    wentWell: async ({ db, now }) => {
      await forgetTries(db, [here.key, everywhere.key])
      await takeBackTry(db, from.key, now())
      await sweepTries(db, now())
    },
  }
}

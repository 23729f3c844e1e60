/** How often something may be tried before it has to wait, and how the wait grows: doubled with every further try. */
export type Patience = { readonly free: number; readonly longest: number }

/** Waits in seconds. An account tried from everywhere at once waits a minute at most, so that nobody is kept out of their own. */
export const patience = {
  /** One account from one address. */
  here: { free: 5, longest: 15 * 60 },
  /** One account from everywhere. */
  account: { free: 20, longest: 60 },
  /** Everything from one address: a whole office may sit behind it, so whoever gets in does not count. */
  address: { free: 40, longest: 15 * 60 },
} as const satisfies Readonly<Record<string, Patience>>

/** One thing that is counted. */
export type Limit = { readonly key: string } & Patience

/** Without a try for so long, counting begins anew. */
export const forgottenAfter = 60 * 60

/** Seconds to wait after so many tries. */
export function waitAfter(tries: number, { free, longest }: Patience): number {
  return tries < free ? 0 : Math.min(longest, 2 ** Math.min(tries - free + 1, 20))
}

/** Who tries, for counting: of an IPv6 address the half that a provider gives to a house. */
export function placeOfAddress(address: string): string {
  if (!address.includes(':')) return address
  const [left = '', right = ''] = address.split('%')[0]!.toLowerCase().split('::')
  const front = left === '' ? [] : left.split(':')
  const back = right === '' ? [] : right.split(':')
  const groups = address.includes('::')
    ? [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
    : front
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

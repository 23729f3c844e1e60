/** How many keys are remembered; beyond that the oldest is forgotten, which lets somebody in too early, never out. */
const mostKeys = 20_000

/** Counts acts by key in windows of a minute; `allow` says whether one more is within the limit. In memory, by process. */
export function rateLimiter(now: () => number): { readonly allow: (key: string, perMinute: number) => boolean } {
  const seen = new Map<string, { count: number; readonly since: number }>()
  return {
    allow: (key, perMinute) => {
      const at = now()
      const known = seen.get(key)
      if (known !== undefined && at - known.since < 60_000) return ++known.count <= perMinute
      seen.delete(key)
      if (seen.size >= mostKeys) seen.delete(seen.keys().next().value!)
      seen.set(key, { count: 1, since: at })
      return true
    },
  }
}

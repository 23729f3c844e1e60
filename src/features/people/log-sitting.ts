import { raterIn, type ShownEntry } from './log-shown.ts'

/** Minutes between two saves of one sitting, at most. */
const pause = 30

type Sitting = readonly [ShownEntry, ...ShownEntry[]]

/**
 * Entries, the newest first, as sittings: what one person did to one thing over and over, each time within half an hour. A form that
 * saves by itself leaves many entries; a reader wants to know that somebody sat at it. Nothing is left out.
 */
export function sittingsOf(entries: readonly ShownEntry[]): readonly Sitting[] {
  const sittings: [ShownEntry, ...ShownEntry[]][] = []
  for (const entry of entries) {
    const open = sittings.at(-1)
    if (open !== undefined && isSame(open.at(-1)!, entry)) open.push(entry)
    else sittings.push([entry])
  }
  return sittings
}

function isSame(later: ShownEntry, earlier: ShownEntry): boolean {
  const apart = Date.parse(later.at) - Date.parse(earlier.at)
  if (apart < 0 || apart > pause * 60_000) return false
  if (later.act !== earlier.act || later.actor !== earlier.actor || later.hidden !== earlier.hidden) return false
  if (later.subject !== earlier.subject || later.study !== earlier.study) return false
  return raterIn(later.content) === raterIn(earlier.content)
}

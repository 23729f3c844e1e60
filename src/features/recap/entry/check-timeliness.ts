import { todayOf } from '../../../base/moments.ts'
import type { AreaRegion } from '../model/area.ts'
import { countedIn } from '../model/set.ts'
import type { Checking } from './checking.ts'

/**
 * `onTime`: complete, and nothing changed after the due day. `later`: complete, and something came or was corrected after it.
 * `waiting`: not complete, and still time. `overdue`: not complete, and the day has passed.
 */
export type Punctuality = 'onTime' | 'later' | 'waiting' | 'overdue'

/** The due day against when each region was complete. What was corrected since hides when it first came, so that is not guessed. */
export type Timeliness = {
  readonly dueOn: string | null
  readonly rows: readonly {
    readonly region: AreaRegion
    readonly punctuality: Punctuality | null
    /** The day of the last change; null without figures. */
    readonly lastOn: string | null
  }[]
  readonly onTime: number
}

export function checkTimeliness({ set, regions, index, period, entry, today }: Checking): Timeliness {
  const dueOn = entry?.dueOn ?? null
  const categories = countedIn(set)
  const rows = regions.map((region) => {
    const last = index.lastChange(region.code, period)
    const lastOn = last === null ? null : todayOf(last)
    const complete = categories.every((c) => index.isReported(c.id, region.code, period))
    return { region, lastOn, punctuality: dueOn === null ? null : punctualityOf(complete, lastOn, dueOn, today) }
  })
  return { dueOn, rows, onTime: rows.filter((row) => row.punctuality === 'onTime').length }
}

function punctualityOf(complete: boolean, lastOn: string | null, dueOn: string, today: string): Punctuality {
  if (!complete || lastOn === null) return today <= dueOn ? 'waiting' : 'overdue'
  return lastOn <= dueOn ? 'onTime' : 'later'
}

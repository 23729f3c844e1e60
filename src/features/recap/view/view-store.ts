import type { Language } from '../../../base/language.ts'
import type { Db } from '../../../db/open.ts'
import { officeArea } from '../model/area-store.ts'
import { startedPeriods } from '../model/period-store.ts'
import { setsOf } from '../model/set-store.ts'
import { factsOfOffice } from './facts-store.ts'
import { mapOf } from './map-store.ts'
import { neededPeriods, needsBreakdowns, type Seen } from './seen.ts'
import { setIn, type View, type World } from './view.ts'

export async function worldOf(db: Db, office: string): Promise<World> {
  return {
    sets: await setsOf(db, office),
    area: await officeArea(db, office),
    periods: await startedPeriods(db, office),
  }
}

/** A view with the figures that it needs, of every category of its set. */
export async function seeView(db: Db, office: string, world: World, view: View, lang: Language): Promise<Seen> {
  const categories = setIn(world, view.set).categories.map((c) => c.id)
  const asked = { categories, periods: neededPeriods(world, view), breakdowns: needsBreakdowns(view) }
  return { world, view, lang, facts: await factsOfOffice(db, office, asked), boundaries: await mapOf(db, office) }
}

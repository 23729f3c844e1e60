import type { Db } from '../../src/db/open.ts'
import { transaction } from '../../src/db/transaction.ts'
import { addRegions } from '../../src/features/recap/model/area-store.ts'
import { writeFigures } from '../../src/features/recap/model/figure-store.ts'
import type { FigureContent, FigureWrite, SentFigure } from '../../src/features/recap/model/figures.ts'
import type { FigureKey } from '../../src/features/recap/model/key.ts'
import type { Where } from '../../src/features/recap/model/where.ts'
import { lahat } from '../../src/reference/regions/lahat.ts'

/** Kabupaten Lahat with its 24 districts, as an office picks it. */
export async function addLahat(db: Db, where: Where): Promise<void> {
  await transaction(db, (tx) => addRegions(tx, where, [lahat.whole, ...lahat.parts]))
}

export const lahatDistricts: readonly string[] = lahat.parts.map((part) => part.code)

type Count = number | 'not-reported' | 'confidential'
type More = Partial<Pick<FigureKey, 'unit' | 'sex' | 'age'>>

/** A figure that nobody saw before. */
export function aFigure(category: string, region: string, period: string, count: Count, more: More = {}): SentFigure {
  const to: FigureContent =
    typeof count === 'number'
      ? { value: count, state: 'reported', source: 'entry' }
      : { value: null, state: count, source: 'entry' }
  return { key: { category, region, period, unit: 'entry', sex: '', age: '', ...more }, to, version: 0 }
}

export function write(db: Db, where: Where, ...figures: readonly SentFigure[]): Promise<FigureWrite> {
  return transaction(db, (tx) => writeFigures(tx, where, figures))
}

/** Every district and category of the set, counted up by a rule that looks like counts. */
export function everyFigure(categories: readonly string[], period: string, times = 1): SentFigure[] {
  return categories.flatMap((category, k) =>
    lahatDistricts.map((region, i) => aFigure(category, region, period, ((i * 7 + k * 3) % 23) * times)),
  )
}

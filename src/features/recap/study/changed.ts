import type { Figure, FigureState } from '../figure.ts'
import type { StoredFigure } from '../model/figures.ts'
import { type FigureKey, isUnit, keyText } from '../model/key.ts'

/** A figure of a study that the office's recap has otherwise now. */
export type ChangedFigure = {
  readonly key: FigureKey
  readonly study: Said
  readonly office: Said
  /** When the office's figure became so. */
  readonly since: string
}

type Said = { readonly value: number | null; readonly state: FigureState }

/** The figure of all with this category, region, period and unit; null for a unit that the office never counts in. */
export function keyOfFigure({ category, region, period, unit }: Omit<Figure, 'row'>): FigureKey | null {
  return isUnit(unit) ? { category, region, period, unit, sex: '', age: '' } : null
}

/** Which figures of a study the office has otherwise now. What the office does not have is no difference. */
export function changedFigures(figures: readonly Figure[], office: ReadonlyMap<string, StoredFigure>): ChangedFigure[] {
  return figures.flatMap((figure) => {
    const key = keyOfFigure(figure)
    const now = key === null ? undefined : office.get(keyText(key))
    if (key === null || now === undefined) return []
    if (now.value === figure.value && now.state === figure.state) return []
    const said = ({ value, state }: Said) => ({ value, state })
    return [{ key, study: said(figure), office: said(now), since: now.changedAt }]
  })
}

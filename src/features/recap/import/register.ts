import type { FigureKey, Sex } from '../model/key.ts'
import type { StagedFigure } from './staged.ts'

type Place = Omit<StagedFigure, 'sex' | 'value' | 'state' | 'raw' | 'problem'>

/** Counts the lines of a list: nothing of them is kept but how many there are of each kind. */
export class Register {
  private readonly counts = new Map<string, { readonly place: Place; readonly sex: Sex; value: number }>()

  count(place: Place, sex: FigureKey['sex']): void {
    this.add(place, '')
    if (sex !== '') this.add(place, sex)
  }

  private add(place: Place, sex: Sex): void {
    const key = [place.category, place.region, place.period, place.unit, sex].join(' ')
    const seen = this.counts.get(key)
    if (seen === undefined) this.counts.set(key, { place, sex, value: 1 })
    else seen.value++
  }

  drain(): StagedFigure[] {
    const figures = [...this.counts.values()].map(
      ({ place, sex, value }): StagedFigure => ({
        ...place,
        sex,
        value,
        state: 'reported',
        raw: String(value),
        problem: null,
      }),
    )
    this.counts.clear()
    return figures
  }
}

import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { FigureKey } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import { nameIn } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import type { Known } from './known.ts'

export function regionName(known: Known, code: string): string {
  const region = known.area.byCode.get(code)
  return region === undefined ? code : `${region.name} (${code})`
}

/** `Fakir miskin, Jarai (16.04.06), 2021, perempuan`. */
export function figureName(known: Known, key: FigureKey, lang: Language): string {
  const { sexes } = roomText[lang]
  return [
    nameIn(known.sets, key.category, lang),
    regionName(known, key.region),
    periodLabel(key.period, lang),
    ...(key.sex === '' ? [] : [sexes[key.sex]]),
    ...(key.age === '' ? [] : [key.age]),
  ].join(', ')
}

export function counted(value: number | null, lang: Language): string {
  return value === null ? roomText[lang].notReported : formatNumber(value, lang)
}

export function setTitles(known: Known, ids: readonly string[], lang: Language): string {
  return ids.map((id) => nameIn(known.sets, id, lang)).join(', ')
}

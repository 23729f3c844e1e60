import { colour, type Hex } from '../colour.ts'
import type { LegendItem } from './legend.ts'
import { darkToPale, stepCount } from './steps.ts'
import { checked } from './widths.ts'

export type MapLegend = {
  /** At most five classes from small to large: a value belongs to the last class it reaches. */
  readonly classes: readonly { readonly from: number; readonly text: string }[]
  /** What the hatch means; shown when a region has it. */
  readonly missing: string
}

/** The fill of a value, pale for small and dark for large. */
export function classFills({ classes }: MapLegend): (value: number) => Hex {
  if (classes.length > stepCount) throw new RangeError(`a map has at most ${stepCount} classes`)
  const fills = darkToPale(Math.max(1, classes.length)).toReversed()
  return (value) => {
    checked([value])
    const reached = classes.findLastIndex((c) => value >= c.from)
    return fills[Math.max(0, reached)] ?? colour.nila100
  }
}

export function classItems(
  { classes, missing }: MapLegend,
  regions: readonly { readonly value: number | null }[],
): LegendItem[] {
  const fills = darkToPale(classes.length).toReversed()
  const items = classes.map((c, i): LegendItem => ({ fill: fills[i]!, label: c.text, text: '' }))
  return regions.some((region) => region.value === null)
    ? [...items, { fill: 'hatch', label: missing, text: '' }]
    : items
}

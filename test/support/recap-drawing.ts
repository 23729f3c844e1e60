import type { FileCell } from '../../src/base/table/file-rows.ts'
import { ppks } from '../../src/reference/ppks.ts'
import { lahat } from '../../src/reference/regions/lahat.ts'

/** A recap as an office draws it: rows as they stand, and the figures that are in it. All figures are invented. */
export type DrawnRecap = {
  readonly name: string
  readonly fileName: string
  readonly sheets: readonly { readonly name: string | null; readonly rows: readonly (readonly FileCell[])[] }[]
  /** By `category region period unit sex`; null for not reported. */
  readonly figures: ReadonlyMap<string, number | null>
  readonly villages?: readonly (readonly [code: string, name: string])[]
  readonly unreadable?: number
}

export const districts = lahat.parts
export const kinds = ppks.categories

/** Invented, the same on every day: no figure repeats another's pattern. */
export function invented(category: number, region: number, year: number, sex = 0): number {
  const n = (category * 7919 + region * 104729 + (year % 100) * 1299709 + sex * 15485863) % 997
  return category === 24 ? 1000 + n * 3 : n % 40
}

export class Drawing {
  readonly figures = new Map<string, number | null>()

  put(category: string, region: string, period: string, value: number | null, sex = '', unit = 'entry'): number | null {
    this.figures.set(`${category} ${region} ${period} ${unit} ${sex}`, value)
    return value
  }
}

export const id = (n: number) => `ppks-${String(n).padStart(2, '0')}`
export const dots = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.')
export const sum = (values: readonly (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0)

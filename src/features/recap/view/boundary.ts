import type { Point } from '../../../ui/chart/index.ts'
import type { Outline } from '../../../ui/chart/outline.ts'

/** Boundaries that an office loaded: the outline of each region by its code, and whose they are. */
export type BoundaryMap = {
  readonly id: string
  readonly title: string
  readonly licence: string
  readonly source: string
  readonly shapes: readonly { readonly code: string; readonly outline: Outline }[]
}

/** Where a region lies: the mean of the corners of its largest ring, good enough to give it a tile. */
export function centreOf(outline: Outline): Point {
  const ring = outline.reduce((long, r) => (r.length > long.length ? r : long), outline[0] ?? [])
  const mean = (k: 0 | 1) => ring.reduce((sum, corner) => sum + corner[k], 0) / Math.max(1, ring.length)
  return { x: mean(0), y: mean(1) }
}

import type { Drawing } from './drawing.ts'
import { heatDrawing } from './heat-drawing.ts'
import { mapDrawing } from './map-drawing.ts'
import type { Seen } from './seen.ts'
import { shareDrawings } from './share-drawings.ts'
import { trendDrawing } from './trend-drawing.ts'

/** The pictures of a view, those that it has figures for. */
export function drawingsOf(seen: Seen): Drawing[] {
  return [...shareDrawings(seen), mapDrawing(seen), trendDrawing(seen), heatDrawing(seen)].filter((d) => d !== null)
}

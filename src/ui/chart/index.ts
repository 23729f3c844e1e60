/** The pictures: each a pure function from words and numbers to a whole SVG document. */
export { type AcceptabilityRow, acceptabilityBars } from './acceptability-bars.ts'
export { assignTiles, type Cell, type Point } from './assign-tiles.ts'
export { type BarRow, bars } from './bars.ts'
export { classBreaks } from './class-breaks.ts'
export { type IntervalRow, intervalChart } from './interval-chart.ts'
export { type Part, shareStrip } from './share-strip.ts'
export type { Tile } from './tile.ts'
export { type TileLegend, tileMap } from './tile-map.ts'

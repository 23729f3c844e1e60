import { px } from './svg.ts'

export type Place = readonly [x: number, y: number]

/** Closed rings in any order: what lies in an odd number of them is inside. */
export type Outline = readonly (readonly Place[])[]

/** Longitudes and latitudes as Mercator draws them; north is up. Good for anything between a village and a country. */
export function mercator([longitude, latitude]: Place): Place {
  const radians = (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180
  return [(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + radians / 2))]
}

export function outlinePath(outline: Outline): string {
  return outline
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`)
    .join('')
}

/** Slanted lines inside an outline: not reported, which is not 0. As lines, since a pattern would need an id. */
export function outlineHatch(outline: Outline, apart: number): string {
  const sums = outline.flat().map(([x, y]) => x + y)
  const strokes: string[] = []
  const [from, to] = [Math.min(...sums), Math.max(...sums)]
  for (let sum = Math.ceil(from / apart) * apart; sum < to; sum += apart) {
    const xs = crossings(outline, sum).sort((a, b) => a - b)
    for (let i = 0; i + 1 < xs.length; i += 2)
      strokes.push(`M${px(xs[i]!)} ${px(sum - xs[i]!)}L${px(xs[i + 1]!)} ${px(sum - xs[i + 1]!)}`)
  }
  return strokes.join('')
}

/** Where the line x + y = sum goes through an edge. */
function crossings(outline: Outline, sum: number): number[] {
  return outline.flatMap((ring) =>
    ring.flatMap(([x1, y1], i): number[] => {
      const [x2, y2] = ring[(i + 1) % ring.length]!
      const [a, b] = [x1 + y1 - sum, x2 + y2 - sum]
      return a < 0 === b < 0 ? [] : [x1 + ((x2 - x1) * a) / (a - b)]
    }),
  )
}

/** Without corners nearer to the one before than the eye can tell, here half a px. */
export function seenCorners(ring: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const corner of ring) {
    const last = kept.at(-1)
    if (last === undefined || (corner[0] - last[0]) ** 2 + (corner[1] - last[1]) ** 2 > 0.25) kept.push(corner)
  }
  return kept
}

export function isInside(outline: Outline, [x, y]: Place): boolean {
  let inside = false
  for (const ring of outline)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i]!
      const [xj, yj] = ring[j]!
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  return inside
}

/** The middle of the roomiest spot inside an outline that a box fits into; null when there is none. */
export function roomFor(outline: Outline, width: number, height: number): Place | null {
  const [xs, ys] = [outline.flat().map(([x]) => x), outline.flat().map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top]
  if (wide < width || high < height) return null
  let best: Place | null = null
  let most = 0
  for (let i = 1; i < tries; i++)
    for (let j = 1; j < tries; j++) {
      const at: Place = [left + (wide * i) / tries, top + (high * j) / tries]
      if (!isInside(outline, at)) continue
      const room = clearance(outline, at)
      if (room > most && boxInside(outline, at, width, height)) [best, most] = [at, room]
    }
  return best
}

const tries = 16
const around = [-1, -0.5, 0, 0.5, 1].flatMap((x): Place[] => [
  [x, -1],
  [x, 0],
  [x, 1],
])

function boxInside(outline: Outline, [x, y]: Place, width: number, height: number): boolean {
  return around.every(([dx, dy]) => isInside(outline, [x + (dx * width) / 2, y + (dy * height) / 2]))
}

/** Distance to the nearest corner, squared. */
function clearance(outline: Outline, [x, y]: Place): number {
  let least = Number.POSITIVE_INFINITY
  for (const ring of outline) for (const [a, b] of ring) least = Math.min(least, (a - x) ** 2 + (b - y) ** 2)
  return least
}

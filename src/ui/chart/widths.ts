/** Parts of a strip: where each begins and how wide it is. Parts of 0 have no mark. */
export type Span = { readonly part: number; readonly x: number; readonly width: number }

/**
 * Lays parts side by side over a width with gaps between them. Widths and gaps add up to the width, more is never narrower, and
 * what is above 0 is seen: parts too small for that get a little, the others share what is left in proportion.
 */
export function layParts(values: readonly number[], width: number): Span[] {
  const most = Math.max(0, ...checked(values))
  const shown = values.flatMap((v, part) => (v > 0 ? [{ part, size: v / most }] : []))
  const gap = shown.length < 2 ? 0 : Math.min(2, width / (3 * shown.length))
  const widths = shareRoom(
    shown.map(({ size }) => size),
    width - gap * (shown.length - 1),
  )
  let x = 0
  return shown.map(({ part }, i) => {
    const span = { part, x, width: widths[i]! }
    x += span.width + gap
    return span
  })
}

/** Raising a part takes room from the others, and may make one more of them too small: so again until none is. */
function shareRoom(sizes: readonly number[], room: number, raised = 0): number[] {
  const least = Math.min(1.5, room / sizes.length / 2)
  const large = sizes.toSorted((a, b) => b - a).slice(0, sizes.length - raised)
  const scale = (room - least * raised) / large.reduce((a, b) => a + b, 0)
  const small = sizes.filter((size) => size * scale < least).length
  if (small > raised) return shareRoom(sizes, room, small)
  return sizes.map((size) => Math.max(least, size * scale))
}

/** Counts and shares are finite and never below 0: anything else is a mistake of the caller. */
export function checked(values: readonly number[]): readonly number[] {
  for (const value of values)
    if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`cannot draw the number ${value}`)
  return values
}

/** One thing measured against what others use for it. */
export type Bench = {
  readonly name: string
  /** What is measured, and what "the same" means, in one line. */
  readonly title: string
  /** Measures, and gives the lines to print. */
  readonly run: () => Promise<readonly string[]>
}

/** One way to do the work: does it once and gives the milliseconds it took. */
export type Contender = {
  readonly name: string
  readonly once: () => Promise<number>
}

/**
 * Medians in milliseconds of `runs` rounds; in a round each contender runs once, so that all share the machine's moods.
 */
export async function sideBySide(contenders: readonly Contender[], runs: number): Promise<number[]> {
  for (const { once } of contenders) await once()
  const times: number[][] = contenders.map(() => [])
  for (let round = 0; round < runs; round++)
    for (const [i, { once }] of contenders.entries()) times[i]!.push(await once())
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds that `work` takes. */
export function milliseconds(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

import { checked } from './widths.ts'

/**
 * Where the classes of a map begin, ascending, the first at 0: up to `count` classes that hold about equally many of the values.
 * Rounded to two digits, so that people can say them; fewer classes where values are alike.
 */
export function classBreaks(values: readonly number[], count: number): number[] {
  const sorted = checked(values).toSorted((a, b) => a - b)
  const breaks = [0]
  for (let i = 1; i < count && sorted.length > 0; i++) {
    const start = Number(sorted[Math.floor((i * sorted.length) / count)]!.toPrecision(2))
    if (start > breaks.at(-1)! && start <= sorted.at(-1)!) breaks.push(start)
  }
  return breaks
}

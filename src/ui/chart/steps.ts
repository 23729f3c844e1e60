import { colour, type Hex } from '../colour.ts'

/** From dark to pale, each step at least 10 of 100 lighter than the last: they stay apart on a grey printer. */
const ramp: readonly Hex[] = [colour.nila, colour.nila400, colour.nila300, colour.nila200, colour.nila100]

const chosen: Readonly<Record<number, readonly number[]>> = { 1: [0], 2: [0, 3], 3: [0, 2, 4], 4: [0, 1, 2, 4] }

/** `count` fills from dark to pale. There are five steps that eyes can tell apart: from the fifth on all are the palest. */
export function darkToPale(count: number): Hex[] {
  const picks = chosen[count] ?? Array.from({ length: count }, (_, i) => Math.min(i, ramp.length - 1))
  return picks.map((i) => ramp[i]!)
}

/** Number of steps that can be told apart. */
export const stepCount = ramp.length

import { fileURLToPath } from 'node:url'
import { randomBelow, randomUint32 } from '../src/methods/exact/random.ts'
import { type Smaa, smaa } from '../src/methods/robustness/smaa.ts'
import { type Bench, type Contender, milliseconds, sideBySide } from './bench.ts'
import { type Peer, startPeer } from './peer.ts'

type Task = {
  readonly points: readonly (readonly number[])[]
  readonly maxima: readonly number[]
  readonly draws: number
}

const sizes = [
  { issues: 3, criteria: 6, draws: 10_000, runs: 101 },
  { issues: 50, criteria: 12, draws: 100_000, runs: 9 },
]

/** Weightings numpy handles at once: the fastest of 500, 1,000, 2,000, 10,000 and all, on the machine of the README. */
const chunk = 2000

export const smaaBench: Bench = {
  name: 'smaa',
  title: 'totals, rank acceptability and central weights under uniform weights; medians of runs side by side',
  async run() {
    const python = process.env.PYTHON ?? (process.platform === 'linux' ? '/usr/bin/python3' : 'python3')
    const numpy = await startPeer(python, [beside('smaa_numpy.py')])
    const r = await startPeer('Rscript', ['--vanilla', beside('smaa_r.R')])
    const lines: string[] = []
    if (numpy === null) lines.push(`numpy was not there (${python}); on Debian: apt-get install python3-numpy.`)
    if (r === null) lines.push('The R package smaa was not there; in R: install.packages("smaa").')
    for (const { issues, criteria, draws, runs } of sizes) {
      lines.push(`${issues} issues x ${criteria} criteria x ${draws.toLocaleString('en')} draws`)
      lines.push(...(await compared(panelOf(issues, criteria, draws), runs, numpy, r)))
    }
    numpy?.close()
    r?.close()
    return lines
  },
}

async function compared(task: Task, runs: number, numpy: Peer | null, r: Peer | null): Promise<string[]> {
  const counted = smaa(task, 1, task.draws)
  const contenders: Contender[] = [{ name: 'ours', once: async () => milliseconds(() => work(task)) }]
  const ask = (peer: Peer, line: string) => {
    contenders.push({ name: peer.greeting, once: async () => answered(await peer.ask(line), counted, peer.greeting) })
  }
  if (numpy !== null) ask(numpy, JSON.stringify({ ...task, chunk, seed: 1 }))
  if (r !== null) ask(r, [task.draws, task.maxima.length, ...task.maxima, ...task.points.flat()].join(' '))
  const times = await sideBySide(contenders, runs)
  return contenders.map(({ name }, i) => {
    const ratio = i === 0 ? '' : `   ours takes ${(times[0]! / times[i]!).toFixed(2)} of its time`
    return `  ${name.padEnd(24)} ${times[i]!.toFixed(2).padStart(9)} ms${ratio}`
  })
}

function work({ points, maxima, draws }: Task): number {
  const totals = points.map((row) => row.reduce((a, b) => a + b, 0))
  return totals.length + smaa({ points, maxima }, 1, draws).draws
}

/** A peer's milliseconds, once its counts of first ranks agree with ours within five standard errors. */
function answered(line: string, counted: Smaa, name: string): number {
  const answer: unknown = JSON.parse(line)
  if (!isAnswer(answer)) throw new Error(`${name} answered ${line}`)
  answer.first.forEach((count, i) => {
    const ours = counted.rankCounts[i]![0]!
    const error = Math.sqrt((ours * (counted.draws - ours)) / counted.draws + 1)
    if (Math.abs(count - ours) > 5 * Math.SQRT2 * error)
      throw new Error(`${name} has issue ${i + 1} first ${count} times, we have ${ours}: not the same work`)
  })
  return answer.milliseconds
}

function isAnswer(raw: unknown): raw is { milliseconds: number; first: number[] } {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'milliseconds' in raw &&
    typeof raw.milliseconds === 'number' &&
    'first' in raw &&
    Array.isArray(raw.first)
  )
}

/** A panel of 30 raters, summed: whole points of each issue, evenly spread over the scale. */
function panelOf(issues: number, criteria: number, draws: number): Task {
  const next = randomUint32(1)
  const maxima = Array.from({ length: criteria }, (_, k) => 30 * [15, 15, 20, 15, 20, 15][k % 6]!)
  const points = Array.from({ length: issues }, () => maxima.map((maximum) => randomBelow(next, maximum + 1)))
  return { points, maxima, draws }
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

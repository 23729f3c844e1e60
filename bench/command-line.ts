import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomBelow, randomUint32 } from '../src/methods/exact/random.ts'
import type { Bench } from './bench.ts'
import { writeLargeStudy } from './large-study.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Whole processes, launcher included, as a person starts them: the wall-clock median of several, after one to warm up. */
export const commandLineBench: Bench = {
  name: 'command-line',
  title: 'whole processes through bin/ungkit.cjs, seconds (median of 7, fastest, slowest)',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ungkit-bench-'))
    try {
      const large = join(folder, 'besar')
      await writeLargeStudy(large, 50, 12, 30)
      const tablePath = join(folder, 'tabel.csv')
      writeFileSync(tablePath, largeTable(10_000))
      return [
        row('nothing but the Node of this process', [process.execPath, '-e', '0']),
        row('ungkit analyse examples/lahat-2021', ungkit('analyse', 'examples/lahat-2021')),
        row('ungkit analyse, 50 issues x 12 criteria x 30 raters', ungkit('analyse', large)),
        row('the same with --json', ungkit('analyse', large, '--json')),
        row('ungkit check, a table of 10,000 rows', ungkit('check', tablePath)),
        row('the same with --json', ungkit('check', tablePath, '--json')),
        row('ungkit verify examples/contoh-sintetis', ungkit('verify', 'examples/contoh-sintetis')),
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function ungkit(...args: string[]): string[] {
  return ['node', 'bin/ungkit.cjs', ...args]
}

function row(what: string, [program, ...args]: readonly string[]): string {
  const seconds = Array.from({ length: 8 }, () => {
    const began = performance.now()
    const done = spawnSync(program!, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (done.status === null || done.status > 1) throw new Error(`${what}: ${done.stderr}`)
    return (performance.now() - began) / 1000
  }).slice(1)
  const [low, ...rest] = seconds.toSorted((a, b) => a - b)
  const text = (s: number) => s.toFixed(3)
  return `${what.padEnd(52)} ${text(rest[2]!)}  ${text(low!)}  ${text(rest.at(-1)!)}`
}

function largeTable(rows: number): string {
  const next = randomUint32(9)
  const maxima = [15, 15, 20, 15, 20, 15]
  const lines = Array.from({ length: rows }, (_, i) => {
    const points = maxima.map((m) => randomBelow(next, m + 1))
    return `${i + 1},Isu nomor ${i + 1},${points.join(',')},${points.reduce((a, b) => a + b)}`
  })
  return `No,Isu,Aktual (15),Spesifik (15),Transformasi (20),Relevan (15),Inovatif (20),Dapat Diintervensi (15),Jumlah\n${lines.join('\n')}\n`
}

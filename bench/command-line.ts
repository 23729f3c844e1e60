import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBundleFiles } from '../src/bundle/read.ts'
import { writeBundle } from '../src/bundle/write.ts'
import { randomBelow, randomUint32 } from '../src/methods/exact/random.ts'
import type { Bench } from './bench.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Whole processes, launcher included, as a person starts them: the wall-clock median of several, after one to warm up. */
export const commandLineBench: Bench = {
  name: 'command-line',
  title: 'whole processes through bin/ungkit.cjs, seconds (median of 7, fastest, slowest)',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ungkit-bench-'))
    try {
      const large = join(folder, 'besar')
      await largeStudy(large, 50, 12, 30)
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

async function largeStudy(target: string, issues: number, criteria: number, raters: number): Promise<void> {
  const next = randomUint32(7)
  const list = (n: number, name: string) => Array.from({ length: n }, (_, i) => `${name}${i + 1}`)
  const rows = list(issues, 'isu-').flatMap((issue) =>
    list(criteria, 'k').flatMap((k) => list(raters, 'p').map((r) => `${issue},${k},${r},${4 + randomBelow(next, 16)}`)),
  )
  const files: Record<string, string> = {
    'datapackage.json': '{"name":"besar","resources":[]}',
    'study.json': '{"id":"besar","title":"Besar"}',
    'method.json': JSON.stringify({
      id: 'm',
      version: '1',
      criteria: list(criteria, 'k').map((id) => ({ id, maximum: 20 })),
    }),
    'issues.csv': `id,title\n${list(issues, 'isu-')
      .map((id) => `${id},Judul ${id}`)
      .join('\n')}\n`,
    'scores.csv': `issue,criterion,rater,points\n${rows.join('\n')}\n`,
  }
  const read = await readBundleFiles(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  await writeBundle(read.value, target)
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

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { smallFiles } from './support/bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ungkit-interrupt-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Forty issues on twenty criteria whose maxima are primes: a million random weightings in long numbers take a minute. */
function longStudy(): string {
  const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71]
  const issues = Array.from({ length: 40 }, (_, i) => `isu-${i}`)
  const criteria = primes.map((maximum) => ({ id: `k${maximum}`, maximum }))
  const points = issues.flatMap((id, i) =>
    criteria.map((c, k) => `${id},${c.id},p1,${(i * 7 + k * 5) % (c.maximum + 1)}`),
  )
  const place = join(folder, 'lama')
  mkdirSync(place)
  const files = smallFiles({
    'method.json': JSON.stringify({ id: 'm', version: '1', criteria }),
    'issues.csv': `id,title\n${issues.map((id) => `${id},${id}`).join('\n')}\n`,
    'scores.csv': `issue,criterion,rater,points\n${points.join('\n')}\n`,
  })
  for (const [path, bytes] of files) writeFileSync(join(place, path), bytes)
  return place
}

/** Starting up takes less than this of the processor; what is used beyond it is the analysis itself. */
const startUp = 4

async function computing(child: ChildProcess): Promise<void> {
  for (;;) {
    assert.equal(child.exitCode ?? child.signalCode, null, 'it ended before it was interrupted')
    const [utime] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11)
    if (Number(utime) / 100 > startUp) return
    await wait(100)
  }
}

test('Ctrl+C ends an analysis in the middle of its computation', { skip: process.platform !== 'linux' }, async () => {
  const words = ['--import', 'tsx', join(root, 'src', 'main.ts'), 'analyse', longStudy(), '--draws', '1000000']
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (part: Buffer) => {
    said += part
  })
  await computing(child)
  const asked = performance.now()
  child.kill('SIGINT')
  const [, signal] = await once(child, 'exit')
  // A process that a signal ended is 130 to a shell.
  assert.equal(signal, 'SIGINT')
  assert.ok(performance.now() - asked < 1000)
  assert.equal(said, '')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { zipBytes } from '../../src/base/zip-bytes.ts'
import { limits } from '../../src/bundle/limits.ts'
import { readBundleFiles } from '../../src/bundle/read.ts'
import { readZip } from '../../src/bundle/zip.ts'
import { refusals, smallFiles } from '../support/bundle.ts'
import { rawZip } from '../support/raw-zip.ts'

const zipProblem = async (bytes: Uint8Array) => {
  const read = await readZip(bytes)
  return read.ok ? 'read' : read.problems[0]!.code
}

test('a zip bomb ends at the limit, whatever it declares', async () => {
  const zeros = Buffer.alloc(limits.fileBytes + 1_000_000)
  const honest = await zipBytes(new Map([['a.txt', zeros]]))
  assert.ok(honest.length < 1_000_000)
  assert.equal(await zipProblem(honest), 'fileTooLarge')
  const liar = rawZip([{ path: 'a.txt', bytes: Buffer.from('x'), deflated: deflateRawSync(zeros), declared: 10 }])
  assert.ok(['fileTooLarge', 'badZip'].includes(await zipProblem(liar)))
})

test('a zip of too many files is refused', async () => {
  const many = rawZip(Array.from({ length: limits.files + 1 }, (_, i) => ({ path: `f${i}`, bytes: Buffer.alloc(0) })))
  assert.equal(await zipProblem(many), 'tooManyFiles')
})

test('a million scores are refused at the limit, with the row, in a few seconds', async () => {
  const row = 'isu-1,a,p1,7\n'
  const million = Buffer.from(`issue,criterion,rater,points\n${row.repeat(1_000_000)}`)
  const before = process.memoryUsage().rss
  assert.deepEqual(await refusals({ 'scores.csv': million }), [`tooManyRows scores.csv ${limits.rows + 2}`])
  assert.ok(process.memoryUsage().rss - before < 800_000_000)
})

test('ten thousand problems are told as fifty and a count', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `isu-1,a,p${i},x\n`).join('')
  const told = await refusals({ 'scores.csv': `issue,criterion,rater,points\n${rows}` })
  assert.equal(told.length, limits.problems + 1)
  assert.equal(told.at(-1), 'moreProblems')
})

test('as many bad rows as a table may have are refused in words', async () => {
  const bad = 'isu-1,a,p1,x\n'.repeat(limits.rows)
  const told = await refusals({ 'scores.csv': `issue,criterion,rater,points\n${bad}` })
  assert.deepEqual([told[0], told.length], ['notInteger scores.csv 2 points', limits.problems + 1])
})

test('references and quotes that lead nowhere do not cost their product', async () => {
  const numbered = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('')
  const began = performance.now()
  const unknown = await refusals({
    'issues.csv': `id,title\n${numbered(40_000, (i) => `x${i},t\n`)}`,
    'scores.csv': `issue,criterion,rater,points\n${numbered(40_000, (i) => `y${i},a,p,1\n`)}`,
  })
  assert.equal(unknown[0], 'unknownId scores.csv 2 issue')
  const wrong = await refusals({
    's.txt': 'a'.repeat(4_000_000),
    'sources.csv': `id,kind,title,file\n${numbered(2_000, (i) => `s${i},document,t,s.txt\n`)}`,
    'quotes.csv': `id,source,start,end,text\n${numbered(2_000, (i) => `q${i},s${i},0,4000000,a\n`)}`,
  })
  assert.equal(wrong[0], 'quoteDiffers quotes.csv 2 text')
  assert.ok(performance.now() - began < 5_000)
})

test('a descriptor that lists a file twenty thousand times costs one hash', async () => {
  const resources = Array.from({ length: 20_000 }, () => ({ path: 'besar.bin' }))
  const files = { 'datapackage.json': JSON.stringify({ resources }), 'besar.bin': new Uint8Array(10_000_000) }
  const began = performance.now()
  assert.ok((await readBundleFiles(smallFiles(files))).ok)
  assert.ok(performance.now() - began < 2_000)
})

import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { split } from '../examples/make/contoh-sintetis/recap.ts'
import { examples, makeExamples } from '../examples/make/make-examples.ts'
import { sha256 } from '../src/base/hash.ts'
import { verify } from '../src/bundle/verify.ts'
import { analyse } from '../src/methods/analysis/analyse.ts'
import { toText } from '../src/methods/exact/rational.ts'
import { standings } from '../src/methods/scoring/rank.ts'
import { ppks } from '../src/reference/ppks.ts'
import { lahat } from '../src/reference/regions/lahat.ts'
import { examplesFolder, openedExample, rows, textOf } from './support/example.ts'

const lahat2021 = await openedExample('lahat-2021')
const synthetic = await openedExample('contoh-sintetis')

/** Hashes of all files below a folder, by path. */
async function hashesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  const hashes = paths.map(async (path) => [relative(folder, path), sha256(await readFile(path))] as const)
  return new Map((await Promise.all(hashes)).toSorted())
}

test('the committed examples are, byte for byte, what their scripts make', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'))
  try {
    await makeExamples(folder)
    for (const example of examples)
      assert.deepEqual(
        await hashesBelow(join(examplesFolder, example.folder)),
        await hashesBelow(join(folder, example.folder)),
      )
  } finally {
    await rm(folder, { recursive: true })
  }
})

/** Seanto & Alyani (2026), Table 1, with its printed total of 46,109. */
const table1 = [42, 125, 4, 2, 104, 0, 5, 4085, 733, 8, 3, 8, 49, 0, 32, 0, 12, 0, 3, 47, 559, 7, 977, 39304, 0, 0]

test('Table 1 stands in both examples for the regency and adds up to 46,109 entries', () => {
  for (const { figures } of [lahat2021, synthetic]) {
    const whole = figures.filter((f) => f.region === '16.04')
    assert.deepEqual(
      whole.map((f) => f.category),
      ppks.categories.map((c) => c.id),
    )
    assert.deepEqual(
      whole.map((f) => f.value),
      table1,
    )
    assert.equal(
      whole.reduce((sum, f) => sum + f.value!, 0),
      46_109,
    )
    assert.ok(figures.every((f) => f.unit === 'entry' && f.period === '2021' && f.state === 'reported'))
  }
})

test('the made-up districts, all 24 of them, add up to Table 1 category by category', () => {
  for (const [i, category] of ppks.categories.entries()) {
    const parts = synthetic.figures.filter((f) => f.category === category.id && f.region !== '16.04')
    assert.deepEqual(
      parts.map((f) => f.region),
      lahat.parts.map((r) => r.code),
    )
    assert.equal(
      parts.reduce((sum, f) => sum + f.value!, 0),
      table1[i],
      category.id,
    )
  }
})

test('the two made-up years before are of districts alone, labelled, with what nobody reported and one confidential', () => {
  const table = rows(synthetic, 'recap')
  assert.equal(table.length, 26 + 3 * 24 * 26)
  const before = table.filter((row) => row.period !== '2021')
  assert.ok(before.every((row) => /^16\.04\.\d\d$/.test(row.region!) && row.source === 'rekap-kecamatan'))
  const states = Map.groupBy(before, (row) => row.state)
  assert.deepEqual(
    [...states].map(([state, all]) => [state, all.length, all.filter((row) => row.value === '').length]).toSorted(),
    [
      ['confidential', 1, 1],
      ['not-reported', 28, 28],
      ['reported', 2 * 24 * 26 - 29, 0],
    ],
  )
})

test('a split adds up to its total and gives each part its quota, rounded down or up', () => {
  fc.assert(
    fc.property(fc.nat(50_000), fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1 }), (total, weights) => {
      const sum = weights.reduce((a, b) => a + b)
      const parts = split(total, weights)
      assert.equal(
        parts.reduce((a, b) => a + b),
        total,
      )
      parts.forEach((part, i) => {
        assert.ok(Math.abs(part * sum - total * weights[i]!) < sum)
      })
    }),
  )
})

test('the paper reproduces but for the total of issue 1 and the rank of issue 3', () => {
  const { method, scored } = lahat2021
  assert.deepEqual(
    standings(method, scored.sheet).map((s) => [toText(s.total!), s.rank]),
    [
      ['90', 2],
      ['98', 1],
      ['90', 2],
    ],
  )
  const differs = verify(lahat2021).filter((line) => !line.reproduces)
  assert.deepEqual(
    differs.map(({ code, subject, stated, found }) => [code, subject, stated, found]),
    [
      ['total', 'isu-1', '92', '90'],
      ['rank', 'isu-3', '3', '2'],
    ],
  )
})

test("the paper's bundle holds its two tables and nothing that it does not say", () => {
  const { bundle, study } = lahat2021
  assert.deepEqual(Object.keys(bundle.tables).toSorted(), ['issues', 'printed', 'recap', 'scores', 'sources'])
  assert.deepEqual([...bundle.files.keys()], ['README.md'])
  assert.equal(study.synthetic, false)
  const unknown = { by: null, on: null, reason: null, settled: null, record: null }
  assert.deepEqual(study.decision, { issue: 'isu-2', ...unknown, source: 'seanto-alyani-2026' })
})

test('the synthetic example reproduces in every line', () => {
  assert.deepEqual(
    verify(synthetic).filter((line) => !line.reproduces),
    [],
  )
})

test('the synthetic example says so wherever somebody may begin to read', () => {
  const { bundle, study } = synthetic
  assert.equal(study.synthetic, true)
  assert.match(study.title, /sintetis/i)
  assert.match(study.notes[0]!, /^SINTETIS/)
  assert.match(String(bundle.descriptor.title), /sintetis/i)
  assert.match(String(bundle.descriptor.description), /^SINTETIS/)
  assert.match(textOf(synthetic, 'README.md'), /^# Contoh sintetis\n/)
  const texts = [...bundle.files.keys()].filter((path) => path.startsWith('sources/'))
  assert.equal(texts.length, 3)
  for (const path of texts) assert.match(textOf(synthetic, path), /^SINTETIS: /)
  const real = rows(synthetic, 'sources').filter((s) => !/\(sintetis\)$/.test(s.title!))
  assert.deepEqual(
    real.map((s) => s.id),
    ['seanto-alyani-2026'],
  )
})

test('the race at the top is close, one rater stands apart, and a tie further down is exact', () => {
  const { method, scored, study } = synthetic
  const analysis = analyse({ method, sheet: scored.sheet, printed: scored.printed, chosen: study.decision!.issue })
  assert.deepEqual(
    analysis.standings.map((s) => [s.issue, toText(s.total!), s.rank]),
    [
      ['isu-1', '431/5', 2],
      ['isu-2', '433/5', 1],
      ['isu-3', '387/5', 4],
      ['isu-4', '413/5', 3],
      ['isu-5', '387/5', 4],
    ],
  )
  const outliers = analysis.findings.flatMap((f) => (f.code === 'outlyingRater' ? [[f.rater, f.issue]] : []))
  assert.deepEqual(outliers, [['p3', 'isu-2']])
  const naive = scored.sheet.points.map((cells) =>
    cells.reduce((total, row) => total + row.reduce<number>((a, b) => a + b!, 0) / row.length, 0),
  )
  assert.notEqual(naive[2], naive[4])
})

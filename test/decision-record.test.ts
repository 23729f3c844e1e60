import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical } from '../src/base/canonical.ts'
import { sha256 } from '../src/base/hash.ts'
import { keptRecords } from '../src/bundle/kept-records.ts'
import { makeRecord, nameOf } from '../src/bundle/make-record.ts'
import { type OpenedStudy, understand } from '../src/bundle/open-study.ts'
import { differences } from '../src/bundle/record-differences.ts'
import { verify } from '../src/bundle/verify.ts'
import { isRecordLine, type Line } from '../src/bundle/verify-line.ts'
import { type DecisionRecord, recordBytes, recordPath } from '../src/features/issues/decision-record.ts'
import type { Decision } from '../src/features/studies/study.ts'
import { analyse } from '../src/methods/analysis/analyse.ts'
import { openedExample } from './support/example.ts'

const at = '2026-03-04T05:06:07.000Z'
const plain = { by: 'Kepala dinas', on: '2026-03-04', reason: 'Mendesak', source: null, settled: null }

/** The study with a decision frozen in it, and study.json naming it. */
function frozen(opened: OpenedStudy, decision: Omit<Decision, 'record'>): OpenedStudy {
  const { method, scored, bundle } = opened
  const analysis = analyse({ method, sheet: scored.sheet, printed: scored.printed, chosen: decision.issue })
  const log = { sequence: 7, hash: 'a'.repeat(64) }
  const record = makeRecord(opened, analysis, decision, { at, roles: ['head'], log })
  return withFile(opened, recordPath(record.number), recordBytes(record), {
    ...bundle.study,
    decision: { ...decision, record: nameOf(record) },
  })
}

function withFile(opened: OpenedStudy, path: string, bytes: Uint8Array, study = opened.bundle.study): OpenedStudy {
  const files = new Map([...opened.bundle.files, [path, bytes]])
  const read = understand({ ...opened.bundle, study, files })
  assert.ok(read.ok, JSON.stringify(read.ok ? '' : read.problems))
  return read.value
}

const synthetic = await openedExample('contoh-sintetis')
const bare = withFile(
  { ...synthetic, bundle: { ...synthetic.bundle, files: new Map() } },
  'catatan.txt',
  Buffer.from(''),
  { ...synthetic.bundle.study, decision: { issue: 'isu-2', ...plain } },
)
const once = frozen(bare, { issue: 'isu-2', ...plain })
const twice = frozen(once, { issue: 'isu-1', ...plain, reason: 'Berubah' })

const recordLines = (opened: OpenedStudy) => verify(opened).filter((l) => isRecordLine(l.code))
const failed = (lines: readonly Line[]) => lines.filter((l) => !l.reproduces).map((l) => `${l.code} ${l.record}`)

test('a frozen decision reproduces line by line, and a second one names the first', () => {
  assert.deepEqual(failed(recordLines(twice)), [])
  const [first, second] = keptRecords(twice.bundle.files)
  assert.deepEqual(second!.record!.replaces, { number: 1, sha256: first!.sha256 })
  assert.equal(first!.record!.replaces, null)
  assert.equal(first!.record!.panel.complete, 5)
  assert.ok(recordLines(twice).some((l) => l.code === 'recordTotal' && l.subject === 'isu-1'))
})

test('the record is canonical: the same study and moment give the same bytes', () => {
  const again = frozen(bare, { issue: 'isu-2', ...plain })
  assert.deepEqual(again.bundle.files.get('decisions/1.json'), once.bundle.files.get('decisions/1.json'))
})

test('findings, ties, seed and what would have to be true stand in it', () => {
  const { result } = keptRecords(twice.bundle.files)[1]!.record!
  assert.equal(result.choice.rank, 2)
  assert.ok(result.findings.some((f) => f.code === 'decisionNotFirst'))
  assert.equal(result.robustness!.seed, 20260430)
  assert.deepEqual(
    result.needed.map((n) => [n.issue, n.points!.level]),
    [['isu-1', '2'], ...result.needed.slice(1).map((n) => [n.issue, n.points!.level])],
  )
  assert.ok(result.ties.some((t) => t.settled.kind === 'stays'))
})

type Json = Record<string, never> & { [key: string]: Json }

/** The second record with one thing changed, in canonical form, and study.json made to name the forged bytes. */
function forged(change: (record: Json) => void): OpenedStudy {
  const record = JSON.parse(Buffer.from(twice.bundle.files.get('decisions/2.json')!).toString())
  change(record)
  const bytes = Buffer.from(`${canonical(record)}\n`)
  const { decision } = twice.bundle.study as { decision: Decision }
  return withFile(twice, 'decisions/2.json', bytes, {
    ...twice.bundle.study,
    decision: { ...decision, record: { number: 2, sha256: sha256(bytes) } },
  })
}

const set = (path: string, value: unknown) => (record: Json) => {
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce((o, key) => o[key]!, record)
  assert.notDeepEqual(holder[last], value, path)
  ;(holder as Record<string, unknown>)[last] = value
}

const flips: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['result.standings.0.total', '99', ['recordTotal 2', 'recordStandings 2']],
  ['result.standings.0.rank', 4, ['recordRank 2', 'recordStandings 2']],
  ['result.choice.rank', 1, ['recordStandings 2']],
  ['result.ties', [], ['recordTies 2']],
  ['result.findings', [], ['recordFindings 2']],
  ['result.robustness.seed', 1, ['recordRobustness 2']],
  ['result.robustness.acceptability.0.counts.0', 0, ['recordRobustness 2']],
  ['result.needed.0.points.level', '1', ['recordNeeded 2']],
  ['result.added', 1, ['record 2']],
  ['method.digest', 'b'.repeat(64), ['recordMethod 2', 'recordStudy 2']],
  ['method.version', '9', ['recordMethod 2']],
  ['method.document.title', { id: 'Lain', en: 'Other' }, ['recordMethod 2']],
  ['panel.complete', 4, ['recordPanel 2']],
  ['panel.raters.0', 'x', ['recordStudy 2']],
  ['scores.points.0.0.0', 1, ['recordTotal 2', 'recordStudy 2']],
  ['issues.0.title', 'Lain', ['recordStudy 2']],
  ['replaces', null, ['recordChain 2']],
  ['replaces.sha256', 'c'.repeat(64), ['recordChain 2']],
  ['number', 3, ['record 2']],
  ['decision.reason', 'Lain', ['recordSays 2']],
  ['decision.by', 'Orang lain', ['recordSays 2']],
  ['decision.on', '2026-03-05', ['recordSays 2']],
  ['decision.issue', 'isu-3', ['recordSays 2', 'recordStandings 2']],
  ['decision.settled', { kind: 'person' }, ['recordSays 2']],
]

for (const [path, value, expected] of flips)
  test(`a record whose ${path} was changed does not reproduce, and what is wrong is named`, () => {
    const lines = failed(recordLines(forged(set(path, value))))
    for (const line of expected) assert.ok(lines.includes(line), `${line} is not among ${lines.join(', ')}`)
  })

test('a byte flipped anywhere in a record is found, whether or not it is still a record', () => {
  const bytes = twice.bundle.files.get('decisions/1.json')!
  for (let i = 0; i < bytes.length; i += 997) {
    const flipped = Uint8Array.from(bytes)
    flipped[i]! ^= 1
    const lines = failed(recordLines(withFile(twice, 'decisions/1.json', flipped)))
    assert.ok(lines.includes('recordChain 2'), `byte ${i}`)
  }
})

test('a record that is missing, empty, no record, or from elsewhere is named, never thrown over', () => {
  const gone = new Map(twice.bundle.files)
  gone.delete('decisions/1.json')
  const without = { ...twice, bundle: { ...twice.bundle, files: gone } }
  assert.deepEqual(failed(recordLines(without)), ['recordChain 2'])
  for (const text of ['', '{}', '[]', 'x', '{"format":1}\n', 'null'])
    assert.ok(failed(recordLines(withFile(twice, 'decisions/2.json', Buffer.from(text)))).includes('record 2'), text)
})

test('what changed in the study since is named part by part', () => {
  const { record } = keptRecords(twice.bundle.files)[1]!
  assert.deepEqual(differences(record!, twice), [])
  const tables = { ...twice.bundle.tables }
  const edit = (table: string, change: (values: Record<string, string>) => Record<string, string>) => ({
    ...tables[table]!,
    rows: tables[table]!.rows.map((row, i) => (i === 0 ? { ...row, values: change({ ...row.values }) } : row)),
  })
  const scores = edit('scores', (v) => ({ ...v, points: '1' }))
  const issues = edit('issues', (v) => ({ ...v, title: 'Judul lain' }))
  const read = understand({ ...twice.bundle, tables: { ...tables, scores, issues } })
  assert.ok(read.ok)
  assert.deepEqual(
    differences(record!, read.value).map((d) => d.part),
    ['issues', 'scores', 'evidence'],
  )
  assert.deepEqual(failed(recordLines(read.value)), ['recordStudy 2'])
})

test('a tie is settled by a person or by a rule that chooses, and the record says which', async () => {
  const paper = await openedExample('lahat-2021')
  const rows = paper.bundle.tables.issues!.rows.filter((r) => r.values.id !== 'isu-2')
  const only = (table: string) => ({
    ...paper.bundle.tables[table]!,
    rows: paper.bundle.tables[table]!.rows.filter((r) => r.values.issue !== 'isu-2'),
  })
  const tables = {
    ...paper.bundle.tables,
    issues: { ...paper.bundle.tables.issues!, rows },
    scores: only('scores'),
    printed: only('printed'),
  }
  const study = { ...paper.bundle.study, decision: null }
  const tied = understand({ ...paper.bundle, study, tables })
  assert.ok(tied.ok)
  const settledBy = (settled: Decision['settled']) => {
    const made = frozen(tied.value, { issue: 'isu-1', ...plain, settled })
    assert.deepEqual(failed(recordLines(made)), [])
    const record = keptRecords(made.bundle.files)[0]!.record as DecisionRecord
    return record.result.ties.find((t) => t.rank === 1)!.settled
  }
  const [innovative, open] = [tied.value.method.criteria[4]!.id, tied.value.method.criteria[5]!.id]
  assert.deepEqual(settledBy({ kind: 'person' }), { kind: 'person', who: 'Kepala dinas' })
  assert.deepEqual(settledBy({ kind: 'rule', criterion: open }), { kind: 'rule', criterion: open, chooses: 'isu-1' })
  assert.equal((settledBy({ kind: 'rule', criterion: innovative }) as { chooses: string }).chooses, 'isu-3')
})

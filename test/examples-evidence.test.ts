import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openedExample, rows, textOf } from './support/example.ts'

const synthetic = await openedExample('contoh-sintetis')

test('every quote stands in its text where it says, in code points, with its surroundings', () => {
  const fileOf = new Map(rows(synthetic, 'sources').map((s) => [s.id, s.file!]))
  const quotes = rows(synthetic, 'quotes')
  const codeUnits = quotes.filter((quote) => {
    const text = textOf(synthetic, fileOf.get(quote.source)!)
    const points = [...text]
    const [start, end] = [Number(quote.start), Number(quote.end)]
    assert.equal(points.slice(start, end).join(''), quote.text, quote.id)
    assert.equal(points.slice(Math.max(0, start - 32), start).join(''), quote.before, quote.id)
    assert.equal(points.slice(end, end + 32).join(''), quote.after, quote.id)
    return text.slice(start, end) !== quote.text
  })
  assert.ok(quotes.length >= 25)
  assert.ok(codeUnits.length > 0, 'some quotes stand elsewhere when counted in UTF-16 units')
})

test('every piece of evidence leads from something in the bundle to something in it', () => {
  const kinds = { quote: 'quotes', source: 'sources', factor: 'factors', issue: 'issues', project: 'projects' }
  const known = new Set(synthetic.figures.map((f) => `figure:${f.category}@${f.region}@${f.period}`))
  for (const [kind, table] of Object.entries(kinds))
    for (const { id } of rows(synthetic, table)) known.add(`${kind}:${id}`)
  for (const { from, to } of rows(synthetic, 'evidence')) {
    assert.ok(known.has(from!), from)
    assert.ok(known.has(to!), to)
  }
})

test('what names an id elsewhere finds it', () => {
  const ids = (table: string) => new Set(rows(synthetic, table).map((r) => r.id))
  const people = new Set<string | undefined>(synthetic.study.people.map((p) => p.id))
  const leads = (table: string, column: string, to: ReadonlySet<string | undefined>) => {
    for (const row of rows(synthetic, table)) if (row[column]) assert.ok(to.has(row[column]), `${table} ${row[column]}`)
  }
  for (const table of ['recap', 'quotes', 'issues', 'printed', 'measures']) leads(table, 'source', ids('sources'))
  leads('codes', 'parent', ids('codes'))
  leads('quotes', 'code', ids('codes'))
  leads('projects', 'issue', ids('issues'))
  leads('milestones', 'project', ids('projects'))
  leads('measures', 'project', ids('projects'))
  leads('scores', 'rater', people)
  leads('projects', 'owner', people)
  for (const line of logLines()) assert.ok(people.has(String(line.who)))
})

test('factors fill all four quadrants, two without evidence and at least three contradicted', () => {
  const factors = rows(synthetic, 'factors')
  const quadrants = Map.groupBy(factors, (f) => `${f.locus} ${f.effect}`)
  assert.deepEqual(
    [...quadrants.values()].map((q) => q.length),
    [4, 4, 3, 3],
  )
  const evidence = rows(synthetic, 'evidence').filter((e) => e.to!.startsWith('factor:'))
  const bare = factors.filter((f) => !evidence.some((e) => e.to === `factor:${f.id}`))
  assert.deepEqual(
    bare.map((f) => f.id),
    ['f04', 'f14'],
  )
  const contradicted = new Set(evidence.filter((e) => e.stance === 'contradicting').map((e) => e.to))
  assert.ok(contradicted.size >= 3)
})

test('each indicator is measured at T0 to T3, and one begins at zero', () => {
  const byIndicator = [...Map.groupBy(rows(synthetic, 'measures'), (m) => m.indicator).values()]
  assert.equal(byIndicator.length, 3)
  for (const measures of byIndicator)
    assert.deepEqual(
      measures.map((m) => m.wave),
      ['T0', 'T1', 'T2', 'T3'],
    )
  assert.equal(byIndicator.filter((measures) => measures[0]!.value === '0').length, 1)
})

function logLines(): Record<string, unknown>[] {
  const lines = textOf(synthetic, 'log.jsonl').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('the log is a chain of hashes, numbered and in the order of time', () => {
  let previous = '0'.repeat(64)
  for (const [i, { hash, ...line }] of logLines().entries()) {
    const json = JSON.stringify(Object.fromEntries(Object.entries(line).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    previous = createHash('sha256')
      .update(previous + json)
      .digest('hex')
    assert.equal(hash, previous)
    assert.equal(line.seq, i + 1)
  }
  const times = logLines().map((line) => String(line.at))
  assert.deepEqual(times, times.toSorted())
})

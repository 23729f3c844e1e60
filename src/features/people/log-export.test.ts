import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical } from '../../base/canonical.ts'
import { sha256 } from '../../base/hash.ts'
import { noHash } from './log.ts'
import { chained, digestOf } from './log-chain.ts'
import { type Exported, logCsv, logJsonLines } from './log-export.ts'
import type { ShownEntry } from './log-shown.ts'

const office = { id: 'o', name: 'Dinas Sosial' }
const at = '2026-03-04T05:06:07.000Z'

function exported(contents: readonly ShownEntry['content'][], actor = 'ani'): Exported {
  const links = new Map<number, { salt: string | null; digest: string }>()
  let hash = noHash
  const entries = contents.map((content, i): ShownEntry => {
    const [sequence, salt] = [i + 1, `garam-${i}`]
    const digest = digestOf(salt, canonical(content))
    links.set(sequence, { salt, digest })
    const link = { at, actor, act: 'study.changed', subject: 'study:s', study: 's' }
    hash = chained(hash, { officeId: office.id, sequence, digest, ...link })
    return { sequence, ...link, content, hash, hidden: false }
  })
  const shown = {
    entries: entries.toReversed(),
    names: new Map([['ani', actor]]),
    studies: new Map(),
    issues: new Map(),
  }
  return { office, at, shown, links }
}

test('a cell of the table that a spreadsheet would run is only text', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', 'a,"b"\nc']
  const csv = logCsv(exported(hostile.map((reason) => ({ before: null, after: null, reason }))), 'id')
  const cells = csv.split('\r\n').slice(1)
  assert.ok(csv.startsWith('\uFEFFNomor,'))
  for (const line of cells) assert.doesNotMatch(line, /(^|,)"?[\s]*[=+\-@＝]/)
  assert.ok(csv.includes(",'\t=1,") && csv.includes(`"a,""b""\nc"`))
})

test('the lines hold all that the chain was made of: it is computed anew from them alone', () => {
  const lines = logJsonLines(
    exported([
      { before: 1, after: { b: 2, a: 'ä' }, reason: 'x' },
      { before: null, after: null, reason: null },
    ]),
  )
  const [head, ...entries] = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  let hash = noHash
  for (const { before, after, reason, salt, digest, name, hash: told, ...link } of entries.toReversed()) {
    assert.equal(sha256(`${salt}\n${canonical({ before, after, reason })}`), digest)
    hash = sha256(hash + canonical({ officeId: head.office, digest, ...link }))
    assert.equal(hash, told)
    assert.equal(name, 'ani')
  }
})

test('of what is hidden or erased no salt goes out: with it names could be tried', () => {
  const whole = exported([{ before: null, after: 'rahasia', reason: null }, null])
  const [erased, first] = whole.shown.entries
  const shown = { ...whole.shown, entries: [erased!, { ...first!, content: null, hidden: true }] }
  const lines = logJsonLines({ ...whole, shown })
  assert.ok(!lines.includes('garam') && !lines.includes('rahasia'))
  assert.deepEqual(
    lines
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => [JSON.parse(line).erased, JSON.parse(line).hidden]),
    [
      [true, undefined],
      [undefined, true],
    ],
  )
})

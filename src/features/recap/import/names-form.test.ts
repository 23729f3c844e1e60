import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahatNames } from '../../../../test/support/recap-names.ts'
import type { Sent } from '../../people/visit.ts'
import { leftOut } from './known.ts'
import { parseNames, saidOf } from './names-form.ts'
import type { AskedName } from './staged.ts'

const known = lahatNames()
const asked: AskedName = {
  ...{ kind: 'region', text: 'Tanjung Sakti Pum', around: null, codes: [], count: 2, sheet: null, line: 4 },
}

function parsed(fields: Readonly<Record<string, string>>) {
  const sent: Sent = {
    text: (name) => fields[name] ?? '',
    all: () => [],
    names: () => Object.keys(fields),
    file: async () => null,
  }
  return parseNames(sent, [asked], known, 'id')
}

test('a name is answered by a choice, by a code or a whole name that is written, or left out', () => {
  for (const [fields, target] of [
    [{ 'nama-0': '16.04.24' }, '16.04.24'],
    [{ 'tulis-0': '16.04.24' }, '16.04.24'],
    [{ 'tulis-0': 'tanjung sakti pumi', 'nama-0': '16.04.01' }, '16.04.24'],
    [{ 'nama-0': leftOut }, leftOut],
  ] as const) {
    const { names, problems } = parsed(fields)
    assert.deepEqual([names.map((name) => name.target), problems], [[target], {}])
    assert.equal(saidOf(names, asked), target)
  }
  assert.deepEqual(parsed({}).names, [])
  assert.equal(saidOf([], asked), '')
})

test('a part of a name finds and is never an answer; what was typed is still there', () => {
  const { names, problems, answers } = parsed({ 'tulis-0': 'Sakti' })
  assert.deepEqual([names, Object.keys(problems)], [[], ['tulis-0']])
  assert.equal(answers[0]!.typed, 'Sakti')
  assert.deepEqual([...answers[0]!.hits].sort(), ['16.04.01', '16.04.24'])
  const chosen = parsed({ 'tulis-0': 'Sakti', 'nama-0': '16.04.01' })
  assert.deepEqual([chosen.names.map(({ target }) => target), chosen.problems], [['16.04.01'], {}])
  assert.deepEqual(parsed({ 'tulis-0': 'Pumi' }).names, [], 'one that is found is offered, not taken')
  assert.match(parsed({ 'tulis-0': 'Atlantis' }).problems['tulis-0']!, /Atlantis/)
})

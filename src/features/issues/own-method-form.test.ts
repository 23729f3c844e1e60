import assert from 'node:assert/strict'
import { test } from 'node:test'
import { litmus } from '../../methods/scoring/litmus/litmus.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import { parseOwnMethod, valuesOf } from './own-method-form.ts'

const codes = (criteria: string) => {
  const read = parseOwnMethod({ title: 'Prioritas', criteria, source: '' })
  return read.ok ? [] : read.problems.map((p) => `${p.code} ${p.values?.line ?? ''}`.trim())
}

test('each line that cannot be read is named, and is no repeated name', () => {
  assert.deepEqual(codes('A\nB'), ['badLine 1', 'badLine 2'])
  assert.deepEqual(codes('A; 5\nA; 7'), ['twice'])
  assert.deepEqual(codes(''), ['noCriteria'])
})

test('a weight stands behind the points', () => {
  const read = parseOwnMethod({ title: 'Prioritas', criteria: 'Mendesak; 1; 5; 1,5\nLuas; 5', source: '' })
  assert.ok(read.ok)
  const method = parseMethod({ ...read.value, version: '1' })
  assert.deepEqual(method.ok && method.value.criteria.map((c) => [c.minimum, c.maximum, c.weight]), [
    [1, 5, 1.5],
    [0, 5, 1],
  ])
  assert.deepEqual(codes('A; 1; 5; 0'), ['badLine 1'])
})

test('the questions of the litmus test are written over it, and its points and classes stay', () => {
  const values = valuesOf(litmus, 'id')
  const asked = values.criteria.replace('Pertanyaan 1;', 'Kapan isu ini terasa?;')
  const read = parseOwnMethod({ ...values, title: 'Litmus dinas', criteria: asked }, litmus)
  assert.ok(read.ok)
  const method = parseMethod({ ...read.value, version: '1' })
  assert.ok(method.ok)
  assert.deepEqual(
    method.value.criteria.map((c) => c.id),
    litmus.criteria.map((c) => c.id),
  )
  assert.equal(method.value.criteria[0]!.title.id, 'Kapan isu ini terasa?')
  assert.deepEqual([method.value.kind, method.value.bands], ['litmus', litmus.bands])
  assert.deepEqual(method.value.criteria[12]!.anchors, litmus.criteria[12]!.anchors)
})

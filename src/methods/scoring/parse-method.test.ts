import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { builtInMethods } from './index.ts'
import { parseMethod } from './parse-method.ts'
import { unusedMethodKeys } from './unused-keys.ts'

const refused = (raw: unknown) => {
  const result = parseMethod(raw)
  return result.ok ? [] : result.problems.map((p) => `${p.place?.path}: ${p.code}`)
}

test('the shortest method of an office: ids and maxima', () => {
  const result = parseMethod({ id: 'kami', version: '1', criteria: [{ id: 'mendesak', maximum: 10 }] })
  assert.ok(result.ok)
  assert.deepEqual(result.value.criteria[0], {
    id: 'mendesak',
    letter: 'M',
    title: { id: 'mendesak', en: 'mendesak' },
    meaning: null,
    minimum: 0,
    maximum: 10,
    weight: 1,
    anchors: [],
  })
})

test('everything that is wrong is named with its place, not only the first', () => {
  assert.deepEqual(
    refused({
      id: '',
      version: '1',
      kind: 'ASTRID',
      criteria: [{ id: 'a', maximum: 0 }, { id: 'a', maximum: 5.5, weight: -1 }, 'b'],
      gate: [{ on: 'x', atLeast: 3 }],
      tieRule: { kind: 'criteria', order: ['z'] },
    }),
    [
      'criteria[0].maximum: maximumNotAboveMinimum',
      'criteria[1].maximum: notAnInteger',
      'criteria[1].weight: badWeight',
      'criteria[2]: notAnObject',
      'id: textMissing',
      'kind: notOneOf',
      'criteria[1].id: duplicateId',
      'gate[0].on: unknownCriterion',
      'tieRule.order[0]: unknownCriterion',
    ],
  )
})

test('a name that is not built in is refused, with the name', () => {
  assert.deepEqual(refused({ id: 'astrid', version: '99' }), ['id: unknownMethod'])
  assert.deepEqual(refused([]), [': notAnObject'])
})

test('an order of criteria without the kind of tie rule is refused, not passed over', () => {
  const raw = (tieRule: object) => ({ id: 'x', version: '1', criteria: [{ id: 'a', maximum: 5 }], tieRule })
  assert.deepEqual(refused(raw({ order: ['a'] })), ['tieRule.kind: notOneOf'])
  assert.deepEqual(refused(raw({ kind: 'criteria', order: ['a'] })), [])
  assert.deepEqual(refused(raw({})), [])
})

test('keys that nothing is read from are named by their path', () => {
  const raw = {
    id: 'x',
    version: '1',
    title: { id: 'X', en: 'X', fr: 'X' },
    criteria: [{ id: 'a', maximum: 5, wieght: 3, anchors: [{ points: 1, label: 'satu', lable: '' }] }],
    tierule: 'stay',
    source: { citation: 'c', tahun: 2021 },
  }
  assert.deepEqual(unusedMethodKeys(raw), [
    'title.fr',
    'criteria[0].wieght',
    'criteria[0].anchors[0].lable',
    'tierule',
    'source.tahun',
  ])
  assert.deepEqual(unusedMethodKeys({ id: 'usg', version: '1', gate: [] }), ['gate'])
  for (const own of builtInMethods) assert.deepEqual(unusedMethodKeys(JSON.parse(JSON.stringify(own))), [])
  fc.assert(fc.property(fc.jsonValue(), (value) => void unusedMethodKeys(value)))
})

test('no JSON value makes the parser throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (raw) => void parseMethod(raw)))
  const fields = fc.record(
    {
      id: fc.jsonValue(),
      version: fc.jsonValue(),
      criteria: fc.jsonValue(),
      gate: fc.jsonValue(),
      tieRule: fc.jsonValue(),
      comparisons: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  fc.assert(fc.property(fields, (raw) => void parseMethod(raw)))
})

test('a criterion may not take the name of the total, and a condition has one limit', () => {
  const raw = (id: string, gate: object) => ({
    id: 'x',
    title: { id: 'X', en: 'X' },
    criteria: [{ id, title: { id: 'A', en: 'A' }, minimum: 0, maximum: 10 }],
    gate: [gate],
  })
  const codes = (value: unknown) => {
    const read = parseMethod(value)
    return read.ok ? [] : read.problems.map((p) => p.code)
  }
  assert.ok(codes(raw('total', { on: 'total', atLeast: 8 })).includes('reservedId'))
  assert.ok(codes(raw('a', { on: 'a', atLeast: 8, above: 2 })).includes('twoLimits'))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseJson, readJson } from './json.ts'
import { limits } from './limits.ts'

const problem = (text: string, firstRow?: number) => {
  const read = parseJson(text, 'study.json', firstRow)
  return read.ok ? 'read' : `${read.problems[0]!.code} ${read.problems[0]!.place!.row ?? ''}`.trim()
}

test('a key that stands twice in one object is told with its row, for the first would vanish', () => {
  assert.equal(problem('{"a": 1,\n "b": {"a": 2},\n "a": 3}'), 'duplicateKey 3')
  assert.equal(problem('{"a": 1, "\\u0061": 2}'), 'duplicateKey 1')
  assert.equal(problem('{"a": [{"a": 1}, {"a": "a"}, "a", "a:"]}'), 'read')
})

test('a key that reaches for prototypes is told, however it is written; other odd keys are kept', () => {
  assert.equal(problem('{"a": [\n{"__proto__" : {}}]}'), 'reservedKey 2')
  assert.equal(problem('{"\\u005f_proto__": 1}'), 'reservedKey 1')
  const read = parseJson('{"constructor": 1, "prototype": "__proto__"}', 'study.json')
  assert.deepEqual(read, { ok: true, value: { constructor: 1, prototype: '__proto__' } })
})

test('nesting ends at its limit, not at the end of the stack', () => {
  const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  assert.equal(problem(nested(limits.jsonDepth)), 'read')
  assert.equal(problem(nested(limits.jsonDepth + 1)), 'jsonTooDeep 1')
  assert.equal(problem(nested(1_000_000)), 'jsonTooDeep 1')
})

test('rows go on from where the text begins in its file', () => {
  assert.equal(problem('{"a": }', 7), 'badJson 7')
  assert.equal(problem('[]', 7), 'notAJsonObject 7')
  assert.equal(problem('[]'), 'notAJsonObject')
})

test('a JSON file larger than its limit is not parsed', () => {
  const read = readJson(Buffer.alloc(limits.jsonBytes + 1, ' '), 'study.json')
  assert.equal(read.ok ? '' : read.problems[0]!.code, 'fileTooLarge')
})

test('every object that JSON can write is read as it was', () => {
  const value = fc.dictionary(
    fc.string({ unit: 'grapheme' }).filter((key) => key !== '__proto__'),
    fc.jsonValue({ maxDepth: 4 }),
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2), (object, indent) => {
      const text = JSON.stringify(object, null, indent)
      if (text.includes('"__proto__":')) return
      assert.deepEqual(parseJson(text, 'study.json'), { ok: true, value: JSON.parse(text) })
    }),
  )
})

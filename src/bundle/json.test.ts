import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { divide, multiply, parseRational, rational, toText } from '../methods/exact/rational.ts'
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

test('a number that would come back changed is refused with its row; one that is worth the same is read', () => {
  for (const number of ['9007199254740993', '-12345678901234567890', '1e999', '0.12345678901234567891', '1e-999'])
    assert.equal(problem(`{"a": 1,\n "lain": {"b": [1, ${number}]}}`), 'inexactNumber 2', number)
  for (const number of ['9007199254740992', '9007199254740991', '-0', '0.1', '1.50', '15E-1', '1e21', '0e99', '5e-324'])
    assert.equal(problem(`{"a": ${number}}`), 'read', number)
  assert.equal(problem('{"a": "9007199254740993", "9007199254740993": 1}'), 'read')
})

test('a number of a million digits is refused as fast as it is read', () => {
  assert.equal(problem(`{"a": ${'7'.repeat(1_000_000)}}`), 'inexactNumber 1')
})

test('whatever is read is worth the same when it is written again', () => {
  const digits = fc.stringMatching(/^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?(e[+-]?[0-9]{1,3})?$/)
  fc.assert(
    fc.property(digits, (number) => {
      const read = parseJson(`{"a": ${number}}`, 'study.json')
      if (!read.ok) return
      assert.equal(parseJson(JSON.stringify(read.value), 'study.json').ok, true)
      assert.equal(exact(JSON.stringify(read.value.a)), exact(number))
    }),
  )
})

/** The number as a fraction in text; -0 is 0. */
function exact(number: string): string {
  const [mantissa = '', power = '0'] = number.toLowerCase().split('e')
  const { n, d } = parseRational(mantissa)!
  const ten = rational(10n ** BigInt(Math.abs(Number(power))))
  return toText(Number(power) < 0 ? divide({ n, d }, ten) : multiply({ n, d }, ten))
}

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

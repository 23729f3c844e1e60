import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultLine, requestLine } from './request-log.ts'

const time = '2026-03-04T05:06:07.000Z'

test('a request is one line of JSON, worse when we failed', () => {
  const line = requestLine({
    time,
    id: 'a',
    method: 'GET',
    route: '/studi/:study',
    status: 503,
    ms: 1.5,
    account: null,
  })
  assert.ok(line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)
  assert.deepEqual([JSON.parse(line).level, JSON.parse(line).route], ['error', '/studi/:study'])
})

test('a fault says what and where, and repeats nothing that somebody wrote', () => {
  const wrote = 'Sri Rahasia'
  for (const error of [
    new SyntaxError(`Unexpected token 'S', "${wrote}" is not valid JSON`),
    Object.assign(new Error(`no such user: sri@lahat.example\nsecond line ${wrote}`), { code: 'E1' }),
    new Error('outer', { cause: new Error(`duplicate key value "${wrote}"`) }),
    wrote,
  ]) {
    const line = faultLine(time, error)
    assert.equal(line.split('\n').length, 2)
    assert.ok(!/sri@|is not valid JSON.*Sri/i.test(line), line)
  }
  const { fault, stack } = JSON.parse(faultLine(time, new TypeError('x')))
  assert.equal(fault, 'TypeError')
  assert.match(stack[0], /request-log\.test/)
  assert.ok(!faultLine(time, new Error(`"${wrote}"`)).includes(wrote))
})

import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { readAtMost } from './read-at-most.ts'

test('a stream is read whole, or as far as shows that it is too long', async () => {
  const stream = () => Readable.from([Buffer.from('abc'), Buffer.from('def'), Buffer.from('ghi')])
  assert.equal(Buffer.from(await readAtMost(stream(), 9)).toString(), 'abcdefghi')
  assert.equal(Buffer.from(await readAtMost(stream(), 4)).toString(), 'abcde')
})

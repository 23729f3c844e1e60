import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SeenKeys } from './seen-keys.ts'

test('of many keys each is found where it stood first, and no other is', () => {
  const seen = new SeenKeys()
  const key = (n: number) => `ppks-${n % 26} 16.04.${n} 2021`
  for (let n = 0; n < 200_000; n++) assert.equal(seen.first(key(n), n + 1, n * 2), null)
  for (let n = 0; n < 200_000; n += 997) assert.deepEqual(seen.first(key(n), 1, 1), { line: n + 1, value: n * 2 })
  assert.equal(seen.first(key(200_001), 7, 7), null)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahat } from './lahat.ts'
import { tileOf } from './tiles.ts'

test('every district of Lahat has a tile of its own', () => {
  const tiles = lahat.parts.map(({ code }) => tileOf(code))
  assert.equal(new Set(tiles.map((tile) => `${tile?.column} ${tile?.row}`)).size, 24)
  assert.ok(tiles.every((tile) => tile !== null))
  assert.equal(tileOf('16.05.01'), null)
})

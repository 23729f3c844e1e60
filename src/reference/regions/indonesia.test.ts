import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officialArea, officialParts } from './indonesia.ts'
import { lahat } from './lahat.ts'

test('Indonesia has 38 provinces, and South Sumatra 17 regencies', async () => {
  assert.equal((await officialParts(null)).length, 38)
  const regencies = await officialParts('16')
  assert.equal(regencies.length, 17)
  assert.ok(regencies.some(({ code, name }) => code === '16.04' && name === 'Kabupaten Lahat'))
})

test('the districts of Lahat are those that we know, with our other spellings', async () => {
  const [whole, ...parts] = await officialArea('16.04', { villages: false })
  assert.deepEqual(whole, lahat.whole)
  assert.deepEqual(parts, lahat.parts)
})

test('Lahat has 378 villages, 18 of them kelurahan, each in a district of it', async () => {
  const villages = (await officialArea('16.04', { villages: true })).filter(({ code }) => code.split('.').length === 4)
  assert.equal(villages.length, 378)
  assert.equal(villages.filter(({ code }) => /\.1\d{3}$/.test(code)).length, 18)
  assert.ok(villages.every(({ code }) => lahat.parts.some((part) => code.startsWith(`${part.code}.`))))
  assert.equal((await officialParts('16.04.31')).length, 10)
})

test('names with commas and quotes are whole, and a code that nobody has is nothing', async () => {
  assert.equal((await officialParts('12.07.28')).find(({ code }) => code === '12.07.28.1007')?.name, 'Lubuk Pakam I,II')
  assert.equal((await officialParts('35.13.15')).find(({ code }) => code === '35.13.15.2017')?.name, 'Soka"an')
  assert.deepEqual(await officialArea('99.99', { villages: true }), [])
  assert.deepEqual(await officialParts('16.04.10.1001'), [])
})

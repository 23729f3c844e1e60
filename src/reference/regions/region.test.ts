import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahat } from './lahat.ts'
import { partNamed, regionByCode } from './region.ts'

test('Lahat has 24 districts, each with its own code below 16.04, in the order of the codes', () => {
  const codes = lahat.parts.map((r) => r.code)
  assert.equal(codes.length, 24)
  assert.deepEqual(codes, [...new Set(codes)].sort())
  assert.ok(codes.every((code) => /^16\.04\.\d\d$/.test(code)))
})

test('a code is found with dots and without', () => {
  assert.equal(regionByCode(lahat, '16.04.10')?.name, 'Lahat')
  assert.equal(regionByCode(lahat, ' 160410 ')?.name, 'Lahat')
  assert.equal(regionByCode(lahat, '1604')?.name, 'Kabupaten Lahat')
  assert.equal(regionByCode(lahat, '16.04.02'), undefined)
})

test('every name and alias leads back to its own district', () => {
  for (const region of lahat.parts)
    for (const name of [region.name, ...region.aliases]) assert.equal(partNamed(lahat, name)?.code, region.code, name)
})

test('names are understood with and without spaces, capitals and the word for district', () => {
  assert.equal(partNamed(lahat, 'TANJUNG TEBAT')?.code, '16.04.27')
  assert.equal(partNamed(lahat, 'Kec. Muara Payang')?.code, '16.04.28')
  assert.equal(partNamed(lahat, 'Kecamatan Lahat')?.code, '16.04.10')
})

test('Pumu and Pumi are two districts, and a name between them is neither', () => {
  assert.equal(partNamed(lahat, 'Tanjung Sakti PUMU')?.code, '16.04.01')
  assert.equal(partNamed(lahat, 'Tanjung Sakti PUMI')?.code, '16.04.24')
  assert.equal(partNamed(lahat, 'Tanjung Sakti Pum'), undefined)
  assert.equal(partNamed(lahat, 'Tanjung Sakti'), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahatNames } from '../../../../test/support/recap-names.ts'
import { leftOut, memoryKey } from './known.ts'

const known = lahatNames()

test('codes are read with dots, without, and half dotted', () => {
  for (const text of ['16.04.10', '160410', '1604.10'])
    assert.deepEqual(known.region(text), { kind: 'one', code: '16.04.10', by: 'code' }, text)
})

test('Pumu and Pumi are two districts, and no name between them is either', () => {
  assert.deepEqual(known.region('Tanjungsakti PUMU'), { kind: 'one', code: '16.04.01', by: 'name' })
  assert.deepEqual(known.region('TANJUNG SAKTI PUMI'), { kind: 'one', code: '16.04.24', by: 'name' })
  for (const text of ['Tanjung Sakti Pum', 'Tanjung Sakti Pumo', 'Tj Sakti Pumi', 'Tanjung Sakti']) {
    const match = known.region(text)
    assert.notEqual(match.kind, 'one', text)
  }
  assert.deepEqual([...known.near('region', 'Tanjung Sakti Pum', {})].sort().slice(0, 2), ['16.04.01', '16.04.24'])
})

test('a district and its regency of one name are told apart by the word before it, or asked', () => {
  assert.deepEqual(known.region('Kec. Lahat'), { kind: 'one', code: '16.04.10', by: 'name' })
  assert.deepEqual(known.region('KABUPATEN LAHAT'), { kind: 'one', code: '16.04', by: 'name' })
  assert.equal(known.region('Lahat').kind, 'several')
  assert.deepEqual(known.region('Lahat', { level: 'district' }), { kind: 'one', code: '16.04.10', by: 'name' })
  assert.deepEqual(known.region('Kota Agung'), { kind: 'one', code: '16.04.07', by: 'name' })
})

test('categories are found by name, older wording, abbreviation and number', () => {
  const one = (text: string, set?: string) => {
    const match = known.category(text, { set: set ?? null })
    return match.kind === 'one' ? match.code : match.kind
  }
  assert.equal(one('8. Lanjut Usia Terlantar'), 'ppks-08')
  assert.equal(one('FAKIR MISKIN'), 'ppks-24')
  assert.equal(one('Perempuan Bermasalah Sosial Ekonomi'), 'ppks-23')
  assert.equal(one('8', 'ppks'), 'ppks-08')
  assert.equal(one('PMKS 8'), 'ppks-08')
  assert.equal(one('ppks-08'), 'ppks-08')
  assert.equal(one('8'), 'none')
  assert.equal(one('Panti Asuhan'), 'none')
  assert.equal(one('Fakir miskn'), 'none')
  assert.equal(known.near('category', 'Fakir miskn', {})[0], 'ppks-24')
})

test('what somebody matched once is known the next time, also that it is left out', () => {
  const remembering = lahatNames([
    { kind: 'region', key: memoryKey('Tj. Sakti Pumi', {}), target: '16.04.24' },
    { kind: 'category', key: memoryKey('Panti Asuhan', {}), target: leftOut },
    { kind: 'category', key: memoryKey('Tahfiz', {}), target: 'gone-01' },
  ])
  assert.deepEqual(remembering.region('TJ SAKTI PUMI'), { kind: 'one', code: '16.04.24', by: 'remembered' })
  assert.deepEqual(remembering.category('Panti asuhan'), { kind: 'leftOut' })
  assert.equal(remembering.category('Tahfiz').kind, 'none')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knownRegions, officeValues, parseOffice } from './office-form.ts'

const read = (office: string, region: string) => parseOffice((name) => ({ office, region })[name])

test('a region is known by its name, an alias or its code, and else kept as it was typed', () => {
  const lahat = { code: '16.04', name: 'Kabupaten Lahat' }
  const cases: [string, { code: string | null; name: string } | null][] = [
    ['Kabupaten Lahat', lahat],
    ['kabupaten lahat ', lahat],
    ['Lahat', lahat],
    ['16.04', lahat],
    ['1604', lahat],
    ['Kecamatan Jarai', { code: '16.04.06', name: 'Kecamatan Jarai, Kabupaten Lahat' }],
    ['Kecamatan Lahat', { code: '16.04.10', name: 'Kecamatan Lahat, Kabupaten Lahat' }],
    ['160406', { code: '16.04.06', name: 'Kecamatan Jarai, Kabupaten Lahat' }],
    ['Kabupaten Sleman', { code: null, name: 'Kabupaten Sleman' }],
    ['', null],
  ]
  for (const [typed, region] of cases)
    assert.deepEqual(read('Dinas Sosial', typed), { ok: true, value: { name: 'Dinas Sosial', region } }, typed)
})

test('every region that is offered is known when it is chosen, and stays what it was when it is saved again', () => {
  assert.equal(new Set(knownRegions).size, knownRegions.length)
  for (const label of knownRegions) {
    const first = read('Dinas', label)
    assert.ok(first.ok && first.value.region?.code, label)
    const { office, region } = officeValues(first.value)
    assert.deepEqual(read(office, region), first)
  }
})

test('an office needs a name, and neither name nor region is endless', () => {
  const problem = (code: string, path: string) => ({ ok: false, problems: [{ code, place: { path } }] })
  assert.deepEqual(read('   ', ''), problem('noOffice', 'office'))
  assert.deepEqual(read('x'.repeat(201), ''), problem('tooLong', 'office'))
  assert.deepEqual(read('Dinas', 'x'.repeat(201)), problem('tooLong', 'region'))
})

test('whatever is typed is read or refused', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => void read(a, b)))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf } from './log-changes.ts'
import { fieldText, inOrder, valueText } from './log-field-text.ts'

const said = (before: unknown, after: unknown, names = new Map<string, string>()) =>
  inOrder(changesOf({ before, after, reason: null })).map((change) => {
    const side = (value: typeof change.before) =>
      value === undefined ? 'tiada' : valueText(value, change.field, names, 'id')
    return `${fieldText(change, 'id')}: ${side(change.before)} > ${side(change.after)}`
  })

test('what is the same on both sides is left out, the title stands first', () => {
  assert.deepEqual(said({ note: null, question: 'x', title: 'A' }, { note: 'n', question: 'x', title: 'B' }), [
    'Judul: A > B',
    'Catatan: (kosong) > n',
  ])
  assert.deepEqual(said({ a: { b: 1 } }, { a: { b: 1 } }), [])
  assert.deepEqual(said(null, null), [])
})

test('a thing that comes or goes has one side, without what is empty', () => {
  assert.deepEqual(said(null, { id: 'isu-3', title: 'Tiga', note: null }), ['Judul: tiada > Tiga', 'id: tiada > isu-3'])
  assert.deepEqual(said({ userId: 'u1', role: 'mentor' }, null, new Map([['u1', 'Budi']])), [
    'Peran: Mentor > tiada',
    'Orang: Budi > tiada',
  ])
})

test('rows of a table are told by what they are known by, whatever stands beside them', () => {
  const before = [null, { issue: 'isu-2', criterion: 'b', points: 1234, reason: null }]
  const after = [
    { issue: 'isu-1', criterion: 'a', points: 4, reason: null },
    { issue: 'isu-2', criterion: 'b', points: 5, reason: 'Sebab' },
  ]
  assert.deepEqual(said(before, after), [
    'isu-1 · a · Nilai: tiada > 4',
    'isu-2 · b · Alasan: (kosong) > Sebab',
    'isu-2 · b · Nilai: 1.234 > 5',
  ])
  assert.deepEqual(said({ gone: [{ points: 3 }, 'teks'] }, null), ['1 · Nilai yang hilang · Nilai: 3 > tiada'])
})

test('roles, states, moments, days and yes or no are words', () => {
  assert.deepEqual(said({ roles: ['head'], state: 'active' }, { roles: [], state: 'binned' }), [
    'Keadaan: dikerjakan > di tempat sampah',
    'Peran: Kepala kantor > (kosong)',
  ])
  assert.deepEqual(said(null, { until: '2026-03-04T05:06:07.000Z', on: '2026-12-31', inTime: false }), [
    'Tanggal: tiada > 31 Desember 2026',
    'Sampai: tiada > 4 Maret 2026 pukul 12.06 WIB',
    'Tepat waktu: tiada > tidak',
  ])
  assert.deepEqual(said({ decision: { by: 'Kepala' } }, { decision: { by: 'Wakil' } }), [
    'Penetapan · Oleh: Kepala > Wakil',
  ])
})

test('a field that nobody has named is called by its key, even one that every object answers to', () => {
  assert.deepEqual(said({ constructor: 1, kunci: 'a' }, { constructor: 2, kunci: 'b' }), [
    'constructor: 1 > 2',
    'kunci: a > b',
  ])
  assert.deepEqual(said('lama', ['baru', 1]), [': lama > baru, 1'])
})

test('a printed total is told as people write it, and a list that holds nothing says nothing', () => {
  assert.deepEqual(said([{ issue: 'isu-1', total: '75.5' }], [{ issue: 'isu-1', total: '76.25' }]), [
    'isu-1 · Jumlah tercetak: 75,5 > 76,25',
  ])
  assert.deepEqual(said([], [{ issue: 'isu-1', points: 3 }]), ['isu-1 · Nilai: tiada > 3'])
  const from = '01a20eee-0000-7000-8000-000000000000'
  assert.deepEqual(said(null, { from }), ['Dari: tiada > (tidak dikenal lagi)'])
  assert.deepEqual(said(null, { from }, new Map([[from, 'Studi asal']])), ['Dari: tiada > Studi asal'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahatNames } from '../../../../test/support/recap-names.ts'
import type { FileCell } from '../../../base/table/file-rows.ts'
import { layoutOf } from './layout.ts'

const known = lahatNames()

function layout(rows: readonly (readonly FileCell[])[]) {
  return layoutOf(
    rows.map((cells, i) => ({ sheet: null, line: i + 1, cells })),
    known,
  )
}

function brief(rows: readonly (readonly FileCell[])[]) {
  return layout(rows).map(({ columns }) =>
    columns.map(({ role, labels }) =>
      [role, labels.category, labels.region, labels.period, labels.sex].filter((x) => x !== undefined).join(' '),
    ),
  )
}

test('categories down, districts across, under a head of two rows', () => {
  const table = [
    ['REKAPITULASI DATA PMKS KABUPATEN LAHAT TAHUN 2021'],
    [],
    ['No', 'Jenis PMKS', 'Kecamatan', '', '', 'Jumlah', '%'],
    ['', '', 'Jarai', 'Kota Agung', 'Pseksu', '', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    [1, 'Anak Balita Terlantar', 2, 3, '-', 5, '0,1'],
    [2, 'Fakir Miskin', '1.234', '2.000', 12, '3.246', '99,9'],
    ['', 'JUMLAH', '1.236', '2.003', 12, '3.251', '100'],
  ]
  assert.deepEqual(brief(table), [
    ['number', 'category', 'value Jarai', 'value Kota Agung', 'value Pseksu', 'total', 'percent'],
  ])
  const [block] = layout(table)
  assert.deepEqual(block!.context, { period: '2021', region: '16.04', set: 'ppks', category: null })
  assert.deepEqual([block!.headFrom, block!.headTo], [3, 5])
})

test('districts down, categories by their number across, with a group head', () => {
  const numbers = Array.from({ length: 26 }, (_, i) => i + 1)
  const row = (no: number, name: string) => [no, name, ...numbers.map((n) => n * no), 351 * no]
  const table = [
    ['DATA PMKS TAHUN 2020'],
    ['No', 'Kecamatan', 'Jenis PMKS', ...Array(25).fill(''), 'Jml'],
    ['', '', ...numbers, ''],
    row(1, 'Jarai'),
    row(2, 'Pseksu'),
  ]
  const [columns] = brief(table)
  assert.deepEqual(columns!.slice(0, 4), ['number', 'region', 'value ppks 1', 'value ppks 2'])
  assert.equal(columns!.at(-1), 'total')
})

test('years across, each with L, P and both', () => {
  const table = [
    ['Kecamatan', 'Jenis', 2020, '', '', 2021, '', ''],
    ['', '', 'L', 'P', 'Jml', 'L', 'P', 'Jml'],
    ['Jarai', 'Lanjut usia telantar', 1, 2, 3, 4, 5, 9],
    ['', 'Fakir miskin', 10, 20, 30, 40, 50, 90],
  ]
  assert.deepEqual(brief(table), [
    [
      'region',
      'category',
      'value 2020 male',
      'value 2020 female',
      'value 2020 ',
      'value 2021 male',
      'value 2021 female',
      'value 2021 ',
    ].map((text) => text),
  ])
})

test('one figure a row', () => {
  const table = [
    ['kode_kecamatan', 'kecamatan', 'tahun', 'jenis_ppks', 'jumlah'],
    ['16.04.06', 'Jarai', 2021, 'Fakir miskin', '1.234'],
    ['160407', 'Kota Agung', 2021, 'Fakir miskin', '12'],
  ]
  assert.deepEqual(brief(table), [['region', 'region', 'period', 'category', 'value']])
})

test('a list of people is counted, and nothing of them is kept', () => {
  const table = [
    ['No', 'No. KK', 'NIK', 'Nama', 'Kecamatan', 'Jenis PPKS', 'Alamat'],
    ['1', '1604990101909001', '1604990101909002', 'Warga Satu', 'Jarai', 'Fakir miskin', 'Dusun I'],
    ['2', '1604990101909003', '1604990101909004', 'Warga Dua', 'Pseksu', 'Fakir miskin', 'Dusun II'],
  ]
  const [block] = layout(table)
  assert.equal(block!.counting, true)
  assert.deepEqual(
    block!.columns.map(({ role }) => role),
    ['number', 'personal', 'personal', 'personal', 'region', 'category', 'personal'],
  )
})

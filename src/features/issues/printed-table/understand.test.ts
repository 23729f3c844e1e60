import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { codes, refused, understood } from '../../../../test/support/printed-table.ts'
import type { PrintedTable } from './printed-table.ts'

const figures = (table: PrintedTable) => table.issues.map((i) => [...i.cells, i.printedTotal, i.printedRank])

const table2 = [
  ['15', '15', '15', '15', '18', '12', '92', 2],
  ['15', '15', '18', '15', '20', '15', '98', 1],
  ['15', '15', '15', '15', '20', '10', '90', 3],
]

test('heads of two lines with a line of maxima, a line of numbers, a bottom line and a source', async () => {
  const table = await understood(`Tabel 2. Hasil analisis ASTRID\t\t\t\t\t\t\t\t\t
No\tIsu\tKriteria\t\t\t\t\t\tJumlah\tPeringkat
\t\tA\tS\tT\tR\tI\tD\t\t
\t\t15\t15\t20\t15\t20\t15\t100\t
(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)
1\tPMKS/PPKS berjumlah 46.109\t15\t15\t15\t15\t18\t12\t92\tII
2\tPeran TKSK, PSM, TAGANA\t15\t15\t18\t15\t20\t15\t98\tI
3\tRegulasi PENSOSMAS\t15\t15\t15\t15\t20\t10\t90\tIII
\tJumlah\t45\t45\t48\t45\t58\t37\t280\t

Sumber: Data primer, 2021
`)
  assert.deepEqual(figures(table), table2)
  assert.equal(table.recognised, 'astrid')
  assert.equal(table.headerRow, 2)
  assert.equal(table.firstRow, 6)
  assert.equal(table.maximumTotal, '100')
  assert.deepEqual(
    table.criteria.map((c) => [c.title, c.maximum]),
    [
      ['Aktual', '15'],
      ['Spesifik', '15'],
      ['Transformasi', '20'],
      ['Relevan', '15'],
      ['Inovatif', '20'],
      ['Dapat Diintervensi', '15'],
    ],
  )
  assert.deepEqual(codes(table), [])
})

test('pasted from Word: merged heads lose their cells and a title is broken', async () => {
  const table = await understood(`No\tIsu\tKriteria\tJumlah\tPeringkat
A\tS\tT\tR\tI\tD
1\tPMKS/PPKS berjumlah 46.109\t15\t15\t15\t15\t18\t12\t92\tII
2\tPeran TKSK,
PSM, TAGANA\t15\t15\t18\t15\t20\t15\t98\tI
3\tRegulasi PENSOSMAS\t15\t15\t15\t15\t20\t10\t90\tIII
`)
  assert.deepEqual(figures(table), table2)
  assert.equal(table.issues[1]!.title, 'Peran TKSK, PSM, TAGANA')
  assert.equal(table.issues[2]!.row, 6)
})

test('XLSX with merged heads, line breaks in heads and numbers as numbers', async () => {
  const rows = [
    ['ANALISIS ISU', null, null, null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null, null, null],
    ['No', 'Isu', 'Kriteria', null, null, null, null, null, 'Jumlah\n(100)', 'Ranking'],
    [
      null,
      null,
      'Aktual\n(15)',
      'Spesifik\n(15)',
      'Transformasi\n(20)',
      'Relevan\n(15)',
      'Inovatif\n(20)',
      'Dapat Diintervensi\n(15)',
      null,
      null,
    ],
    [1, 'PMKS/PPKS', 15, 15, 15, 15, 18, 12, 92, 2],
    [2, 'Peran', 15, 15, 18, 15, 20, 15, 98, 1],
    [3, 'Regulasi', 15, 15, 15, 15, 20, 10, 90, 3],
  ]
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 9 },
    { startRow: 2, startCol: 2, endRow: 2, endCol: 7 },
    ...[0, 1, 8, 9].map((c) => ({ startRow: 2, startCol: c, endRow: 3, endCol: c })),
  ]
  const file = await writeXlsx({
    sheets: [
      { name: 'Sampul', rows: [['Laporan'], ['2021']] },
      { name: 'Tabel', rows, merges },
    ],
  })
  const table = await understood(file)
  assert.deepEqual(figures(table), table2)
  assert.deepEqual(
    table.criteria.map((c) => c.maximum),
    ['15', '15', '20', '15', '20', '15'],
  )
  assert.equal(table.maximumTotal, '100')
})

test('columns set with spaces, titles on two lines, the scale under the heads', async () => {
  const table = await understood(`                      Tabel 3. Analisis APKL

No   Isu Strategis                 A     P     K     L    Jumlah   Peringkat
                                 (1-5) (1-5) (1-5) (1-5)
1    Belum optimalnya pelayanan    4     4     5     4      17        II
     administrasi kependudukan
2    Rendahnya partisipasi         5     5     5     5      20        I
     masyarakat
3    Kurangnya sarana              3     4     4     3      14        III
Sumber: diolah penulis`)
  assert.equal(table.recognised, 'apkl')
  assert.deepEqual(
    table.criteria.map((c) => [c.id, c.maximum]),
    [
      ['aktual', '5'],
      ['problematik', '5'],
      ['kekhalayakan', '5'],
      ['layak', '5'],
    ],
  )
  assert.equal(table.issues[0]!.title, 'Belum optimalnya pelayanan administrasi kependudukan')
  assert.deepEqual(figures(table), [
    ['4', '4', '5', '4', '17', 2],
    ['5', '5', '5', '5', '20', 1],
    ['3', '4', '4', '3', '14', 3],
  ])
})

test('a messy sheet: repeated heads, blank rows, footnotes, a word for a number, another table below', async () => {
  const table = await understood(`;;;;;;;;
;LAMPIRAN II;;;;;;;
;Tabel 4.2 Hasil Penilaian Isu Menggunakan Metode USG;;;;;;;
;;;;;;;;
;No.;ISU AKTUAL;URGENCY (U);SERIOUSNESS (S);GROWTH (G);TOTAL SKOR;PRIORITAS;KET
;;;1-5;1-5;1-5;;;
;1;Belum optimalnya pengelolaan arsip;5;4;4;13;1;
;;dinamis pada Subbagian Umum;;;;;;
;2.;Rendahnya disiplin pegawai;4;4;3;11;2;
;;;;;;;;
;No.;ISU AKTUAL;URGENCY (U);SERIOUSNESS (S);GROWTH (G);TOTAL SKOR;PRIORITAS;KET
;3;Kurangnya sarana;3;3*;-;6;Ke-3;belum lengkap
;3;Jumlah penduduk miskin tinggi;6;tiga;2;8;keempat;
;JUMLAH;;15;14;9;38;;
;Keterangan: skala 1-5;;;;;;;
;;;;;;;;
;No;Kegiatan;Biaya;Waktu;Total;;;
;1;Rapat;100;2;102;;;
`)
  assert.deepEqual(figures(table), [
    ['5', '4', '4', '13', 1],
    ['4', '4', '3', '11', 2],
    ['3', '3', null, '6', 3],
    ['6', null, '2', '8', null],
  ])
  assert.deepEqual(
    table.issues.map((i) => [i.number, i.row, i.title]),
    [
      [1, 7, 'Belum optimalnya pengelolaan arsip dinamis pada Subbagian Umum'],
      [2, 9, 'Rendahnya disiplin pegawai'],
      [3, 12, 'Kurangnya sarana'],
      [3, 13, 'Jumlah penduduk miskin tinggi'],
    ],
  )
  assert.deepEqual(table.notes, [
    { code: 'columnSumDiffers', place: { row: 14, column: 'URGENCY' }, values: { printed: '15', computed: '18' } },
    { code: 'columnIgnored', place: { column: 'KET' } },
    { code: 'cellNotNumber', place: { row: 13, column: 'SERIOUSNESS' }, values: { text: 'tiga' } },
    { code: 'rankNotRead', place: { row: 13, column: 'PRIORITAS' }, values: { text: 'keempat' } },
    { code: 'moreTables', place: { row: 17 } },
    { code: 'numberRepeated', place: { row: 13 }, values: { number: 3, first: 12 } },
    { code: 'cellAboveMaximum', place: { row: 13, column: 'URGENCY' }, values: { value: '6', maximum: '5' } },
  ])
})

test('notes are in reading order of rows where they come from rows', async () => {
  const table = await understood('No;Isu;A (15);S (15);Jumlah\n1;Satu;x;y;9\n2;Dua;z;3;3')
  assert.deepEqual(
    table.notes.map((n) => n.place?.row),
    [2, 2, 3],
  )
})

test('ticks are read as yes and no', async () => {
  const table = await understood(
    'No;Isu;Aktual;Problematik;Kekhalayakan;Kelayakan;Keterangan\n1;Satu;+;+;-;+;Tidak memenuhi syarat\n2;Dua;✓;✓;✓;✓;Memenuhi syarat',
  )
  assert.deepEqual(
    table.issues.map((i) => i.cells),
    [
      ['1', '1', '0', '1'],
      ['1', '1', '1', '1'],
    ],
  )
  assert.deepEqual(
    table.criteria.map((c) => c.maximum),
    ['1', '1', '1', '1'],
  )
  assert.deepEqual(codes(table), ['marksRead', 'columnIgnored', 'apklAllYes'])
})

test('one group of three digits is doubted unless other cells show the decimal mark', async () => {
  const doubted = await understood('No;Isu;A;S;Jumlah\n1;Satu;4.085;3;4088\n2;Dua;5;3;8')
  assert.deepEqual(doubted.notes, [
    { code: 'groupingDoubt', place: { row: 2, column: 'A' }, values: { text: '4.085', value: '4085' } },
  ])
  const settled = await understood('No;Isu;A;S;Rata-rata\n1;Satu;4,333;3;3,67\n2;Dua;5;3;4')
  assert.deepEqual(codes(settled), ['addedOtherwise'])
  assert.equal(settled.issues[0]!.cells[0], '4.333')
})

test('of two tables the one that says more is read, and the other is told', async () => {
  const table = await understood(`No;Isu;A;P;K;L;Keterangan
1;Satu;5;4;4;3;lolos
2;Dua;2;1;3;3;gugur

No;Isu;U;S;G;Total;Ranking
1;Satu;5;5;4;14;1
2;Dua;4;4;3;11;2`)
  assert.equal(table.recognised, 'usg')
  assert.deepEqual(table.notes[0], { code: 'moreTables', place: { row: 1 } })
})

test('what is no scoring table is refused with what was looked for', async () => {
  assert.equal(await refused('Yth. Bapak,\nDengan hormat, kami sampaikan 3 hal, yaitu 12, 13 dan 14.'), 'noTable')
  assert.equal(await refused('%$#@!;;;\n&&&;*;'), 'noTable')
  assert.equal(await refused('No;Isu;Keterangan;Status\n1;Satu;baik;aktif\n2;Dua;buruk;pasif'), 'noCriteria')
  assert.equal(
    await refused('Kriteria;Bobot;Isu 1;Isu 2\nAktual;15;15;15\nSpesifik;15;15;12\nJumlah;30;30;27'),
    'tableTurned',
  )
})

test('points with more digits than can be counted exactly are said, not cut', async () => {
  const table = await understood('No;Isu;Aa (10);Bb (10);Jumlah\n1;satu;1,2345678;2,5;3,7345678\n2;dua;1;1;2')
  assert.deepEqual(table.issues[0]!.cells, [null, '2.5'])
  assert.ok(codes(table).includes('tooManyDigits'))
})

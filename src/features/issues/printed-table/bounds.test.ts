import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, understood } from '../../../../test/support/printed-table.ts'

test('Permendagri: criteria that are only numbered are named, weights below are the maxima', async () => {
  const table = await understood(`| No | Isu | Kriteria | | | Total |
|---|---|---|---|---|---|
| | | 1 | 2 | 3 | |
| | Bobot | 20 | 10 | 25 | 55 |
| 1 | Kemiskinan | 20 | 10 | 20 | 50 |`)
  assert.deepEqual(
    table.criteria.map((c) => [c.id, c.title, c.maximum]),
    [
      ['kriteria-1', 'Kriteria 1', '20'],
      ['kriteria-2', 'Kriteria 2', '10'],
      ['kriteria-3', 'Kriteria 3', '25'],
    ],
  )
})

test('numbers that count the criteria are no maxima', async () => {
  for (const heads of ['Kriteria 1;Kriteria 2;Kriteria 3', 'Cepat (1);Murah (2);Mudah (3)']) {
    const table = await understood(`No;Isu;${heads};Total\n1;Satu;12;13;2;27\n2;Dua;10;10;4;24`)
    assert.deepEqual(
      table.criteria.map((c) => c.maximum),
      [null, null, null],
    )
    assert.deepEqual(
      table.criteria.map((c) => c.title),
      heads.split(';'),
    )
  }
})

test('every way to print a maximum is read', async () => {
  for (const head of [
    'Aktual (15)',
    'Aktual 15',
    'Aktual\n15',
    'Aktual (maks 15)',
    'Aktual (maks. 15 poin)',
    'Aktual [15%]',
    'Aktual: 15',
    'Aktual (1-15)',
    'Aktual (0 s.d. 15)',
    'Aktual maksimal 15',
    'Aktual (bobot = 15)',
    'Aktual (A) (15)',
    'Aktual (15) (A)',
  ]) {
    const table = await understood(`No;Isu;"${head}";Spesifik (20);Jumlah\n1;Satu;12,5;13;25,5\n2;Dua;10;10;20`)
    assert.deepEqual(
      table.criteria.map((c) => [c.title, c.maximum]),
      [
        ['Aktual', '15'],
        ['Spesifik', '20'],
      ],
      head,
    )
  }
})

test('percentages are weights where the weighted sum gives the totals', async () => {
  const table = await understood(`No;Isu;Dampak (40%);Biaya (35%);Waktu (25%);Nilai Akhir;Rank
1;Satu;80;70;90;79;2
2;Dua;90;85,5;60;80,93;1
3;Tiga;60;60;60;61;3`)
  assert.equal(table.addition, 'weightedSum')
  assert.deepEqual(
    table.criteria.map((c) => [c.maximum, c.weight]),
    [
      [null, '0.4'],
      [null, '0.35'],
      [null, '0.25'],
    ],
  )
  assert.deepEqual(table.reproduced, { compared: 3, sum: 0, weightedSum: 2, mean: 0, product: 0 })
  assert.deepEqual(codes(table), ['addedOtherwise'])
})

test('weights with a scale beside them count per point of the scale', async () => {
  const table = await understood(`No;Isu;Dampak;Biaya;Total
;Skor maksimal;5;5;
;Bobot;60;40;100
1;Satu;5;4;92
2;Dua;3;5;76`)
  assert.deepEqual(
    table.criteria.map((c) => [c.maximum, c.weight]),
    [
      ['5', '12'],
      ['5', '8'],
    ],
  )
  assert.equal(table.reproduced.weightedSum, 2)
})

test('means and products are recognised by what they give, rounded as printed', async () => {
  const mean = await understood('Masalah;A;K;P;K;Rata-rata;Prioritas\nSatu;5;4;4;5;4,5;1\nDua;4;4;3;4;3,8;2')
  assert.equal(mean.addition, 'mean')
  assert.equal(mean.recognised, 'apkl')
  assert.deepEqual(
    mean.criteria.map((c) => c.id),
    ['aktual', 'kekhalayakan', 'problematik', 'layak'],
  )
  const product = await understood('Masalah;U;S;G;UxSxG\nSatu;5;4;4;80\nDua;4;4;3;48')
  assert.equal(product.addition, 'product')
})

test('one wrong total leaves the rule as it is', async () => {
  const table = await understood('No;Isu;U;S;G;Total\n1;Satu;5;5;4;14\n2;Dua;5;3;3;12\n3;Tiga;5;4;3;12')
  assert.equal(table.addition, 'sum')
  assert.deepEqual(table.reproduced, { compared: 3, sum: 2, weightedSum: 0, mean: 0, product: 0 })
})

test('without a total nothing is compared; a last column that adds up is one', async () => {
  const none = await understood('Isu;U;S;G\nSatu;5;5;4\nDua;5;3;3')
  assert.equal(none.totalColumn, null)
  assert.equal(none.reproduced.compared, 0)
  const unnamed = await understood('Pilihan;Cepat;Murah;Mudah;Kesan\nAlfa;3;4;5;12\nBeta;2;2;2;6')
  assert.equal(unnamed.totalColumn, 4)
  assert.deepEqual(codes(unnamed), ['totalGuessed'])
})

test('scores above 5 leave USG without an assumed scale', async () => {
  const table = await understood('No;Isu;U;S;G;Total\n1;Satu;9;5;4;18')
  assert.equal(table.recognised, 'usg')
  assert.deepEqual(
    table.criteria.map((c) => c.maximum),
    [null, null, null],
  )
})

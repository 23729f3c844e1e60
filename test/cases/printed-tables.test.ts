import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understood } from '../support/printed-table.ts'

/** Seanto & Alyani (2026), Table 2. */
test('Table 2 of the paper: ASTRID with its maxima, printed totals 92, 98, 90 and ranks 2, 1, 3', async () => {
  const table =
    await understood(`Isu,Aktual (15),Spesifik (15),Transformasi (20),Relevan (15),Inovatif (20),Dapat Diintervensi (15),Σ Jumlah (100%),Peringkat
PMKS/PPKS berjumlah 46.109,15,15,15,15,18,12,92,2
"Peran TKSK, PSM, TAGANA",15,15,18,15,20,15,98,1
Regulasi PENSOSMAS,15,15,15,15,20,10,90,3
`)
  assert.equal(table.recognised, 'astrid')
  assert.equal(table.maximumTotal, '100')
  assert.deepEqual(
    table.criteria.map((c) => [c.id, c.maximum, c.weight]),
    [
      ['aktual', '15', null],
      ['spesifik', '15', null],
      ['transformasi', '20', null],
      ['relevan', '15', null],
      ['inovatif', '20', null],
      ['dapat-diintervensi', '15', null],
    ],
  )
  assert.deepEqual(
    table.issues.map((i) => [...i.cells, i.printedTotal, i.printedRank]),
    [
      ['15', '15', '15', '15', '18', '12', '92', 2],
      ['15', '15', '18', '15', '20', '15', '98', 1],
      ['15', '15', '15', '15', '20', '10', '90', 3],
    ],
  )
  assert.deepEqual(table.reproduced, { compared: 3, sum: 2, weightedSum: 0, mean: 0, product: 0 })
})

/** Report of a trainee, Bapelkes Cikarang (Nur Rahmawati), Table 3: U, S, G from 1 to 5. */
test('a published USG table: 14, 11 and 12 rank 1, 3 and 2', async () => {
  const table = await understood(
    'No\tIsu\tU\tS\tG\tTotal\tRank\n1\tIsu A\t5\t5\t4\t14\t1\n2\tIsu B\t5\t3\t3\t11\t3\n3\tIsu C\t5\t4\t3\t12\t2',
  )
  assert.equal(table.recognised, 'usg')
  assert.deepEqual(
    table.criteria.map((c) => [c.id, c.maximum]),
    [
      ['urgency', '5'],
      ['seriousness', '5'],
      ['growth', '5'],
    ],
  )
  assert.deepEqual(
    table.issues.map((i) => [i.printedTotal, i.printedRank]),
    [
      ['14', 1],
      ['11', 3],
      ['12', 2],
    ],
  )
  assert.equal(table.reproduced.sum, 3)
})

/** Permendagri 54/2010, Annex II, Table T-II.C.41: weights 20, 10, 20, 10, 15, 25. The points are made up. */
test('the weights of Permendagri 54/2010 are the highest points of its criteria', async () => {
  const table = await understood(`No | Isu Strategis | Nilai Skala Kriteria ke- | | | | | | Total Skor
 | | 1 | 2 | 3 | 4 | 5 | 6 |
 | Bobot | 20 | 10 | 20 | 10 | 15 | 25 | 100
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1 | Kemiskinan | 20 | 10 | 15 | 10 | 10 | 25 | 90
2 | Pengangguran | 15 | 10 | 20 | 5 | 15 | 20 | 85`)
  assert.deepEqual(
    table.criteria.map((c) => c.maximum),
    ['20', '10', '20', '10', '15', '25'],
  )
  assert.equal(table.maximumTotal, '100')
  assert.equal(table.addition, 'sum')
  assert.equal(table.reproduced.sum, 2)
})

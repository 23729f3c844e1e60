import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ungkit } from '../../../../test/support/cli.ts'
import { codes, understood } from '../../../../test/support/printed-table.ts'

test('a wrong line of sums is told, column by column; a right one, means and maxima are not', async () => {
  const table = (last: string) => `No;Isu;Aktual (15);Spesifik (15);Jumlah\n1;Satu;10;12;22\n2;Dua;15;9;24\n${last}`
  const wrong = await understood(table(';Jumlah;25;21;47'))
  assert.deepEqual(wrong.notes, [
    { code: 'columnSumDiffers', place: { row: 4, column: 'Jumlah' }, values: { printed: '47', computed: '46' } },
  ])
  const allWrong = await understood(table(';Jumlah;26;22;47'))
  assert.deepEqual(codes(allWrong), ['columnSumDiffers', 'columnSumDiffers', 'columnSumDiffers'])
  for (const last of [';Jumlah;25;21;46', ';Jumlah;12,5;10,5;23', ';Jumlah;15;15;', ';Rata-rata;1;2;3', ';Total;;;46'])
    assert.deepEqual(codes(await understood(table(last))), [], last)
})

test('lines that add the rows since the last such line are right too', async () => {
  const table = await understood(
    'No;Isu;A (15);S (15);Jumlah\n1;Satu;10;12;22\n2;Dua;15;9;24\n;Jumlah;25;21;46\n3;Tiga;1;2;3\n4;Empat;1;1;2\n;Jumlah;2;3;5\n',
  )
  assert.deepEqual(codes(table), [])
})

test('weights that add up to 105 % are told, and thirds printed as 0.33 are not', async () => {
  const table = (a: string, b: string, c: string) =>
    understood(`No;Isu;Mutu (${a});Biaya (${b});Waktu (${c});Jumlah
1;Satu;80;60;70;${total(a, b, c, [80, 60, 70])}
2;Dua;50;90;40;${total(a, b, c, [50, 90, 40])}`)
  const total = (a: string, b: string, c: string, points: number[]) =>
    String(
      [a, b, c]
        .reduce((s, w, k) => s + (Number.parseFloat(w) * points[k]!) / (w.endsWith('%') ? 100 : 1), 0)
        .toFixed(2),
    ).replace('.', ',')
  const found = await table('40%', '40%', '25%')
  assert.deepEqual(found.notes[0], { code: 'weightsNotWhole', values: { sum: '105', whole: '100' } })
  assert.ok(!codes(await table('40%', '35%', '25%')).includes('weightsNotWhole'))
  assert.ok(!codes(await table('0.33', '0.33', '0.33')).includes('weightsNotWhole'))
})

test('maxima that do not make the printed highest total are told', async () => {
  const table = await understood('No;Isu;Aa (15);Bb (20);Jumlah (40)\n1;Satu;10;12;22\n2;Dua;15;9;24')
  assert.deepEqual(table.notes, [{ code: 'maximaNotTotal', values: { sum: '35', total: '40' } }])
})

const panel = `No;Isu;Penilai;U (5);S (5);G (5);Total
1;Arsip belum tertata;Ani;5;4;4;13
2;Arsip belum tertata;Budi;4;4;3;11
3;Disiplin rendah;Ani;3;3;2;8
4;Disiplin rendah;Budi;2;2;2;6
`

test('one row a rater is said above everything else, and asks for a look', async () => {
  assert.deepEqual((await understood(panel)).notes[0], { code: 'raterRows', values: { rows: 4, issues: 2 } })
  const { code, out } = await ungkit(['check', '-'], panel)
  assert.equal(code, 1)
  assert.ok(out.startsWith('! Tabel ini tampaknya memuat satu baris untuk tiap penilai'), out)
  const raters = await understood('No;Nama Penilai;U (5);S (5);G (5);Total\n1;Ani;5;4;4;13\n2;Budi;4;4;3;11')
  assert.equal(raters.notes[0]?.code, 'raterRows')
})

test('where the numbers begin again under the same head, another table begins', async () => {
  const head = 'No;Isu;U (5);S (5);G (5);Total'
  const two = await understood(`${head}\n1;Satu;5;4;4;13\n2;Dua;4;4;3;11\n\n${head}\n1;Satu;1;1;1;3\n2;Dua;2;2;2;6\n`)
  assert.deepEqual([two.issues.length, two.notes], [2, [{ code: 'moreTables', place: { row: 5 } }]])
  const pages = await understood(
    `${head}\n1;Satu;5;4;4;13\n2;Dua;4;4;3;11\n\n${head}\n3;Tiga;1;1;1;3\n4;Empat;2;2;2;6\n`,
  )
  assert.deepEqual([pages.issues.length, pages.notes], [4, []])
})

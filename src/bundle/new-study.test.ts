import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTable } from '../features/issues/printed-table/check-table.ts'
import { blankStudy, studyOfTable } from './new-study.ts'
import { understand } from './open-study.ts'

const beginning = { title: 'Isu Dinas Sosial 2026', question: null, office: 'Dinas Sosial', language: 'id' } as const

async function ofTable(table: string) {
  const checked = await checkTable(Buffer.from(table), 2000)
  assert.ok(checked.ok)
  return studyOfTable(beginning, checked.value)
}

async function refused(table: string) {
  const study = await ofTable(table)
  return study.ok ? [] : study.problems
}

test('a study begins with its question, a method and no issue', () => {
  const opened = understand({ ...blankStudy({ ...beginning, question: 'Mana?' }), integrity: [] })
  assert.ok(opened.ok)
  const { study, method, scored } = opened.value
  assert.deepEqual(
    [study.id, study.title, study.question, study.office, study.language],
    ['isu-dinas-sosial-2026', 'Isu Dinas Sosial 2026', 'Mana?', 'Dinas Sosial', 'id'],
  )
  assert.deepEqual([method.id, scored.issues], ['astrid', []])
})

test('a study out of a printed table keeps cells and printed totals apart', async () => {
  const study = await ofTable(
    [
      'No;Isu;Aktual (15);Spesifik (15);Transformasi (20);Relevan (15);Inovatif (20);Dapat Diintervensi (15);Jumlah;Peringkat',
      '1;Pertama;15;15;15;15;15;15;92;2',
      '2;Kedua;15;15;20;15;;15;;1',
    ].join('\n'),
  )
  assert.ok(study.ok)
  const opened = understand({ ...study.value, integrity: [] })
  assert.ok(opened.ok)
  const { method, scored } = opened.value
  assert.equal(method.id, 'astrid')
  assert.deepEqual(
    scored.issues.map((issue) => issue.title),
    ['Pertama', 'Kedua'],
  )
  assert.deepEqual(scored.sheet.raters, ['tabel'])
  assert.deepEqual(
    scored.sheet.points[1]!.map(([points]) => points),
    [15, 15, 20, 15, null, 15],
  )
  assert.deepEqual(
    scored.printed.map(({ total, rank }) => [total, rank]),
    [
      ['92', 2],
      [null, 1],
    ],
  )
})

test('a method that the table alone knows is made of it', async () => {
  const study = await ofTable('Isu;Dampak (40);Biaya (60)\nSatu;40;0\nDua;12;60\n')
  assert.ok(study.ok)
  const opened = understand({ ...study.value, integrity: [] })
  assert.ok(opened.ok)
  const { criteria } = opened.value.method
  assert.deepEqual(
    criteria.map((c) => [c.title.id, c.minimum, c.maximum]),
    [
      ['Dampak', 0, 40],
      ['Biaya', 0, 60],
    ],
  )
  assert.equal(opened.value.scored.printed.length, 0)
})

test('a table that is no study yet is refused with what to do, and does not fail', async () => {
  assert.deepEqual(
    (await refused('Isu;Dampak (40);Biaya (60)\nSatu;41;0\nDua;12;60\n')).map(({ code, place }) => [code, place]),
    [['pointsOutsideScale', { row: 2, column: 'Dampak' }]],
  )
  const codes = async (table: string) => (await refused(table)).map((problem) => problem.code)
  assert.deepEqual(await codes('Isu;Dampak (40);Biaya (60)\nSatu;12,5;0\nDua;12;60\n'), ['decimalCells'])
  assert.deepEqual(await codes('Isu;Dampak;Biaya\nSatu;3;1\nDua;2;4\n'), ['noMaximum'])
})

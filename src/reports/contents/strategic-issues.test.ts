import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallFiles } from '../../../test/support/bundle.ts'
import { openedExample } from '../../../test/support/example.ts'
import { analysed, openedFiles, reportStudies } from '../../../test/support/report-studies.ts'
import { plainText } from '../plain-text.ts'
import type { Cell, Report, Table } from '../report.ts'
import { labelsOf } from '../text.ts'
import { strategicIssuesReport } from './strategic-issues.ts'

async function reportOf(files: ReadonlyMap<string, Uint8Array>): Promise<Report> {
  const { opened, analysis } = analysed('', await openedFiles(files))
  return strategicIssuesReport(opened, analysis, 'id')
}

async function exampleReport(folder: string, lang: 'id' | 'en' = 'id'): Promise<Report> {
  const { opened, analysis } = analysed(folder, await openedExample(folder))
  return strategicIssuesReport(opened, analysis, lang)
}

function tableOf(report: Report, id: string): Table {
  const table = report.blocks.find((b) => b.kind === 'table' && b.id === id)
  assert.ok(table?.kind === 'table', id)
  return table
}

function paragraphs(report: Report): string {
  const labels = labelsOf(report)
  return report.blocks.flatMap((b) => (b.kind === 'paragraph' ? [plainText(b.text, labels, () => '')] : [])).join('\n')
}

function seen({ printed, text, formula }: Cell): string {
  return `${printed === null ? '' : `~${printed}~ `}${text}${formula === null ? '' : ` ${formula.kind}`}`
}

test('Table 1 of the paper: 26 kinds, 46.109 as a live sum, shares of it, each with its row', async () => {
  const { rows, total } = tableOf(await exampleReport('lahat-2021'), 'recap-ppks')
  assert.equal(rows.length, 26)
  assert.deepEqual(rows[23]!.map(seen), ['24', 'Fakir miskin', '39.304', '85,2% share'])
  assert.equal(rows[23]![2]!.provenance, 'recap.csv baris 25')
  assert.deepEqual(total!.map(seen), ['', 'Jumlah', '46.109 columnSum', '100% share'])
})

test('three years of the synthetic example: each total with its rows, a change only where all was reported', async () => {
  const report = await exampleReport('contoh-sintetis')
  const { rows } = tableOf(report, 'recap-years')
  assert.deepEqual(
    rows.map((row) => row[0]!.text),
    ['2019', '2020', '2021'],
  )
  for (const row of rows) assert.match(row[1]!.provenance, /^recap\.csv baris /)
  assert.equal(rows[0]![2]!.text, '–')
  for (const [i, row] of rows.entries()) if (row[4]!.text !== '0') assert.equal(rows[i]![2]!.text, '–')
  assert.match(paragraphs(report), /angka periode 2021/)
})

test('Lahat has figures of the regency alone, and the report says what is not known', async () => {
  const text = paragraphs(await exampleReport('lahat-2021'))
  assert.match(text, /Semua 26 angka periode 2021 dilaporkan\. Studi ini hanya memuat angka wilayah seluruhnya/)
})

test('Table 2 of the paper: 92 and rank 3 struck, 90 and the tie computed, formulas live', async () => {
  const { rows, groups, columns } = tableOf(await exampleReport('lahat-2021'), 'scores')
  const scores = rows.map((row) => row.slice(2).map(seen))
  assert.deepEqual(scores, [
    ['15', '15', '15', '15', '18', '12', '~92~ 90 rowSum', '2 rank'],
    ['15', '15', '18', '15', '20', '15', '98 rowSum', '1 rank'],
    ['15', '15', '15', '15', '20', '10', '90 rowSum', '~3~ 2 rank'],
  ])
  assert.deepEqual(groups, [{ title: 'Kriteria dan bobot', from: 2, to: 7 }])
  assert.deepEqual(
    columns.slice(2, 9).map((c) => c.note),
    ['15', '15', '20', '15', '20', '15', '100'],
  )
  assert.deepEqual(
    rows[0]!.map((c) => c.provenance),
    [
      '',
      'issues.csv baris 2',
      ...[2, 3, 4, 5, 6, 7].map((row) => `scores.csv baris ${row}`),
      'printed.csv baris 2',
      'printed.csv baris 2',
    ],
  )
})

test('the summary says what was counted, who is first, what was printed wrong, and how it was added', async () => {
  const report = await exampleReport('lahat-2021')
  const notes: string[] = []
  const text = plainText(report.summary, labelsOf(report), (note) => {
    notes.push(plainText(note, labelsOf(report), () => ''))
    return ''
  })
  for (const part of ['46.109 entri dalam 26 jenis', 'Fakir miskin 85,2%', '98 dari 100, pada bobot apa pun'])
    assert.ok(text.includes(part), part)
  assert.match(text, /Isu 1 tercetak 92, sedangkan hasil hitung 90\./)
  assert.deepEqual(notes, ['Jumlah sel isu 1: 15 + 15 + 15 + 15 + 18 + 12 = 90.'])
  assert.match(
    paragraphs(report),
    /Oleh: belum dicatat\. Tanggal: belum dicatat\. Dokumen: Seanto & Alyani \(2026\)\.\nAlasan: belum dicatat\./,
  )
})

test('a panel: means by criterion, exact totals without a formula, ranks that follow from them', async () => {
  const report = await exampleReport('contoh-sintetis')
  const { rows } = tableOf(report, 'scores')
  assert.deepEqual(rows[1]!.slice(2).map(seen), ['13,2', '13', '16,6', '14,4', '16,2', '13,2', '86,6', '1 rank'])
  assert.equal(rows[1]![2]!.provenance, 'scores.csv baris 32, 38, 44, 50, 56')
  assert.equal(tableOf(report, 'rater-totals').rows.length, 5)
  assert.match(paragraphs(report), /rata-rata 5 penilai; jumlahnya ialah jumlah tepat/)
})

test('figures of the districts add up to the regency, and small kinds are not shown apart', async () => {
  const { rows, total, columns } = tableOf(await exampleReport('contoh-sintetis'), 'districts')
  assert.equal(rows.length, 24)
  assert.equal(total!.at(-2)!.text, '46.109')
  for (const row of rows)
    for (const cell of row.slice(2, columns.length - 3)) assert.ok(cell.value === '0' || Number(cell.value) >= 5)
  assert.ok(!columns.some((c) => /HIV/.test(c.title)))
})

test('not reported is said and not added; confidential is not given away by the districts', async () => {
  const [made] = (await reportStudies()).filter((s) => s.name === 'gaps in the recap')
  const report = strategicIssuesReport(made!.opened, made!.analysis, 'id')
  const { rows, total } = tableOf(report, 'recap-ppks')
  assert.deepEqual(
    rows.slice(0, 5).map((row) => row[2]!.text),
    ['10', 'belum melapor', 'dirahasiakan', '30', '3'],
  )
  assert.equal(total![2]!.text, '43')
  const districts = tableOf(report, 'districts')
  for (const cell of [...districts.rows.flat(), ...districts.total!]) assert.ok(Number(cell.value ?? 0) < 777)
  assert.match(
    paragraphs(report),
    /22 jenis belum melapor[\s\S]*1 jenis dirahasiakan[\s\S]*tercatat 10, jumlah bagian wilayahnya 15/,
  )
  assert.equal(tableOf(report, 'recap-psks').total![2]!.text, '12')
  assert.equal(tableOf(report, 'recap-others').rows[0]![1]!.text, '=1+1')
})

test('where a rule broke a tie or a gate left an issue out, the rank is no formula of the totals', async () => {
  const criteria = [
    { id: 'u', maximum: 5 },
    { id: 's', maximum: 5 },
  ]
  const files = (more: object) =>
    smallFiles({
      'method.json': JSON.stringify({ id: 'm', version: '1', criteria, ...more }),
      'issues.csv': 'id,title\na,A\nb,B\n',
      'scores.csv': 'issue,criterion,rater,points\na,u,p,2\na,s,p,4\nb,u,p,4\nb,s,p,2\n',
    })
  const ranks = async (more: object) => tableOf(await reportOf(files(more)), 'scores').rows.map((r) => seen(r.at(-1)!))
  assert.deepEqual(await ranks({}), ['1 rank', '1 rank'])
  assert.deepEqual(await ranks({ tieRule: { kind: 'criteria', order: ['u'] } }), ['2', '1'])
  assert.deepEqual(await ranks({ gate: [{ on: 'u', atLeast: 3 }] }), ['–', '1'])
})

test('weights that multiply, missing scores and no recap leave no formula and no empty promise', async () => {
  const report = await reportOf(
    smallFiles({
      'method.json': JSON.stringify({
        id: 'm',
        version: '1',
        criteria: [
          { id: 'a', maximum: 10, weight: 0.5 },
          { id: 'b', maximum: 10 },
        ],
      }),
      'scores.csv': 'issue,criterion,rater,points\nisu-1,a,p1,7\nisu-1,b,p1,\n',
    }),
  )
  const { rows, columns } = tableOf(report, 'scores')
  assert.deepEqual(rows[0]!.slice(2).map(seen), ['7', '–', 'belum lengkap', '–'])
  assert.equal(columns[2]!.note, '10 × 0,5')
  assert.ok(!report.blocks.some((b) => b.kind === 'heading' && b.text === 'Rekapitulasi'))
  assert.match(paragraphs(report), /Penetapan isu belum dicatat/)
})

test('a letterhead is made from office and region; a study without both still has one', async () => {
  const { office } = await exampleReport('lahat-2021')
  assert.deepEqual(office, { over: 'Pemerintah Kabupaten Lahat', name: 'Dinas Sosial', initials: 'DS' })
  assert.equal((await reportOf(smallFiles())).office.name, 'Kantor belum disebutkan')
})

test('both languages have the same blocks', async () => {
  const shape = ({ blocks }: Report) => blocks.map((b) => (b.kind === 'table' ? `${b.id} ${b.rows.length}` : b.kind))
  assert.deepEqual(shape(await exampleReport('contoh-sintetis')), shape(await exampleReport('contoh-sintetis', 'en')))
})

test('the head of the log is printed: of the study’s own, or of the office that keeps it; none where there is no log', async () => {
  const head = '92967abf350cde803b103d416426765c0ec1f74e2473ed04b19546a259d04827'
  const text = paragraphs(await exampleReport('contoh-sintetis'))
  assert.ok(text.includes(`Riwayat studi (log.jsonl) memuat 10 catatan; kepala rantainya (SHA-256) ${head}.`))
  const { opened, analysis } = analysed('', await openedExample('contoh-sintetis'))
  const bundle = { ...opened.bundle, integrity: [], officeHead: { sequence: 1234, hash: 'ab'.repeat(32) } }
  const kept = paragraphs(strategicIssuesReport({ ...opened, bundle }, analysis, 'id'))
  assert.match(kept, /catatan 1\.234 di riwayat kantor; kepala rantai sampai di situ \(SHA-256\) (ab){32}\./)
  assert.ok(!kept.includes(head) && !kept.includes('Sidik isi studi'))
  assert.doesNotMatch(paragraphs(await exampleReport('lahat-2021')), /kepala rantai/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusals, smallFiles } from '../../test/support/bundle.ts'
import { sha256 } from '../base/hash.ts'
import { readBundleFiles } from './read.ts'
import { tables } from './tables/index.ts'

const scores = (rows: string) => ({ 'scores.csv': `issue,criterion,rater,points\n${rows}` })

test('the smallest study is read; unknown columns and files are kept', async () => {
  const read = await readBundleFiles(
    smallFiles({ 'issues.csv': 'id,title,warna\nisu-1,Satu,biru\n', 'catatan/x.bin': Uint8Array.of(0, 1, 255) }),
  )
  assert.ok(read.ok)
  assert.deepEqual(read.value.tables.issues, {
    columns: ['id', 'title', 'warna'],
    rows: [{ row: 2, values: { id: 'isu-1', title: 'Satu', warna: 'biru' } }],
  })
  assert.deepEqual([...read.value.files], [['catatan/x.bin', Uint8Array.of(0, 1, 255)]])
})

test('a byte order mark, CRLF, semicolons and tabs of a spreadsheet program are taken', async () => {
  for (const sign of [',', ';', '\t']) {
    const text = `\ufeffissue,criterion,rater,points\r\nisu-1,a,p1,7\r\n\r\n`.replaceAll(',', sign)
    const read = await readBundleFiles(smallFiles({ 'scores.csv': text }))
    assert.ok(read.ok, JSON.stringify(sign))
    assert.deepEqual(read.value.tables.scores!.rows[0]!.values, {
      issue: 'isu-1',
      criterion: 'a',
      rater: 'p1',
      points: '7',
    })
    const note = { code: 'otherSeparator', place: { file: 'scores.csv' }, values: { separator: sign } }
    assert.deepEqual(read.value.notes, sign === ',' ? [] : [note])
  }
})

test('a wrong cell is named with file, row and column, and so is every other', async () => {
  assert.deepEqual(await refusals(scores('isu-1,a,p1,1O\nisu-9,a,p1,3\nisu-1,b,,4\n')), [
    'notInteger scores.csv 2 points',
    'emptyCell scores.csv 4 rater',
  ])
  assert.deepEqual(await refusals(scores('isu-9,a,p1,3\nisu-1,b,p2,4\n')), [
    'unknownId scores.csv 2 issue',
    'unknownId scores.csv 3 criterion',
  ])
  assert.deepEqual(await refusals(scores('isu-1,a,p1,3\nisu-1,a,p1,4\n')), ['duplicateRow scores.csv 3 rater'])
  assert.deepEqual(await refusals(scores('isu-1,a,p1,3,5\n')), ['tooManyCells scores.csv 2'])
  assert.deepEqual(await refusals(scores('isu-1,a,"p1,3\n')), ['badCsv scores.csv 2'])
})

test('an id has at most 200 characters, since three of them are one key', async () => {
  const [longest, tooLong] = ['x'.repeat(200), 'x'.repeat(201)]
  assert.deepEqual(await refusals(scores(`isu-1,a,${longest},3\n`)), [])
  assert.deepEqual(await refusals(scores(`isu-1,a,${tooLong},3\n`)), ['idTooLong scores.csv 2 rater'])
  assert.deepEqual(await refusals({ 'issues.csv': `id,title\nisu-1,Satu\n${tooLong},Dua\n` }), [
    'idTooLong issues.csv 3 id',
  ])
})

test('what is missing is named', async () => {
  assert.deepEqual(await refusals({ 'method.json': null, 'scores.csv': null }), [
    'missingFile method.json',
    'missingFile scores.csv',
  ])
  assert.deepEqual(await refusals({ 'scores.csv': 'issue,criterion,points\nisu-1,a,7\n' }), [
    'missingColumn scores.csv 1 rater',
  ])
  assert.deepEqual(await refusals({ 'issues.csv': '' }), ['emptyTable issues.csv'])
  assert.deepEqual(await refusals({ 'issues.csv': 'id,title,id\n1,a,2\n' }), ['duplicateColumn issues.csv 1 id'])
})

test('a figure without a value says why, and one with a value is reported', async () => {
  const recap = (row: string) => ({ 'recap.csv': `category,region,period,unit,value,state\n${row}\n` })
  assert.deepEqual(await refusals(recap('x,16.04,2021,entry,,not-reported')), [])
  assert.deepEqual(await refusals(recap('x,16.04,2021,entry,,')), ['figureWithoutState recap.csv 2 value'])
  assert.deepEqual(await refusals(recap('x,16.04,2021,entry,3,confidential')), ['figureWithState recap.csv 2 state'])
  assert.deepEqual(await refusals(recap('x,16.04,2021,orang,3,')), ['notAllowed recap.csv 2 unit'])
  assert.deepEqual(await refusals(recap('x,16.04,2021,entry,-3,')), ['tooSmall recap.csv 2 value'])
  assert.deepEqual(await refusals(recap('x,16.04,2021,entry,"46.109",')), ['notInteger recap.csv 2 value'])
})

test('a quote must stand in its source, counted in code points', async () => {
  const files = (start: number, end: number) => ({
    'sources.csv': 'id,kind,title,date,file\ns1,interview,Wawancara,2021-02-28,sources/s1.txt\n',
    'sources/s1.txt': '😀 petugas jarang datang',
    'quotes.csv': `id,source,start,end,text\nq1,s1,${start},${end},petugas\n`,
    'factors.csv': 'id,text,locus,effect\nf1,Petugas kurang,internal,hinders\n',
    'evidence.csv': 'from,to,stance\nquote:q1,factor:f1,supporting\n',
  })
  assert.deepEqual(await refusals(files(2, 9)), [])
  assert.deepEqual(await refusals(files(3, 10)), ['quoteDiffers quotes.csv 2 text'])
  assert.deepEqual(
    await refusals({ ...files(2, 9), 'evidence.csv': 'from,to,stance\nquote:q2,factor:f1,supporting\n' }),
    ['unknownReference evidence.csv 2 from'],
  )
  assert.deepEqual(await refusals({ ...files(2, 9), 'sources/s1.txt': null }), ['missingSourceFile sources.csv 2 file'])
})

test('an id typed nearly right is told with the one that was meant', async () => {
  const read = await readBundleFiles(smallFiles(scores('ISU 1,a,p1,3\n')))
  assert.deepEqual(read.ok ? [] : read.problems.map((p) => p.values), [
    { found: 'ISU 1', in: 'issues.csv', near: 'isu-1' },
  ])
})

test('a quote that is never closed is told where it opens', async () => {
  assert.deepEqual(await refusals(scores(`isu-1,a,p1,1\nisu-1,a,"p2,1\n${'isu-1,a,p3,1\n'.repeat(50_000)}`)), [
    'badCsv scores.csv 3',
  ])
})

test('several long texts may stand in one row, as long as each is within the limit', async () => {
  const long = 'é'.repeat(90_000)
  assert.deepEqual(await refusals({ 'issues.csv': `id,title,a,b,c\nisu-1,x,${long},${long},${long}\n` }), [])
})

test('the state of a file is told: same, differs, missing, unstated, unlisted', async () => {
  const issues = 'id,title\nisu-1,Satu\n'
  const resources = [
    { path: './issues.csv', hash: `sha256:${sha256(issues)}` },
    { path: 'scores.csv', hash: sha256('lain') },
    { path: 'hilang.txt' },
    { path: 'study.json' },
  ]
  const read = await readBundleFiles(smallFiles({ 'datapackage.json': JSON.stringify({ resources }) }))
  assert.deepEqual(read.ok && read.value.integrity.map((f) => [f.path, f.state]), [
    ['issues.csv', 'same'],
    ['scores.csv', 'differs'],
    ['hilang.txt', 'missing'],
    ['study.json', 'unstated'],
    ['method.json', 'unlisted'],
  ])
})

test('progress is told by table, and a signal ends the reading', async () => {
  const told: string[] = []
  await readBundleFiles(smallFiles(), { onProgress: ({ what, done, of }) => told.push(`${what} ${done}/${of}`) })
  assert.deepEqual([told.length, told[0]], [tables.length, `recap.csv 0/${tables.length}`])
  await assert.rejects(readBundleFiles(smallFiles(), { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

test('a date that does not exist is refused', async () => {
  const sources = (date: string) => ({ 'sources.csv': `id,kind,title,date\ns1,document,T,${date}\n` })
  assert.deepEqual(await refusals(sources('2024-02-29')), [])
  for (const date of ['2021-02-29', '31-12-2021', '2021-13-01'])
    assert.deepEqual(await refusals(sources(date)), ['notDate sources.csv 2 date'], date)
})

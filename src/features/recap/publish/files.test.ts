import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueShape, dataPackageShape, misshapen } from '../../../../test/support/json-shape.ts'
import { documentOf, kept, lahatArea, lahatFigures, ppksSet, published } from '../../../../test/support/publication.ts'
import { sha256 } from '../../../base/hash.ts'
import { zipBytes } from '../../../base/zip-bytes.ts'
import { publicFiles } from './files/all.ts'
import { columnsShown, shownCell } from './files/cells.ts'
import { csvBytes, csvFiles } from './files/csv.ts'
import { placeIn } from './publication.ts'

const noPdf = async () => null
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

test('the data package and the catalogue are of the shape that their standards ask for', async () => {
  for (const base of ['https://data.example/ppks', '']) {
    const files = await publicFiles(documentOf([published()], { base }), noPdf)
    const pack = JSON.parse(text(files.get('datapackage.json')))
    assert.deepEqual(misshapen(pack, dataPackageShape), [])
    for (const { path, bytes, hash } of pack.resources) {
      assert.equal(files.get(path)!.length, bytes)
      assert.equal(`sha256:${sha256(files.get(path)!)}`, hash)
    }
    const catalogue = JSON.parse(text(files.get('data.json')))
    assert.deepEqual(misshapen(catalogue, catalogueShape), [])
    const [dataset] = catalogue.dataset
    assert.equal(dataset.accrualPeriodicity, 'R/P1Y')
    assert.equal(dataset.temporal, '2021-01-01/2021-12-31')
    assert.doesNotMatch(dataset.title, /20\d\d/)
    assert.match(dataset.rights, /ODbL/)
    assert.ok(dataset.kodeReferensi.every((code: { definisi: string }) => code.definisi !== ''))
    for (const { downloadURL } of dataset.distribution ?? []) assert.ok(files.has(downloadURL.slice(base.length + 1)))
  }
  assert.ok(misshapen({ resources: [{ name: 'A b', path: '../x' }] }, dataPackageShape).length === 2)
})

test('keys of the data package hold: every figure has its category and region, and stands there once', () => {
  const files = csvFiles([published()], 'id')
  for (const { fields, rows, primaryKey, foreignKeys } of files) {
    const at = (name: string) => fields.findIndex((field) => field.name === name)
    const keys = rows.map((row) => primaryKey.map((name) => row[at(name)]).join(' '))
    assert.equal(new Set(keys).size, rows.length)
    for (const { field, file, to } of foreignKeys) {
      const other = files.find(({ path }) => path === file)!
      const known = new Set(other.rows.map((row) => row[other.fields.findIndex(({ name }) => name === to)]))
      assert.ok(rows.every((row) => known.has(row[at(field)]!)))
    }
    for (const [k, { required, oneOf }] of fields.entries())
      for (const row of rows) {
        if (required) assert.notEqual(row[k], '')
        if (oneOf !== undefined && row[k] !== '') assert.ok(oneOf.includes(row[k]!))
      }
  }
})

test('every file hides the same counts, and none of them holds one', async () => {
  const table = published()
  const files = await publicFiles(documentOf([table]), noPdf)
  const [figures] = csvFiles([table], 'id')
  const hidden = figures!.rows.filter((row) => row[5] === 'c')
  assert.equal(hidden.length, table.cells[0]!.filter((cell) => cell === 'c').length)
  assert.ok(hidden.length > 100 && hidden.every((row) => row[4] === ''))
  const page = text(files.get('tabel/ppks-2021.html'))
  assert.equal(page.match(/>c<\/abbr>/g)!.length, hidden.length)
  assert.doesNotMatch(text(files.get('index.html')) + page, /<script|https?:\/\/(?!data\.example)/)
  const { readXlsx } = await import('hucre/xlsx')
  const { sheets } = await readXlsx(files.get('unduhan/rekap-ppks.xlsx')!)
  assert.equal(sheets[0]!.rows.flat().filter((cell) => cell === 'c').length, hidden.length)
})

test('the workbook has the recap as offices draw it: regions down, categories across, Jumlah at the right and the foot', async () => {
  const table = published()
  const files = await publicFiles(documentOf([table]), noPdf)
  const { readXlsx } = await import('hucre/xlsx')
  const { sheets } = await readXlsx(files.get('unduhan/rekap-ppks.xlsx')!)
  const rows = sheets[0]!.rows
  const head = rows.find((row) => row[0] === 'No.')!
  assert.deepEqual([head[1], head[2], head.at(-1)], ['Kode', 'Kecamatan', 'Jumlah'])
  const first = rows.find((row) => row[0] === 1 && row[1] === '16.04.01')!
  const shown = columnsShown(table).map((column) => {
    const { text: word, value } = shownCell(table, 0, 1, column, 'id')
    return value ?? word
  })
  assert.deepEqual(first.slice(3), shown)
  assert.ok(rows.some((row) => row[0] === 'Jumlah Kabupaten Lahat'))
})

test('a name that a spreadsheet would run is text everywhere', async () => {
  const own = {
    id: 'jebakan',
    set: 'ppks',
    name: '=HYPERLINK("http://x")',
    short: '@x',
    unit: 'person',
    sensitive: [],
    aliases: [],
    version: 1,
  } as const
  const figures = [...lahatFigures('2021'), kept('jebakan', '16.04.01', '2021', 7)]
  const table = published({ set: ppksSet([own]), figures })
  const files = await publicFiles(documentOf([table], { title: '=1+1' }), noPdf)
  assert.match(text(files.get('data/kategori.csv')), /\n?jebakan,"'=HYPERLINK/)
  const { readXlsx } = await import('hucre/xlsx')
  const { sheets } = await readXlsx(files.get('unduhan/rekap-ppks.xlsx')!)
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  assert.ok(cells.every((cell) => cell.formula === undefined))
  assert.ok(!table.columns.find(({ id }) => id === 'jebakan')!.counted)
})

test('the same publication gives the same bytes, and the list of checksums holds', async () => {
  const document = documentOf([published()])
  const [once, again] = [await publicFiles(document, noPdf), await publicFiles(document, noPdf)]
  assert.deepEqual(await zipBytes(once), await zipBytes(again))
  const sums = text(once.get('SHA256SUMS.txt')).trim().split('\n')
  assert.equal(sums.length, once.size - 1)
  for (const line of sums) {
    const [sum, path] = line.split('  ')
    assert.equal(sha256(once.get(path!)!), sum)
  }
})

test('not reported is neither hidden nor 0, and a sum without it says so', () => {
  const figures = lahatFigures('2021').filter(({ region, category }) => region !== '16.04.06' || category !== 'ppks-24')
  const table = published({ figures })
  const row = table.rows.findIndex(({ code }) => code === '16.04.06')
  const column = table.columns.findIndex(({ id }) => id === 'ppks-24')
  assert.equal(table.cells[0]![placeIn(table, row, column)], 'n')
  assert.ok(table.partial[0]!.includes(placeIn(table, 0, column)))
  assert.equal(shownCell(table, 0, 0, column, 'id').status, 'p')
  const csv = text(csvBytes(csvFiles([table], 'id')[0]!))
  assert.match(csv, /\nppks-24,16\.04\.06,2021,entry,,n\n/)
  assert.equal(lahatArea.regions.length, table.rows.length)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { readTable } from './read-table.ts'
import { address, sheetNames, type Workbook, type WorkbookSheet, writeWorkbook } from './write-workbook.ts'

function sheet(name: string, cells: readonly (string | number)[]): WorkbookSheet {
  return {
    name,
    columns: cells.map(() => 12),
    rows: [{ height: null, cells: cells.map((value) => ({ value, look: {} })) }],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    printedHead: null,
    landscape: false,
    foot: { left: 'Kaki & tangan', right: '&P' },
  }
}

function workbook(...sheets: readonly WorkbookSheet[]): Workbook {
  return { title: 'Judul', creator: 'Dinas', sheets }
}

test('what was written is read back: numbers as numbers, text as text, whatever the text begins with', async () => {
  const cells = ['=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@A1', '#REF!', '#N/A', '0123', '46.109', 46_109, 0.1, -3]
  const { sheets } = await readXlsx(await writeWorkbook(workbook(sheet('Tabel 1', cells))))
  assert.deepEqual(sheets[0]!.rows[0], cells)
  assert.equal([...(sheets[0]!.cells?.values() ?? [])].filter((c) => c.formula !== undefined).length, 0)
})

test('our own reader of tables finds the same cells', async () => {
  const read = await readTable(await writeWorkbook(workbook(sheet('Isi', ['Isu', 12.5, 'عنوان']))), undefined)
  assert.ok(read.ok)
  assert.deepEqual(
    read.value.map((g) => [g.sheet, g.rows]),
    [['Isi', [['Isu', '12.5', 'عنوان']]]],
  )
})

test('a formula is stored with its result', async () => {
  const [first] = [sheet('A', [1, 2, 3])]
  const cells = [...first!.rows[0]!.cells, { value: 6, formula: 'SUM(A1:C1)', look: { numFmt: '#,##0' } }]
  const written = await writeWorkbook(workbook({ ...first!, rows: [{ height: 20, cells }] }))
  const { sheets } = await readXlsx(written, { readStyles: true })
  const cell = sheets[0]!.cells!.get('0,3')!
  assert.deepEqual([sheets[0]!.rows[0]![3], cell.formula, cell.style?.numFmt], [6, 'SUM(A1:C1)', '#,##0'])
})

test('any text is read back as it was, but for signs that XML cannot hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
      const { sheets } = await readXlsx(await writeWorkbook(workbook(sheet('A', [text]))))
      const expected = text
        .replace(/\r\n?/g, '\n')
        .toWellFormed()
        .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '\uFFFD')
      assert.equal(sheets[0]!.rows[0]![0], expected)
    }),
    { numRuns: 40 },
  )
  const escapes = ['_x0041_', 'a_x000D_b', '__x005F_']
  const { sheets } = await readXlsx(await writeWorkbook(workbook(sheet('A', escapes))))
  assert.deepEqual(sheets[0]!.rows[0], escapes)
})

test('a text longer than a cell can hold is cut with a mark', async () => {
  const { sheets } = await readXlsx(await writeWorkbook(workbook(sheet('A', ['x'.repeat(40_000)]))))
  const text = sheets[0]!.rows[0]![0] as string
  assert.equal(text.length, 32_767)
  assert.ok(text.endsWith('…'))
})

test('the same workbook gives the same bytes, and no day stands in them', async () => {
  const written = await writeWorkbook(workbook(sheet('A', ['a', 1])))
  assert.ok(Buffer.from(written).equals(Buffer.from(await writeWorkbook(workbook(sheet('A', ['a', 1]))))))
  const { properties } = await readXlsx(written)
  assert.equal(properties?.modified?.toISOString(), '2000-01-01T00:00:00.000Z')
})

test('names of sheets are ones that Excel takes, and no two are alike', () => {
  assert.deepEqual(sheetNames(['Tabel 1', 'tabel 1', "'a/b*c[d]'", '', '', 'x'.repeat(40), 'x'.repeat(40)]), [
    'Tabel 1',
    'tabel 1 2',
    'a b c d',
    'Sheet',
    'Sheet 2',
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
  ])
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (names) => {
      const found = sheetNames(names)
      assert.equal(new Set(found.map((n) => n.toLowerCase())).size, names.length)
      for (const name of found) {
        assert.ok(name.length > 0 && name.length <= 31)
        assert.doesNotMatch(name, /[\\/?*[\]:]|^'|'$/)
      }
    }),
  )
})

test('an address counts columns as a spreadsheet does', () => {
  assert.deepEqual([address(0, 0), address(28, 2), address(9, 26)], ['A1', 'C29', 'AA10'])
})

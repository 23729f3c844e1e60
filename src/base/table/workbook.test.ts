import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { repack, unpack } from './archive.ts'
import { tableLimits } from './grid.ts'
import { readTable } from './read-table.ts'

const rows = [
  ['No', 'Isu', 'Kriteria', null],
  [null, null, 'A', 'S'],
  [1, 'Peran TKSK', 12.5, 0.1 + 0.2],
  [2, 'Regulasi', 15, 4.0853],
]
const merges = [{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }]

async function code(bytes: Uint8Array, limits = {}): Promise<string | undefined> {
  const read = await readTable(bytes, undefined, { limits })
  return read.ok ? undefined : read.problems[0]!.code
}

test('XLSX and ODS give numbers as plain decimals and a merged cell once', async () => {
  for (const file of [
    await writeXlsx({ sheets: [{ name: 'Skor', rows, merges }] }),
    await writeOds({ sheets: [{ name: 'Skor', rows, merges }] }),
  ]) {
    const read = await readTable(file, 'skor.csv')
    assert.ok(read.ok, JSON.stringify(read))
    assert.deepEqual(read.value, [
      {
        sheet: 'Skor',
        rows: [
          ['No', 'Isu', 'Kriteria'],
          ['', '', 'A', 'S'],
          ['1', 'Peran TKSK', '12.5', '0.3'],
          ['2', 'Regulasi', '15', '4.0853'],
        ],
        firstRow: 1,
        decimal: '.',
      },
    ])
  }
})

test('formulas give their stored values, percentages are shown as such, hidden and empty sheets are left out', async () => {
  const cells = new Map([
    ['0,1', { value: 92, type: 'formula' as const, formula: 'SUM(A1:A1)', formulaResult: 92 }],
    ['0,2', { value: 0.15, style: { numFmt: '0%' } }],
  ])
  const file = await writeXlsx({
    sheets: [
      { name: 'Kosong', rows: [] },
      { name: 'Rahasia', rows: [['x']], hidden: true },
      { name: 'Tabel', rows: [[90, 92, 0.15, true]], cells },
    ],
  })
  const read = await readTable(file, undefined)
  assert.ok(read.ok, JSON.stringify(read))
  assert.deepEqual(
    read.value.map((g) => [g.sheet, g.rows]),
    [['Tabel', [['90', '92', '15%', 'TRUE']]]],
  )
})

test('what lies under a merged cell is not read', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['x', 'hidden'],
          ['y', 'z'],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
    ],
  })
  const read = await readTable(file, undefined)
  assert.ok(read.ok)
  assert.deepEqual(read.value[0]!.rows, [['x'], ['y', 'z']])
})

test('repeated head rows of an ODS are read', async () => {
  const parts = await unpack(
    await writeOds({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Isu', 'A'],
            ['Satu', 1],
          ],
        },
      ],
    }),
    tableLimits,
  )
  assert.ok(parts.ok)
  const content = parts.value.get('content.xml')!.toString('utf8')
  const grouped = content
    .replace('<table:table-row', '<table:table-header-rows><table:table-row')
    .replace('</table:table-row>', '</table:table-row></table:table-header-rows>')
  assert.notEqual(grouped, content)
  const read = await readTable(await repack(new Map(parts.value).set('content.xml', Buffer.from(grouped))), undefined)
  assert.ok(read.ok)
  assert.deepEqual(read.value[0]!.rows, [
    ['Isu', 'A'],
    ['Satu', '1'],
  ])
})

test('a password is told', async () => {
  const file = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'p', spinCount: 10 } })
  assert.equal(await code(file), 'passwordProtected')
})

test('a zip that unpacks to more than the limit is stopped while it inflates', async () => {
  const file = await writeXlsx({ sheets: [{ name: 'a', rows: [['x'.repeat(3_000_000)]] }] })
  assert.ok(file.length < 100_000)
  assert.equal(await code(file, { unpackedBytes: 1_000_000 }), 'unpackedTooLarge')
  assert.equal(await code(file), 'cellTooLong')
})

test('two cells in opposite corners of a sheet are refused', async () => {
  const parts = await unpack(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }), tableLimits)
  assert.ok(parts.ok)
  const [name, sheet] = [...parts.value].find(([n]) => n.includes('worksheets/'))!
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
  const hostile = Buffer.from(sheet.toString('utf8').replace('</sheetData>', corner))
  assert.equal(await code(await repack(new Map(parts.value).set(name, hostile))), 'tooManyCells')
})

test('a zip that is no workbook and a workbook cut short are told', async () => {
  assert.equal(await code(await repack(new Map([['a.txt', Buffer.from('x')]]))), 'otherFormat')
  assert.equal(await code(await repack(new Map([['word/document.xml', Buffer.from('x')]]))), 'otherFormat')
  const file = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] })
  assert.equal(await code(file.slice(0, file.length - 40)), 'damaged')
  assert.equal(await code(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)), 'damaged')
})

test('a workbook with any byte changed never throws', async () => {
  const file = await writeXlsx({ sheets: [{ name: 'Skor', rows, merges }] })
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
      const changed = file.slice()
      changed[at] = byte
      assert.equal(typeof (await readTable(changed, undefined)).ok, 'boolean')
    }),
    { numRuns: 60 },
  )
})

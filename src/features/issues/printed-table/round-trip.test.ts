import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { formatDecimal } from '../../../base/numbers.ts'
import { readTable } from '../../../base/table/read-table.ts'
import { roman } from './rank.ts'
import { findTable, understandTable } from './understand.ts'

/** A made-up table: `cells[issue][criterion]` in tenths. */
type Made = {
  readonly maxima: readonly number[]
  readonly cells: readonly (readonly number[])[]
  readonly titles: readonly string[]
}

const words = ['Aktual', 'Spesifik', 'Transformasi', 'Relevan', 'Inovatif', 'Dampak', 'Biaya', 'Waktu']

const made: fc.Arbitrary<Made> = fc
  .record({ criteria: fc.integer({ min: 2, max: 8 }), issues: fc.integer({ min: 1, max: 6 }), tenths: fc.boolean() })
  .chain(({ criteria, issues, tenths }) =>
    fc.record({
      maxima: fc.array(fc.integer({ min: 10, max: 99 }), { minLength: criteria, maxLength: criteria }),
      cells: fc.array(
        fc.array(
          fc.integer({ min: 0, max: 9 }).map((n) => (tenths ? n * 10 + 5 : n * 10)),
          {
            minLength: criteria,
            maxLength: criteria,
          },
        ),
        { minLength: issues, maxLength: issues },
      ),
      titles: fc.array(
        fc
          .array(fc.constantFrom('Peran', 'TKSK,', 'PSM', 'data', 'pelayanan', '46.109', 'belum', 'optimal'), {
            minLength: 2,
            maxLength: 6,
          })
          .map((parts) => `Isu ${parts.join(' ')}`),
        { minLength: issues, maxLength: issues },
      ),
    }),
  )

const text = (tenths: number) => formatDecimal(`${tenths / 10}`, 'id')

/** Head and body with a number, a title, criteria, a total and a roman rank. */
function printedRows({ maxima, cells, titles }: Made, heads: 'one' | 'two'): string[][] {
  const names = maxima.map((maximum, k) => (heads === 'one' ? `${words[k]} (${maximum})` : words[k]!))
  const blank = maxima.slice(1).map(() => '')
  const top =
    heads === 'one'
      ? [['No', 'Isu', ...names, 'Jumlah', 'Peringkat']]
      : [
          ['No', 'Isu Strategis', 'Kriteria', ...blank, 'Total', 'Rank'],
          ['', '', ...names, '', ''],
          ['', 'Skor maksimal', ...maxima.map(String), '', ''],
        ]
  const body = cells.map((row, i) => [
    `${i + 1}`,
    titles[i]!,
    ...row.map(text),
    text(row.reduce((a, b) => a + b)),
    roman(i + 1),
  ])
  return [...top, ...body]
}

const layouts: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  semicolons: (rows) => rows.map((row) => row.join(';')).join('\r\n'),
  'quoted commas': (rows) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
  tabs: (rows) => `Tabel 1. Hasil penilaian\n\n${rows.map((row) => row.join('\t')).join('\n')}\n\nSumber: data primer`,
  markdown: (rows) =>
    rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n'),
  spaces: (rows) => {
    const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)) + 2)
    return rows
      .map((row) =>
        row
          .map((cell, c) => cell.padEnd(widths[c]!))
          .join('')
          .trimEnd(),
      )
      .join('\n')
  },
}

async function check(bytes: Uint8Array, table: Made): Promise<void> {
  const read = await readTable(bytes, undefined)
  assert.ok(read.ok)
  const found = findTable(read.value)
  assert.ok(found.ok, JSON.stringify(found))
  const { criteria, issues, addition, notes } = found.value.table
  assert.deepEqual(
    criteria.map((c) => c.maximum),
    table.maxima.map(String),
  )
  assert.deepEqual(
    issues.map((i) => i.cells),
    table.cells.map((row) => row.map((n) => `${n / 10}`)),
  )
  assert.deepEqual(
    issues.map((i) => i.printedTotal),
    table.cells.map((row) => `${row.reduce((a, b) => a + b) / 10}`),
  )
  assert.deepEqual(
    issues.map((i) => [i.number, i.printedRank]),
    table.cells.map((_, i) => [i + 1, i + 1]),
  )
  assert.deepEqual(
    issues.map((i) => i.title),
    table.titles,
  )
  assert.equal(addition, 'sum')
  assert.deepEqual(notes, [])
}

for (const [name, layout] of Object.entries(layouts))
  test(`a table printed with ${name} is understood back to the same numbers`, async () => {
    await fc.assert(
      fc.asyncProperty(made, fc.constantFrom('one' as const, 'two' as const), async (table, heads) =>
        check(new TextEncoder().encode(layout(printedRows(table, heads))), table),
      ),
      { numRuns: 60 },
    )
  })

test('a workbook with merged heads is understood back to the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (table) => {
      const rows = printedRows(table, 'two').map((row) =>
        row.map((cell) => (/^[0-9]+(,[0-9])?$/.test(cell) ? Number(cell.replace(',', '.')) : cell || null)),
      )
      const merges = [{ startRow: 0, startCol: 2, endRow: 0, endCol: table.maxima.length + 1 }]
      await check(await writeXlsx({ sheets: [{ name: 'Skor', rows, merges }] }), table)
    }),
    { numRuns: 15 },
  )
})

test('whatever stands in the cells, nothing throws', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'No',
      'Isu',
      'Jumlah',
      'Total',
      'Rank',
      'A (15)',
      'Bobot',
      '15',
      '12,5',
      '1.234',
      '',
      '-',
      '(1)',
      '✓',
      'Kriteria',
      'Sumber: x',
      '0',
    ),
  )
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
  fc.assert(
    fc.property(rows, (grid) => {
      assert.equal(typeof understandTable({ sheet: null, rows: grid, firstRow: 1, decimal: null }).ok, 'boolean')
    }),
    { numRuns: 1000 },
  )
})

test('ten thousand rows take well under half a second', () => {
  const head = ['No', 'Isu', ...words.slice(0, 6).map((word) => `${word} (15)`), 'Jumlah', 'Peringkat']
  const body = Array.from({ length: 10_000 }, (_, i) => {
    const cells = [0, 1, 2, 3, 4, 5].map((k) => (i * 7 + k * 3) % 16)
    return [
      `${i + 1}`,
      `Isu nomor ${i + 1} tentang pelayanan`,
      ...cells.map(String),
      `${cells.reduce((a, b) => a + b)}`,
      `${i + 1}`,
    ]
  })
  const start = process.cpuUsage()
  const table = understandTable({ sheet: null, rows: [head, ...body], firstRow: 1, decimal: null })
  const { user } = process.cpuUsage(start)
  assert.ok(table.ok)
  assert.equal(table.value.issues.length, 10_000)
  assert.equal(table.value.reproduced.sum, 10_000)
  assert.ok(user < 500_000, `${user / 1000} ms`)
})

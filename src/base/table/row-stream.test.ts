import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FileRow } from './file-rows.ts'
import { readRows } from './row-stream.ts'
import { writeWorkbook } from './write-workbook.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ungkit-rows-'))
})
after(() => rm(folder, { recursive: true }))

async function rowsOf(bytes: Uint8Array | string, limits?: Parameters<typeof readRows>[2]) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const rows: FileRow[] = []
  const read = await readRows(path, (row) => void rows.push(row), limits)
  return { read, rows }
}

test('a large CSV comes row by row, with its quotes, its encoding and its blank lines counted', async () => {
  const line = (n: number) => `16.04.06;"Jarai; ${n}";café;${n}`
  const body = Array.from({ length: 90_000 }, (_, n) => line(n)).join('\r\n')
  const text = `kode;nama;jenis;jumlah\r\n\r\n${body}\r\n`
  for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
    const bytes = Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding)
    const { read, rows } = await rowsOf(bytes)
    assert.ok(read.ok)
    assert.equal(rows.length, 90_001)
    assert.deepEqual(rows[1], { sheet: null, line: 3, cells: ['16.04.06', 'Jarai; 0', 'café', '0'] })
    assert.equal(rows.at(-1)!.line, 90_002)
  }
})

test('a quote that never closes swallows no rows', async () => {
  const { rows } = await rowsOf(`a;b\n${'pipa 5";1\n'.repeat(1)}${'x;2\n'.repeat(700_000)}`)
  assert.equal(rows.length, 700_002)
})

test('a workbook keeps numbers as numbers and text as text', async () => {
  const cell = (value: string | number | null) => ({ value, look: {} })
  const sheet = (name: string, cells: (string | number | null)[][]) => ({
    name,
    columns: [10],
    rows: cells.map((row) => ({ height: null, cells: row.map(cell) })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    printedHead: null,
    landscape: false,
    foot: { left: '', right: '' },
  })
  const bytes = await writeWorkbook({
    title: 't',
    creator: 'c',
    sheets: [sheet('Satu', [['46.109', 46109, null], [null], ['x', 4.085]]), sheet('Dua', [['y']])],
  })
  const { read, rows } = await rowsOf(bytes)
  assert.ok(read.ok)
  assert.deepEqual(rows, [
    { sheet: 'Satu', line: 1, cells: ['46.109', 46109] },
    { sheet: 'Satu', line: 3, cells: ['x', 4.085] },
    { sheet: 'Dua', line: 1, cells: ['y'] },
  ])
})

test('limits are told with their place', async () => {
  const wide = await rowsOf(`a,b\n${Array(600).fill('1').join(',')}\n`)
  assert.equal(!wide.read.ok && wide.read.problems[0]!.code, 'tooManyColumns')
  const empty = await rowsOf('')
  assert.equal(!empty.read.ok && empty.read.problems[0]!.code, 'emptyFile')
  const pdf = await rowsOf('%PDF-1.7\n...')
  assert.equal(!pdf.read.ok && pdf.read.problems[0]!.code, 'otherFormat')
  const zeros = await rowsOf(Buffer.alloc(3_000_000))
  assert.equal(!zeros.read.ok && zeros.read.problems[0]!.code, 'nulByte')
})

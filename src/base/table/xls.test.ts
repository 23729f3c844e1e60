import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable } from './read-table.ts'

/** One record of BIFF8, the stream inside an XLS. */
function record(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

const u16 = (...values: number[]) => {
  const data = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) data.writeUInt16LE(value, i * 2)
  return data
}

const opening = (type: number) => record(0x0809, u16(0x0600, type, 0, 0, 0, 0, 0, 0))
const closing = record(0x0a, Buffer.alloc(0))

function cell(row: number, column: number, value: string | number): Buffer {
  if (typeof value === 'string')
    return record(
      0x0204,
      Buffer.concat([u16(row, column, 0, value.length), Buffer.from([0]), Buffer.from(value, 'latin1')]),
    )
  const number = Buffer.alloc(8)
  number.writeDoubleLE(value)
  return record(0x0203, Buffer.concat([u16(row, column, 0), number]))
}

function biff(rows: readonly (readonly (string | number)[])[], password: boolean): Buffer {
  const filePass = password ? record(0x2f, u16(1, 1, 1)) : Buffer.alloc(0)
  const sheetAt = Buffer.alloc(4)
  const name = Buffer.from('Skor', 'latin1')
  const bound = () => record(0x85, Buffer.concat([sheetAt, Buffer.from([0, 0, name.length, 0]), name]))
  const globals = [opening(5), filePass, bound(), closing]
  sheetAt.writeUInt32LE(Buffer.concat(globals).length)
  const cells = rows.flatMap((row, r) => row.map((value, c) => cell(r, c, value)))
  return Buffer.concat([opening(5), filePass, bound(), closing, opening(0x10), ...cells, closing])
}

/** The container around it: a header, one sector of allocation, one of names, and the stream. */
function xls(rows: readonly (readonly (string | number)[])[], password = false): Buffer {
  const stream = biff(rows, password)
  const sectors = 10
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(0xfffffffe, 60)
  header.writeUInt32LE(0xfffffffe, 68)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)
  const allocation = Buffer.alloc(512, 0xff)
  allocation.writeUInt32LE(0xfffffffd, 0)
  allocation.writeUInt32LE(0xfffffffe, 4)
  for (let i = 2; i < sectors + 2; i++) allocation.writeUInt32LE(i === sectors + 1 ? 0xfffffffe : i + 1, i * 4)
  const names = Buffer.concat([
    entry('Root Entry', 5, 0xfffffffe, 0),
    entry('Workbook', 2, 2, sectors * 512),
    Buffer.alloc(256),
  ])
  return Buffer.concat([header, allocation, names, stream, Buffer.alloc(sectors * 512 - stream.length)])
}

function entry(name: string, type: number, sector: number, size: number): Buffer {
  const data = Buffer.alloc(128)
  data.write(name, 'utf16le')
  data.writeUInt16LE(name.length * 2 + 2, 64)
  data.writeUInt8(type, 66)
  data.fill(0xff, 68, 80)
  data.writeUInt32LE(sector, 116)
  data.writeUInt32LE(size, 120)
  return data
}

const rows = [
  ['Isu', 'A', 'Jumlah'],
  ['Satu', 12.5, 92],
]

test('an XLS of Excel 97 is read', async () => {
  const read = await readTable(xls(rows), 'lama.xls')
  assert.deepEqual(read, {
    ok: true,
    value: [{ sheet: 'Skor', rows: rows.map((row) => row.map(String)), firstRow: 1, decimal: '.' }],
  })
})

test('an XLS with a password is told', async () => {
  const read = await readTable(xls(rows, true), undefined)
  assert.deepEqual(read, { ok: false, problems: [{ code: 'passwordProtected' }] })
})

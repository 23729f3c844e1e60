import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import type { Problem } from '../../src/base/result.ts'
import type { FileRow } from '../../src/base/table/file-rows.ts'
import { readRows, streamLimits } from '../../src/base/table/row-stream.ts'
import { tableProblemText } from '../../src/base/table/text.ts'
import { cell, ns, relation, relations, widest, workbook } from '../support/hostile-workbook.ts'
import { xlsxOf } from '../support/recap-file.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ungkit-hostile-'))
})
after(() => rm(folder, { recursive: true }))

type Read = {
  readonly problem: Problem | null
  readonly rows: number
  readonly first: readonly FileRow[]
  readonly seconds: number
}

async function read(bytes: Uint8Array | string, limits?: Parameters<typeof readRows>[2]): Promise<Read> {
  const path = join(folder, 'berkas')
  await writeFile(path, bytes)
  const first: FileRow[] = []
  let rows = 0
  const began = performance.now()
  const taken = (row: FileRow) => {
    if (++rows <= 20) first.push(row)
  }
  const result = await readRows(path, taken, limits)
  return { problem: result.ok ? null : result.problems[0]!, rows, first, seconds: (performance.now() - began) / 1000 }
}

async function refused(says: string, bytes: Uint8Array | string, codes: readonly string[]): Promise<void> {
  const { problem, seconds } = await read(bytes)
  assert.ok(problem !== null && codes.includes(problem.code), `${says}: ${JSON.stringify(problem)}`)
  assert.ok(tableProblemText(problem, 'id') !== null && tableProblemText(problem, 'en') !== null, problem.code)
  assert.ok(seconds < 20, `${says} took ${seconds} s`)
}

test('files that are no tables, or none any more, end in words', async () => {
  await refused('a renamed PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', ['otherFormat'])
  await refused('a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ['otherFormat'])
  await refused('a Word document', '{\\rtf1 halo}', ['otherFormat'])
  await refused('nothing', '', ['emptyFile'])
  await refused('blanks', '\n\n;;;\n', ['emptyFile'])
  await refused('zeros', Buffer.alloc(100_000), ['nulByte', 'notText'])
  await refused('a half zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), ['damaged'])
  const whole = await xlsxOf([{ name: 'a', rows: [['x', 1]] }])
  await refused('half a workbook', whole.subarray(0, whole.length >> 1), ['damaged'])
  const ole = Buffer.alloc(4096)
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  await refused('a broken XLS', ole, ['damaged'])
  ole.write('EncryptedPackage', 1024, 'utf16le')
  await refused('a password', ole, ['passwordProtected'])
})

test('a workbook of 16,384 columns, or of two cells in its corners, is refused at once', async () => {
  await refused('16,384 columns', await widest(), ['tooManyColumns'])
  const corners = `<row r="1">${cell('A1', 'x')}</row><row r="1048576">${cell('XFD1048576', 'y')}</row>`
  await refused('two corners', await workbook(corners), ['tooManyColumns'])
})

test('a cell of megabytes and a bomb are refused before they fill the memory', async () => {
  const long = await workbook(`<row r="1">${cell('A1', 'a'.repeat(30_000_000))}</row>`)
  assert.ok(long.length < 300_000)
  await refused('a long cell', long, ['cellTooLong', 'tooManyCells'])
  const bomb = await workbook('', { 'xl/sharedStrings.xml': Buffer.alloc(60_000_000, 0x20) })
  const { problem, rows } = await read(bomb, { ...streamLimits, unpackedBytes: 50_000_000 })
  assert.equal(problem?.code, 'unpackedTooLarge')
  assert.equal(rows, 0)
})

test('entities, external links, macros and formulas do nothing; hidden sheets are not read', async () => {
  const entity = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`
  const sheet = `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', '&b;&f;')}<c r="B1"><f>1+1</f><v>46109</v></c><c r="C1"><f>HYPERLINK("http://x")</f><v></v></c></row></sheetData></worksheet>`
  const book = `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="Satu" sheetId="1" r:id="r1"/><sheet name="Gelap" sheetId="2" state="veryHidden" r:id="r2"/></sheets></workbook>`
  const bytes = await workbook('', {
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${entity}${sheet}`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'rahasia')}</row></sheetData></worksheet>`,
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'worksheet', 'worksheets/sheet2.xml'),
      relation('r3', 'externalLink', 'externalLinks/externalLink1.xml'),
    ),
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/vbaProject.bin': Buffer.alloc(1000, 7),
  })
  const { first, problem } = await read(bytes)
  if (problem !== null) assert.ok(tableProblemText(problem, 'id') !== null)
  else {
    const text = JSON.stringify(first)
    assert.match(text, /46109/)
    assert.doesNotMatch(text, /root:|aaaaaaaa|rahasia/)
  }
})

test('a zip that lies about its sizes is counted as it is', async () => {
  const data = Buffer.alloc(50_000, 0x61)
  const packed = deflateRawSync(data)
  const name = Buffer.from('xl/workbook.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(10, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(10, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  await refused('a lie', Buffer.concat([local, name, packed, central, name, end]), ['damaged'])
})

test('an XLS of 1997 and an ODS are read', async () => {
  const csv = join(folder, 'rekap.csv')
  await writeFile(csv, 'Kecamatan,Fakir miskin\nJarai,46109\nPseksu,-\n')
  const run = promisify(execFile)
  for (const [ending, filter] of [
    ['xls', 'xls:MS Excel 97'],
    ['ods', 'ods'],
  ] as const) {
    const done = await run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/lo`,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      csv,
    ]).then(
      () => true,
      () => false,
    )
    if (!done) return
    const { first } = await read(await readFile(join(folder, `rekap.${ending}`)))
    assert.deepEqual(
      first.map(({ cells }) => cells.map(String)),
      [
        ['Kecamatan', 'Fakir miskin'],
        ['Jarai', '46109'],
        ['Pseksu', '-'],
      ],
    )
  }
})

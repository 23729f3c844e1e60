import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTable } from './read-table.ts'
import { tableProblemText } from './text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function rowsOf(input: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readTable(typeof input === 'string' ? bytes(input) : input, undefined)
  assert.ok(read.ok, JSON.stringify(read))
  return read.value[0]!.rows
}

async function codeOf(input: Uint8Array, limits = {}): Promise<string> {
  const read = await readTable(input, 'tabel.xlsx', { limits })
  assert.ok(!read.ok)
  const [problem] = read.problems
  assert.equal(problem!.place?.file, 'tabel.xlsx')
  assert.ok(tableProblemText(problem!, 'id') && tableProblemText(problem!, 'en'), problem!.code)
  return problem!.code
}

const wanted = [
  ['Isu', 'A', 'S'],
  ['Satu', '12,5', '15'],
  ['Dua', '8,9%', '10'],
]

test('semicolons win over the commas of decimals', async () => {
  assert.deepEqual(await rowsOf('Isu;A;S\r\nSatu;12,5;15\r\nDua;8,9%;10\r\n'), wanted)
})

test('tabs win over commas in sentences', async () => {
  assert.deepEqual(await rowsOf('Peran TKSK, PSM\t15\nPenguatan, pemetaan\t10'), [
    ['Peran TKSK, PSM', '15'],
    ['Penguatan, pemetaan', '10'],
  ])
})

test('commas are read with quoted cells that hold commas and line breaks', async () => {
  assert.deepEqual(await rowsOf('Isu,A\n"Peran TKSK,\nPSM ""dan"" TAGANA",15\n'), [
    ['Isu', 'A'],
    ['Peran TKSK,\nPSM "dan" TAGANA', '15'],
  ])
})

test('a quotation mark that is never closed costs nothing', async () => {
  assert.deepEqual(await rowsOf('Isu;A\n"Desa" tangguh;15\n"Tagana;10\n'), [
    ['Isu', 'A'],
    ['"Desa" tangguh', '15'],
    ['"Tagana', '10'],
  ])
})

test('the line sep= of Excel is obeyed and stays a row', async () => {
  assert.deepEqual(await rowsOf('sep=;\na;b,c\n'), [[], ['a', 'b,c']])
})

test('a Markdown table loses its bars and its ruling', async () => {
  assert.deepEqual(await rowsOf('| Isu | A |\n|---|--:|\n| Satu |  |\n'), [['Isu', 'A'], [], ['Satu']])
})

test('columns set with spaces are read where they stand, blank cells and second lines included', async () => {
  const text = [
    'Tabel 2. Penilaian isu',
    'No  Isu                      A    S    Jumlah',
    '1   Peran TKSK, PSM,         15   12   27',
    '    dan TAGANA',
    '2   Regulasi PENSOSMAS            10   10',
  ].join('\n')
  assert.deepEqual(await rowsOf(text), [
    ['Tabel 2. Penilaian isu'],
    ['No', 'Isu', 'A', 'S', 'Jumlah'],
    ['1', 'Peran TKSK, PSM,', '15', '12', '27'],
    ['', 'dan TAGANA'],
    ['2', 'Regulasi PENSOSMAS', '', '10', '10'],
  ])
})

test('a row that Word broke inside a cell is put together, and row numbers stay', async () => {
  const text = 'No\tIsu\tA\tS\n1\tPeran TKSK,\nPSM, dan\nTAGANA\t15\t12\n2\tRegulasi\t10\t10\n3\tData\t9\t9'
  assert.deepEqual(await rowsOf(text), [
    ['No', 'Isu', 'A', 'S'],
    ['1', 'Peran TKSK,\nPSM, dan\nTAGANA', '15', '12'],
    [],
    [],
    ['2', 'Regulasi', '10', '10'],
    ['3', 'Data', '9', '9'],
  ])
})

test('two lines of heads that add up to a full row stay two', async () => {
  const text = 'No\tKriteria\tJumlah\n\tA\tS\n1\t2\t3\t4\t5\n2\t2\t3\t4\t5'
  assert.deepEqual((await rowsOf(text)).slice(0, 2), [
    ['No', 'Kriteria', 'Jumlah'],
    ['', 'A', 'S'],
  ])
})

test('UTF-8 with a mark, UTF-16 and Windows-1252 give the same text', async () => {
  const text = 'Isu;A\n“Σ”;1'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  assert.deepEqual(await rowsOf(bytes(`\ufeff${text}`)), await rowsOf(text))
  assert.deepEqual(await rowsOf(utf16), await rowsOf(text))
  assert.deepEqual(await rowsOf(Buffer.from(utf16).swap16()), await rowsOf(text))
  assert.deepEqual(await rowsOf(Uint8Array.of(0x93, 0x41, 0x94, 0x3b, 0x96)), [['“A”', '–']])
})

test('a web page under the name .xls gives its table', async () => {
  assert.deepEqual(
    await rowsOf('<html><table><tr><th>Isu</th><th>A</th></tr><tr><td>Satu</td><td>1,5</td></tr></table>'),
    [
      ['Isu', 'A'],
      ['Satu', '1,5'],
    ],
  )
})

test('what is no table is told with what to do', async () => {
  assert.equal(await codeOf(new Uint8Array()), 'emptyFile')
  assert.equal(await codeOf(bytes(' \n\t\n ')), 'emptyFile')
  assert.equal(await codeOf(bytes('%PDF-1.7 ...')), 'otherFormat')
  assert.equal(await codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1, 2)), 'otherFormat')
  assert.equal(await codeOf(bytes('Isu;A\nSatu;\0')), 'nulByte')
  assert.equal(await codeOf(Uint8Array.of(0x41, 0xff, 0x01, 0x02)), 'notText')
  assert.equal(await codeOf(bytes('<?xml version="1.0"?><a/>')), 'otherFormat')
})

test('a NUL byte is told with its row', async () => {
  const read = await readTable(bytes('Isu;A\nSatu;1\nDua;\0'), undefined)
  assert.deepEqual(read, { ok: false, problems: [{ code: 'nulByte', place: { row: 3 } }] })
})

test('every limit is told', async () => {
  assert.equal(await codeOf(bytes('a;b\n1;2'), { uploadBytes: 3 }), 'fileTooLarge')
  assert.equal(await codeOf(bytes('a;b\n1;2\n3;4'), { rows: 2 }), 'tooManyRows')
  assert.equal(await codeOf(bytes('a;b;c\n1;2;3'), { columns: 2 }), 'tooManyColumns')
  assert.equal(await codeOf(bytes('a;bbbbb\n1;2'), { cellCharacters: 4 }), 'cellTooLong')
})

test('random bytes never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (random) => {
      assert.equal(typeof (await readTable(random, undefined)).ok, 'boolean')
    }),
  )
})

test('random text of table signs never throws and loses no word', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '7', ';', ',', '\t', '|', '"', ' ', '\n', '\r', '\v', '-', '<') })
  await fc.assert(
    fc.asyncProperty(text, async (random) => {
      const read = await readTable(bytes(random), undefined)
      const found = read.ok ? read.value[0]!.rows.flat().join('').replace(/[^a7]/g, '') : ''
      assert.equal(found, random.replace(/[^a7]/g, ''))
    }),
    { numRuns: 500 },
  )
})

test('lines of megabytes are refused by their length before anything is looked for in them', async () => {
  const start = process.cpuUsage()
  for (const line of [
    `"${'a'.repeat(19e6)}`,
    '"'.repeat(19e6),
    'a  '.repeat(6e6),
    'a '.repeat(9e6),
    'a;'.repeat(9e6),
  ]) {
    const read = await readTable(Buffer.from(`No;Isu\n${line}\n`), undefined)
    assert.deepEqual(read.ok ? null : [read.problems[0]!.code, read.problems[0]!.place], ['lineTooLong', { row: 2 }])
  }
  const { user } = process.cpuUsage(start)
  assert.ok(user < 3_000_000, `${user / 1000} ms`)
})

test('lines just short of that are taken apart in time that grows with their length', async () => {
  const start = process.cpuUsage()
  for (const sign of ['"', 'a ', 'a  ', '" ', '"" ']) {
    const line = sign.repeat(450_000 / sign.length)
    assert.equal((await readTable(Buffer.from(`${line}\n${line}x\n`), undefined)).ok, false, sign)
  }
  const { user } = process.cpuUsage(start)
  assert.ok(user < 3_000_000, `${user / 1000} ms`)
})

test('old line ends are line ends for the limits too', async () => {
  const read = await readTable(Buffer.from('a\r'.repeat(3_000_000)), undefined)
  assert.equal(read.ok ? '' : read.problems[0]!.code, 'tooManyRows')
})

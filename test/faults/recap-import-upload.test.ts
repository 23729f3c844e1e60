import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { tableProblemText } from '../../src/base/table/text.ts'
import { figuresOf } from '../../src/features/recap/model/figure-store.ts'
import { cell, ns, relation, relations, widest, workbook } from '../support/hostile-workbook.ts'
import { rawZip } from '../support/raw-zip.ts'
import { xlsxOf } from '../support/recap-file.ts'
import { addLahat, lahatDistricts } from '../support/recap-office.ts'
import { type Site, startSite } from '../support/site.ts'
import { readable } from '../support/study-web.ts'
import { addOffice, addVisitor } from '../support/visitors.ts'
import { type Desk, Importing } from './served/importing.ts'

let site: Site
let desk: Desk

before(async () => {
  site = await startSite()
  const office = await addOffice(site, 'Dinas Sosial Lahat')
  const people = [await addVisitor(site, office, ['operator']), await addVisitor(site, office, ['operator'])] as const
  await addLahat(site.opened.db, { office, by: people[0].id, now: new Date().toISOString() })
  desk = { place: site.opened.place, office, people }
})
after(() => site.close())

async function dropped(name: string, bytes: Uint8Array | string): Promise<Importing> {
  const one = new Importing(desk, site.running.address)
  await one.upload(name, bytes)
  await one.until('read', 'failed')
  return one
}

/** Whatever came is told in words, nothing of it stays, and the server serves on. */
async function refused(name: string, bytes: Uint8Array | string, codes: readonly string[]): Promise<void> {
  const one = await dropped(name, bytes)
  const { state, found } = await one.now()
  assert.ok(
    state === 'failed' && codes.includes(found.problem!.code),
    `${name}: ${state} ${JSON.stringify(found.problem)}`,
  )
  const { status, text } = await one.page()
  assert.equal(status, 200)
  assert.ok(readable(text).includes(readable(tableProblemText(found.problem!, 'id')!)), name)
  assert.equal(await one.left('recap_import_files'), 0, name)
  assert.deepEqual(await readdir(join(site.data, 'impor')), [], name)
}

test('files that are no tables, or none any more, are refused in words through the web', async () => {
  await refused('rekap.xlsx', '%PDF-1.7\n%âãÏÓ\n1 0 obj', ['otherFormat'])
  await refused('gambar.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ['otherFormat'])
  await refused('kosong.csv', '', ['emptyFile'])
  await refused('setengah.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), ['damaged'])
  const whole = await xlsxOf([{ name: 'a', rows: [['x', 1]] }])
  await refused('putus.xlsx', whole.subarray(0, whole.length >> 1), ['damaged'])
  const ole = Buffer.alloc(4096)
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  await refused('rusak.xls', ole, ['damaged'])
  ole.write('EncryptedPackage', 1024, 'utf16le')
  await refused('sandi.xlsx', ole, ['passwordProtected'])
})

test('16,384 columns, a cell of megabytes and a bomb are refused while the pages are answered', async () => {
  await refused('lebar.xlsx', await widest(), ['tooManyColumns'])
  const long = await workbook(`<row r="1">${cell('A1', 'a'.repeat(30_000_000))}</row>`)
  await refused('panjang.xlsx', long, ['cellTooLong', 'tooManyCells'])
  // A hundred megabytes of blanks are packed once, and lie in it eleven times.
  const blanks = Buffer.alloc(100_000_000, 0x20)
  const deflated = deflateRawSync(blanks, { level: 1 })
  const paths = ['xl/workbook.xml', ...Array.from({ length: 10 }, (_, i) => `xl/worksheets/sheet${i + 1}.xml`)]
  const bomb = rawZip(paths.map((path) => ({ path, bytes: blanks, deflated })))
  assert.ok(bomb.length < 10_000_000)
  await refused('bom.xlsx', bomb, ['unpackedTooLarge'])
})

test('formulas, hidden sheets, external links and macros do nothing: their stored values go in, or nothing does', async () => {
  const row = (n: number, name: string, value: string) => `<row r="${n}">${cell(`A${n}`, name)}${value}</row>`
  const sheet = (rows: string) =>
    `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
  const head = row(1, 'Kecamatan', cell('B1', 'Jenis PPKS') + cell('C1', 'Tahun') + cell('D1', 'Jumlah'))
  const line = (n: number, name: string, kind: string, value: string) =>
    row(n, name, `${cell(`B${n}`, kind)}<c r="C${n}"><v>2021</v></c>${value}`)
  const plain = lahatDistricts
    .slice(10, 18)
    .map((region, i) => line(4 + i, region, 'Fakir miskin', `<c r="D${4 + i}"><v>${i}</v></c>`))
  const seen = sheet(
    head +
      line(2, 'Jarai', 'Fakir miskin', '<c r="D2"><f>WEBSERVICE("http://127.0.0.1:1/")+[1]S!A1</f><v>46109</v></c>') +
      line(3, 'Pseksu', 'Fakir miskin', '<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>') +
      plain.join(''),
  )
  const hidden = sheet(head + line(2, 'Jarai', 'Pengemis', '<c r="D2"><v>777</v></c>'))
  const sheets = `<sheet name="Satu" sheetId="1" r:id="r1"/><sheet name="Gelap" sheetId="2" state="hidden" r:id="r2"/><sheet name="Gulita" sheetId="3" state="veryHidden" r:id="r3"/>`
  const bytes = await workbook('', {
    'xl/worksheets/sheet1.xml': seen,
    'xl/worksheets/sheet2.xml': hidden,
    'xl/worksheets/sheet3.xml': hidden,
    'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'worksheet', 'worksheets/sheet2.xml'),
      relation('r3', 'worksheet', 'worksheets/sheet3.xml'),
      relation('r4', 'externalLink', 'externalLinks/externalLink1.xml'),
      relation('r5', 'vbaProject', 'vbaProject.bin'),
    ),
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/vbaProject.bin': Buffer.alloc(1000, 7),
  })
  const one = await dropped('makro.xlsm', bytes)
  assert.equal((await one.now()).state, 'read')
  const { text } = await one.page('/lembar')
  assert.doesNotMatch(readable(text), /Gelap|Gulita|777/)
  await one.post('/lembar', { 'ambil-0': 'ya', 'kepala-0': '1' })
  await one.post('/kolom')
  const { found } = await one.until('staged', 'named')
  assert.deepEqual([found.staged!.good, found.staged!.problems], [9, { formulaError: 1 }])
  await one.apply('keep')
  await one.until('applied')
  const figures = await figuresOf(site.opened.db, desk.office)
  assert.deepEqual(
    figures.filter(({ region }) => region === '16.04.06').map(({ category, value }) => [category, value]),
    [['ppks-24', 46_109]],
  )
})

test('an .xls of 1997 and an .ods go in through the web', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'ungkit-old-'))
  try {
    const csv = join(folder, 'rekap.csv')
    await writeFile(csv, 'Kecamatan,Gelandangan 2019\nJarai,46109\nPseksu,-\n')
    for (const [ending, filter] of [
      ['xls', 'xls:MS Excel 97'],
      ['ods', 'ods'],
    ] as const) {
      const profile = `-env:UserInstallation=file://${folder}/lo`
      const args = ['--headless', profile, '--convert-to', filter, '--outdir', folder, csv]
      const made = await promisify(execFile)('soffice', args).then(
        () => true,
        () => false,
      )
      if (!made) return t.skip('needs LibreOffice')
      const one = await dropped(`rekap.${ending}`, await readFile(join(folder, `rekap.${ending}`)))
      const { state, found } = await one.now()
      assert.deepEqual([state, found.rows], ['read', 3])
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

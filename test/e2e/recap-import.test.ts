import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { entries } from '../../src/features/people/log-store.ts'
import { figuresOf } from '../../src/features/recap/model/figure-store.ts'
import { axe, desktop, open, phone, sidewaysScroll, startWalk, type Walk } from '../support/browser.ts'
import { bytesOf, csvOf } from '../support/recap-file.ts'
import { drawnRecaps } from '../support/recap-layouts.ts'
import { addLahat } from '../support/recap-office.ts'
import { addOffice, addVisitor } from '../support/visitors.ts'

let walk: Walk
let office = ''
let cookie = ''

before(async () => {
  walk = await startWalk()
  office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  const visitor = await addVisitor(walk, office, ['operator'])
  await addLahat(walk.opened.db, { office, by: visitor.id, now: new Date().toISOString() })
  cookie = visitor.cookie
})
after(() => walk.close())

const enter = (options: Parameters<typeof open>[1]) => open(walk, options, '/rekap/impor', cookie)

async function sound(page: Page, picture: string): Promise<void> {
  if (process.env.LOOK !== undefined)
    await page.screenshot({ path: `${process.env.LOOK}/${picture}.png`, fullPage: true })
  assert.deepEqual(await axe(page), [], picture)
  assert.ok((await sidewaysScroll(page)) <= 0, `${picture} scrolls sideways`)
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()
/** Waits for the page that says so: a step may take longer than its answer waits. */
const says = (page: Page, title: string | RegExp) => page.locator('h1', { hasText: title }).waitFor({ timeout: 60_000 })

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('#f-berkas', { name, mimeType: 'application/octet-stream', buffer })
  await press(page, /Unggah/)
  await says(page, /tabel ditemukan/)
}

test('a recap goes from its file into the recap and out again, on a phone and without JavaScript', async () => {
  const drawn = drawnRecaps[0]!
  const { page, complaints } = await enter({ ...phone, javaScriptEnabled: false })
  await drop(page, drawn.fileName, Buffer.from(await bytesOf(drawn)))
  await says(page, '1 tabel ditemukan')
  await press(page, /Lanjut ke kolom/)
  await says(page, /24 kolom berisi angka/)
  await press(page, /Simpan dan siapkan/)
  await says(page, /^624 angka siap masuk$/)
  await press(page, /Terapkan 624 angka/)
  await says(page, '624 angka sudah masuk ke rekap')
  assert.equal((await figuresOf(walk.opened.db, office)).length, 624)
  await press(page, /Urungkan/)
  await says(page, '624 angka dikembalikan seperti sebelum impor')
  assert.equal((await figuresOf(walk.opened.db, office)).length, 0)
  const acts = (await entries(walk.opened.db, office, { most: 2 })).map(({ act }) => act)
  assert.deepEqual(acts, ['recap.importUndone', 'recap.imported'])
  assert.deepEqual(complaints, [])
})

const odd = csvOf([
  ['DATA PPKS'],
  ['Kecamatan', 'Fakir Miskin', 'Lanjut Usia Telantar', 'Panti Asuhan', 'Jumlah'],
  ['Jarai', '1.234', 12, 1, '1.247'],
  ['Tanjung Sakti Pum', '2.345', 13, 2, '2.360'],
  ['Pseksu', '12', '3,5', '-', '16'],
  ['JUMLAH', '3.591', '25', '3', '3.700'],
])

for (const [size, options] of [
  ['1280', desktop],
  ['360', phone],
] as const)
  test(`what is not certain is asked, and what cannot go in is told (${size})`, async () => {
    const { page, complaints } = await enter(options)
    await sound(page, `impor-1-${size}`)
    await drop(page, 'ppks aneh.csv', Buffer.from(odd))
    await sound(page, `impor-2-${size}`)
    await page.getByLabel('Periode').fill('tahun kemarin')
    await press(page, /Lanjut/)
    await sound(page, `impor-2-salah-${size}`)
    assert.equal(await page.getByLabel('Periode').inputValue(), 'tahun kemarin')
    await page.getByLabel('Periode').fill(`Semester ${size === '360' ? 'I' : 'II'} 2022`)
    await press(page, /Lanjut/)
    await sound(page, `impor-3-${size}`)
    await press(page, /Simpan dan siapkan/)
    await says(page, /perlu/)
    await sound(page, `impor-4-${size}`)
    const pumu = page.getByLabel('Tanjung Sakti Pum')
    if ((await pumu.count()) > 0) {
      assert.equal(await pumu.inputValue(), '')
      await pumu.selectOption('16.04.24')
      await page.getByLabel('Panti Asuhan').selectOption('-')
      await press(page, /Simpan dan siapkan/)
    }
    await says(page, /5 angka siap masuk; 1 perlu diperbaiki/)
    await sound(page, `impor-5-${size}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh CSV' }).click(),
    ])
    const mended = (await readFile(await download.path(), 'utf8')).replace(';3,5;', ';35;')
    assert.match(mended, /16\.04\.20;Lanjut usia telantar;2022-H\d;;;35;/)
    await press(page, /Terapkan/)
    await says(page, /5 angka sudah masuk/)
    await sound(page, `impor-6-${size}`)
    await page.goto(`${walk.running.address}/rekap/impor`)
    await page.setInputFiles('#f-berkas', { name: 'perbaikan.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) })
    await press(page, /Unggah/)
    await says(page, /tabel ditemukan/)
    await press(page, /Lanjut/)
    await press(page, /Simpan dan siapkan/)
    await says(page, '1 angka siap masuk')
    await press(page, /Terapkan 1 angka/)
    await says(page, '1 angka sudah masuk ke rekap')
    // The browser itself complains of the refused period.
    assert.deepEqual(
      complaints.filter((text) => !text.includes('422')),
      [],
    )
    assert.deepEqual(walk.faults, [])
  })

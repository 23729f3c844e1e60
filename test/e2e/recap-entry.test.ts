import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { figuresOf } from '../../src/features/recap/model/figure-store.ts'
import { periodOf } from '../../src/features/recap/model/period-store.ts'
import { ppks } from '../../src/reference/ppks.ts'
import {
  axe,
  cookiesOf,
  desktop,
  pageAs,
  phone,
  sidewaysScroll,
  startWalk,
  until,
  type Walk,
} from '../support/browser.ts'
import { addLahat, aFigure, everyFigure, lahatDistricts, write } from '../support/recap-office.ts'
import { addOffice, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let office: string
let operator: Visitor
let head: Visitor

before(async () => {
  walk = await startWalk()
  office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  operator = await addVisitor(walk, office, ['operator'])
  head = await addVisitor(walk, office, ['head'])
  await addLahat(walk.opened.db, whereBy(operator))
})
after(async () => {
  await walk.close()
  assert.deepEqual(walk.faults, [])
})

const whereBy = (who: Visitor) => ({ office, by: who.id, now: new Date().toISOString() })
const noScript: BrowserContextOptions = { ...desktop, javaScriptEnabled: false }

const openAs = (visitor: Visitor, path: string, options: BrowserContextOptions = desktop) =>
  pageAs(walk, visitor, path, options)

const signIn = ({ cookie }: Visitor, context: ReturnType<Page['context']>) =>
  context.addCookies(cookiesOf(walk, cookie))

const cell = (page: Page, category: string, column: number) =>
  page.locator(`tr[data-id="${category}"] td[data-v]`).nth(column)
const says = (page: Page, words: RegExp) => page.locator('.saving', { hasText: words }).waitFor()
const isSaved = (page: Page) => says(page, /^Tersimpan pukul/)

function paste(page: Page, block: string): Promise<void> {
  return page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(event)
  }, block)
}

async function stored(category: string, period: string): Promise<Record<string, number | string>> {
  const figures = await figuresOf(walk.opened.db, office, { categories: [category], periods: [period] })
  return Object.fromEntries(figures.map((f) => [f.region, f.value ?? f.state]))
}

test('by keyboard: figures are typed, added up, undone and saved by themselves', async () => {
  const page = await openAs(operator, '/rekap/isi')
  await page.fill('[name=periode]', 'Tahun 2019')
  await page.getByRole('button', { name: 'Buka tabel' }).click()
  assert.match(await page.locator('h1').innerText(), /PPKS 2019: 0 dari 624 sel terisi/)
  await cell(page, 'ppks-01', 0).click()
  for (const key of ['4', '6', '1', '0', '9', 'Tab', '1', 'Enter', '-', 'ArrowUp', 'ArrowRight', '0', 'Enter'])
    await page.keyboard.press(key)
  assert.equal(await cell(page, 'ppks-01', 0).innerText(), '46.109')
  assert.equal(await cell(page, 'ppks-02', 1).innerText(), '-')
  assert.match(await page.locator('tr[data-id="ppks-01"] td.sum').innerText(), /^46\.110\s*21 belum/)
  assert.match(await page.locator('tr.sum td.sum').innerText(), /^46\.110\s*621 belum/)
  await isSaved(page)
  assert.deepEqual(await stored('ppks-01', '2019'), { '16.04.01': 46_109, '16.04.06': 1, '16.04.07': 0 })
  assert.deepEqual(await stored('ppks-02', '2019'), { '16.04.06': 'not-reported' })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  assert.equal(await cell(page, 'ppks-01', 2).innerText(), '')
  await isSaved(page)
  assert.deepEqual(await stored('ppks-02', '2019'), {})
  await page.keyboard.press('Control+y')
  await isSaved(page)
  await page.reload()
  assert.equal(await cell(page, 'ppks-02', 1).innerText(), '-')
  await cell(page, 'ppks-02', 1).click()
  const remarks = page.getByRole('link', { name: 'Catatan dan riwayat: Anak telantar, Jarai' })
  assert.match((await remarks.getAttribute('href'))!, /\/rekap\/isi\/ppks\/2019\/16\.04\.06\/ppks-02$/)
  // The whole stands beside its parts: it is not added, and told where it differs.
  await cell(page, 'ppks-01', 24).dblclick()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  assert.match(await page.locator('tr[data-id="ppks-01"] td.sum').innerText(), /^46\.110/)
  assert.match((await cell(page, 'ppks-01', 24).getAttribute('class')) ?? '', /differs/)
  await isSaved(page)
})

test('a block from Excel goes in as offices write it; what cannot be read is marked and kept', async () => {
  const page = await openAs(operator, '/rekap/isi/ppks/2018')
  await cell(page, 'ppks-25', 22).click()
  await paste(page, '46.109\t4 085\t7\r\nnihil\tdua belas\t-\r\n1\t2\t3\r\n')
  await says(page, /1 sel ditandai dan belum tersimpan/)
  assert.equal(await cell(page, 'ppks-26', 23).innerText(), 'dua belas')
  assert.equal(await cell(page, 'ppks-26', 23).getAttribute('aria-invalid'), 'true')
  assert.deepEqual(await stored('ppks-25', '2018'), { '16.04.30': 46_109, '16.04.31': 4085, '16.04': 7 })
  assert.deepEqual(await stored('ppks-26', '2018'), { '16.04.30': 0, '16.04': 'not-reported' })
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    )
    return clipboardData.getData('text/plain')
  })
  assert.equal(copied, '46.109\t4.085\t7\n0\tdua belas\t-')
  // What was not saved is offered again after the tab was closed.
  await page.reload()
  await page.getByRole('button', { name: 'Pulihkan isian itu' }).click()
  assert.equal(await cell(page, 'ppks-26', 23).innerText(), 'dua belas')
})

test('an ended session and a lost line lose nothing', async () => {
  const page = await openAs(operator, '/rekap/isi/ppks/2017')
  await page.context().clearCookies()
  await cell(page, 'ppks-01', 0).click()
  for (const key of ['8', 'Enter']) await page.keyboard.press(key)
  await says(page, /sesi Anda berakhir/)
  await signIn(operator, page.context())
  await page.getByRole('button', { name: 'Simpan sekarang' }).click()
  await isSaved(page)
  await page.context().setOffline(true)
  await cell(page, 'ppks-02', 0).click()
  for (const key of ['9', 'Enter']) await page.keyboard.press(key)
  await says(page, /Isian Anda masih di sini/)
  await page.context().setOffline(false)
  await isSaved(page)
  assert.deepEqual(await stored('ppks-02', '2017'), { '16.04.01': 9 })
})

test('a draft of the table that comes back after somebody else was quicker shows both', async () => {
  const page = await openAs(operator, '/rekap/isi/ppks/2016')
  const context = page.context()
  await context.setOffline(true)
  await cell(page, 'ppks-01', 0).click()
  for (const key of ['8', 'Enter', '9', 'Enter']) await page.keyboard.press(key)
  await says(page, /Isian Anda masih di sini/)
  await page.close()
  const { refused } = await write(walk.opened.db, whereBy(head), aFigure('ppks-01', lahatDistricts[0]!, '2016', 5))
  assert.deepEqual(refused, [])
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(`${walk.running.address}/rekap/isi/ppks/2016`)
  await later.getByRole('button', { name: 'Pulihkan isian itu' }).click()
  await later.locator('.disputes table').waitFor()
  assert.match(await later.locator('.disputes').innerText(), /5\s+8/)
  assert.deepEqual(await stored('ppks-01', '2016'), { '16.04.01': 5 })
  assert.deepEqual(await stored('ppks-02', '2016'), { '16.04.01': 9 })
  await later.locator('.disputes').getByRole('button').first().click()
  await isSaved(later)
  assert.deepEqual(await stored('ppks-01', '2016'), { '16.04.01': 8 })
})

test('two people at once in the table: the later one sees both values and decides', async () => {
  const [first, second] = [await openAs(operator, '/rekap/isi/ppks/2016'), await openAs(head, '/rekap/isi/ppks/2016')]
  const type = async (page: Page, value: string) => {
    await cell(page, 'ppks-01', 0).click()
    await page.keyboard.type(value)
    await page.keyboard.press('Enter')
  }
  await type(first, '12')
  await isSaved(first)
  await type(second, '15')
  await second.locator('.disputes tr').nth(1).waitFor()
  const dispute = await second.locator('.disputes').innerText()
  assert.match(dispute, new RegExp(`${operator.name} mengubah bagian ini pukul`))
  assert.match(dispute, /Anak balita telantar, Tanjungsakti Pumu\s+12\s+15/)
  assert.deepEqual(await stored('ppks-01', '2016'), { '16.04.01': 12 })
  await second.getByRole('button', { name: 'Pakai isian saya' }).click()
  await isSaved(second)
  assert.equal(await second.locator('.disputes').isVisible(), false)
  assert.deepEqual(await stored('ppks-01', '2016'), { '16.04.01': 15 })
})

test('without script: one region a page, wrong figures stay with who typed them, others are saved', async () => {
  const [page, other] = [
    await openAs(operator, '/rekap/isi/ppks/2015', noScript),
    await openAs(head, '/rekap/isi/ppks/2015/16.04.06', noScript),
  ]
  await page.getByRole('list').getByRole('link', { name: 'Jarai' }).click()
  const field = (on: Page, label: string) => on.getByLabel(label, { exact: true })
  await field(page, 'Anak balita telantar').fill('1.203')
  await field(page, 'Anak telantar').fill('banyak')
  await page.getByRole('button', { name: 'Simpan' }).click()
  assert.match(await page.locator('.error').innerText(), /Bukan angka/)
  assert.equal(await field(page, 'Anak telantar').inputValue(), 'banyak')
  assert.deepEqual(await stored('ppks-01', '2015'), { '16.04.06': 1203 })
  await field(page, 'Anak telantar').fill('0')
  await page.getByRole('button', { name: 'Simpan' }).click()
  assert.match(await page.locator('h1').innerText(), /^Kota Agung: 0 dari 26/)
  // What the other person did not touch is no conflict; what both changed is.
  await field(other, 'Anak balita telantar').fill('9')
  await field(other, 'Fakir miskin').fill('300')
  await other.getByRole('button', { name: 'Simpan' }).click()
  assert.match(await other.locator('.conflict').innerText(), /Anak balita telantar\s+1\.203\s+9/)
  assert.equal(await other.locator('.conflict tbody tr').count(), 1)
  assert.deepEqual(await stored('ppks-24', '2015'), { '16.04.06': 300 })
  await other.getByRole('button', { name: 'Simpan' }).click()
  assert.deepEqual(await stored('ppks-01', '2015'), { '16.04.06': 9 })
})

test('at 360 px one region a screen, and nothing to scroll sideways; every page is sound to axe', async () => {
  const page = await openAs(operator, '/rekap/isi/ppks/2015', phone)
  assert.equal(await page.locator('.sheet-like').isVisible(), false)
  await page.getByRole('list').getByRole('link', { name: 'Jarai' }).click()
  await page.getByLabel('Anak jalanan', { exact: true }).fill('4')
  await page.getByRole('link', { name: 'Berikutnya: Kota Agung' }).first().click()
  await until(async () => (await stored('ppks-04', '2015'))['16.04.06'] === 4)
  for (const path of ['isi', 'isi/ppks/2015', 'isi/ppks/2015/16.04.06/ppks-24', 'periksa', 'periksa/ppks/2015']) {
    await page.goto(`${walk.running.address}/rekap/${path}`)
    assert.deepEqual([path, await sidewaysScroll(page)], [path, 0])
    if (path !== 'periksa') assert.deepEqual([path, await axe(page)], [path, []])
  }
})

test('checked by one, approved by another, locked for every door, reopened with a reason', async () => {
  const categories = ppks.categories.map((c) => c.id)
  await write(walk.opened.db, whereBy(operator), ...everyFigure(categories, '2021'))
  await write(walk.opened.db, whereBy(operator), aFigure('ppks-24', '16.04', '2021', 999))
  const page = await openAs(operator, '/rekap/periksa/ppks/2021', noScript)
  assert.match(await page.locator('h1').innerText(), /1 peringatan menunggu penjelasan/)
  assert.match(await page.locator('#consistency').innerText(), /angka sendiri 999, jumlah bagiannya \d+/)
  assert.equal(await page.getByRole('button', { name: 'Nyatakan sudah diperiksa' }).count(), 0)
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  assert.match(await page.locator('.error').innerText(), /Tuliskan catatannya/)
  await page.locator('[name=di]').first().check()
  await page.fill('[name=text]', 'Kabupaten menghitung panti, kecamatan tidak.')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  assert.match(await page.locator('#catatan').innerText(), /Kabupaten menghitung panti/)
  const stale = await openAs(operator, '/rekap/periksa/ppks/2021', noScript)
  await page.getByRole('button', { name: 'Nyatakan sudah diperiksa' }).click()
  assert.match(await page.locator('#pengesahan').innerText(), new RegExp(`sudah diperiksa oleh ${operator.name}`))
  assert.equal(await page.getByRole('button', { name: 'Sahkan dan kunci' }).count(), 0)
  const boss = await openAs(head, '/rekap/periksa/ppks/2021', noScript)
  await boss.getByRole('button', { name: 'Sahkan dan kunci' }).click()
  assert.match(await boss.locator('h1').innerText(), /PPKS 2021 sudah disahkan/)
  await stale.getByRole('button', { name: 'Nyatakan sudah diperiksa' }).click()
  assert.match(await stale.locator('.error').innerText(), /Orang lain sudah mengubah periode ini/)
  await page.goto(`${walk.running.address}/rekap/isi/ppks/2021`)
  assert.match(await page.locator('.banner').first().innerText(), /Disahkan .* terkunci/)
  const send = (path: string, fields: Record<string, string>) =>
    page.request.post(`${walk.running.address}/rekap/isi/ppks/2021${path}`, {
      form: fields,
      headers: { Accept: 'application/json', Origin: walk.running.address },
    })
  const inTable = await send('', { cells: 'ppks-01\t16.04.01\t0\t777' })
  assert.deepEqual((await inTable.json()).refused, [{ category: 'ppks-01', region: '16.04.01', why: 'locked' }])
  const inForm = await send('/16.04.01', { 'n|ppks-01||': '777', 'v|ppks-01||': '0:' })
  assert.equal(inForm.status(), 422)
  assert.equal((await stored('ppks-01', '2021'))['16.04.01'], 0)
  await boss.getByRole('button', { name: 'Buka kembali' }).click()
  assert.match(await boss.locator('.error').innerText(), /Tuliskan alasannya/)
  await boss.fill('[name=reason]', 'Kecamatan Jarai mengirim perbaikan')
  await boss.getByRole('button', { name: 'Buka kembali' }).click()
  assert.match(await boss.locator('#pengesahan').innerText(), /Kecamatan Jarai mengirim perbaikan/)
  assert.equal((await periodOf(walk.opened.db, office, 'ppks', '2021'))!.status, 'draft')
})

test("an office's own rule is made on a form and finds what breaks it", async () => {
  const page = await openAs(operator, '/rekap/aturan/psks', noScript)
  await page.getByRole('button', { name: 'Buat aturan' }).click()
  assert.match(await page.locator('.error').innerText(), /Pilih sedikitnya satu kategori/)
  await page.fill('[name=title]', 'TKSK paling banyak satu per kecamatan')
  await page.selectOption('[name=left1]', 'psks-11')
  await page.fill('[name=number]', '1')
  await page.getByRole('button', { name: 'Buat aturan' }).click()
  assert.match(await page.locator('h1').innerText(), /1 aturan kantor sendiri/)
  await page.locator('[name=sexes]').check()
  await page.getByRole('button', { name: 'Simpan rincian' }).click()
  await write(walk.opened.db, whereBy(operator), aFigure('psks-11', '16.04.06', '2021', 3))
  await page.goto(`${walk.running.address}/rekap/periksa/psks/2021`)
  assert.match(
    await page.locator('#correctness').innerText(),
    /TKSK paling banyak satu per kecamatan: 3 seharusnya <= 1/,
  )
  await page.goto(`${walk.running.address}/rekap/isi/psks/2021/16.04.06`)
  assert.equal(await page.getByLabel(/perempuan/).count(), 12)
})

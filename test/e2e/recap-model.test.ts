import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { axe, desktop, pageAs, phone, sidewaysScroll, startWalk, type Walk } from '../support/browser.ts'
import { aFigure, everyFigure, write } from '../support/recap-office.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let office: string
let operator: Visitor
let owner: Visitor

before(async () => {
  walk = await startWalk()
  office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  operator = await addVisitor(walk, office, ['operator'])
  owner = await addVisitor(walk, office, ['changeOwner'])
})
after(async () => {
  await walk.close()
  assert.deepEqual(walk.faults, [])
})

const openAs = (visitor: Visitor, path: string, options: BrowserContextOptions = desktop) =>
  pageAs(walk, visitor, path, options)

const plain = { ...desktop, javaScriptEnabled: false }
const save = (page: Page, form = 'form.form') => page.locator(`${form} button[type=submit]`).first().click()
const title = (page: Page) => page.locator('h1').innerText()
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()

test('without script: an empty recap teaches, an area is picked in three clicks, a district gets a spelling', async () => {
  const page = await openAs(operator, '/rekap', plain)
  assert.equal(await title(page), 'Rekap kantor dimulai dari wilayahnya')
  await follow(page, 'Pilih wilayah kantor')
  await follow(page, 'Sumatera Selatan')
  await follow(page, 'Kabupaten Lahat')
  await save(page)
  assert.equal(await title(page), 'Kabupaten Lahat: 24 kecamatan')
  assert.match(await page.locator('main').innerText(), /Open Database License/)
  await follow(page, 'Tanjungsakti Pumu')
  await page.fill('[name=aliases]', 'Tanjung Sakti Pumi')
  await save(page)
  assert.match(await page.locator('.error').innerText(), /adalah nama Tanjung Sakti Pumi \(16\.04\.24\)/)
  await page.fill('[name=aliases]', 'Tj. Sakti Pumu')
  await page.fill('[name=population]', '12.345')
  await page.fill('[name=populationSource]', 'Disdukcapil 2025')
  await save(page)
  assert.match(await page.locator('table').first().innerText(), /Tj\. Sakti Pumu\s+12\.345/)
})

test('two people change one district: the second sees both versions and decides', async () => {
  const [one, two] = [
    await openAs(operator, '/rekap/acuan/wilayah/16.04.06', plain),
    await openAs(operator, '/rekap/acuan/wilayah/16.04.06', plain),
  ]
  await one.fill('[name=aliases]', 'Djarai')
  await save(one)
  await two.fill('[name=bpsCode]', '1604060')
  await save(two)
  assert.match(await two.locator('.conflict').innerText(), /Djarai/)
  assert.equal(await two.inputValue('[name=bpsCode]'), '1604060')
  await save(two)
  assert.equal(await title(two), 'Kabupaten Lahat: 24 kecamatan')
})

test('a category beside the official list, a set of its own, and a period that is begun', async () => {
  const page = await openAs(operator, '/rekap/acuan/kategori/ppks', plain)
  await page.fill('[name=name]', 'Fakir Miskin')
  await save(page)
  assert.match(await page.locator('.error').innerText(), /sudah berarti Fakir miskin/)
  await page.fill('[name=name]', 'Penghuni panti asuhan')
  await save(page)
  assert.match(await title(page), /26 kategori resmi, 1 tambahan kantor di luar jumlah/)
  await page.goto(`${walk.running.address}/rekap/acuan/kategori`)
  await page.fill('[name=title]', 'Bantuan yang disalurkan')
  await save(page)
  assert.match(await title(page), /Bantuan yang disalurkan: belum ada kategori/)
  await page.goto(`${walk.running.address}/rekap/acuan/periode`)
  await page.fill('[name=period]', 'Semester III 2021')
  await save(page)
  assert.match(await page.locator('.error').innerText(), /Semester I 2021/)
  await page.fill('[name=period]', 'Tahun 2021')
  await page.fill('[name=series]', 'DTKS')
  await page.fill('[name=dueOn]', '31-1-2022')
  await save(page)
  assert.match(await page.locator('table').innerText(), /2021\s+draf\s+DTKS/)
})

test('the first page says what stands out, who has not reported and what comes next', async () => {
  const where = { office, by: operator.id, now: new Date().toISOString() }
  const figures = everyFigure(['ppks-08', 'ppks-09', 'ppks-24'], '2021', 3).filter((f) => f.key.region !== '16.04.17')
  await write(walk.opened.db, where, ...figures, aFigure('ppks-24', '16.04', '2021', 39_304))
  const page = await openAs(operator, '/rekap', plain)
  assert.match(await title(page), /^Fakir miskin 9\d,\d% dari [\d.]+ entri PPKS( yang dilaporkan)? pada 2021$/)
  const text = await page.locator('main').innerText()
  assert.match(text, /1 dari 24 kecamatan belum melapor untuk 2021\s+Kikim Timur\./)
  assert.match(text, /23\/24 kecamatan/)
  assert.match(text, /lewat tenggat 31 Januari 2022/)
  assert.match(text, /23 kategori belum mempunyai angka; itu bukan nol/)
})

test('without script: a study takes figures over, and is told when the office changes one of them', async () => {
  const study = await addStudyFor(walk, office, owner.id)
  const page = await openAs(owner, `/studi/${study}`, plain)
  await follow(page, 'Ambil dari rekap kantor')
  assert.equal(await title(page), 'Studi ini belum memuat angka')
  await save(page)
  assert.match(await page.locator('.error').innerText(), /Pilih sedikitnya satu periode/)
  await page.locator('[name=periode]').first().check()
  await save(page)
  assert.match(await page.locator('[role=status]').innerText(), /70 angka ditambahkan/)
  const later = { office, by: operator.id, now: '2026-05-06T07:08:09.000Z' }
  const known = await walk.opened.db.selectFrom('recap_figures').selectAll().where('region', '=', '16.04').execute()
  await write(walk.opened.db, later, { ...aFigure('ppks-24', '16.04', '2021', 39_000), version: known[0]!.version })
  await page.goto(`${walk.running.address}/studi/${study}/rekap`)
  assert.equal(await title(page), '1 angka studi ini berbeda dari rekap kantor sekarang')
  assert.match(await page.locator('table').innerText(), /39\.304\s+39\.000\s+6 Mei 2026/)
  await page.goto(`${walk.running.address}/studi/${study}`)
  assert.match(await page.locator('#rekapitulasi').innerText(), /Angka berubah.*39\.304 → 39\.000/s)
  await page.goto(`${walk.running.address}/studi/${study}/riwayat`)
  await page
    .getByRole('button', { name: /Urungkan/ })
    .first()
    .click()
  await page.goto(`${walk.running.address}/studi/${study}/rekap`)
  assert.equal(await title(page), 'Studi ini belum memuat angka')
})

test('every page of the recap’s names is clean for axe, and fits a phone', async () => {
  const pages = ['', '/acuan/wilayah', '/acuan/wilayah/pilih?kode=16', '/acuan/wilayah/16.04.10', '/acuan/kategori']
  const more = [
    '/acuan/kategori/psks',
    '/acuan/kategori/ppks/penghuni-panti-asuhan',
    '/acuan/periode',
    '/acuan/periode/ppks/2021',
  ]
  const page = await openAs(operator, '/rekap')
  const [wide, narrow] = [desktop.viewport!, phone.viewport!]
  for (const path of [...pages, ...more]) {
    await page.setViewportSize(wide)
    await page.goto(`${walk.running.address}/rekap${path}`)
    assert.deepEqual(await axe(page), [], path)
    await look(page, `wide${path}`)
    await page.setViewportSize(narrow)
    assert.equal(await sidewaysScroll(page), 0, path)
    await look(page, `narrow${path}`)
  }
})

/** A picture for whoever wants to see it with their own eyes. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.UNGKIT_LOOK
  if (folder) await page.screenshot({ path: `${folder}/${name.replace(/\W+/g, '-')}.png`, fullPage: true })
}

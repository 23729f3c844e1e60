import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { axe, desktop, pageAs, phone, sidewaysScroll, startWalk, until, type Walk } from '../support/browser.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let office: string
let owner: Visitor
let colleague: Visitor

before(async () => {
  walk = await startWalk()
  office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  owner = await addVisitor(walk, office, ['changeOwner'])
  colleague = await addVisitor(walk, office, ['teamMember'])
})
after(async () => {
  await walk.close()
  assert.deepEqual(walk.faults, [])
})

const openAs = (visitor: Visitor, path: string, options: BrowserContextOptions = desktop) =>
  pageAs(walk, visitor, path, options)

const save = (page: Page) => page.locator('form.form button[type=submit]').first().click()
const title = (page: Page) => page.locator('h1').innerText()

test('without script: a study begins from a question, gets issues, scores and a decision', async () => {
  const page = await openAs(owner, '/studi', { ...desktop, javaScriptEnabled: false })
  assert.equal(await title(page), 'Belum ada studi')
  await page.getByRole('link', { name: 'Mulai studi baru' }).click()
  await save(page)
  assert.match(await page.locator('.error').innerText(), /Tuliskan judul studi/)
  await page.fill('[name=title]', 'Optimalisasi TKSK 2026')
  await page.fill('[name=question]', 'Isu mana yang mendasari aksi perubahan?')
  await save(page)
  assert.match(page.url(), /\/studi\/[0-9a-f-]{36}$/)
  const study = page.url()
  await page.getByRole('link', { name: 'Tuliskan isu strategis' }).click()
  for (const issue of ['Peran TKSK, PSM, TAGANA belum maksimal', 'Data PPKS belum mutakhir']) {
    await page.fill('[name=title]', issue)
    await save(page)
  }
  assert.equal(await title(page), '2 isu strategis')
  await page.getByRole('button', { name: 'Turunkan Peran' }).click()
  assert.match(await page.locator('.numbered li').first().innerText(), /Data PPKS/)
  await page.getByRole('link', { name: 'Lanjut: isi nilai' }).click()
  await page.fill('[name=rater]', 'Kepala Bidang')
  await save(page)
  assert.equal(await title(page), 'Nilai dari Kepala Bidang')
  const cells = page.locator('.cells input[type=text]')
  assert.equal(await cells.count(), 12)
  for (let i = 0; i < 12; i++) await cells.nth(i).fill(String(i < 6 ? 10 : 12))
  await cells.nth(3).fill('99')
  await save(page)
  assert.match(await page.locator('.error').innerText(), /0 sampai 15/)
  assert.equal(await cells.nth(3).inputValue(), '99')
  assert.equal(await cells.nth(11).inputValue(), '12')
  await cells.nth(3).fill('10')
  await save(page)
  assert.match(await page.locator('table').innerText(), /12 dari 12/)
  await page.goto(`${study}/penetapan`)
  await page.locator('[name=issue]').first().check()
  await save(page)
  assert.match(await page.locator('.error').innerText(), /Tuliskan alasannya/)
  await page.fill('[name=reason]', 'Sesuai tugas pokok')
  await page.fill('[name=on]', '24 November 2026')
  await save(page)
  assert.match(await page.locator('#penetapan').innerText(), /Data PPKS belum mutakhir/)
  assert.match(await title(page), /peringkat 1 dengan 72/)
})

test('by itself: a cell is saved when it is left, and stands there after a reload', async () => {
  const study = await addStudyFor(walk, office, owner.id)
  const page = await openAs(owner, `/studi/${study}/isu`)
  await page.fill('[name=title]', 'Isu pertama')
  await save(page)
  await page.goto(`${walk.running.address}/studi/${study}/nilai/panel`)
  const cell = page.locator('.cells input[type=text]').first()
  await cell.fill('7')
  await cell.press('Tab')
  await until(async () => /^Tersimpan pukul \d\d\.\d\d WIB$/.test(await page.locator('.saving').innerText()))
  await cell.fill('8')
  await cell.press('Tab')
  await until(async () => (await page.locator('.saving[data-state=good]').count()) === 1)
  await page.reload()
  assert.equal(await page.locator('.cells input[type=text]').first().inputValue(), '8')
  await cell.fill('77')
  await cell.press('Tab')
  await until(async () => (await page.locator('.problem').count()) === 1)
  assert.match(await page.locator('.saving').innerText(), /Belum tersimpan/)
})

test('a cell in conflict stays marked and unsaved until it is decided, and one that is wrong stops no other', async () => {
  const study = await addStudyFor(walk, office, owner.id, [[colleague.id, 'teamMember']])
  const first = await openAs(owner, `/studi/${study}/isu`)
  await first.fill('[name=title]', 'Isu pertama')
  await save(first)
  const sheet = `/studi/${study}/nilai/panel`
  const second = await openAs(colleague, sheet, phone)
  await first.goto(`${walk.running.address}${sheet}`)
  const cell = (page: Page, i: number) => page.locator('.cells input[type=text]').nth(i)
  const type = async (page: Page, i: number, points: string) => {
    await cell(page, i).fill(points)
    await cell(page, i).press('Tab')
  }
  const state = (page: Page) => page.locator('.saving').innerText()
  await type(first, 0, '3')
  await until(async () => /^Tersimpan/.test(await state(first)))
  await type(second, 0, '4')
  await until(async () => /1 isian diubah orang lain/.test(await state(second)))
  await type(second, 1, '5')
  await until(async () => (await second.locator('[name="v|isu-1|spesifik"]').inputValue()) === '1')
  await until(async () => !/Menyimpan/.test(await state(second)))
  assert.match(await state(second), /Belum tersimpan: 1 isian diubah orang lain/)
  assert.match(await second.locator('.field.wrong').innerText(), /menyimpan 3/)
  assert.ok(await second.locator('.saving').evaluate((p) => p.getBoundingClientRect().bottom <= innerHeight))
  assert.deepEqual(await axe(second), [])
  assert.equal(await sidewaysScroll(second), 0)
  await second.reload()
  await second.getByRole('button', { name: 'Pulihkan isian itu' }).waitFor()
  await second.getByRole('button', { name: 'Buang' }).click()
  await first.reload()
  await type(first, 0, '6')
  await until(async () => /^Tersimpan/.test(await state(first)))
  await type(second, 0, '4')
  await second.getByRole('button', { name: 'Pakai isian saya' }).click()
  await until(async () => /^Tersimpan/.test(await state(second)))
  await type(second, 2, '99')
  await until(async () => (await second.locator('.problem').count()) === 1)
  await type(second, 3, '7')
  await until(async () => /Belum tersimpan: 1 isian yang ditandai/.test(await state(second)))
  await first.reload()
  assert.deepEqual(await Promise.all([0, 1, 2, 3].map((i) => cell(first, i).inputValue())), ['4', '5', '', '7'])
})

test('two people at once: the later one sees both versions, and nothing typed is lost', async () => {
  const study = await addStudyFor(walk, office, owner.id, [[colleague.id, 'teamMember']])
  const options = { ...desktop, javaScriptEnabled: false }
  const [first, second] = [
    await openAs(owner, `/studi/${study}/ubah`, options),
    await openAs(colleague, `/studi/${study}/ubah`, options),
  ]
  await first.fill('[name=title]', 'Judul dari pemilik')
  await save(first)
  await second.fill('[name=title]', 'Judul dari anggota')
  await second.fill('[name=question]', 'Pertanyaan dari anggota?')
  await save(second)
  const conflict = await second.locator('.conflict').innerText()
  assert.match(conflict, new RegExp(`${owner.name} mengubah bagian ini pukul \\d\\d\\.\\d\\d`))
  assert.match(conflict, /Judul dari pemilik/)
  assert.match(conflict, /Judul dari anggota/)
  assert.equal(await second.inputValue('[name=question]'), 'Pertanyaan dari anggota?')
  await save(second)
  assert.match(second.url(), new RegExp(`/studi/${study}$`))
  await first.goto(`${walk.running.address}/studi/${study}/ubah`)
  assert.equal(await first.inputValue('[name=title]'), 'Judul dari anggota')
})

test('a form sent after the session ended is shown again, to be sent once more', async () => {
  const visitor = await addVisitor(walk, office, ['changeOwner'])
  const study = await addStudyFor(walk, office, visitor.id)
  const page = await openAs(visitor, `/studi/${study}/ubah`, { ...desktop, javaScriptEnabled: false })
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.fill('[name=question]', 'Ditulis sebelum sesi berakhir')
  await save(page)
  assert.equal(await title(page), 'Sesi Anda sudah berakhir')
  assert.match(await page.locator('form.panel').innerText(), /Ditulis sebelum sesi berakhir/)
  await page.context().addCookies(cookies)
  await page.getByRole('button', { name: 'Kirim lagi' }).click()
  await page.goto(`${walk.running.address}/studi/${study}/ubah`)
  assert.equal(await page.inputValue('[name=question]'), 'Ditulis sebelum sesi berakhir')
})

test('an example is copied, archived, opened again, deleted and restored; its bundle comes out', async () => {
  const page = await openAs(owner, '/studi/baru')
  await page
    .getByRole('button', { name: /Salin contoh ini/ })
    .first()
    .click()
  assert.match(await title(page), /Isu 2 peringkat 1 dengan 98/)
  const study = page.url()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ekspor bundel' }).click()
  assert.equal((await download).suggestedFilename(), 'lahat-2021.zip')
  await page.getByRole('button', { name: 'Arsipkan' }).click()
  assert.match(await page.locator('.banner').innerText(), /diarsipkan/)
  await page.goto(`${study}/isu`)
  assert.equal(await title(page), 'Studi ini diarsipkan')
  await page.goto(study)
  await page.getByRole('button', { name: 'Buka kembali' }).click()
  await page.getByRole('button', { name: 'Hapus' }).click()
  assert.match(await title(page), /^Hapus “/)
  await page.getByRole('button', { name: 'Ya, pindahkan ke Keranjang' }).click()
  assert.match(await page.locator('[role=status]').innerText(), /sudah pindah ke Keranjang/)
  await page.goto(`${walk.running.address}/studi?keadaan=binned`)
  await page
    .getByRole('button', { name: /Pulihkan/ })
    .first()
    .click()
  assert.equal(page.url(), study)
})

test('a scoring table becomes a study with what it printed', async () => {
  const page = await openAs(owner, '/studi/baru')
  await page.fill('#judul-tabel', 'Dari tabel')
  await page.fill('#tabel', 'Isu\tAktual (15)\tSpesifik (15)\tJumlah\nSatu\t10\t12\t23\nDua\t15\t15\t30\n')
  await page.getByRole('button', { name: 'Buat dari tabel' }).click()
  assert.match(await title(page), /Isu 2 peringkat 1/)
  assert.match(await page.locator('#isu').innerText(), /23/)
})

const pages = (study: string) => [
  '/studi',
  '/studi?keadaan=archived',
  '/studi?keadaan=binned',
  '/studi/baru',
  `/studi/${study}`,
  ...[
    'ubah',
    'isu',
    'isu/isu-1',
    'isu/isu-1/hapus',
    'nilai',
    'nilai/panel',
    'metode',
    'tercetak',
    'penetapan',
    'tim',
  ].map((path) => `/studi/${study}/${path}`),
  '/kantor/metode',
]

test('every page of a study is accessible, in both languages and widths, and scrolls no way but down', async () => {
  const study = await addStudyFor(walk, office, owner.id)
  const first = await openAs(owner, `/studi/${study}/isu`)
  await first.fill(
    '[name=title]',
    `Isu yang judulnya ${'panjang'.repeat(17)} untuk menguji lebar layar ponsel yang sempit`,
  )
  await save(first)
  for (const [options, prefix] of [
    [desktop, ''],
    [phone, ''],
    [phone, '/en'],
  ] as const) {
    const page = await openAs(owner, '/bantuan', options)
    for (const path of pages(study)) {
      await page.goto(`${walk.running.address}${prefix}${path}`)
      assert.deepEqual(await axe(page), [], `${prefix}${path}`)
      assert.equal(await sidewaysScroll(page), 0, `${prefix}${path}`)
    }
  }
})

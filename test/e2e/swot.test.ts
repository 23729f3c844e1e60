import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { factorsOf } from '../../src/features/swot/factor-store.ts'
import { axe, desktop, pageAs, phone, sidewaysScroll, startWalk, until, type Walk } from '../support/browser.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let office: string
let owner: Visitor
let other: Visitor
let study: string

before(async () => {
  walk = await startWalk()
  office = await addOffice(walk, 'Dinas Sosial Lahat')
  owner = await addVisitor(walk, office, ['changeOwner'])
  other = await addVisitor(walk, office, ['teamMember'])
  study = await addStudyFor(walk, office, owner.id, [[other.id, 'teamMember']])
})
after(() => walk.close())

const as = (visitor: Visitor, path: string, options = desktop) =>
  pageAs(walk, visitor, `/studi/${study}${path}`, options)

test('a factor is written, shown without evidence, given evidence, and the title says what was found', async () => {
  const page = await as(owner, '/sumber', { ...desktop, javaScriptEnabled: false })
  await page.getByLabel('Judul').fill('Renstra Dinas Sosial')
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  await page.goto(`${walk.running.address}/studi/${study}/faktor`)
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  assert.match((await page.textContent('.error')) ?? '', /Pilih di dalam atau di luar dinas/)
  await page.getByRole('textbox', { name: 'Faktor' }).fill('Petugas belum dibina secara rutin')
  await page.getByRole('radio', { name: 'Di dalam dinas' }).check()
  await page.getByRole('radio', { name: 'Menghambat' }).check()
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  assert.match((await page.textContent('main')) ?? '', /belum berbukti/)
  await page.getByRole('link', { name: 'Tambah bukti' }).click()
  await page.getByLabel('Dokumen Renstra Dinas Sosial').check()
  await page.getByLabel('mendukung').check()
  await page.getByLabel('Di mana').fill('hlm. 12')
  await page.getByRole('button', { name: 'Tambahkan bukti' }).click()
  assert.match((await page.textContent('main')) ?? '', /Renstra Dinas Sosial.*hlm\. 12/s)
  await page.goto(`${walk.running.address}/studi/${study}/swot?faktor=f01`)
  assert.equal(await page.textContent('h1'), '1 faktor, 1 sudah berbukti')
  await page.getByRole('radio', { name: 'Di luar dinas' }).check()
  await page.getByRole('button', { name: 'Pindahkan' }).click()
  assert.equal((await factorsOf(walk.opened.db, office, study))[0]?.locus, 'external')
  await page.context().close()
})

test('what one moves, the other sees without loading anew, and what is being chosen is left alone', async () => {
  const mine = await as(owner, '/swot?faktor=f01')
  const theirs = await as(other, '/swot?faktor=f01')
  await theirs.locator('[data-factor] a').focus()
  await theirs.keyboard.press('Shift+ArrowUp')
  await until(
    async () => (await mine.locator('[data-locus=internal][data-effect=hinders] [data-factor]').count()) === 1,
  )
  assert.match((await mine.textContent('.live-note')) ?? '', /diperbarui/)
  await mine.getByRole('radio', { name: 'Membantu' }).check()
  await theirs.locator('[data-factor] a').focus()
  await theirs.keyboard.press('Shift+ArrowDown')
  await until(async () => /tidak diganggu/.test((await mine.textContent('.live-note')) ?? ''))
  assert.ok(await mine.getByRole('radio', { name: 'Membantu' }).isChecked())
  await mine.getByRole('button', { name: 'Pindahkan' }).click()
  assert.match((await mine.textContent('.error')) ?? '', /Belum dipindahkan/)
  assert.equal((await factorsOf(walk.opened.db, office, study))[0]?.effect, 'hinders')
  const [from, to] = [mine.locator('[data-factor]'), mine.locator('[data-locus=internal][data-effect=helps]')]
  await from.dragTo(to)
  await until(async () => (await factorsOf(walk.opened.db, office, study))[0]?.effect === 'helps')
  for (const page of [mine, theirs]) await page.context().close()
})

for (const path of ['/swot?faktor=f01', '/faktor/f01', '/faktor/f01/bukti', '/sumber', '/sumber/s1'])
  test(`the page ${path} fits a phone and is open to everybody`, async () => {
    const page = await as(owner, path, phone)
    assert.ok((await sidewaysScroll(page)) <= 0)
    assert.deepEqual(await axe(page), [])
    await page.context().close()
  })

test('the examples show theirs to whoever asks, and the one of the paper says why it has none', async () => {
  const page = await walk.browser.newPage()
  await page.goto(`${walk.running.address}/studi/contoh-sintetis/swot?faktor=f13`)
  assert.equal(await page.textContent('h1'), '14 faktor, 12 sudah berbukti')
  assert.match((await page.textContent('aside')) ?? '', /Fakir miskin: 39\.304/)
  await page.goto(`${walk.running.address}/studi/lahat-2021/swot`)
  assert.match((await page.textContent('main')) ?? '', /tidak ada yang ditebak/)
  await page.close()
})

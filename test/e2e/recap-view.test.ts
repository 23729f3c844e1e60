import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { axe, desktop, pageAs, phone, sidewaysScroll, startWalk, type Walk } from '../support/browser.ts'
import { addLahat, aFigure, everyFigure, lahatDistricts, write } from '../support/recap-office.ts'
import { addOffice, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let head: Visitor
let coach: Visitor

before(async () => {
  walk = await startWalk()
  const office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  head = await addVisitor(walk, office, ['head'])
  coach = await addVisitor(walk, office, ['coach'])
  const where = { office, by: head.id, now: new Date().toISOString() }
  const { db } = walk.opened
  await addLahat(db, where)
  const kinds = ['ppks-08', 'ppks-09', 'ppks-24']
  for (const period of ['2023', '2024'])
    await write(
      db,
      where,
      ...everyFigure(kinds.slice(0, 2), period).filter((f) => f.key.region !== '16.04.10'),
      ...lahatDistricts.map((region, i) => aFigure('ppks-24', region, period, 1000 + 10 * i)),
      aFigure('ppks-09', '16.04.10', period, period === '2024' ? 900 : 12),
    )
})
after(async () => {
  await walk.close()
  assert.deepEqual(walk.faults, [])
})

const openAs = (visitor: Visitor, path: string, options: BrowserContextOptions) => pageAs(walk, visitor, path, options)

const title = (page: Page) => page.locator('h1').innerText()

test('without script: the view is changed by selects, its address opens the same view, and its files come with totals', async () => {
  const page = await openAs(head, '/rekap/lihat', { ...desktop, javaScriptEnabled: false })
  assert.match(await title(page), /entri .* di antaranya fakir miskin/)
  await page.locator('.view-form summary').click()
  await page.selectOption('[name=baris]', 'region')
  await page.selectOption('[name=kolom]', 'period')
  await page.selectOption('[name=jenis]', 'ppks-09')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  assert.match(page.url(), /baris=region.*|kolom=period/)
  const row = page.locator('#tabel tbody tr', { hasText: 'Lahat' }).filter({ hasText: '900' })
  assert.match(await row.innerText(), /12\s+900/)
  for (const [name, begins] of [
    ['tabel.csv', '\uFEFF'],
    ['peta.svg', '<svg'],
    ['petak.png', '\u0089PNG'],
    ['tabel.xlsx', 'PK'],
  ] as const) {
    const got = await page.request.get(`${walk.running.address}/rekap/lihat/unduh/${name}${new URL(page.url()).search}`)
    assert.equal(got.status(), 200)
    const bytes = await got.body()
    assert.ok(bytes.toString(begins === '\uFEFF' ? 'utf8' : 'latin1').startsWith(begins), name)
  }
})

test('a signal is kept with a note, its figure has a page, and a change of the figure is marked with both values', async () => {
  const page = await openAs(head, '/rekap/sinyal', { ...phone, javaScriptEnabled: false })
  const item = page.locator('.signals li', { hasText: 'Menonjol' }).filter({ hasText: '900' })
  await item.locator('[name=catatan]').fill('pendataan ulang')
  await item.getByRole('button', { name: /^Simpan/ }).click()
  const kept = page.locator('[aria-labelledby=disimpan] li')
  assert.match(await kept.innerText(), /pendataan ulang/)
  await walk.opened.db.updateTable('recap_figures').set({ value: 90 }).where('value', '=', 900).execute()
  await page.reload()
  assert.match(await kept.innerText(), /angka berubah[\s\S]*dulu 900, sekarang 90/)
  await kept.getByRole('link', { name: /Lihat angkanya/ }).click()
  assert.equal(await title(page), '90 entri penyandang disabilitas, Lahat, 2024')
  assert.match(await page.locator('main').innerText(), /dulu 900, sekarang 90/)
})

test('whoever may only read sees no buttons; an address that means nothing is not found', async () => {
  const page = await openAs(coach, '/rekap/sinyal', desktop)
  assert.equal(await page.getByRole('button', { name: /^Simpan/ }).count(), 0)
  const got = await page.request.get(`${walk.running.address}/rekap/angka/ppks-09~16.04.10~1999~entry`)
  assert.equal(got.status(), 404)
})

test('every page is free of barriers and fits a phone, in both languages', async () => {
  const paths = ['/rekap/lihat', '/rekap/sinyal', '/rekap/lihat/peta', '/rekap/angka/ppks-09~16.04~2024~entry']
  const walks = [
    [phone, '', paths],
    [desktop, '/en', paths.slice(0, 1)],
  ] as const
  for (const [options, prefix, visited] of walks) {
    const page = await openAs(head, `${prefix}${visited[0]}`, options)
    for (const path of visited) {
      await page.goto(`${walk.running.address}${prefix}${path}`)
      assert.deepEqual(await axe(page), [], `${prefix}${path}`)
      assert.equal(await sidewaysScroll(page), 0, `${prefix}${path}`)
    }
  }
})

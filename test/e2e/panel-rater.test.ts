import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ownCells } from '../../src/features/issues/ballot-own-store.ts'
import { axe, open, phone, sidewaysScroll, startWalk, until, type Walk } from '../support/browser.ts'
import { passFor } from '../support/panel-round.ts'
import { aPanelSite, type PanelSite } from '../support/panel-walk.ts'

let walk: Walk
before(async () => {
  walk = await startWalk()
})
after(async () => {
  assert.deepEqual(walk.faults, [])
  await walk.close()
})

async function begun(panel: PanelSite, rater = 0, options = phone): Promise<{ page: Page; complaints: string[] }> {
  const opened = await open(walk, options, `/n/${panel.links[rater]!.secret}`)
  await opened.page.getByRole('button', { name: 'Mulai menilai' }).click()
  return opened
}

async function given(panel: PanelSite, rater = 0): Promise<Record<string, number | null>> {
  const pass = await passFor(walk.opened.db, panel.links[rater]!, new Date().toISOString())
  const cells = await ownCells(walk.opened.db, pass)
  return Object.fromEntries(cells.map(({ issue, criterion, points }) => [`${issue}/${criterion}`, points]))
}

const says = (page: Page, words: string | RegExp) => page.locator('[data-status]').filter({ hasText: words }).waitFor()

test('a rater without an account scores on a phone: a tap is kept, sent and survives a reload', async () => {
  const panel = await aPanelSite(walk, ['Ani'])
  const { page, complaints } = await begun(panel)
  assert.doesNotMatch(page.url(), new RegExp(panel.links[0]!.secret))
  await page.getByRole('heading', { name: 'PMKS/PPKS berjumlah 46.109' }).waitFor()
  assert.equal(await page.locator('.screen.on').count(), 1)
  await page.getByRole('button', { name: 'Tambah: Aktual, isu PMKS/PPKS berjumlah 46.109, paling tinggi 15' }).click()
  await says(page, 'Terkirim pukul')
  await page.getByRole('textbox', { name: 'Spesifik, isu PMKS/PPKS berjumlah 46.109' }).first().fill('12')
  await says(page, 'sedang dikirim')
  await says(page, 'Terkirim pukul')
  await until(async () => Object.keys(await given(panel)).length === 2)
  assert.deepEqual(Object.values(await given(panel)).toSorted(), [1, 12])
  await page.reload()
  await page.getByRole('button', { name: 'Isu berikutnya' }).click()
  await page.getByRole('heading', { name: 'Peran TKSK' }).waitFor()
  assert.equal(await sidewaysScroll(page), 0)
  assert.deepEqual(await axe(page), [])
  assert.deepEqual(complaints, [])
})

test('what is typed before the page is ready is kept and sent too', async () => {
  const panel = await aPanelSite(walk, ['Ani'])
  const opened = await open(walk, phone, `/n/${panel.links[0]!.secret}`)
  const { page } = opened
  let arrive = () => {}
  const typed = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/aset\/rater\.client[^/]*\.js$/, async (route) => {
    await typed
    await route.continue()
  })
  await page.getByRole('button', { name: 'Mulai menilai' }).click({ noWaitAfter: true })
  await page.locator('[data-cell] input').first().fill('4')
  arrive()
  await says(page, 'Terkirim pukul')
  assert.deepEqual(Object.values(await given(panel)), [4])
})

test('without a line the form opens again, keeps every tap, and sends them when the line is back', async () => {
  const panel = await aPanelSite(walk, ['Ani'])
  const { page } = await begun(panel)
  await until(async () => page.evaluate(async () => (await (await caches.open('panel-1')).keys()).length >= 5))
  const context = page.context()
  await context.setOffline(true)
  const field = page.locator('[data-cell] input').first()
  await field.fill('7')
  await says(page, 'Tersimpan di ponsel ini. Terkirim saat ada sinyal.')
  await page.reload()
  await until(async () => (await field.inputValue()) === '7')
  await page.close()
  const again = await context.newPage()
  await again.goto(page.url())
  const kept = again.locator('[data-cell] input').first()
  await until(async () => (await kept.inputValue()) === '7')
  await context.setOffline(false)
  await says(again, 'Terkirim pukul')
  assert.deepEqual(Object.values(await given(panel)), [7])
})

test('without JavaScript it is a form: what is wrong stands there again, the rest is saved', async () => {
  const panel = await aPanelSite(walk, ['Ani'])
  const { page, complaints } = await begun(panel, 0, { ...phone, javaScriptEnabled: false })
  const fields = page.locator('[data-cell] input')
  await fields.nth(0).fill('0')
  await fields.nth(1).fill('seratus')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('alert').getByText('Tuliskan nilainya dengan angka').waitFor()
  assert.equal(await fields.nth(1).inputValue(), 'seratus')
  assert.deepEqual(Object.values(await given(panel)), [0])
  await fields.nth(1).fill('5')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('link', { name: 'Satu isu setiap layar' }).click()
  await page.getByRole('button', { name: 'Simpan, lalu isu berikutnya' }).click()
  await page.getByRole('heading', { name: 'Peran TKSK' }).waitFor()
  assert.equal(await sidewaysScroll(page), 0)
  await page.getByRole('button', { name: 'Selesai menilai' }).click()
  await page.getByRole('heading', { name: '16 nilai belum diisi' }).waitFor()
  // The browser itself says that a form was refused.
  assert.deepEqual(
    complaints.filter((said) => !said.includes('status of 422')),
    [],
  )
})

test('a second tab only reads until the first is closed', async () => {
  const panel = await aPanelSite(walk, ['Ani'])
  const { page } = await begun(panel)
  await page.locator('[data-cell] input').first().fill('3')
  await says(page, 'Terkirim pukul')
  const second = await page.context().newPage()
  await second.goto(page.url())
  await second.getByText('Formulir ini sudah terbuka di tab lain').waitFor()
  assert.equal(await second.locator('[data-cell] input').first().isDisabled(), true)
  await page.close()
  await second.locator('[data-cell] input:enabled').first().waitFor()
  assert.equal(await second.locator('[data-cell] input').first().inputValue(), '3')
})

test('a link that was withdrawn meanwhile takes nothing, and what was typed stays to be copied', async () => {
  const panel = await aPanelSite(walk, ['Ani'])
  const { page } = await begun(panel)
  await walk.opened.db
    .updateTable('tokens')
    .set({ revoked_at: new Date().toISOString() })
    .where('kind', '=', 'rater')
    .execute()
  await page.locator('[data-cell] input').first().fill('9')
  await says(page, 'Tautan ini ditarik')
  await page.getByText('Belum terkirim, masih ada di ponsel ini:').waitFor()
  await page.getByText('isu-1 aktual: 9').waitFor()
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { transaction } from '../../src/db/transaction.ts'
import { changeIssue } from '../../src/features/issues/issue-store.ts'
import { entries } from '../../src/features/people/log-store.ts'
import { axe, desktop, open, phone, sidewaysScroll, startWalk, type Walk } from '../support/browser.ts'
import { aStudy } from '../support/study.ts'
import { addOffice, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
before(async () => {
  walk = await startWalk()
})
after(() => walk.close())

/** A page as somebody who is signed in, on a desk and on a phone. */
async function asVisitor({ cookie }: Visitor, path: string): Promise<readonly [Page, Page]> {
  const on = async (size: typeof desktop) => {
    const { page, complaints } = await open(walk, size, path, cookie)
    assert.deepEqual(unexpected(complaints), [], path)
    return page
  }
  return [await on(desktop), await on(phone)]
}

/** A form that is refused is said by the browser itself. */
const unexpected = (complaints: readonly string[]) => complaints.filter((line) => !line.includes('status of 422'))

/** Nothing for axe to find, and nothing wider than the screen. */
async function sound(page: Page): Promise<void> {
  assert.deepEqual(await axe(page), [], page.url())
  assert.equal(await sidewaysScroll(page), 0, page.url())
}

async function aHistory() {
  const office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  const head = await addVisitor(walk, office, ['head'])
  const owner = await addVisitor(walk, office, ['changeOwner'])
  const study = await aStudy(walk.opened.db, office, owner.id)
  const where = { office, study, by: owner.id, now: new Date().toISOString() }
  const long = 'Optimalisasi'.repeat(40)
  await transaction(walk.opened.db, (tx) => changeIssue(tx, where, 'isu-1', 1, { title: long, note: 'Baris\nkedua' }))
  const [last] = await entries(walk.opened.db, office, { most: 1 })
  return { office, head, owner, study, sequence: last!.sequence }
}

test('every page of the log fits a phone and a desk, in both languages', async () => {
  const { head, owner, study, sequence } = await aHistory()
  const paths = [
    '/riwayat',
    '/riwayat?hari=kemarin',
    '/riwayat?perbuatan=issue.moved',
    `/riwayat/${sequence}`,
    `/riwayat/${sequence}/penghapusan`,
    '/riwayat/penghapusan',
    '/riwayat/pemeriksaan',
    `/riwayat/pemeriksaan?kepala=${'a'.repeat(64)}`,
    `/studi/${study}/riwayat`,
  ]
  // One window a size for all of them: a fresh one costs as much as all that is looked at in it.
  for (const size of [desktop, phone]) {
    const { page, complaints } = await open(walk, size, '/riwayat', head.cookie)
    for (const path of paths.flatMap((p) => [p, `/en${p}`])) {
      await page.goto(`${walk.running.address}${path}`)
      await sound(page)
      assert.deepEqual(unexpected(complaints), [], path)
    }
    await page.context().close()
  }
  for (const page of await asVisitor(owner, '/riwayat')) await sound(page)
})

test('a change is undone from the history of its study, and then the entry no longer offers it', async () => {
  const { owner, study } = await aHistory()
  const [page] = await asVisitor(owner, `/studi/${study}/riwayat`)
  await page.click('.history button')
  assert.match(await page.locator('[role="status"]').innerText(), /Diurungkan/)
  await sound(page)
  const first = page.locator('.history > li').first()
  assert.match(await first.innerText(), /mengurungkan catatan/)
})

test('content is erased after a look at what goes and what stays', async () => {
  const { head, sequence } = await aHistory()
  const [page] = await asVisitor(head, `/riwayat/${sequence}`)
  await page.click('main a[href$="penghapusan"]')
  await page.click('main button[type="submit"]')
  await sound(page)
  assert.match(await page.locator('.error').innerText(), /alasannya/)
  await page.fill('#f-reason', 'Permintaan penghapusan nomor 12')
  await page.check('[name="sure"]')
  await page.click('main button[type="submit"]')
  assert.match(await page.locator('[role="status"]').innerText(), /Isinya dihapus/)
  await sound(page)
})

test('nothing failed inside', () => assert.deepEqual(walk.faults, []))

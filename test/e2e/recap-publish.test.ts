import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { onePublication, publicationsOf } from '../../src/features/recap/publish/publication-store.ts'
import { ppks } from '../../src/reference/ppks.ts'
import { lahat } from '../../src/reference/regions/lahat.ts'
import { axe, desktop, pageAs, phone, sidewaysScroll, startWalk, type Walk } from '../support/browser.ts'
import { addLahat, aFigure, write } from '../support/recap-office.ts'
import { addOffice, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let office: string
let head: Visitor

/** Lahat's totals of 2021, spread over its districts by a rule that anybody can follow. */
const totals = [42, 125, 4, 2, 104, 0, 5, 4085, 733, 8, 3, 8, 49, 0, 32, 0, 12, 0, 3, 47, 559, 7, 977, 39304, 0, 0]

before(async () => {
  walk = await startWalk()
  office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  head = await addVisitor(walk, office, ['head'])
  const where = { office, by: head.id, now: new Date().toISOString() }
  await addLahat(walk.opened.db, where)
  const weights = lahat.parts.map((_, d) => 3 + ((d * 7) % 11))
  const whole = weights.reduce((a, b) => a + b)
  const figures = ppks.categories.flatMap(({ id }, c) => {
    let left = totals[c]!
    return lahat.parts.map(({ code }, d) => {
      const n = d === lahat.parts.length - 1 ? left : Math.min(left, Math.round((totals[c]! * weights[d]!) / whole))
      left -= n
      return aFigure(id, code, '2021', n)
    })
  })
  await write(walk.opened.db, where, ...figures)
  await walk.opened.db
    .updateTable('recap_periods')
    .set({ status: 'approved' })
    .where('office_id', '=', office)
    .execute()
})
after(async () => {
  await walk.close()
  assert.deepEqual(walk.faults, [])
})

const openAs = (options = desktop) => pageAs(walk, head, '/rekap/terbitkan', { ...options, javaScriptEnabled: true })

const heading = (page: Page) => page.locator('h1').innerText()

async function looksRight(page: Page): Promise<void> {
  assert.deepEqual(await axe(page), [])
  assert.equal(await sidewaysScroll(page), 0)
}

test('a head of office looks at what the public will see, publishes it, and withdraws it', async () => {
  const page = await openAs()
  assert.equal(await heading(page), 'Belum ada angka yang diterbitkan')
  await looksRight(page)
  await page.getByRole('button', { name: 'Periksa dan lihat dulu' }).click()
  assert.match(await page.locator('.error').innerText(), /Tulis apa yang dihitung/)
  await page.fill('[name=uraian]', 'Banyaknya PPKS menurut jenis dan kecamatan, dari DTKS.')
  await page.fill('[name=kontak]', 'Subbagian Perencanaan dan Data')
  await page.fill('[name=surel]', 'data@dinsos.example')
  await page.getByRole('button', { name: 'Periksa dan lihat dulu' }).click()
  assert.match(await heading(page), /^\d+ angka disembunyikan; tidak satu pun dapat dihitung kembali$/)
  await looksRight(page)
  const shown = await page.locator('table.recap-public tbody tr').count()
  assert.equal(shown, 24)
  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click()
  assert.match(await heading(page), /terbit/)
  await looksRight(page)
  const [listed] = await page.locator('code').allInnerTexts()
  const link = page.locator('a[href*="berkas?nama="]').first()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const hash = createHash('sha256')
  for await (const part of await download.createReadStream()) hash.update(part)
  assert.equal(hash.digest('hex'), listed)
  await page.fill('[name=alasan]', 'Angka Kikim Timur keliru')
  await page.getByRole('button', { name: 'Tarik publikasi' }).click()
  assert.match(await heading(page), /ditarik/)
  const [publication] = await publicationsOf(walk.opened.db, office)
  assert.equal((await onePublication(walk.opened.db, office, publication!.id))!.withdrawnBy, head.id)
  const small = await openAs(phone)
  await looksRight(small)
  await small.locator('.plain-list a').first().click()
  await looksRight(small)
})

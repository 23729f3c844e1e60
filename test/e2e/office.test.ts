import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSetup } from '../../src/features/people/setup-store.ts'
import { axe, desktop, open, phone, sidewaysScroll, startWalk, type Walk } from '../support/browser.ts'
import { giveFactor } from '../support/people.ts'

const password = 'kuda lumping makan beling'

let walk: Walk
before(async () => {
  walk = await startWalk()
})
after(() => walk.close())

/** Nothing for axe to find, and nothing wider than the screen. */
async function sound(page: Page): Promise<void> {
  assert.deepEqual(await axe(page), [], page.url())
  assert.equal(await sidewaysScroll(page), 0, page.url())
}

const heading = (page: Page) => page.locator('h1').innerText()

test('an office is set up, somebody is invited, accepts in a browser of their own, and gets other roles', async () => {
  const path = `/mulai/${await openSetup(walk.opened.db, new Date().toISOString())}`
  const { page: ani, complaints } = await open(walk, desktop, path)
  await sound(ani)
  await ani.fill('#f-office', 'Dinas Sosial Kabupaten Lahat')
  await ani.fill('#f-region', 'Lahat')
  await ani.fill('#f-name', 'Ani Lestari')
  await ani.fill('#f-email', 'ani@lahatkab.go.id')
  await ani.fill('#f-password', 'terlalu')
  await ani.check('[type="checkbox"][value="head"]')
  await ani.click('main button[type="submit"]')
  assert.match(await ani.locator('.error').innerText(), /sandi/i)
  assert.equal(await ani.inputValue('#f-office'), 'Dinas Sosial Kabupaten Lahat')
  assert.ok(await ani.isChecked('[type="checkbox"][value="head"]'))
  await sound(ani)
  await ani.fill('#f-password', password)
  await ani.click('main button[type="submit"]')
  await ani.waitForURL('**/akun?selanjutnya=%2Fstudi')
  const [first] = await walk.opened.db.selectFrom('user').select('id').execute()
  await giveFactor(walk.opened.db, first!.id)

  await ani.goto(`${walk.running.address}/kantor`)
  assert.equal(await heading(ani), 'Dinas Sosial Kabupaten Lahat: 1 anggota')
  await sound(ani)
  await ani.click('text=Undang anggota')
  await sound(ani)
  await ani.check('[type="checkbox"][value="mentor"]')
  await ani.click('main button[type="submit"]')
  assert.equal(await heading(ani), 'Undangan siap')
  await sound(ani)
  const link = await ani.innerText('.link')

  const { page: budi, complaints: others } = await open(walk, phone, new URL(link).pathname)
  assert.match(await budi.locator('main').innerText(), /Ani Lestari mengundang Anda bergabung/)
  await sound(budi)
  await budi.fill('#f-name', 'Budi Santoso')
  await budi.fill('#f-email', 'budi@lahatkab.go.id')
  await budi.fill('#f-password', password)
  await budi.click('text=Buat akun dan terima undangan')
  await budi.waitForURL('**/akun?pesan=diterima&selanjutnya=**')
  await budi.goto(`${walk.running.address}/kantor`)
  assert.equal(await heading(budi), 'Dinas Sosial Kabupaten Lahat: 2 anggota')
  assert.match(await budi.locator('main').innerText(), /Peran Anda di sini: Mentor\./)
  await sound(budi)
  await budi.goto(link)
  assert.match(await heading(budi), /Tautan ini sudah dipakai pada/)
  await sound(budi)

  await ani.goto(`${walk.running.address}/kantor`)
  await ani.click('text=Budi Santoso')
  await sound(ani)
  await ani.uncheck('[type="checkbox"][value="mentor"]')
  await ani.check('[type="checkbox"][value="head"]')
  await ani.click('text=Simpan peran')
  assert.match(await ani.locator('[role="status"]').innerText(), /Peran tersimpan/)
  await budi.goto(`${walk.running.address}/kantor`)
  assert.match(await budi.locator('main').innerText(), /Peran Anda di sini: Kepala kantor\./)
  assert.equal(await budi.locator('text=Undang anggota').count(), 1)
  assert.deepEqual(
    [...complaints, ...others].filter((text) => !/ (410|422) /.test(text)),
    [],
  )
  assert.deepEqual(walk.faults, [])
})

test('every page of the office fits a phone in Indonesian and a desk in English', async () => {
  const [ani] = await walk.opened.db.selectFrom('user').select('id').where('email', 'like', 'ani@%').execute()
  const [budi] = await walk.opened.db.selectFrom('user').select('id').where('email', 'like', 'budi@%').execute()
  for (const [size, prefix] of [
    [phone, ''],
    [desktop, '/en'],
  ] as const) {
    const { page } = await open(walk, size, '/masuk?kembali=/kantor')
    await signIn(page, ani!.id)
    for (const path of [
      '/kantor',
      '/kantor/ubah',
      '/kantor/undangan',
      `/kantor/anggota/${budi!.id}`,
      '/kantor/akses-darurat',
      '/kantor/data-pribadi',
      '/kantor/data-pribadi/permintaan',
      `/kantor/data-pribadi/orang/${budi!.id}`,
      `/kantor/data-pribadi/orang/${budi!.id}/hapus`,
      '/undangan/tidak-ada',
      '/mulai/tidak-ada',
    ]) {
      await page.goto(`${walk.running.address}${prefix}${path}`)
      await sound(page)
    }
    await page.goto(`${walk.running.address}/kantor/data-pribadi/permintaan`)
    await page.click('main button[type="submit"]')
    await sound(page)
    await page.check('input[value="access"]')
    await page.fill('#f-name', 'Siti Aminah')
    await page.click('main button[type="submit"]')
    assert.match(await page.locator('main').innerText(), /Sisa 7[12] jam/)
    await sound(page)
    await page.locator('text=Siti Aminah').first().click()
    await sound(page)
    await page.goto(`${walk.running.address}/kantor/anggota/${budi!.id}`)
    await asHead(ani!.id, async () => {
      await page.goto(`${walk.running.address}/kantor/anggota/${budi!.id}`)
      await page.click('text=Buat tautan sandi baru')
      await sound(page)
      await page.click('main button[type="submit"]')
      await sound(page)
      await page.fill('input[name="current"]', password)
      await page.click('main button[type="submit"]')
    })
    await sound(page)
    const reset = await open(walk, size, new URL(await page.innerText('.link')).pathname)
    assert.equal((await reset.page.locator('input[type="password"]').count()) > 0, true)
  }
  assert.deepEqual(walk.faults, [])
})

/** A head needs no second factor: then the password alone is asked for once more. */
async function asHead(user: string, doing: () => Promise<void>): Promise<void> {
  const { db } = walk.opened
  const before = await db
    .selectFrom('memberships')
    .select('roles')
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow()
  await db.updateTable('memberships').set({ roles: '["head"]' }).where('user_id', '=', user).execute()
  await db.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', user).execute()
  await doing()
  await db.updateTable('memberships').set(before).where('user_id', '=', user).execute()
  await giveFactor(db, user)
}

/** With the password only: the second factor of this walk was never really set up. */
async function signIn(page: Page, user: string): Promise<void> {
  await walk.opened.db.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', user).execute()
  await page.fill('input[name="email"]', 'ani@lahatkab.go.id')
  await page.fill('input[name="password"]', password)
  await page.click('main button[type="submit"]')
  await page.waitForURL('**/akun/**')
  await giveFactor(walk.opened.db, user)
}

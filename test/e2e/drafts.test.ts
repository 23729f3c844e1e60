import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { desktop, pageAs, startWalk, until, type Walk } from '../support/browser.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'

/** What was typed and could not be sent stays on the device, and comes back. */
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

test('what could not be sent is offered again after a reload', async () => {
  const study = await addStudyFor(walk, office, owner.id)
  const page = await openAs(owner, `/studi/${study}/ubah`)
  await page.context().setOffline(true)
  await page.fill('[name=question]', 'Ditulis saat sambungan putus')
  await page.locator('[name=question]').press('Tab')
  await until(async () => /Isian Anda masih di sini/.test(await page.locator('.saving').innerText()))
  // Its button does not lead to the browser's own page about the missing line either.
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.waitForTimeout(300)
  assert.equal(await page.inputValue('[name=question]'), 'Ditulis saat sambungan putus')
  // The lid is closed while there is no line; the page is opened again later.
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(`${walk.running.address}/studi/${study}/ubah`)
  await later.getByRole('button', { name: 'Pulihkan isian itu' }).click()
  await until(async () => /^Tersimpan/.test(await later.locator('.saving').innerText()))
  await later.reload()
  assert.equal(await later.inputValue('[name=question]'), 'Ditulis saat sambungan putus')
})

test('what comes back after somebody else was quicker overwrites nothing: both are shown', async () => {
  const study = await addStudyFor(walk, office, owner.id, [[colleague.id, 'teamMember']])
  const first = await openAs(owner, `/studi/${study}/isu`)
  await first.fill('[name=title]', 'Isu pertama')
  await save(first)
  const state = (page: Page) => page.locator('.saving').innerText()
  const cell = (page: Page) => page.locator('.cells input[type=text]').first()
  for (const { path, field, mine, theirs } of [
    { path: `/studi/${study}/nilai/panel`, field: cell, mine: '4', theirs: '3' },
    {
      path: `/studi/${study}/ubah`,
      field: (page: Page) => page.locator('[name=question]'),
      mine: 'Ditulis saat sambungan putus',
      theirs: 'Ditulis orang lain sesudahnya',
    },
  ]) {
    const second = await openAs(colleague, path)
    const context = second.context()
    await context.setOffline(true)
    await field(second).fill(mine)
    await field(second).press('Tab')
    await until(async () => /Isian Anda masih di sini/.test(await state(second)))
    await second.close()
    await first.goto(`${walk.running.address}${path}`)
    await field(first).fill(theirs)
    await field(first).press('Tab')
    await until(async () => /^Tersimpan/.test(await state(first)))
    await context.setOffline(false)
    const later = await context.newPage()
    await later.goto(`${walk.running.address}${path}`)
    assert.equal(await field(later).inputValue(), theirs)
    await later.getByRole('button', { name: 'Pulihkan isian itu' }).click()
    await later.locator('.conflict, .field.wrong').first().waitFor()
    assert.match(await later.locator('main').innerText(), new RegExp(theirs))
    assert.equal(await field(later).inputValue(), mine)
    await first.reload()
    assert.equal(await field(first).inputValue(), theirs)
    const keep = later.getByRole('button', { name: 'Pakai isian saya' })
    await ((await keep.count()) > 0 ? keep : later.getByRole('button', { name: 'Simpan' })).first().click()
    await until(async () => {
      await first.reload()
      return (await field(first).inputValue()) === mine
    })
  }
})

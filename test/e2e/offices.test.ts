import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { importStudy } from '../../src/bundle/kept-study-store.ts'
import { figuresOf } from '../../src/features/recap/model/figure-store.ts'
import { pageAs, startWalk, type Walk } from '../support/browser.ts'
import { openedExample } from '../support/example.ts'
import { addLahat } from '../support/recap-office.ts'
import { root } from '../support/site.ts'
import { addOffice, addVisitor, type Visitor } from '../support/visitors.ts'
import { doors } from './routes.ts'

/** Somebody who works in two offices: what a tab sends is for the office it was opened for, or it is not done. */
let walk: Walk
let [here, there] = ['', '']
let ani: Visitor
let study: string

before(async () => {
  walk = await startWalk()
  here = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
  there = await addOffice(walk, 'Bappeda Kabupaten Lahat')
  ani = await addVisitor(walk, here, ['administrator', 'head', 'operator', 'changeOwner'])
  const now = new Date().toISOString()
  const membership = { user_id: ani.id, roles: '["head","operator"]', added_at: now, ended_at: null }
  await walk.opened.db
    .insertInto('memberships')
    .values({ office_id: there, ...membership })
    .execute()
  study = await importStudy(walk.opened.db, here, (await openedExample('lahat-2021')).bundle, {
    act: 'study.imported',
    by: ani.id,
    now,
  })
  for (const office of [here, there]) await addLahat(walk.opened.db, { office, by: ani.id, now })
})
after(async () => {
  await walk.close()
  assert.deepEqual(walk.faults, [])
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${walk.running.address}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: `${ani.cookie}; kantor=${here}`, ...init.headers },
  })
const send = (path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })

/** What nobody sends for an office: signing out, choosing an office, one's own account. */
const ofNoOffice = /^\/(keluar|kantor\/pilih|akun(\/.*)?|lupa-sandi|masuk)$/

test('every form on every page of an office says of which office it is', async () => {
  const patterns = doors
    .filter(({ route }) => route.startsWith('GET '))
    .map(({ route }) => ({ route, is: new RegExp(`^${route.slice(4).replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`) }))
  const seen = new Map<string, number>()
  const queue = ['/studi', '/rekap', '/rekap/isi', '/rekap/impor', '/rekap/terbitkan', '/kantor', '/kantor/metode']
  queue.push('/kantor/cadangan', '/riwayat', `/studi/${study}`, `/studi/${study}/riwayat`, '/studi/baru')
  let forms = 0
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const path = new URL(next, 'http://u').pathname
    const route = patterns.find(({ is }) => is.test(path))?.route
    if (
      route === undefined ||
      (seen.get(route) ?? 0) >= 2 ||
      /unduh|\.\w+$|berkas|contoh-sintetis|lahat-2021/.test(path)
    )
      continue
    seen.set(route, (seen.get(route) ?? 0) + 1)
    const answer = await ask(next)
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await answer.text()
    queue.push(...[...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&')))
    for (const [form, action, inside] of html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)) {
      if (!/^<form[^>]*method="post"/.test(form) || ofNoOffice.test(action!)) continue
      forms++
      const told = inside!.includes(`name="_kantor" value="${here}"`)
      assert.ok(told, `${path}: the form to ${action}`)
      if (/\/unggah/.test(action!)) assert.ok(action!.endsWith(`?_kantor=${here}`), path)
    }
  }
  assert.ok(seen.size > 30 && forms > 45, `${seen.size} pages, ${forms} forms`)
})

test('no form is written without its office, but for those of no office', async () => {
  const bare: string[] = []
  for await (const source of glob('src/{web,ui,features}/**/*.tsx', { cwd: root }))
    for (const [form] of (await readFile(join(root, source), 'utf8')).matchAll(
      /<form\b[^>]*method="post".*?<\/form>/gs,
    ))
      if (!form.includes('<FromOffice />')) bare.push(source.replaceAll('\\', '/'))
  // Choosing an office, sending once more what says its office already, and signing out; a rater is of no office.
  assert.deepEqual([...new Set(bare)].toSorted(), [
    'src/features/issues/rater-pages.tsx',
    'src/features/issues/rater-sheet.tsx',
    'src/ui/page/page.tsx',
    'src/web/pages/other-office.tsx',
    'src/web/pages/session-ended.tsx',
  ])
})

test('what does not say its office is not done, at any door, and nothing that was typed is lost', async () => {
  for (const { route, who } of doors) {
    if (typeof who === 'string' || route.startsWith('GET ')) continue
    const path = route.slice(5).replace(':study', study).replace(/:\w+/g, 'tiada')
    const answer = await send(path, { why: 'Kata yang diketik' })
    assert.equal(answer.status, 409, route)
    const page = await answer.text()
    assert.match(page, /tidak menyebut untuk kantor mana/, route)
    if (/\/unggah$/.test(path)) continue
    assert.match(page, /Kata yang diketik/, route)
    assert.match(page, new RegExp(`name="_kantor" value="${here}"`), route)
    const asIsland = await send(path, { why: 'x' }, { Accept: 'application/json' })
    assert.deepEqual([asIsland.status, await asIsland.json()], [409, { otherOffice: true }], route)
    assert.equal((await send(path, { _kantor: there, why: 'x' })).status, 409, route)
  }
})

test('said again from that page it is done', async () => {
  const fields = { title: 'Isu dari mana saja', note: '' }
  const page = await (await send(`/studi/${study}/isu`, fields)).text()
  const kept = Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  )
  assert.deepEqual(kept, { ...fields, _kantor: here })
  assert.equal((await send(`/studi/${study}/isu`, kept)).status, 303)
  assert.match(await (await ask(`/studi/${study}/isu`)).text(), /Isu dari mana saja/)
})

const openHere = (path: string) => pageAs(walk, { cookie: `${ani.cookie}; kantor=${here}` }, path)

const choose = (page: Page, office: string) =>
  page.context().addCookies([{ name: 'kantor', value: office, url: walk.running.address }])

test('a table that saves by itself waits while another office is chosen, and saves when its own is again', async () => {
  const page = await openHere('/rekap/isi')
  await page.fill('[name=periode]', 'Tahun 2019')
  await page.getByRole('button', { name: 'Buka tabel' }).click()
  await page.locator('tr[data-id="ppks-01"] td[data-v]').first().click()
  await choose(page, there)
  await page.keyboard.type('461')
  await page.keyboard.press('Enter')
  await page.locator('.saving', { hasText: 'kantor lain sedang dipilih' }).waitFor()
  for (const office of [here, there]) assert.deepEqual(await figuresOf(walk.opened.db, office, {}), [])
  await choose(page, here)
  await page.locator('button.save-now').click()
  await page.locator('.saving', { hasText: /^Tersimpan pukul/ }).waitFor()
  const [figure] = await figuresOf(walk.opened.db, here, {})
  assert.equal(figure!.value, 461)
  assert.deepEqual(await figuresOf(walk.opened.db, there, {}), [])
})

test('a form that saves by itself shows which office it was opened for, with what was typed', async () => {
  const page = await openHere(`/studi/${study}/ubah`)
  await choose(page, there)
  await page.fill('[name=question]', 'Isu mana yang mendasari?')
  await page.locator('h1', { hasText: 'Formulir ini milik kantor lain' }).waitFor()
  assert.match(await page.locator('blockquote.typed').allInnerTexts().then(String), /Isu mana yang mendasari\?/)
  await choose(page, here)
  await page.getByRole('button', { name: 'Kirim lagi' }).click()
  await page.waitForURL(/\/studi\//)
  await page.goto(`${walk.running.address}/studi/${study}/ubah`)
  assert.equal(await page.inputValue('[name=question]'), 'Isu mana yang mendasari?')
})

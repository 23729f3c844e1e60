import assert from 'node:assert/strict'
import { type AddressInfo, createServer } from 'node:net'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, desktop, open, phone, sidewaysScroll, startWalk, until, type Walk } from '../support/browser.ts'
import { type OidcServer, startOidc } from '../support/oidc.ts'
import { codeAt } from '../support/sign-in-web.ts'
import { type SmtpServer, startSmtp } from '../support/smtp.ts'
import { addOffice, addVisitor, password, type Visitor } from '../support/visitors.ts'

let walk: Walk
let oidc: OidcServer
let smtp: SmtpServer
let office: string

before(async () => {
  ;[oidc, smtp] = await Promise.all([startOidc(), startSmtp()])
  const port = await freePort()
  walk = await startWalk({
    PORT: `${port}`,
    UNGKIT_ADDRESS: `http://127.0.0.1:${port}`,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'ungkit@lahatkab.go.id',
    OIDC_NAME: 'SSO Lahat',
    OIDC_DISCOVERY_URL: oidc.discoveryUrl,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_CLIENT_SECRET: oidc.clientSecret,
  })
  office = await addOffice(walk, 'Dinas Sosial Kabupaten Lahat')
})
after(async () => {
  await walk.close()
  await Promise.all([oidc.close(), smtp.close()])
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Clean for axe, within the screen, one head, and a title that says where one is. */
async function assertSound(page: Page, title: RegExp): Promise<void> {
  assert.match(await page.title(), title)
  assert.equal(await page.locator('h1').count(), 1)
  assert.deepEqual(await axe(page), [], await page.title())
  assert.ok((await sidewaysScroll(page)) <= 0, `${page.url()} scrolls sideways`)
}

async function signIn(page: Page, { email }: Pick<Visitor, 'email'>, word = password): Promise<void> {
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', word)
  await page.press('[name=password]', 'Enter')
}

const screens = { desktop, phone: { ...phone, javaScriptEnabled: false } }

for (const [name, screen] of Object.entries(screens))
  test(`from a wrong password to a second factor and out again (${name})`, async () => {
    const visitor = await addVisitor(walk, office, ['head'])
    const { page } = await open(walk, screen, '/akun?selanjutnya=/bantuan')
    const look = async (title: RegExp) =>
      name === 'desktop' ? assertSound(page, title) : assert.match(await page.title(), title)
    await look(/^Masuk · Ungkit$/)
    await signIn(page, visitor, 'bukan sandi yang benar')
    await look(/^Anda belum masuk/)
    assert.equal(await page.inputValue('[name=email]'), visitor.email)
    assert.equal(await page.inputValue('[name=password]'), '')
    assert.equal(await page.locator('.error a').getAttribute('href'), '#f-password')
    await signIn(page, visitor)
    await look(/^Akun Orang/)
    assert.match(await page.innerText('#perangkat'), /Chrome/)
    await page.getByRole('link', { name: 'Siapkan kode kedua' }).click()
    await look(/^Siapkan kode kedua/)
    await page.fill('[name=current]', password)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await look(/^Pindai dengan aplikasi/)
    const key = await page.innerText('main code')
    await page.fill('[name=code]', '000000')
    await page.getByRole('button', { name: 'Aktifkan' }).click()
    await look(/^Kode kedua belum aktif/)
    assert.equal(await page.innerText('main code'), key)
    await page.fill('[name=code]', codeAt(key, Date.now()))
    await page.getByRole('button', { name: 'Aktifkan' }).click()
    await look(/^Simpan kode pemulihan/)
    const codes = await page.locator('.codes code').allInnerTexts()
    assert.equal(codes.length, 10)
    await page.getByRole('link', { name: /Sudah saya simpan/ }).click()
    await page.goto(`${walk.running.address}/akun`)
    await page.getByRole('button', { name: 'Keluar', exact: true }).first().click()
    await look(/^Masuk/)
    assert.match(await page.innerText('[role=status]'), /Anda sudah keluar/)
    assert.deepEqual(await page.context().cookies(), [])
    await signIn(page, visitor)
    await look(/^Kode kedua · Ungkit$/)
    await page.fill('[name=code]', codeAt(key, Date.now() + 30_000))
    await page.press('[name=code]', 'Enter')
    await page.waitForURL(/\/studi$/)
    await page.goto(`${walk.running.address}/akun/kode-kedua`)
    await look(/^Kode kedua aktif/)
    assert.deepEqual(walk.faults, [])
    await page.context().close()
  })

test('every page of one’s own account is sound in both languages, at 360 px too', async () => {
  const visitor = await addVisitor(walk, office, ['head'])
  const paths = ['/akun', '/akun/ubah', '/akun/sandi', '/akun/kode-kedua']
  for (const options of [desktop, phone]) {
    const { page, complaints } = await open(walk, options, '/bantuan', visitor.cookie)
    for (const path of paths)
      for (const prefix of ['', '/en']) {
        await page.goto(`${walk.running.address}${prefix}${path}`)
        await assertSound(page, /· Ungkit$/)
      }
    assert.deepEqual(complaints, [])
    await page.context().close()
  }
})

test('every page for strangers is sound in both languages, at 360 px too', async () => {
  for (const options of [desktop, phone])
    for (const prefix of ['', '/en'])
      for (const path of ['/masuk?pesan=sso-belum', '/lupa-sandi', '/atur-ulang/tidak-ada']) {
        const { page } = await open(walk, options, `${prefix}${path}`)
        await assertSound(page, /· Ungkit$/)
        await page.context().close()
      }
})

test('by keyboard alone, in reading order', async () => {
  const visitor = await addVisitor(walk, office, ['head'])
  const { page } = await open(walk, desktop, '/masuk')
  const seen: string[] = []
  for (let i = 0; i < 20 && seen.at(-1) !== 'Lupa sandi?'; i++) {
    await page.keyboard.press('Tab')
    seen.push(
      await page.evaluate(() => {
        const at = document.activeElement as HTMLElement & { name?: string }
        return at.getAttribute('name') ?? at.innerText
      }),
    )
  }
  const order = ['email', 'password', 'Masuk', 'Lupa sandi?'].map((what) => seen.lastIndexOf(what))
  assert.ok(
    order.every((at, i) => at >= 0 && (i === 0 || at > order[i - 1]!)),
    seen.join(', '),
  )
  await page.focus('[name=email]')
  await page.keyboard.type(visitor.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/studi$/)
  await page.context().close()
})

test('a forgotten password is found again by mail', async () => {
  const visitor = await addVisitor(walk, office, ['head'])
  const { page } = await open(walk, phone, '/masuk')
  await page.getByRole('link', { name: 'Lupa sandi?' }).click()
  await page.fill('[name=email]', visitor.email)
  await page.getByRole('button', { name: 'Kirim tautan' }).click()
  await assertSound(page, /^Periksa surel Anda/)
  await until(async () => smtp.letters.some((letter) => letter.includes(visitor.email)))
  const letter = smtp.letters.find((one) => one.includes(visitor.email))!.replaceAll('=\n', '')
  await page.goto(/http:\/\/127\.0\.0\.1:\d+\/atur-ulang\/[\w-]{27}/.exec(letter)![0])
  await assertSound(page, /^Pilih sandi baru/)
  await page.fill('[name=password]', 'rahasia12345')
  await page.getByRole('button', { name: 'Simpan sandi baru' }).click()
  await assertSound(page, /^Sandi belum diganti/)
  await page.fill('[name=password]', 'sawah hijau pagi hari')
  await page.getByRole('button', { name: 'Simpan sandi baru' }).click()
  assert.match(await page.innerText('[role=status]'), /Sandi baru tersimpan/)
  await signIn(page, visitor, 'sawah hijau pagi hari')
  await page.waitForURL(/\/studi$/)
  await page.context().close()
})

test('the office’s own accounts open the door, through a real browser with our policy', async () => {
  const visitor = await addVisitor(walk, office, ['head'])
  await walk.opened.db.updateTable('user').set({ emailVerified: true }).where('id', '=', visitor.id).execute()
  oidc.claims = { ...oidc.claims, sub: visitor.id, email: visitor.email }
  const { page, complaints } = await open(walk, desktop, '/akun')
  await page.getByRole('link', { name: 'Masuk lewat SSO Lahat' }).click()
  await page.waitForURL(/\/akun$/)
  await assertSound(page, new RegExp(`^Akun ${visitor.name}`))
  assert.deepEqual(complaints, [])
  assert.deepEqual(walk.faults, [])
  await page.context().close()
})

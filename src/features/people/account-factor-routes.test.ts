import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { type Browser, password } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { logOf, rowsOf } from '../../../test/support/rows.ts'
import { codeAt, type SignInWeb, signInWeb } from '../../../test/support/sign-in-web.ts'
import { addMember } from './member-store.ts'
import { minutesAfter } from './token.ts'

const email = 'ani@lahatkab.go.id'

async function entered(web: SignInWeb): Promise<Browser> {
  const browser = web.browser()
  assert.equal((await browser.post('/masuk', { email, password })).status, 303)
  return browser
}

/** Sets a second factor up through its pages; the key, the recovery codes, and the code that was used. */
async function withFactor(web: SignInWeb, browser: Browser, onward = '') {
  const scan = await browser.post('/akun/kode-kedua', { current: password, selanjutnya: onward })
  assert.equal(scan.status, 200)
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(scan.text)![1]!
  const uri = /name="uri" value="([^"]+)"/.exec(scan.text)![1]!.replaceAll('&amp;', '&')
  const code = codeAt(key, Date.now())
  const on = await browser.post('/akun/kode-kedua/aktifkan', { uri, code, selanjutnya: onward })
  assert.equal(on.status, 200)
  const codes = [...on.text.matchAll(/<code>([0-9a-f-]{19})<\/code>/g)].map((found) => found[1]!)
  return { key, code, codes, page: on.text, web }
}

onBoth('a second factor is set up with the password, a picture and a first code', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const [browser, elsewhere] = [await entered(web), await entered(web)]
  const wrong = await browser.post('/akun/kode-kedua', { current: 'bukan sandi yang benar' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Sandi tidak cocok/)
  const scan = await browser.post('/akun/kode-kedua', { current: password })
  assert.match(scan.text, /<svg class="qr"/)
  assert.match(scan.text, /autocomplete="one-time-code"/)
  const uri = /name="uri" value="([^"]+)"/.exec(scan.text)![1]!.replaceAll('&amp;', '&')
  assert.match(uri, /^otpauth:\/\/totp\/Ungkit:ani%40lahatkab\.go\.id\?secret=[A-Z2-7]+&issuer=Ungkit/)
  const miss = await browser.post('/akun/kode-kedua/aktifkan', { uri, code: '000 000' })
  assert.equal(miss.status, 422)
  assert.match(miss.text, /Kode tidak cocok/)
  // The picture stays.
  assert.ok(miss.text.includes(/<code>([A-Z2-7 ]+)<\/code>/.exec(scan.text)![1]!))
  const { codes, page } = await withFactor(web, browser, '/studi')
  assert.equal(codes.length, 10)
  assert.match(page, /href="\/studi"/)
  assert.match((await browser.get('/akun')).text, /Aktif/)
  // Whoever came in without it elsewhere is out.
  assert.equal((await elsewhere.get('/akun')).location, '/masuk?kembali=%2Fakun')
  assert.match((await browser.get('/akun/kode-kedua')).text, /Kode kedua aktif/)
  assert.deepEqual(web.faults, [])
})

onBoth('signing in then asks for a code, and a code opens once only', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const { key, code } = await withFactor(web, await entered(web))
  const browser = web.browser()
  const half = await browser.post('/masuk', { email, password, kembali: '/studi/baru' })
  assert.equal(half.location, '/masuk/kode?kembali=%2Fstudi%2Fbaru')
  assert.equal((await browser.get('/akun')).location, '/masuk?kembali=%2Fakun')
  assert.equal((await browser.get(half.location)).status, 200)
  const used = await browser.post('/masuk/kode', { code })
  assert.equal(used.status, 422)
  assert.match(used.text, /sudah dipakai/)
  const wrong = await browser.post('/masuk/kode', { code: '000000' })
  assert.match(wrong.text, /Kode tidak cocok/)
  const next = codeAt(key, Date.now() + 30_000)
  const done = await browser.post('/masuk/kode', {
    code: `${next.slice(0, 3)} ${next.slice(3)}`,
    kembali: '/studi/baru',
  })
  assert.equal(done.location, '/studi/baru')
  assert.equal((await browser.get('/akun')).status, 200)
  // Somebody who saw it, and knows the password, is too late.
  const thief = web.browser()
  await thief.post('/masuk', { email, password })
  assert.match((await thief.post('/masuk/kode', { code: next })).text, /sudah dipakai/)
  assert.deepEqual(web.faults, [])
})

onBoth('of two who send the same code at once one gets in', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const { key } = await withFactor(web, await entered(web))
  const browsers = await Promise.all(
    [1, 2, 3].map(async () => {
      const browser = web.browser()
      await browser.post('/masuk', { email, password })
      return browser
    }),
  )
  const code = codeAt(key, Date.now() + 30_000)
  const ends = await Promise.all(browsers.map((browser) => browser.post('/masuk/kode', { code })))
  assert.deepEqual(web.faults, [])
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), [303, 422, 422])
})

onBoth('each recovery code works once; new ones put the old ones out of use', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const owner = await entered(web)
  const { codes } = await withFactor(web, owner)
  const enter = async (recovery: string) => {
    const browser = web.browser()
    await browser.post('/masuk', { email, password })
    return browser.post('/masuk/kode', { recovery })
  }
  assert.equal((await enter(codes[0]!)).status, 303)
  const again = await enter(codes[0]!)
  assert.equal(again.status, 422)
  assert.match(again.text, /<details class="panel" open/)
  assert.equal((await enter(codes[1]!.replaceAll('-', '').toUpperCase())).status, 303)
  const renewed = await owner.post('/akun/kode-kedua/cadangan', { current: password })
  const fresh = [...renewed.text.matchAll(/<code>([0-9a-f-]{19})<\/code>/g)].map((found) => found[1]!)
  assert.equal(fresh.length, 10)
  assert.equal((await enter(codes[2]!)).status, 422)
  assert.equal((await enter(fresh[0]!)).status, 303)
  assert.deepEqual(web.faults, [])
})

onBoth('five wrong codes end the challenge, and waits grow over challenges', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const { key } = await withFactor(web, await entered(web))
  const browser = web.browser()
  const statuses: number[] = []
  for (let i = 0; i < 9; i++) {
    await browser.post('/masuk', { email, password })
    statuses.push((await browser.post('/masuk/kode', { code: `00000${i}` })).status)
  }
  assert.deepEqual(statuses, [422, 422, 422, 422, 422, 429, 429, 429, 429])
  web.now = minutesAfter(web.now, 1)
  await browser.post('/masuk', { email, password })
  assert.equal((await browser.post('/masuk/kode', { code: codeAt(key, Date.now() + 30_000) })).status, 303)
  // Without a challenge there is nothing to answer.
  const late = await web.browser().post('/masuk/kode', { code: '123456' })
  assert.equal(late.location, '/masuk?pesan=terlambat')
  assert.equal((await web.browser().get('/masuk/kode')).location, '/masuk?pesan=terlambat')
})

onBoth('turning the second factor off needs the password', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const browser = await entered(web)
  await withFactor(web, browser)
  assert.equal((await browser.post('/akun/kode-kedua/matikan', {})).status, 422)
  assert.equal((await browser.post('/akun/kode-kedua/matikan', { current: 'bukan sandi yang benar' })).status, 422)
  const off = await browser.post('/akun/kode-kedua/matikan', { current: password })
  assert.equal(off.location, '/akun?pesan=kode-mati')
  assert.match((await browser.get('/akun')).text, /Belum aktif/)
  assert.deepEqual((await rowsOf(opened.db, 'session')).length, 1)
  await entered(web)
})

onBoth('an administrator goes nowhere but to the account until a second factor is set up', async (opened) => {
  const web = signInWeb(opened)
  const office = await anOffice(opened.db)
  const made = await web.auth.createPerson('Ani', email, password)
  assert.ok(made.ok)
  await addMember(opened.db, { officeId: office, user: made.value.id, by: 'shell' }, ['administrator'], web.now)
  const browser = await entered(web)
  const led = await browser.get('/en/kantor')
  assert.equal(led.location, '/en/akun/kode-kedua?selanjutnya=%2Fen%2Fkantor')
  assert.equal((await browser.post('/kantor/ubah', { office: 'X' })).status, 403)
  assert.match((await browser.get('/akun')).text, /Administrator wajib memakai kode kedua/)
  assert.match((await browser.get(led.location)).text, /Administrators need it/)
  const { page } = await withFactor(web, browser, '/kantor')
  assert.match(page, /href="\/kantor"/)
  assert.equal((await browser.get('/kantor')).status, 200)
  await browser.post('/akun/kode-kedua/matikan', { current: password })
  assert.equal((await browser.get('/kantor')).status, 303)
  const log = (await logOf(opened.db)).filter(({ act }) => act.startsWith('account.factor'))
  assert.deepEqual(log.map(({ act }) => act).toSorted(), ['account.factorOff', 'account.factorOn'])
})

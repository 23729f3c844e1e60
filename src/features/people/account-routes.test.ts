import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { password } from '../../../test/support/office-web.ts'
import { rowsOf } from '../../../test/support/rows.ts'
import { signInWeb } from '../../../test/support/sign-in-web.ts'

const email = 'ani@lahatkab.go.id'
const next = 'jembatan ampera merah 7'
const android =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'

onBoth('the account lists where one is signed in, and ends what one does not know', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  await web.auth.createPerson('Budi', 'budi@lahatkab.go.id', password)
  const browser = web.browser()
  await browser.post('/masuk', { email, password })
  const headers = new Headers({ 'user-agent': android })
  for (const address of ['198.51.100.4', '198.51.100.5'])
    assert.ok((await web.auth.enter(email, password, { headers, address })).ok)
  const budi = await web.auth.enter('budi@lahatkab.go.id', password, { headers, address: '203.0.113.9' })
  assert.ok(budi.ok)
  const page = await browser.get('/akun')
  assert.equal(page.text.match(/Chrome di Android/g)?.length, 4, 'each twice: in its row and on its button')
  assert.match(page.text, /198\.51\.100\.4/)
  assert.ok(!page.text.includes('203.0.113.9'))
  assert.equal(page.text.match(/Perangkat ini/g)?.length, 1)
  const [first] = [...page.text.matchAll(/name="perangkat" value="([^"]+)"/g)].map((found) => found[1]!)
  assert.equal((await browser.post('/akun/perangkat', { perangkat: first! })).location, '/akun?pesan=sesi')
  assert.equal((await browser.get('/akun')).text.match(/Chrome di Android/g)?.length, 2)
  // Nobody ends somebody else's.
  const theirs = (await rowsOf(opened.db, 'session')).filter(({ ipAddress }) => ipAddress === '203.0.113.9')
  assert.equal((await browser.post('/akun/perangkat', { perangkat: theirs[0]!.id })).status, 404)
  assert.equal((await browser.post('/akun/perangkat/lain')).location, '/akun?pesan=sesi-lain')
  assert.equal((await rowsOf(opened.db, 'session')).length, 2)
  assert.equal((await browser.get('/akun')).status, 200)
})

onBoth('a new password needs the old one, and ends the other sessions if wished', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const [browser, other] = [web.browser(), web.browser()]
  for (const each of [browser, other]) await each.post('/masuk', { email, password })
  const form = await browser.get('/akun/sandi')
  assert.match(form.text, /autocomplete="new-password"/)
  assert.match(form.text, /name="endOthers" value="1" checked/)
  const change = (fields: Record<string, string>) => browser.post('/akun/sandi', fields)
  assert.match((await change({})).text, /Tuliskan sandi\..*Tuliskan sandi\./s)
  assert.match((await change({ current: 'salah', password: next })).text, /Sandi tidak cocok/)
  const weak = await change({ current: password, password: 'ani lahatkab 1' })
  assert.equal(weak.status, 422)
  assert.match(weak.text, /nama, surel, atau kantor Anda/)
  assert.ok(!/name="endOthers" value="1" checked/.test(weak.text), 'what was not ticked stays so')
  assert.equal((await change({ current: password, password: next })).location, '/akun?pesan=sandi')
  assert.equal((await other.get('/akun')).status, 200)
  assert.equal((await change({ current: next, password, endOthers: '1' })).location, '/akun?pesan=sandi')
  assert.equal((await browser.get('/akun')).status, 200)
  assert.equal((await other.get('/akun')).status, 303)
  assert.equal((await web.browser().post('/masuk', { email, password: next })).status, 422)
  assert.equal((await web.browser().post('/masuk', { email, password })).status, 303)
  assert.deepEqual(web.faults, [])
})

onBoth('whoever sits at somebody’s open account cannot guess the password for long', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const browser = web.browser()
  await browser.post('/masuk', { email, password })
  for (let i = 0; i < 5; i++) await browser.post('/akun/kode-kedua', { current: `tebakan nomor ${i}` })
  assert.match((await browser.post('/akun/kode-kedua', { current: password })).text, /Terlalu sering dicoba/)
  assert.match((await browser.post('/akun/sandi', { current: password, password: next })).text, /Terlalu sering dicoba/)
})

onBoth('a name is changed freely, an address with the password, and nobody takes another’s', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password, true)
  await web.auth.createPerson('Budi', 'budi@lahatkab.go.id', password)
  const browser = web.browser()
  await browser.post('/masuk', { email, password })
  assert.match((await browser.post('/akun/ubah', { name: ' ', email })).text, /Tuliskan nama Anda/)
  assert.match((await browser.post('/akun/ubah', { name: 'Ani', email: 'bukan surel' })).text, /surel yang lengkap/)
  assert.equal((await browser.post('/akun/ubah', { name: 'Ani Lestari', email })).location, '/akun?pesan=diri')
  assert.match((await browser.get('/akun')).text, /Akun Ani Lestari/)
  const other = { name: 'Ani Lestari', email: 'ani.baru@lahatkab.go.id' }
  const without = await browser.post('/akun/ubah', other)
  assert.match(without.text, /untuk mengganti surel/)
  assert.match(without.text, /value="ani\.baru@lahatkab\.go\.id"/)
  assert.match((await browser.post('/akun/ubah', { ...other, current: 'salah' })).text, /Sandi tidak cocok/)
  const taken = await browser.post('/akun/ubah', { ...other, email: 'budi@lahatkab.go.id', current: password })
  assert.match(taken.text, /dipakai akun lain/)
  assert.equal((await browser.post('/akun/ubah', { ...other, current: password })).status, 303)
  assert.equal((await web.browser().post('/masuk', { email: other.email, password })).status, 303)
  const ani = (await rowsOf(opened.db, 'user')).find((user) => user.email === other.email)
  assert.equal(Boolean(ani!.emailVerified), false)
})

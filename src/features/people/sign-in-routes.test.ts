import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { password } from '../../../test/support/office-web.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { changeUsers, logOf, rowsOf } from '../../../test/support/rows.ts'
import { signInWeb } from '../../../test/support/sign-in-web.ts'
import { createAuth } from './auth-create.ts'
import { addMember } from './member-store.ts'
import { minutesAfter } from './token.ts'

const email = 'ani@lahatkab.go.id'
const from = (address = '203.0.113.7', cookie?: string) => ({
  headers: new Headers(cookie === undefined ? {} : { cookie }),
  address,
})
const cookieOf = (lines: readonly string[]) => lines.map((line) => line.split(';')[0]).join('; ')

onBoth('with the right password one is in, and back where one wanted to be', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const browser = web.browser()
  const form = await browser.get('/masuk?kembali=/studi/baru')
  assert.equal(form.status, 200)
  assert.match(form.text, /autocomplete="username"/)
  assert.match(form.text, /autocomplete="current-password"/)
  assert.match(form.text, /name="kembali" value="\/studi\/baru"/)
  const entered = await browser.post('/masuk', { email: ` ${email.toUpperCase()} `, password, kembali: '/studi/baru' })
  assert.deepEqual([entered.status, entered.location], [303, '/studi/baru'])
  const [cookie] = entered.headers.getSetCookie()
  assert.match(cookie ?? '', /^ungkit\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  assert.equal((await browser.get('/akun')).status, 200)
  // Whoever is in need not sign in.
  assert.equal((await browser.get('/en/masuk')).location, '/en/studi')
  assert.deepEqual(web.faults, [])
})

onBoth(
  'a wrong password and an unknown address get the same words; what was typed stays, the password does not',
  async (opened) => {
    const web = signInWeb(opened)
    await web.auth.createPerson('Ani', email, password)
    const browser = web.browser()
    const wrong = await browser.post('/masuk', { email, password: 'bukan sandi yang benar' })
    const unknown = await browser.post('/masuk', { email: 'eva@lahatkab.go.id', password: 'bukan sandi yang benar' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /<title>Anda belum masuk · Ungkit/)
    assert.equal(wrong.text.match(/Surel atau sandi tidak cocok/g)?.length, 2)
    assert.match(wrong.text, new RegExp(`value="${email}"`))
    assert.ok(!wrong.text.includes('bukan sandi'))
    assert.equal(unknown.text.replaceAll('eva@', 'ani@'), wrong.text)
    assert.deepEqual(wrong.headers.getSetCookie(), [])
    const nothing = await browser.post('/en/masuk', {})
    assert.match(nothing.text, /Write your e-mail address.*Write your password\./s)
  },
)

onBoth('whoever tries too often waits, longer each time, but only there', async (opened) => {
  const web = signInWeb(opened)
  const { auth } = web
  await auth.createPerson('Ani', email, password)
  const waits: unknown[] = []
  for (let i = 0; i < 8; i++) {
    const tried = await auth.enter(email, 'bukan sandi yang benar', from())
    assert.ok(!tried.ok)
    if (tried.problems[0]!.code === 'wrong') continue
    const seconds = Number(tried.problems[0]!.values?.seconds)
    waits.push(seconds)
    web.now = minutesAfter(web.now, seconds / 60)
  }
  assert.deepEqual(waits, [2, 4])
  await auth.enter(email, 'bukan sandi yang benar', from())
  // The right password waits as well; from another place it does not.
  const right = await auth.enter(email, password, from())
  assert.deepEqual(right.ok ? null : right.problems[0]!.code, 'wait')
  assert.ok((await auth.enter(email, password, from('198.51.100.4'))).ok)
  const page = await web.browser().post('/masuk', { email: 'lain@lahatkab.go.id', password: 'x' })
  assert.equal(page.status, 422)
})

onBoth('an address that has no account waits the same, in a page that says how long', async (opened) => {
  const web = signInWeb(opened)
  const browser = web.browser()
  const sent = { email: 'eva@lahatkab.go.id', password: 'bukan sandi yang benar' }
  for (let i = 0; i < 5; i++) assert.equal((await browser.post('/masuk', sent)).status, 422)
  const waits = await browser.post('/masuk', sent)
  assert.equal(waits.status, 429)
  assert.match(waits.text, /Terlalu sering dicoba. Tunggu [12] detik/)
  assert.match(waits.text, /value="eva@lahatkab\.go\.id"/)
  const kept = JSON.stringify(await rowsOf(opened.db, 'attempts'))
  assert.ok(!kept.includes('eva'), 'nobody’s address is kept for it')
})

onBoth('many tries at once, in two processes, are counted one by one', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const other = createAuth({
    ...opened,
    secret: 'only for tests: 0123456789abcdef',
    address: null,
    secure: false,
    mail: null,
    oidc: null,
    now: () => web.now,
    onFault: () => {},
  })
  const tries = Array.from({ length: 24 }, (_, i) =>
    (i % 2 ? web.auth : other).enter(email, 'bukan sandi yang benar', from()),
  )
  const codes = (await Promise.all(tries)).map((tried) => (tried.ok ? 'in' : tried.problems[0]!.code))
  assert.equal(codes.filter((code) => code === 'wrong').length, 5)
  assert.equal(codes.filter((code) => code === 'wait').length, 19)
})

onBoth('signing in gives a new session: a planted or an old cookie opens nothing', async (opened) => {
  const { auth } = signInWeb(opened)
  await auth.createPerson('Ani', email, password)
  await auth.createPerson('Budi', 'budi@lahatkab.go.id', password)
  const first = await auth.enter('budi@lahatkab.go.id', password, from())
  assert.ok(first.ok)
  const planted = cookieOf(first.value.cookies)
  const second = await auth.enter(email, password, from('203.0.113.7', planted))
  assert.ok(second.ok)
  assert.notEqual(cookieOf(second.value.cookies), planted)
  assert.equal(await auth.sessionOf(new Headers({ cookie: planted })), null)
  assert.equal((await auth.sessionOf(new Headers({ cookie: cookieOf(second.value.cookies) })))?.person.name, 'Ani')
  // A token that somebody made up, or signed with another key.
  const [name] = planted.split('=')
  for (const value of ['x', 'x.y', `${'a'.repeat(32)}.${'b'.repeat(43)}=`, encodeURIComponent('a.\u0000')])
    assert.equal(await auth.sessionOf(new Headers({ cookie: `${name}=${value}` })), null, value)
})

onBoth(
  'a session ends twelve hours after the last sign of life, and after seven days whatever happens',
  async (opened) => {
    const web = signInWeb(opened)
    const { auth } = web
    await auth.createPerson('Ani', email, password)
    const entered = await auth.enter(email, password, from())
    assert.ok(entered.ok)
    const headers = new Headers({ cookie: cookieOf(entered.value.cookies) })
    const begun = web.now
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      web.now = minutesAfter(begun, hours * 60)
      assert.ok(await auth.sessionOf(headers), `${hours} hours`)
    }
    web.now = minutesAfter(begun, 7 * 24 * 60)
    assert.equal(await auth.sessionOf(headers), null)
    const again = await auth.enter(email, password, from())
    assert.ok(again.ok)
    const later = new Headers({ cookie: cookieOf(again.value.cookies) })
    web.now = minutesAfter(web.now, 12 * 60)
    assert.equal(await auth.sessionOf(later), null)
    // A clock that is set back does not bring it back.
    web.now = minutesAfter(web.now, -11 * 60)
    assert.equal(await auth.sessionOf(later), null)
  },
)

onBoth('an administrator is signed out after half an hour, also one who has just become one', async (opened) => {
  const web = signInWeb(opened)
  const office = await anOffice(opened.db)
  await aMember(opened.db, office, ['head'])
  const made = await web.auth.createPerson('Ani', email, password)
  const entered = await web.auth.enter(email, password, from())
  assert.ok(made.ok && entered.ok)
  const headers = new Headers({ cookie: cookieOf(entered.value.cookies) })
  web.now = minutesAfter(web.now, 31)
  assert.ok(await web.auth.sessionOf(headers))
  await addMember(opened.db, { officeId: office, user: made.value.id, by: 'shell' }, ['administrator'], web.now)
  web.now = minutesAfter(web.now, 29)
  assert.ok(await web.auth.sessionOf(headers))
  web.now = minutesAfter(web.now, 30)
  assert.equal(await web.auth.sessionOf(headers), null)
})

onBoth('a closed account ends at once, and only who knows its password is told that it is closed', async (opened) => {
  const { auth, ...web } = signInWeb(opened)
  await auth.createPerson('Ani', email, password)
  const entered = await auth.enter(email, password, from())
  assert.ok(entered.ok)
  const headers = new Headers({ cookie: cookieOf(entered.value.cookies) })
  await changeUsers(opened.db, { disabledAt: web.now })
  assert.equal(await auth.sessionOf(headers), null)
  assert.deepEqual(await rowsOf(opened.db, 'session'), [])
  const right = await auth.enter(email, password, from())
  const wrong = await auth.enter(email, 'bukan sandi yang benar', from())
  assert.deepEqual(
    [right, wrong].map((tried) => (tried.ok ? 'in' : tried.problems[0]!.code)),
    ['closed', 'wrong'],
  )
})

onBoth('signing out ends the session and has the browser forget us', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  const browser = web.browser()
  await browser.post('/masuk', { email, password })
  const out = await browser.post('/keluar')
  assert.deepEqual([out.status, out.location], [303, '/masuk?pesan=keluar'])
  assert.equal(out.headers.get('clear-site-data'), '"storage"')
  assert.match(out.headers.getSetCookie()[0] ?? '', /^ungkit\.session_token=; Max-Age=0/)
  assert.deepEqual(await rowsOf(opened.db, 'session'), [])
  assert.match((await browser.get('/masuk?pesan=keluar')).text, /Anda sudah keluar/)
  assert.equal((await browser.get('/akun')).location, '/masuk?kembali=%2Fakun')
})

onBoth('nobody is led to another site, or straight out again', async (opened) => {
  const web = signInWeb(opened)
  await web.auth.createPerson('Ani', email, password)
  for (const bad of [
    'https://jahat.example/',
    '//jahat.example',
    '/\\jahat.example',
    '\\/jahat.example',
    '/\t/jahat.example',
    ' //jahat.example',
    'javascript:alert(1)',
    '/keluar',
    '/en/masuk',
    '/masuk?kembali=//jahat.example',
    `/${'a'.repeat(2000)}`,
    '/a\r\nSet-Cookie: a=b',
  ]) {
    const browser = web.browser()
    const form = await browser.get(`/masuk?kembali=${encodeURIComponent(bad)}`)
    assert.ok(!form.text.includes('name="kembali"'), bad)
    const entered = await browser.post('/masuk', { email, password, kembali: bad })
    assert.equal(entered.location, '/studi', bad)
  }
})

onBoth('the office’s log tells who came, who tried and who went; of strangers nothing is written', async (opened) => {
  const web = signInWeb(opened)
  const { auth } = web
  const office = await anOffice(opened.db)
  const made = await auth.createPerson('Ani', email, password)
  assert.ok(made.ok)
  await addMember(opened.db, { officeId: office, user: made.value.id, by: 'shell' }, ['head'], web.now)
  await auth.enter('eva@lahatkab.go.id', 'bukan sandi yang benar', from())
  await auth.enter(email, 'bukan sandi yang benar', from())
  const entered = await auth.enter(email, password, from())
  assert.ok(entered.ok)
  await auth.leave(new Headers({ cookie: cookieOf(entered.value.cookies) }))
  const log = await logOf(opened.db)
  const own = log.filter(({ act }) => act.startsWith('account.'))
  assert.deepEqual(
    own.map(({ act }) => act),
    ['account.signInFailed', 'account.signedIn', 'account.signedOut'],
  )
  assert.ok(own.every(({ actor }) => actor === made.value.id))
  assert.ok(!JSON.stringify(log).includes('eva') && !JSON.stringify(log).includes('@'))
})

onBoth('over https cookies bear a name that no sister host can set', async (opened) => {
  const address = 'https://ungkit.lahatkab.go.id'
  const { auth } = signInWeb(opened, { address, secure: true })
  await auth.createPerson('Ani', email, password)
  const entered = await auth.enter(email, password, from())
  assert.ok(entered.ok)
  const [line] = entered.value.cookies
  assert.match(
    line ?? '',
    /^__Host-ungkit\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  assert.ok(await auth.sessionOf(new Headers({ cookie: cookieOf(entered.value.cookies) })))
})

onBoth('better-auth’s own addresses answer nobody', async (opened) => {
  const browser = signInWeb(opened).browser()
  for (const path of ['/api/auth/ok', '/api/auth/get-session', '/api/auth/sign-up/email', '/api/auth/error'])
    assert.equal((await browser.get(path)).status, 404)
  const sent = { name: 'Eva', email: 'eva@lahatkab.go.id', password }
  assert.equal((await browser.post('/api/auth/sign-up/email', sent)).status, 404)
})

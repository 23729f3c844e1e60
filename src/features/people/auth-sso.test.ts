import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { type Browser, type Got, password } from '../../../test/support/office-web.ts'
import { type OidcServer, startOidc } from '../../../test/support/oidc.ts'
import { changeUsers, rowsOf } from '../../../test/support/rows.ts'
import { codeAt, type SignInWeb, signInWeb } from '../../../test/support/sign-in-web.ts'
import type { OpenDatabase } from '../../db/open.ts'

const email = 'ani@lahatkab.go.id'
const address = 'http://ungkit.test'

function onBothWithOidc(says: string, body: (web: SignInWeb, oidc: OidcServer, opened: OpenDatabase) => Promise<void>) {
  onBoth(says, async (opened) => {
    const oidc = await startOidc()
    const { discoveryUrl, clientId, clientSecret } = oidc
    try {
      const web = signInWeb(opened, { address, oidc: { name: 'SSO Lahat', discoveryUrl, clientId, clientSecret } })
      await body(web, oidc, opened)
    } finally {
      await oidc.close()
    }
  })
}

/** Presses the link, signs in at the other side, and comes back. */
async function throughSso(browser: Browser, path = '/masuk/sso?kembali=/studi/baru'): Promise<Got> {
  const away = await browser.get(path)
  assert.equal(away.status, 303)
  const there = await fetch(away.location, { redirect: 'manual' })
  const back = new URL(there.headers.get('location') ?? '')
  assert.equal(`${back.origin}${back.pathname}`, `${address}/masuk/sso/kembali`)
  return browser.get(`${back.pathname}${back.search}`)
}

onBothWithOidc(
  'who has an account with that proven address signs in where the office has its accounts',
  async (web, _, opened) => {
    const made = await web.auth.createPerson('Ani', email, password, true)
    assert.ok(made.ok)
    const browser = web.browser()
    assert.match(
      (await browser.get('/masuk?kembali=/studi/baru')).text,
      /href="\/masuk\/sso\?kembali=%2Fstudi%2Fbaru"[^<]*>\s*Masuk lewat SSO Lahat/,
    )
    const entered = await throughSso(browser)
    assert.deepEqual([entered.status, entered.location], [303, '/studi/baru'])
    assert.match((await browser.get('/akun')).text, /Akun Ani/)
    const accounts = (await rowsOf(opened.db, 'account')).filter(({ providerId }) => providerId === 'sso')
    assert.deepEqual(
      accounts.map(({ userId, accountId }) => [userId, accountId]),
      [[made.value.id, 'pegawai-1']],
    )
    const kept = accounts[0] as unknown as Record<string, unknown>
    assert.deepEqual([kept.accessToken, kept.refreshToken, kept.idToken], [null, null, null])
    // Again, with the account known by its number at the other side.
    assert.equal((await throughSso(web.browser(), '/masuk/sso')).location, '/studi')
    assert.deepEqual(web.faults, [])
  },
)

onBothWithOidc(
  'nobody gets an account by it, and an address that is not proven at both sides opens none',
  async (web, oidc, opened) => {
    assert.equal((await throughSso(web.browser())).location, '/masuk?pesan=sso-belum')
    assert.deepEqual(await rowsOf(opened.db, 'user'), [])
    await web.auth.createPerson('Ani', email, password)
    assert.equal((await throughSso(web.browser())).location, '/masuk?pesan=sso-belum', 'nobody vouched for it here')
    await changeUsers(opened.db, { emailVerified: true })
    oidc.claims = { ...oidc.claims, email_verified: false }
    assert.equal((await throughSso(web.browser())).location, '/masuk?pesan=sso-belum', 'nor there')
    assert.deepEqual(await rowsOf(opened.db, 'session'), [])
    oidc.claims = { ...oidc.claims, email_verified: true }
    assert.equal((await throughSso(web.browser())).location, '/studi/baru')
    const page = await web.browser().get('/masuk?pesan=sso-belum')
    assert.match(page.text, /Minta undangan kepada administrator/)
  },
)

onBothWithOidc(
  'a token that is spoiled, for somebody else, or answers another question is refused',
  async (web, oidc, opened) => {
    await web.auth.createPerson('Ani', email, password, true)
    for (const spoil of ['signature', 'nonce', 'audience', 'issuer'] as const) {
      oidc.spoil = spoil
      assert.equal((await throughSso(web.browser())).location, '/masuk?pesan=sso-ditolak', spoil)
    }
    oidc.spoil = 'nothing'
    // The answer to what another browser asked.
    const [victim, thief] = [web.browser(), web.browser()]
    const away = await thief.get('/masuk/sso')
    const there = await fetch(away.location, { redirect: 'manual' })
    const { pathname, search } = new URL(there.headers.get('location') ?? '')
    assert.equal((await victim.get(`${pathname}${search}`)).location, '/masuk?pesan=sso-ditolak')
    for (const query of ['', '?code=x', '?code=x&state=y', '?error=access_denied&state=y'])
      assert.equal((await web.browser().get(`/masuk/sso/kembali${query}`)).location, '/masuk?pesan=sso-ditolak', query)
    assert.deepEqual(await rowsOf(opened.db, 'session'), [])
  },
)

onBothWithOidc(
  'a second factor is asked for all the same, and a closed account stays closed',
  async (web, _, opened) => {
    await web.auth.createPerson('Ani', email, password, true)
    const owner = web.browser()
    await owner.post('/masuk', { email, password })
    const scan = await owner.post('/akun/kode-kedua', { current: password })
    const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(scan.text)![1]!
    const uri = /name="uri" value="([^"]+)"/.exec(scan.text)![1]!.replaceAll('&amp;', '&')
    await owner.post('/akun/kode-kedua/aktifkan', { uri, code: codeAt(key, Date.now()) })
    const browser = web.browser()
    assert.equal((await throughSso(browser)).location, '/masuk/kode?kembali=%2Fstudi%2Fbaru')
    assert.equal((await browser.get('/akun')).status, 303)
    const code = codeAt(key, Date.now() + 30_000)
    assert.equal((await browser.post('/masuk/kode', { code, kembali: '/studi/baru' })).location, '/studi/baru')
    assert.equal((await browser.get('/akun')).status, 200)
    await changeUsers(opened.db, { disabledAt: web.now })
    assert.equal((await throughSso(web.browser())).location, '/masuk?pesan=ditutup')
  },
)

onBoth('when the other side is away, the page says so and passwords go on working', async (opened) => {
  const oidc = { name: 'SSO', discoveryUrl: 'http://127.0.0.1:9/x', clientId: 'a', clientSecret: 'b' }
  const web = signInWeb(opened, { address, oidc })
  await web.auth.createPerson('Ani', email, password)
  assert.equal((await web.browser().get('/masuk/sso')).location, '/masuk?pesan=sso-putus')
  assert.equal((await web.browser().post('/masuk', { email, password })).status, 303)
})

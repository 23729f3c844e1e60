import assert from 'node:assert/strict'
import { until } from '../../../test/support/browser.ts'
import { onBoth } from '../../../test/support/database.ts'
import { password } from '../../../test/support/office-web.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { logOf, rowsOf } from '../../../test/support/rows.ts'
import { codeAt, signInWeb } from '../../../test/support/sign-in-web.ts'
import { addMember, makeResetLink } from './member-store.ts'
import { minutesAfter } from './token.ts'
import { makeToken } from './token-store.ts'

const email = 'ani@lahatkab.go.id'
const address = 'https://ungkit.lahatkab.go.id'
const next = 'jembatan ampera merah 7'

onBoth('who lost a password gets a link by mail; who has no account gets the same page', async (opened) => {
  const web = signInWeb(opened, { mail: true, address })
  await web.auth.createPerson('Ani', email, password)
  const browser = web.browser()
  const known = await browser.post('/lupa-sandi', { email: email.toUpperCase() })
  const unknown = await browser.post('/lupa-sandi', { email: 'eva@lahatkab.go.id' })
  assert.equal(known.status, 200)
  assert.equal(known.text, unknown.text)
  await until(async () => web.sent.length > 0)
  assert.equal(web.sent.length, 1)
  const [letter] = web.sent
  assert.equal(letter!.to, email)
  // Whatever the browser called us: the link is to our own address.
  const link = /https:\/\/ungkit\.lahatkab\.go\.id(\/atur-ulang\/[\w-]{27})\n/.exec(letter!.text)![1]!
  // Machines that open letters look at it, as often as they like.
  for (let i = 0; i < 3; i++) assert.equal((await web.browser().get(link)).status, 200)
  const weak = await browser.post(link, { password: 'rahasia12345', endOthers: '1' })
  assert.equal(weak.status, 422)
  assert.match(weak.text, /paling sering ditebak/)
  const done = await browser.post(link, { password: next, endOthers: '1' })
  assert.equal(done.location, '/masuk?pesan=sandi-baru')
  assert.equal((await browser.post(link, { password, endOthers: '1' })).status, 410)
  assert.equal((await browser.get(link)).status, 410)
  assert.equal((await web.browser().post('/masuk', { email, password })).status, 422)
  assert.equal((await web.browser().post('/masuk', { email, password: next })).status, 303)
  assert.deepEqual(web.faults, [])
})

onBoth('after a reset the second factor is still asked for, and other devices are out unless kept', async (opened) => {
  const web = signInWeb(opened, { mail: true, address })
  await web.auth.createPerson('Ani', email, password)
  const owner = web.browser()
  await owner.post('/masuk', { email, password })
  const scan = await owner.post('/akun/kode-kedua', { current: password })
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(scan.text)![1]!
  const uri = /name="uri" value="([^"]+)"/.exec(scan.text)![1]!.replaceAll('&amp;', '&')
  await owner.post('/akun/kode-kedua/aktifkan', { uri, code: codeAt(key, Date.now()) })
  const reset = async (fields: Record<string, string>) => {
    const before = web.sent.length
    await web.browser().post('/lupa-sandi', { email })
    await until(async () => web.sent.length > before)
    const path = /\/atur-ulang\/[\w-]{27}/.exec(web.sent.at(-1)!.text)![0]
    return web.browser().post(path, fields)
  }
  await reset({ password: next })
  assert.equal((await owner.get('/akun')).status, 200)
  await reset({ password: 'sawah hijau pagi hari', endOthers: '1' })
  assert.equal((await owner.get('/akun')).status, 303)
  const browser = web.browser()
  const half = await browser.post('/masuk', { email, password: 'sawah hijau pagi hari' })
  assert.equal(half.location, '/masuk/kode')
  assert.equal((await browser.post('/masuk/kode', { code: codeAt(key, Date.now() + 30_000) })).status, 303)
})

onBoth('a new link closes the one before; an old one is over after an hour; letters do not pile up', async (opened) => {
  const web = signInWeb(opened, { mail: true, address })
  await web.auth.createPerson('Ani', email, password)
  const links: string[] = []
  for (let i = 0; i < 3; i++) {
    await web.browser().post('/lupa-sandi', { email })
    await until(async () => web.sent.length > i)
    links.push(/\/atur-ulang\/[\w-]{27}/.exec(web.sent[i]!.text)![0])
  }
  assert.equal((await web.browser().get(links[0]!)).status, 410)
  assert.equal((await web.browser().get(links[2]!)).status, 200)
  for (let i = 0; i < 5; i++) assert.equal((await web.browser().post('/lupa-sandi', { email })).status, 200)
  assert.ok(web.sent.length <= 4, `${web.sent.length} letters`)
  web.now = minutesAfter(web.now, 61)
  assert.equal((await web.browser().get(links[2]!)).status, 410)
})

onBoth('without mail the page says who can make a link; that link works too', async (opened) => {
  const web = signInWeb(opened, { address })
  const made = await web.auth.createPerson('Ani', email, password)
  assert.ok(made.ok)
  const office = await anOffice(opened.db)
  await addMember(opened.db, { officeId: office, user: made.value.id, by: 'shell' }, ['head'], web.now)
  assert.match((await web.browser().get('/lupa-sandi')).text, /Minta tautan kepada administrator/)
  assert.match((await web.browser().post('/lupa-sandi', { email })).text, /Minta tautan kepada administrator/)
  const link = await makeResetLink(opened.db, { officeId: office, user: made.value.id, by: 'shell' }, web.now)
  assert.ok(link.ok)
  const browser = web.browser()
  const page = await browser.get(`/atur-ulang/${link.value}`)
  assert.match(page.text, /name="email" type="email"/)
  assert.match(page.text, /autocomplete="new-password"/)
  const done = await browser.post(`/atur-ulang/${link.value}`, { password: next, endOthers: '1' })
  assert.equal(done.status, 303)
  const log = await logOf(opened.db)
  const told = log.find(({ act }) => act === 'account.passwordReset')
  assert.ok(told?.content?.includes('"by":"shell"'))
  assert.ok(!JSON.stringify(log).includes(link.value))
  // An address that an administrator's link reached is not thereby proven.
  const [ani] = await rowsOf(opened.db, 'user')
  assert.equal(Boolean(ani!.emailVerified), false)
})

onBoth('a link for a password closes with the password or the address that it was for', async (opened) => {
  const web = signInWeb(opened, { address, mail: true })
  const made = await web.auth.createPerson('Ani', email, password)
  assert.ok(made.ok)
  const officeId = await anOffice(opened.db)
  await addMember(opened.db, { officeId, user: made.value.id, by: 'shell' }, ['head'], web.now)
  const owner = web.browser()
  await owner.post('/masuk', { email, password })
  const links = async () => {
    const link = await makeResetLink(opened.db, { officeId, user: made.value.id, by: 'shell' }, web.now)
    const letters = web.sent.length
    await web.browser().post('/lupa-sandi', { email })
    await until(async () => web.sent.length > letters)
    const [, mailed] = /(\/atur-ulang\/[\w-]+)/.exec(web.sent.at(-1)!.text)!
    return [`/atur-ulang/${link.ok ? link.value : ''}`, mailed!]
  }
  const closed = async (paths: readonly string[]) => {
    for (const path of paths) {
      assert.equal((await web.browser().get(path)).status, 410)
      assert.equal((await web.browser().post(path, { password: 'kambing naik sepeda 88' })).status, 410)
    }
  }
  const before = await links()
  assert.equal((await owner.post('/akun/sandi', { current: password, password: next })).status, 303)
  await closed(before)
  const after = await links()
  const address2 = { name: 'Ani', email: 'ani2@lahatkab.go.id', current: next }
  assert.equal((await owner.post('/akun/ubah', address2)).status, 303)
  await closed(after)
  await owner.post('/akun/ubah', { ...address2, email })
  const [one, other] = await links()
  assert.equal((await web.browser().post(one!, { password: 'kambing naik sepeda 88' })).status, 303)
  await closed([other!])
})

onBoth('the link of an office opens nothing once the account belongs to another office too', async (opened) => {
  const web = signInWeb(opened, { address })
  const made = await web.auth.createPerson('Ani', email, password)
  assert.ok(made.ok)
  const user = made.value.id
  const officeId = await anOffice(opened.db)
  const by = await aMember(opened.db, officeId, ['administrator'])
  await addMember(opened.db, { officeId, user, by: 'shell' }, ['operator'], web.now)
  const link = await makeResetLink(opened.db, { officeId, user, by }, web.now)
  const path = `/atur-ulang/${link.ok ? link.value : ''}`
  assert.equal((await web.browser().get(path)).status, 200)
  await addMember(opened.db, { officeId: await anOffice(opened.db, 'Bappeda'), user, by: 'shell' }, ['head'], web.now)
  assert.match((await web.browser().get(path)).text, /tidak berlaku lagi/)
  assert.equal((await web.browser().post(path, { password: next, endOthers: '1' })).status, 410)
  assert.equal((await web.browser().post('/masuk', { email, password })).status, 303)
})

onBoth(
  'two links of one person pressed at once: one gives the new password, the other hears that it is closed',
  async (opened) => {
    const web = signInWeb(opened)
    const { db } = opened
    const [office, other] = [await anOffice(db), await anOffice(db, 'Bappeda')]
    const made = await web.auth.createPerson('Ani', email, password)
    assert.ok(made.ok)
    await addMember(db, { officeId: office, user: made.value.id, by: 'shell' }, ['mentor'], web.now)
    const scope = { user: made.value.id }
    const expiresAt = minutesAfter(web.now, 30)
    for (let round = 0; round < 6; round++) {
      const token = { kind: 'reset', scope, createdBy: null, expiresAt } as const
      const secrets = [
        await makeToken(db, { ...token, officeId: null }, web.now),
        await makeToken(db, { ...token, officeId: other }, web.now),
        await makeToken(db, { ...token, officeId: office }, web.now),
      ]
      const from = { headers: new Headers(), address: '192.0.2.1' }
      const change = { password: `${next} ${round}`, endOthers: true }
      const done = await Promise.all(secrets.map((secret) => web.auth.reset(secret, change, from)))
      assert.equal(done.filter((one) => one.ok).length, 1, JSON.stringify(done))
      assert.ok(
        done.every((one) => one.ok || one.problems[0]!.code === 'revoked'),
        JSON.stringify(done),
      )
    }
    assert.equal((await logOf(db)).filter(({ act }) => act === 'account.passwordReset').length, 6)
    assert.deepEqual(web.faults, [])
  },
)

onBoth('where nobody told us our own address, no link goes by mail', async (opened) => {
  const web = signInWeb(opened, { mail: true })
  assert.equal(web.auth.mailsResets, false)
  assert.match((await web.browser().get('/lupa-sandi')).text, /Minta tautan kepada administrator/)
})

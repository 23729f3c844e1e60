import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { type Browser, officeWeb, password } from '../../../test/support/office-web.ts'
import { anOffice, giveFactor } from '../../../test/support/people.ts'
import { codeAt, signInWeb } from '../../../test/support/sign-in-web.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { removeFactor } from './account-factor-store.ts'
import { tellOffices } from './auth-log-store.ts'
import { entries } from './log-store.ts'
import { addMember, makeResetLink } from './member-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'

onBoth(
  'the way into an account is opened with one’s own password and code, and those concerned see it',
  async (opened) => {
    const { officeId, signedIn, web } = await anOfficeIn(opened)
    const ani = await signedIn('ani', ['administrator'])
    const budi = await signedIn('budi', ['mentor'])
    const path = `/kantor/anggota/${budi.id}`
    assert.match((await ani.get(path)).text, new RegExp(`href="${path}/tautan-sandi"`))
    assert.match((await ani.get(`${path}/tautan-sandi`)).text, /Tuliskan sandi dan kode Anda sendiri/)
    const none = await ani.post(`${path}/tautan-sandi`)
    assert.deepEqual([none.status, none.text.includes('Tuliskan sandi Anda.')], [422, true])
    const guess = await ani.post(`${path}/tautan-sandi`, { current: 'bukan sandi ini', code: ani.code() })
    assert.deepEqual([guess.status, guess.text.includes('Sandi tidak cocok')], [422, true])
    const half = await ani.post(`${path}/tautan-sandi`, { current: password, code: '000000' })
    assert.deepEqual([half.status, half.text.includes('Kode tidak cocok')], [422, true])
    assert.deepEqual(await entries(opened.db, officeId, { act: 'member.resetLinkMade', most: 5 }), [])
    const made = await ani.post(`${path}/tautan-sandi`, { current: password, code: ani.code() })
    assert.deepEqual([made.status, /\/atur-ulang\/[\w-]{27}/.test(made.text)], [200, true])
    assert.match((await budi.get('/akun')).text, /ani membuat tautan sandi baru untuk budi/)
    assert.match((await ani.get('/kantor')).text, /ani membuat tautan sandi baru untuk budi/)

    const both = await ani.post(`${path}/tanpa-kode-kedua`, { current: password, code: ani.code(30_000) })
    assert.deepEqual([both.status, both.text.includes('tidak diurus oleh orang yang sama')], [422, true])
    const citra = await signedIn('citra', ['head'])
    const removed = await citra.post(`${path}/tanpa-kode-kedua`, { current: password, code: citra.code() })
    assert.equal(removed.location, `${path}?pesan=tanpaKode`)
    assert.match((await citra.get('/kantor')).text, /citra menghapus kode kedua budi/)
    assert.deepEqual(web.faults, [])
  },
)

onBoth('nobody opens their own account from the page of a member, or that of one who runs more', async (opened) => {
  const { signedIn } = await anOfficeIn(opened)
  const ani = await signedIn('ani', ['administrator'])
  const budi = await signedIn('budi', ['head'])
  await signedIn('citra', ['administrator'])
  for (const [who, whom, says] of [
    [ani, ani, 'akun sendiri'],
    [ani, budi, 'dan Anda bukan'],
    [budi, ani, 'dan Anda bukan'],
  ] as const)
    for (const act of ['tautan-sandi', 'tanpa-kode-kedua']) {
      const path = `/kantor/anggota/${whom.id}`
      assert.ok(!(await who.get(path)).text.includes(`${path}/${act}`))
      assert.match((await who.get(`${path}/${act}`)).text, new RegExp(says))
      const refused = await who.post(`${path}/${act}`, { current: password, code: who.code() })
      assert.deepEqual([refused.status, refused.text.includes(says)], [422, true])
    }
})

onBoth(
  'one person does not hold both halves of an account, in whatever order and however long after',
  async (opened) => {
    const { officeId, signedIn, web } = await anOfficeIn(opened)
    const [ani, budi] = [await signedIn('ani', ['administrator']), await signedIn('budi', ['mentor'])]
    const about = { officeId, user: budi.id, by: ani.id }
    const code = async (doing: typeof removeFactor | typeof makeResetLink, by = ani.id) => {
      const done = await doing(opened.db, { ...about, by }, minutesAfter(web.now, 90 * 24 * 60))
      return done.ok ? 'done' : done.problems[0]!.code
    }
    const link = await makeResetLink(opened.db, about, web.now)
    assert.equal(
      (await web.browser().post(`/atur-ulang/${link.ok ? link.value : ''}`, { password: other })).status,
      303,
    )
    web.now = minutesAfter(web.now, 90 * 24 * 60)
    assert.equal(await code(removeFactor), 'both')
    // Once the member has chosen a password alone, the first half is theirs again.
    await tellOffices(opened.db, budi.id, { act: 'account.passwordChanged' }, web.now)
    assert.equal(await code(removeFactor), 'done')
    assert.equal(await code(makeResetLink), 'both')
    await giveFactor(opened.db, budi.id)
    assert.equal(await code(makeResetLink), 'done')
  },
)

onBoth('whose account it is and all who run the office get a letter', async (opened) => {
  const officeId = await anOffice(opened.db)
  const web = officeWeb(opened, { mail: true })
  // In what it does with a session better-auth reads its own clock.
  web.now = new Date().toISOString()
  const people: Record<string, Browser & { readonly id: string; readonly email: string }> = {}
  for (const [name, role] of Object.entries({ ani: 'administrator', budi: 'mentor', citra: 'head', dewi: 'coach' })) {
    people[name] = await web.signedIn(name)
    await addMember(opened.db, { officeId, user: people[name].id, by: 'shell' }, [role as Role], web.now)
  }
  // Without a second factor of their own the password alone is asked for.
  await opened.db.updateTable('memberships').set({ roles: '["head"]' }).where('user_id', '=', people.ani!.id).execute()
  await opened.db
    .updateTable('user')
    .set({ twoFactorEnabled: false as never })
    .where('id', '=', people.ani!.id)
    .execute()
  const made = await people.ani!.post(`/kantor/anggota/${people.budi!.id}/tautan-sandi`, { current: password })
  assert.equal(made.status, 200)
  assert.deepEqual(web.letters.map(({ to }) => to).toSorted(), [people.budi!.email, people.citra!.email])
  assert.ok(!web.letters.some(({ text }) => text.includes('/atur-ulang/')))
})

const other = 'kambing naik sepeda 88'

async function anOfficeIn(opened: OpenDatabase) {
  const officeId = await anOffice(opened.db, 'Dinas Sosial')
  const web = signInWeb(opened)
  const signedIn = async (name: string, roles: readonly Role[]) => {
    const email = `${name}@lahatkab.go.id`
    const made = await web.auth.createPerson(name, email, password)
    assert.ok(made.ok)
    await addMember(opened.db, { officeId, user: made.value.id, by: 'shell' }, roles, web.now)
    const browser = web.browser()
    await browser.post('/masuk', { email, password })
    const scan = await browser.post('/akun/kode-kedua', { current: password })
    const uri = /name="uri" value="([^"]+)"/.exec(scan.text)![1]!.replaceAll('&amp;', '&')
    const key = new URL(uri).searchParams.get('secret')!
    const code = (later = 0) => codeAt(key, Date.now() + later)
    await browser.post('/akun/kode-kedua/aktifkan', { uri, code: code(-30_000) })
    return { ...browser, id: made.value.id, email, code }
  }
  return { officeId, web, signedIn }
}

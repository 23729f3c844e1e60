import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { officeWeb, password } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { entries } from './log-store.ts'
import { addMember } from './member-store.ts'
import { membershipsOf } from './members-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'

onBoth('an invitation is shown once, as a link and as a code, and lets one new person in', async (opened) => {
  const { web, admin, officeId } = await anOfficeWithAni(opened)
  const made = await admin.post('/kantor/undangan', { roles: ['mentor', 'coach'] })
  assert.equal(made.status, 200)
  assert.match(made.text, /<svg class="qr" role="img" aria-label="Kode QR/)
  const path = linkIn(made.text)
  const list = await admin.get('/kantor')
  assert.match(list.text, /Mentor, Coach/)
  assert.ok(!list.text.includes(path.split('/').at(-1)!))

  const stranger = web.browser()
  const seen = await stranger.get(path)
  assert.equal(seen.status, 200)
  assert.match(seen.text, /Ani mengundang Anda bergabung dengan Dinas Sosial/)
  assert.match(seen.text, /<strong>Mentor<\/strong>/)
  assert.match(seen.text, new RegExp(`/masuk\\?kembali=${encodeURIComponent(path)}`))
  const wrong = await stranger.post(path, { name: 'Budi Santoso', email: 'budi', password })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="Budi Santoso"/)
  const weak = await stranger.post(path, { name: 'Budi Santoso', email: 'budi@lahatkab.go.id', password: 'pendek' })
  assert.match(weak.text, /! passwordShort/)
  const joined = await stranger.post(path, { name: 'Budi Santoso', email: 'budi@lahatkab.go.id', password })
  assert.deepEqual(
    [joined.status, joined.location],
    [303, '/akun?pesan=diterima&selanjutnya=%2Fkantor%3Fpesan%3Dditerima'],
  )
  assert.match((await stranger.get('/kantor')).text, /Peran Anda di sini: Mentor, Coach/)

  const late = await web.browser().get(path)
  assert.equal(late.status, 410)
  assert.match(late.text, /sudah dipakai pada 4 Maret 2026/)
  assert.match(late.text, /Bila Anda yang memakainya, masuklah dengan akun Anda/)
  assert.ok(!late.text.includes('Salin tautan sekali lagi'))
  const own = await admin.get(path)
  assert.match(own.text, /Bila Anda yang memakainya, Anda sudah menjadi anggota/)
  assert.ok(!own.text.includes('Ke halaman masuk'))
  const told = JSON.stringify(await entries(opened.db, officeId, { most: 50 }))
  assert.ok(!told.includes(path.split('/').at(-1)!))
  assert.deepEqual(web.faults, [])
})

onBoth('somebody with an account signs in and accepts with one press', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened)
  const path = linkIn((await admin.post('/kantor/undangan', { roles: 'head' })).text)
  const budi = await web.signedIn('Budi')
  assert.match((await budi.get(path)).text, /Anda masuk sebagai Budi \(budi@lahatkab\.go\.id\)/)
  assert.deepEqual(await membershipsOf(opened.db, budi.id), [])
  assert.equal((await budi.post(path)).location, '/kantor?pesan=diterima')
  assert.equal((await membershipsOf(opened.db, budi.id)).length, 1)
})

onBoth('an account that somebody else has is not taken over by an invitation', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened)
  const budi = await web.signedIn('Budi')
  const path = linkIn((await admin.post('/kantor/undangan', { roles: 'head' })).text)
  const stranger = web.browser()
  for (const tried of [password, 'bukan sandi yang benar']) {
    const refused = await stranger.post(path, { name: 'Bukan Budi', email: budi.email, password: tried })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /sudah punya akun/)
  }
  assert.deepEqual(await membershipsOf(opened.db, budi.id), [])
  assert.equal((await stranger.get('/kantor')).status, 303)
})

onBoth('an invitation for one address goes there by letter alone and lets nobody else in', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened, { mail: true })
  const made = await admin.post('/kantor/undangan', { roles: 'head', email: 'Citra@Lahatkab.go.id' })
  assert.match(made.text, /Sudah dikirim ke citra@lahatkab\.go\.id/)
  assert.ok(!made.text.includes('/undangan/'), 'who invites does not hold the link')
  assert.deepEqual(
    web.letters.map(({ to, subject }) => [to, subject]),
    [['citra@lahatkab.go.id', 'Undangan ke Dinas Sosial di Ungkit']],
  )
  const [, path] = /http:\/\/ungkit\.test(\/undangan\/[\w-]{27})/.exec(web.letters[0]!.text)!
  const budi = await web.signedIn('Budi')
  assert.match((await budi.get(path!)).text, /Undangan ini untuk surel lain/)
  assert.equal((await budi.post(path!)).status, 422)
  // Whoever gives their account that address has not shown that the mailbox is theirs.
  await opened.db.updateTable('user').set({ email: 'citra@lahatkab.go.id' }).where('id', '=', budi.id).execute()
  assert.match((await budi.post(path!)).text, /Lupa sandi/)
  assert.deepEqual(await membershipsOf(opened.db, budi.id), [])
  await opened.db.updateTable('user').set({ email: budi.email }).where('id', '=', budi.id).execute()
  const citra = web.browser()
  const joined = await citra.post(path!, { name: 'Citra', email: 'lain@lahatkab.go.id', password })
  assert.equal(joined.status, 303)
  assert.match((await citra.get('/kantor')).text, /Kepala kantor/)
  assert.equal(await isProvenAt(opened, 'citra@lahatkab.go.id'), true)
  const failed = await admin.post('/kantor/undangan', { roles: 'head', email: 'penuh@lahatkab.go.id' })
  assert.match(failed.text, /Surel ke penuh@lahatkab\.go\.id tidak terkirim/)
  assert.match(failed.text, /Siapa yang memegang tautan tidak diperiksa/)
  const open = await opened.db.selectFrom('tokens').select('scope').where('revoked_at', 'is', null).execute()
  assert.deepEqual(
    open.filter(({ scope }) => scope.includes('penuh')).map(({ scope }) => JSON.parse(scope).mailed),
    [false],
  )
})

onBoth('an address that was only typed into an invitation is not proven by it', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened)
  const made = await admin.post('/kantor/undangan', { roles: 'mentor', email: 'citra@lahatkab.go.id' })
  const joined = await web.browser().post(linkIn(made.text), { name: 'Bukan Citra', password })
  assert.equal(joined.status, 303)
  assert.equal(await isProvenAt(opened, 'citra@lahatkab.go.id'), false)
})

onBoth('six who press one link at once with six new accounts: one account is made', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened)
  const path = linkIn((await admin.post('/kantor/undangan', { roles: 'mentor' })).text)
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((n) => web.browser().post(path, { name: `Orang ${n}`, email: `o${n}@x.id`, password })),
  )
  assert.deepEqual(answers.map((a) => a.status).toSorted(), [303, 410, 410, 410, 410, 410])
  assert.equal((await opened.db.selectFrom('user').select('id').where('email', 'like', 'o%@x.id').execute()).length, 1)
  assert.equal((await opened.db.selectFrom('account').select('id').execute()).length, 2)
  assert.deepEqual(web.faults, [])
})

onBoth('an invitation of one’s own gives no roles, and says whom to ask', async (opened) => {
  const { admin } = await anOfficeWithAni(opened)
  const path = linkIn((await admin.post('/kantor/undangan', { roles: ['administrator', 'head'] })).text)
  const refused = await admin.post(path)
  assert.deepEqual([refused.status, /Anda buat sendiri/.test(refused.text)], [422, true])
  assert.deepEqual((await membershipsOf(opened.db, admin.id))[0]!.roles, ['administrator'])
})

onBoth('a withdrawn and an old invitation say since when, to whoever looks and whoever presses', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened)
  const gone = linkIn((await admin.post('/kantor/undangan', { roles: 'head' })).text)
  const [, id] = /name="undangan" value="([0-9a-f]{64})"/.exec((await admin.get('/kantor')).text)!
  assert.equal((await admin.post('/kantor/undangan/tarik', { undangan: id! })).location, '/kantor?pesan=ditarik')
  assert.equal((await admin.post('/kantor/undangan/tarik', { undangan: id! })).status, 404)
  const old = linkIn((await admin.post('/kantor/undangan', { roles: 'head' })).text)
  const budi = await web.signedIn('Budi')
  assert.match((await budi.get(gone)).text, /ditarik pada/)
  assert.equal((await budi.post(gone)).status, 410)
  web.now = minutesAfter(someday, 7 * 24 * 60)
  const citra = await web.signedIn('Citra')
  assert.equal((await citra.post(old)).status, 410)
  assert.match((await web.browser().get(old)).text, /sudah ditutup pada 11 Maret 2026/)
  assert.equal((await web.browser().post(old, { name: 'D', email: 'd@x.id', password })).status, 410)
})

onBoth('of two who press at once one gets in, and the other reads why not', async (opened) => {
  const { web, admin } = await anOfficeWithAni(opened)
  const path = linkIn((await admin.post('/kantor/undangan', { roles: 'head' })).text)
  const [budi, citra] = [await web.signedIn('Budi'), await web.signedIn('Citra')]
  const answers = await Promise.all([budi.post(path), citra.post(path)])
  assert.deepEqual(answers.map((a) => a.status).toSorted(), [303, 410])
})

onBoth('only who runs accounts invites, withdraws and changes', async (opened) => {
  const { web, officeId } = await anOfficeWithAni(opened)
  const other = await anOffice(opened.db, 'Bappeda')
  const budi = await web.signedIn('Budi')
  await addMember(opened.db, { officeId, user: budi.id, by: 'shell' }, ['researcher'], someday)
  for (const ask of [() => budi.get('/kantor/undangan'), () => budi.post('/kantor/undangan', { roles: 'head' })])
    assert.equal((await ask()).status, 403)
  assert.equal((await budi.get('/kantor')).status, 200)
  const citra = await web.signedIn('Citra')
  await addMember(opened.db, { officeId: other, user: citra.id, by: 'shell' }, ['administrator'], someday)
  assert.equal((await citra.get(`/kantor/anggota/${budi.id}`)).status, 404)
  assert.equal((await citra.post(`/kantor/anggota/${budi.id}/akhiri`)).status, 404)
  assert.equal((await citra.post('/kantor/undangan/tarik', { undangan: 'x' })).status, 404)
  assert.equal((await web.browser().get('/kantor/undangan')).location, '/masuk?kembali=%2Fkantor%2Fundangan')
})

async function anOfficeWithAni(opened: OpenDatabase, options: { readonly mail?: boolean } = {}) {
  const web = officeWeb(opened, options)
  const officeId = await anOffice(opened.db, 'Dinas Sosial')
  const admin = await web.signedIn('Ani')
  const roles: readonly Role[] = ['administrator']
  await addMember(opened.db, { officeId, user: admin.id, by: 'shell' }, roles, someday)
  return { web, admin, officeId }
}

async function isProvenAt({ db }: OpenDatabase, email: string): Promise<boolean> {
  const person = await db
    .selectFrom('user')
    .select('emailVerified')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return Boolean(person.emailVerified)
}

function linkIn(text: string): string {
  const [, path] = /http:\/\/ungkit\.test(\/undangan\/[\w-]{27})/.exec(text) ?? []
  assert.ok(path, 'a link is shown')
  return path
}

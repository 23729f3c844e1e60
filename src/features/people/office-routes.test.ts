import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { type OfficeWeb, officeWeb } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { addStudyFor } from '../../../test/support/visitors.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { addMember } from './member-store.ts'
import { memberOf } from './members-store.ts'
import { officeOf } from './office-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'

onBoth('of two who edit the office the second sees both versions and loses nothing', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const [ani, budi] = [await member(web, opened, officeId, 'Ani'), await member(web, opened, officeId, 'Budi')]
  const versionIn = (text: string) => /name="version" value="(\d+)"/.exec(text)![1]!
  const version = versionIn((await ani.get('/kantor/ubah')).text)
  const first = await ani.post('/kantor/ubah', { version, office: 'Dinas Sosial Lahat', region: 'Lahat' })
  assert.equal(first.location, '/kantor?pesan=tersimpan')
  const second = await budi.post('/kantor/ubah', { version, office: 'Dinsos Lahat', region: 'Kabupaten Lahat' })
  assert.equal(second.status, 409)
  assert.match(second.text, /Ani mengubah bagian ini pukul 12\.06 WIB/)
  assert.match(second.text, /<td>Dinas Sosial Lahat<\/td><td>Dinsos Lahat<\/td>/)
  assert.match(second.text, /name="office"[^>]* value="Dinsos Lahat"/)
  assert.ok(!second.text.includes('<td>Kabupaten Lahat</td>'))
  const again = { version: versionIn(second.text), office: 'Dinsos Lahat', region: 'Kabupaten Lahat' }
  assert.equal((await budi.post('/kantor/ubah', again)).status, 303)
  assert.equal((await officeOf(opened.db, officeId))!.name, 'Dinsos Lahat')
  const empty = await budi.post('/kantor/ubah', { version: '3', office: ' ', region: 'Kabupaten Muara Enim' })
  assert.deepEqual([empty.status, empty.text.includes('Kabupaten Muara Enim')], [422, true])
  assert.equal((await budi.post('/kantor/ubah', { version: 'x', office: 'Lain' })).status, 409)
  assert.deepEqual(web.faults, [])
})

onBoth('somebody of two offices goes from one to the other, and to no third', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const [other, foreign] = [await anOffice(opened.db, 'Bappeda'), await anOffice(opened.db, 'Inspektorat')]
  const ani = await member(web, opened, officeId, 'Ani')
  await addMember(opened.db, { officeId: other, user: ani.id, by: 'shell' }, ['coach'], minutesAfter(someday, 1))
  assert.match((await ani.get('/kantor')).text, /<h1>Dinas Sosial: 1 anggota/)
  assert.equal((await ani.post('/kantor/pilih', { kantor: foreign })).status, 404)
  const chosen = await ani.post('/kantor/pilih', { kantor: other })
  assert.match(chosen.headers.getSetCookie().join(), /kantor=[\w-]+; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax/)
  const there = await ani.get('/kantor')
  assert.match(there.text, /<h1>Bappeda: 1 anggota/)
  assert.match(there.text, /Peran Anda di sini: Coach/)
  assert.ok(!there.text.includes('Undang anggota'))
  assert.equal((await ani.get('/kantor/ubah')).status, 403)
})

onBoth('whoever belongs to no office is told whom to ask', async (opened) => {
  const { web } = await anOfficeIn(opened)
  const budi = await web.signedIn('Budi')
  const page = await budi.get('/kantor')
  assert.equal(page.status, 200)
  assert.match(page.text, /Anda belum menjadi anggota kantor mana pun/)
  assert.equal((await budi.get('/kantor/ubah')).status, 403)
})

onBoth('a member is given roles, and an end', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const budi = await member(web, opened, officeId, 'Budi', ['mentor'])
  const path = `/kantor/anggota/${budi.id}`
  assert.match((await ani.get('/kantor')).text, new RegExp(`href="${path}">Budi<`))
  assert.match((await ani.get(path)).text, /value="mentor" checked/)
  const none = await ani.post(path, { was: 'mentor' })
  assert.deepEqual([none.status, none.text.includes('Pilih sedikitnya satu peran')], [422, true])
  assert.equal((await ani.post(path, { was: 'mentor', roles: ['coach', 'examiner'] })).status, 303)
  assert.match((await budi.get('/kantor')).text, /Peran Anda di sini: Coach, Penguji/)
  const stale = await ani.post(path, { was: 'mentor', roles: 'head' })
  assert.deepEqual([stale.status, /value="head" checked/.test(stale.text)], [409, true])
  assert.equal((await ani.post(`${path}/keluarkan`)).location, `${path}?pesan=dikeluarkan`)
  assert.equal((await budi.get('/kantor')).status, 303)
  assert.match((await ani.get(path)).text, /<details><summary>Nonaktifkan akun<\/summary><p[^>]*>Ini berlaku seketika/)
  assert.equal((await ani.post(`${path}/nonaktifkan`)).location, `${path}?pesan=dinonaktifkan`)
  assert.match((await ani.get(path)).text, /Akun dinonaktifkan/)
  assert.equal((await ani.post(`${path}/aktifkan`)).status, 303)
  assert.equal((await ani.post(`${path}/akhiri`)).location, '/kantor?pesan=berakhir')
  assert.match((await ani.get('/kantor')).text, /1 anggota lama/)
  assert.equal((await ani.post(`${path}/mulai-lagi`)).location, `${path}?pesan=kembali`)
  assert.deepEqual((await memberOf(opened.db, officeId, budi.id, someday))!.roles, ['coach', 'examiner'])
  assert.deepEqual(web.faults, [])
})

onBoth('the last administrator stays, whatever button is pressed', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const path = `/kantor/anggota/${ani.id}`
  for (const [act, fields] of [
    ['', { was: 'administrator', roles: 'head' }],
    ['/akhiri', {}],
  ] as const) {
    const refused = await ani.post(`${path}${act}`, fields)
    assert.deepEqual([refused.status, refused.text.includes('administrator terakhir')], [422, true], act)
  }
  assert.match((await ani.post(`${path}/nonaktifkan`)).text, /menonaktifkan akun sendiri/)
  assert.deepEqual((await memberOf(opened.db, officeId, ani.id, someday))!.roles, ['administrator'])
})

onBoth('a right that was taken away ends with the next request', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const budi = await member(web, opened, officeId, 'Budi', ['head'])
  assert.equal((await budi.get('/kantor/undangan')).status, 200)
  await ani.post(`/kantor/anggota/${budi.id}`, { was: 'head', roles: 'coach' })
  assert.equal((await budi.get('/kantor/undangan')).status, 403)
  assert.equal((await budi.post('/kantor/undangan', { roles: 'head' })).status, 403)
})

onBoth('an administrator opens a study for an hour, with a reason that the head reads', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened, true)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const budi = await member(web, opened, officeId, 'Budi', ['head'])
  const study = await addStudyFor({ opened }, officeId, budi.id)
  const foreign = await addStudyFor({ opened }, await anOffice(opened.db, 'Bappeda'), budi.id)
  const form = await ani.get('/kantor/akses-darurat')
  assert.match(form.text, new RegExp(`value="${study}"[^>]*>Studi uji<`))
  assert.ok(!form.text.includes(foreign))
  assert.equal((await budi.get('/kantor/akses-darurat')).status, 403)
  const wrong = await ani.post('/kantor/akses-darurat', { study: '', reason: 'karena' })
  assert.deepEqual([wrong.status, wrong.text.includes('>\nkarena</textarea>')], [422, true])
  const reason = 'Pemilik studi sakit, laporan diminta hari ini'
  assert.equal((await ani.post('/kantor/akses-darurat', { study: foreign, reason })).status, 422)
  assert.equal((await ani.post('/kantor/akses-darurat', { study, reason })).location, `/studi/${study}`)
  const again = await ani.post('/kantor/akses-darurat', { study, reason })
  assert.match(again.text, /sudah dapat membuka studi ini/)
  assert.match((await budi.get('/kantor')).text, /Ani membuka &quot;Studi uji&quot; pada 4 Maret 2026 pukul 12\.06 WIB/)
  assert.deepEqual(
    web.letters.map((letter) => letter.to),
    [budi.email],
  )
  web.now = minutesAfter(someday, 61)
  assert.equal((await web.browser().get('/kantor/akses-darurat')).status, 303)
})

async function anOfficeIn(opened: OpenDatabase, mail = false) {
  return { web: officeWeb(opened, { mail }), officeId: await anOffice(opened.db, 'Dinas Sosial') }
}

async function member(
  web: OfficeWeb,
  { db }: OpenDatabase,
  officeId: string,
  name: string,
  roles: readonly Role[] = ['administrator'],
) {
  const browser = await web.signedIn(name)
  await addMember(db, { officeId, user: browser.id, by: 'shell' }, roles, someday)
  return browser
}

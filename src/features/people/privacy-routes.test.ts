import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { type OfficeWeb, officeWeb } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { entries } from './log-store.ts'
import { addMember } from './member-store.ts'
import { memberOf } from './members-store.ts'
import type { Role } from './role.ts'
import { minutesAfter } from './token.ts'

const path = '/kantor/data-pribadi'

onBoth('everybody reads what is kept, and takes out what is kept about themselves', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const budi = await member(web, opened, officeId, 'Budi', ['mentor'])
  const page = await budi.get(path)
  assert.equal(page.status, 200)
  assert.match(page.text, /Nama dan surel akun/)
  assert.ok(!page.text.includes('Catat permintaan'))
  const own = await budi.get(`${path}/orang/${budi.id}`)
  assert.equal(own.status, 200)
  assert.match(own.text, /Semua data tentang Budi/)
  assert.match(own.text, /surel dan sandi/)
  assert.match(own.text, /Anggota kantor ditambah/)
  const file = await budi.get(`${path}/orang/${budi.id}/unduh`)
  assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="data-pribadi-2026-03-04\.json"/)
  const data = JSON.parse(file.text)
  assert.deepEqual([data.account.email, data.membership.roles], [budi.email, ['mentor']])
  assert.deepEqual(await entries(opened.db, officeId, { act: 'privacy.seen', most: 5 }), [])
})

onBoth('only who answers requests sees the data of others, and the log says that they did', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const budi = await member(web, opened, officeId, 'Budi', ['researcher'])
  const there = await anOffice(opened.db, 'Bappeda')
  const citra = await member(web, opened, there, 'Citra', ['administrator'])
  for (const suffix of ['', '/unduh']) {
    assert.equal((await budi.get(`${path}/orang/${ani.id}${suffix}`)).status, 404)
    assert.equal((await citra.get(`${path}/orang/${budi.id}${suffix}`)).status, 404)
    assert.equal((await ani.get(`${path}/orang/${budi.id}${suffix}`)).status, 200)
  }
  const told = await entries(opened.db, officeId, { subject: `member:${budi.id}`, most: 2 })
  assert.deepEqual(
    told.map((entry) => [entry.act, entry.actor]),
    [
      ['privacy.exported', ani.id],
      ['privacy.seen', ani.id],
    ],
  )
  for (const address of ['/permintaan', `/orang/${ani.id}/hapus`])
    assert.equal((await budi.get(`${path}${address}`)).status, 403)
  assert.equal((await citra.get(`${path}/orang/${budi.id}/hapus`)).status, 404)
})

onBoth('a request is recorded, its clock is shown, and it is answered once', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const wrong = await ani.post(`${path}/permintaan`, {
    kind: 'access',
    contact: '0812',
    detail: 'Apa saja',
    received: '31-2-2026',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="31-2-2026"/)
  assert.match(wrong.text, />\nApa saja<\/textarea>/)
  assert.match(wrong.text, /Tuliskan nama yang meminta/)
  const made = await ani.post(`${path}/permintaan`, { kind: 'access', name: 'Siti Aminah', contact: '0812' })
  assert.equal(made.location, `${path}?pesan=dicatat`)
  web.now = minutesAfter(someday, 60 * 60)
  const again = await member(web, opened, officeId, 'Dewi', ['administrator'])
  const desk = await again.get(path)
  assert.match(desk.text, /Siti Aminah/)
  assert.match(desk.text, /Sisa 12 jam/)
  const [, id] = /data-pribadi\/permintaan\/([0-9a-f-]{36})"/.exec(desk.text)!
  const request = await again.get(`${path}/permintaan/${id}`)
  assert.match(request.text, /Jawab sebelum 7 Maret 2026 pukul 12\.06 WIB/)
  assert.match(request.text, /Ia bukan pemegang akun/)
  const refused = await again.post(`${path}/permintaan/${id}`, { outcome: 'refused', answer: 'tidak' })
  assert.deepEqual([refused.status, refused.text.includes('>\ntidak</textarea>')], [422, true])
  assert.equal((await again.post(`${path}/permintaan/${id}`, { outcome: 'done' })).location, `${path}?pesan=dijawab`)
  assert.equal((await again.post(`${path}/permintaan/${id}`, { outcome: 'done' })).location, `${path}/permintaan/${id}`)
  assert.match((await again.get(path)).text, /Sudah dipenuhi/)
  assert.equal((await again.get(`${path}/permintaan/x`)).status, 404)
})

onBoth('erasing asks twice, forgets the person, and ends their session', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const budi = await member(web, opened, officeId, 'Budi Santoso', ['mentor'])
  const address = `${path}/orang/${budi.id}/hapus`
  assert.match((await ani.get(address)).text, /Tidak dapat dibatalkan/)
  const reason = 'Permintaan penghapusan 24 November'
  const unsure = await ani.post(address, { reason })
  assert.deepEqual([unsure.status, unsure.text.includes(reason)], [422, true])
  const named = await ani.post(address, { reason: 'Pak Budi Santoso meminta', sure: 'yes' })
  assert.deepEqual([named.status, named.text.includes('tanpa nama')], [422, true])
  assert.equal((await budi.get('/kantor')).status, 200)
  assert.equal((await ani.post(address, { reason, sure: 'yes' })).location, `${path}?pesan=dihapus`)
  assert.equal((await budi.get('/kantor')).status, 303)
  const erased = await memberOf(opened.db, officeId, budi.id, someday)
  assert.equal(erased!.name, 'pengguna terhapus')
  assert.deepEqual(web.faults, [])
})

onBoth('a request for deletion is not closed as done while the account is there', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const dewi = await member(web, opened, officeId, 'Dewi', ['mentor'])
  await ani.post(`${path}/permintaan`, { kind: 'deletion', user: dewi.id })
  const [, id] = /data-pribadi\/permintaan\/([0-9a-f-]{36})"/.exec((await ani.get(path)).text)!
  assert.match((await ani.get(`${path}/permintaan/${id}`)).text, /Akun Dewi masih ada/)
  const answer = { outcome: 'done', answer: 'Sudah kami hapus' }
  const early = await ani.post(`${path}/permintaan/${id}`, answer)
  assert.deepEqual([early.status, early.text.includes('>\nSudah kami hapus</textarea>')], [422, true])
  assert.match(early.text, /Datanya belum dihapus/)
  const page = await ani.get(`${path}/orang/${dewi.id}/hapus`)
  assert.match(page.text, /yang tampil di sana diambil dari akun/)
  await ani.post(`${path}/orang/${dewi.id}/hapus`, { reason: 'Permintaan 24 November', sure: 'yes' })
  assert.ok(!(await ani.get(`${path}/permintaan/${id}`)).text.includes('masih ada'))
  assert.equal((await ani.post(`${path}/permintaan/${id}`, answer)).location, `${path}?pesan=dijawab`)
})

onBoth('for whoever has no account the desk says where a name can stand, and asks what was done', async (opened) => {
  const { web, officeId } = await anOfficeIn(opened)
  const ani = await member(web, opened, officeId, 'Ani', ['administrator'])
  const yesterday = await ani.post(`${path}/permintaan`, { kind: 'deletion', name: 'Siti', received: '3-3-2026 14.30' })
  assert.equal(yesterday.status, 303)
  assert.equal((await ani.post(`${path}/permintaan`, { kind: 'access', name: 'X', received: '5-3-2026' })).status, 422)
  const [, id] = /data-pribadi\/permintaan\/([0-9a-f-]{36})"/.exec((await ani.get(path)).text)!
  const { text } = await ani.get(`${path}/permintaan/${id}`)
  assert.match(text, /Diterima 3 Maret 2026 pukul 14\.30 WIB/)
  assert.match(text, /href="\/riwayat\/penghapusan"/)
  assert.match((await ani.get(`/en${path}/permintaan/${id}`)).text, /href="\/en\/riwayat\/penghapusan"/)
  const bare = await ani.post(`${path}/permintaan/${id}`, { outcome: 'done' })
  assert.deepEqual([bare.status, bare.text.includes('Tuliskan apa yang dihapus dan di mana')], [422, true])
  const told = { outcome: 'done', answer: 'Dua isi catatan riwayat' }
  assert.equal((await ani.post(`${path}/permintaan/${id}`, told)).status, 303)
})

async function anOfficeIn(opened: OpenDatabase) {
  return { web: officeWeb(opened), officeId: await anOffice(opened.db, 'Dinas Sosial') }
}

async function member(web: OfficeWeb, { db }: OpenDatabase, officeId: string, name: string, roles: readonly Role[]) {
  const browser = await web.signedIn(name)
  await addMember(db, { officeId, user: browser.id, by: 'shell' }, roles, someday)
  return browser
}

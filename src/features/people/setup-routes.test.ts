import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { officeWeb, password } from '../../../test/support/office-web.ts'
import { giveFactor } from '../../../test/support/people.ts'
import { membersOf } from './members-store.ts'
import { allOffices } from './office-store.ts'
import { openSetup } from './setup-store.ts'
import { minutesAfter } from './token.ts'

const filled = {
  office: 'Dinas Sosial Kabupaten Lahat',
  region: 'Kabupaten Lahat',
  name: 'Ani Lestari',
  email: 'ani@lahatkab.go.id',
  password,
  roles: ['changeOwner', 'head'],
}

onBoth('the first office is made in one form, and whoever made it is signed in and runs it', async (opened) => {
  const web = officeWeb(opened)
  const path = `/mulai/${await openSetup(opened.db, someday)}`
  const browser = web.browser()
  const form = await browser.get(path)
  assert.equal(form.status, 200)
  assert.match(form.text, /Selamat datang di Ungkit/)
  assert.match(form.text, /<option value="Kabupaten Lahat"/)
  const made = await browser.post(path, filled)
  assert.deepEqual([made.status, made.location], [303, '/akun?selanjutnya=%2Fstudi'])
  const led = await browser.get('/kantor')
  assert.equal(led.location, '/akun/kode-kedua?selanjutnya=%2Fkantor')
  const [office] = await allOffices(opened.db)
  const [ani] = await membersOf(opened.db, office!.id, someday)
  await giveFactor(opened.db, ani!.id)
  const page = await browser.get('/kantor')
  assert.equal(page.status, 200)
  assert.match(page.text, /Dinas Sosial Kabupaten Lahat: 1 anggota/)
  assert.match(page.text, /Administrator, Kepala kantor, Pemilik perubahan/)
  assert.match(page.text, /Wilayah kerja: Kabupaten Lahat/)
  assert.deepEqual(web.faults, [])
})

onBoth('what is wrong is said at its field, and all that was typed stays but the password', async (opened) => {
  const web = officeWeb(opened)
  const path = `/mulai/${await openSetup(opened.db, someday)}`
  const browser = web.browser()
  const wrong = await browser.post(path, { ...filled, office: '', password: 'rahasia', roles: ['researcher'] })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /<title>Kantor belum dibuat/)
  assert.match(wrong.text, /Tuliskan nama kantor/)
  for (const kept of ['Kabupaten Lahat', 'Ani Lestari', 'ani@lahatkab.go.id'])
    assert.match(wrong.text, new RegExp(`value="${kept}"`))
  assert.match(wrong.text, /value="researcher" checked/)
  assert.ok(!wrong.text.includes('rahasia'))
  // All at once: that the password is too short is not found out at the next try.
  assert.match(wrong.text, /! passwordShort/)
  const fine = await browser.post(path, { ...filled, email: 'ani' })
  assert.match(fine.text, /Tuliskan sandi sekali lagi/)
  const short = await browser.post(path, { ...filled, password: 'rahasia' })
  assert.equal(short.status, 422)
  assert.match(short.text, /! passwordShort/)
  assert.deepEqual(await allOffices(opened.db), [])
  assert.equal((await browser.post(path, filled)).status, 303)
})

onBoth('an account that stands already lets its owner finish, and nobody else', async (opened) => {
  const web = officeWeb(opened)
  await web.signedIn('Ani')
  const path = `/mulai/${await openSetup(opened.db, someday)}`
  const browser = web.browser()
  const other = await browser.post(path, { ...filled, email: 'ani@lahatkab.go.id', password: 'bukan sandi yang benar' })
  assert.equal(other.status, 422)
  assert.match(other.text, /sudah punya akun/)
  assert.equal((await browser.post(path, { ...filled, email: 'ani@lahatkab.go.id' })).status, 303)
})

onBoth('the address works once and for half an hour, and a wrong one looks like none', async (opened) => {
  const web = officeWeb(opened)
  const [path, other] = [
    `/mulai/${await openSetup(opened.db, someday)}`,
    `/mulai/${await openSetup(opened.db, someday)}`,
  ]
  const unknown = await web.browser().get('/mulai/tidak-ada')
  const wrong = await web.browser().get(`/mulai/${'x'.repeat(27)}`)
  assert.deepEqual([unknown.status, wrong.status], [410, 410])
  const plain = (text: string) => text.replaceAll('tidak-ada', '').replaceAll('x'.repeat(27), '')
  assert.equal(plain(unknown.text), plain(wrong.text))
  assert.equal((await web.browser().post(path, filled)).status, 303)
  for (const gone of [path, other]) {
    assert.equal((await web.browser().get(gone)).status, 410)
    assert.equal((await web.browser().post(gone, { ...filled, email: 'budi@x.id' })).status, 410)
  }
  assert.equal((await allOffices(opened.db)).length, 1)
})

onBoth('three who make the first office at once: one office and one account', async (opened) => {
  const web = officeWeb(opened)
  const path = `/mulai/${await openSetup(opened.db, someday)}`
  const answers = await Promise.all(
    ['a@x.id', 'b@x.id', 'c@x.id'].map((email) => web.browser().post(path, { ...filled, email })),
  )
  assert.equal(answers.filter((a) => a.status === 303).length, 1)
  assert.equal((await opened.db.selectFrom('user').select('id').execute()).length, 1)
  assert.equal((await allOffices(opened.db)).length, 1)
  assert.deepEqual(web.faults, [])
})

onBoth('an address of half an hour ago says since when it is closed', async (opened) => {
  const web = officeWeb(opened)
  const path = `/mulai/${await openSetup(opened.db, someday)}`
  web.now = minutesAfter(someday, 31)
  const late = await web.browser().get(path)
  assert.equal(late.status, 410)
  assert.match(late.text, /sudah ditutup pada 4 Maret 2026 pukul 12\.36 WIB/)
  assert.match((await web.browser().get(`/en${path}`)).text, /was closed on 4 March 2026 at 12:36 WIB/)
})

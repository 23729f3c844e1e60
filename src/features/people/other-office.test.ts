import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { officeWeb } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { addMember } from './member-store.ts'
import { officeOf } from './office-store.ts'

onBoth('a form of one office is not done in another one, and nothing that was typed is lost', async (opened) => {
  const web = officeWeb(opened)
  const [here, there] = [await anOffice(opened.db, 'Dinas Sosial'), await anOffice(opened.db, 'Bappeda')]
  const ani = await web.signedIn('Ani')
  for (const officeId of [here, there])
    await addMember(opened.db, { officeId, user: ani.id, by: 'shell' }, ['administrator', 'head'], someday)
  await ani.post('/kantor/pilih', { kantor: here })
  const form = (await ani.get('/kantor/ubah')).text
  assert.match(form, new RegExp(`<html lang="id" data-kantor="${here}">`))
  const inForms = [...form.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
  assert.deepEqual(
    inForms.map(([, action, inside]) => [action, inside!.includes(`name="_kantor" value="${here}"`)]),
    [
      ['/keluar', false],
      ['/kantor/ubah', true],
    ],
  )
  const typed = { _kantor: here, version: '1', office: 'Dinas Sosial yang baru', region: '' }
  await ani.post('/kantor/pilih', { kantor: there })
  const stale = await ani.post('/kantor/ubah', typed)
  assert.equal(stale.status, 409)
  assert.match(stale.text, /dibuka untuk Dinas Sosial, sedangkan kantor yang sekarang dipilih Bappeda/)
  assert.match(stale.text, /name="office" value="Dinas Sosial yang baru"/)
  assert.match(stale.text, new RegExp(`name="_kantor" value="${here}"`))
  assert.match(stale.text, new RegExp(`name="kantor" value="${here}"`))
  // Every form of the office, whatever it would do.
  const other = await ani.post('/kantor/undangan', { _kantor: here, roles: 'head' })
  assert.equal(other.status, 409)
  assert.equal((await officeOf(opened.db, there))!.name, 'Bappeda')
  await ani.post('/kantor/pilih', { kantor: here })
  assert.equal((await ani.post('/kantor/ubah', typed)).status, 303)
  assert.equal((await officeOf(opened.db, here))!.name, 'Dinas Sosial yang baru')
  const foreign = await ani.post('/kantor/ubah', { ...typed, _kantor: await anOffice(opened.db, 'Inspektorat') })
  assert.match(foreign.text, /bukan lagi kantor Anda/)
  assert.ok(!foreign.text.includes('Inspektorat'))
  assert.deepEqual(web.faults, [])
})

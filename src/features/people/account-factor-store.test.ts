import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { password } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { logOf, rowsOf } from '../../../test/support/rows.ts'
import { codeAt, signInWeb } from '../../../test/support/sign-in-web.ts'
import { removeFactor } from './account-factor-store.ts'
import { addMember } from './member-store.ts'

const email = 'ani@lahatkab.go.id'

onBoth('who lost phone and paper comes in again when the office takes the second factor away', async (opened) => {
  const { db } = opened
  const web = signInWeb(opened)
  const made = await web.auth.createPerson('Ani', email, password)
  assert.ok(made.ok)
  const about = { officeId: await anOffice(db), user: made.value.id, by: 'shell' }
  await addMember(db, about, ['head'], web.now)
  const codes = async () => {
    const done = await removeFactor(db, about, web.now)
    return done.ok ? 'done' : done.problems[0]!.code
  }
  assert.equal(await codes(), 'noFactor')
  const owner = web.browser()
  await owner.post('/masuk', { email, password })
  const scan = await owner.post('/akun/kode-kedua', { current: password })
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(scan.text)![1]!
  const uri = /name="uri" value="([^"]+)"/.exec(scan.text)![1]!.replaceAll('&amp;', '&')
  await owner.post('/akun/kode-kedua/aktifkan', { uri, code: codeAt(key, Date.now()) })
  assert.equal((await web.browser().post('/masuk', { email, password })).location, '/masuk/kode')
  const other = { ...about, officeId: await anOffice(db, 'Bappeda') }
  await addMember(db, other, ['head'], web.now)
  assert.equal(await codes(), 'elsewhere')
  await db.deleteFrom('memberships').where('office_id', '=', other.officeId).execute()
  assert.equal(await codes(), 'done')
  assert.deepEqual(await rowsOf(db, 'session'), [])
  assert.equal((await web.browser().post('/masuk', { email, password })).location, '/studi')
  // It can be set up anew.
  await owner.post('/masuk', { email, password })
  assert.equal((await owner.post('/akun/kode-kedua', { current: password })).status, 200)
  const told = (await logOf(db)).filter(({ act }) => act === 'account.factorOff')
  assert.deepEqual(
    told.map(({ actor, subject }) => [actor, subject]),
    [['shell', `member:${about.user}`]],
  )
})

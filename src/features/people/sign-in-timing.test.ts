import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { password } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { signInWeb } from '../../../test/support/sign-in-web.ts'
import { addMember } from './member-store.ts'
import { minutesAfter } from './token.ts'

/** Least milliseconds of each kind of try, taken in turns: a busy machine only ever adds, and less hashing would show. */
async function timed(rounds: number, tries: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = tries.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const [i, attempt] of tries.entries()) {
      const began = performance.now()
      await attempt()
      times[i]!.push(performance.now() - began)
    }
  return times.map((of) => Math.min(...of))
}

onBoth('how long an answer takes tells nobody who has an account', async (opened) => {
  const web = signInWeb(opened)
  const office = await anOffice(opened.db)
  const made = await web.auth.createPerson('Ani', 'ani@lahatkab.go.id', password)
  assert.ok(made.ok)
  await addMember(opened.db, { officeId: office, user: made.value.id, by: 'shell' }, ['head'], web.now)
  const attempt = (email: string) => async () => {
    // Long enough that nothing has to wait.
    web.now = minutesAfter(web.now, 120)
    const tried = await web.browser().post('/masuk', { email, password: 'bukan sandi yang benar' })
    assert.equal(tried.status, 422)
  }
  const [known, unknown] = await timed(7, [attempt('ani@lahatkab.go.id'), attempt('eva@lahatkab.go.id')])
  // In steps of 300 ms, however long the hashing takes on a busy machine.
  for (const took of [known!, unknown!]) assert.ok(took % 300 < 60, `${took} ms`)
  // Without the even steps of the page too: the same hashing is done for an address that nobody has.
  const enter = (email: string) => async () => {
    web.now = minutesAfter(web.now, 120)
    await web.auth.enter(email, 'bukan sandi yang benar', { headers: new Headers(), address: '203.0.113.7' })
  }
  const [inside, outside] = await timed(9, [enter('ani@lahatkab.go.id'), enter('eva@lahatkab.go.id')])
  assert.ok(inside! / outside! < 1.4 && outside! / inside! < 1.4, `${inside} and ${outside} ms`)
})

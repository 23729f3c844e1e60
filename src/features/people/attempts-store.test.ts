import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { rowsOf } from '../../../test/support/rows.ts'
import { claimOnce, countTry, forgetTries, sweepTries, takeBackTry } from './attempts-store.ts'
import { minutesAfter } from './token.ts'

const limit = { key: 'masuk@203.0.113.7', free: 3, longest: 60 }
const waited = (seconds: number) => minutesAfter(someday, seconds / 60)

onBoth('tries are counted before they are made, and forgotten when it goes well or long after', async ({ db }) => {
  for (let i = 0; i < 3; i++) assert.ok((await countTry(db, [limit], someday)).ok)
  assert.deepEqual(await countTry(db, [limit], someday), {
    ok: false,
    problems: [{ code: 'wait', values: { seconds: 2 } }],
  })
  assert.ok((await countTry(db, [limit], waited(2))).ok)
  assert.ok(!(await countTry(db, [limit], waited(5))).ok)
  await forgetTries(db, [limit.key])
  for (let i = 0; i < 3; i++) assert.ok((await countTry(db, [limit], waited(5))).ok)
  // An hour without a try.
  for (let i = 0; i < 3; i++) assert.ok((await countTry(db, [limit], waited(3700))).ok)
})

onBoth('when one of several limits says wait, none of them counts', async ({ db }) => {
  const other = { key: 'masuk:ani', free: 1, longest: 60 }
  assert.ok((await countTry(db, [limit, other], someday)).ok)
  for (let i = 0; i < 9; i++) assert.ok(!(await countTry(db, [limit, other], someday)).ok)
  assert.equal((await rowsOf(db, 'attempts')).find(({ key }) => key === limit.key)?.count, 1)
})

onBoth('where many sit behind one address, whoever gets in leaves no wait to the next', async ({ db }) => {
  for (let i = 0; i < 6; i++) await countTry(db, [limit], waited(100 * i))
  assert.ok((await countTry(db, [limit], waited(700))).ok)
  await takeBackTry(db, limit.key, waited(700))
  assert.ok((await countTry(db, [limit], waited(700))).ok)
  assert.ok(!(await countTry(db, [limit], waited(700))).ok)
})

onBoth('a clock that was set back makes nobody wait for a day', async ({ db }) => {
  for (let i = 0; i < 4; i++) await countTry(db, [limit], waited(100 * i))
  assert.ok((await countTry(db, [limit], minutesAfter(someday, -24 * 60))).ok)
})

onBoth('of many who claim the same at once one gets it, until it may be claimed again', async ({ db }) => {
  const claims = await Promise.all(Array.from({ length: 9 }, () => claimOnce(db, 'kode', waited(60), someday)))
  assert.equal(claims.filter(Boolean).length, 1)
  assert.equal(await claimOnce(db, 'kode', waited(120), waited(59)), false)
  assert.equal(await claimOnce(db, 'kode', waited(120), waited(60)), true)
})

onBoth('what counts no more is swept away, what still counts is not', async ({ db }) => {
  await countTry(db, [limit], someday)
  await claimOnce(db, 'kode', waited(20_000), someday)
  await sweepTries(db, waited(3000))
  assert.equal((await rowsOf(db, 'attempts')).length, 2)
  await sweepTries(db, waited(10_000))
  assert.deepEqual(
    (await rowsOf(db, 'attempts')).map(({ key }) => key),
    ['kode'],
  )
})

onBoth('tries that are counted while others are forgotten find their row', async ({ db }) => {
  const free = { ...limit, free: 10_000 }
  const counted = Array.from({ length: 60 }, () => countTry(db, [free, { ...free, key: 'masuk:ani' }], someday))
  const forgotten = Array.from({ length: 60 }, () => forgetTries(db, ['masuk:ani', free.key]))
  const all = await Promise.all(counted.flatMap((one, i) => [one, forgotten[i]!]))
  assert.ok(all.every((one) => one === undefined || one.ok))
})

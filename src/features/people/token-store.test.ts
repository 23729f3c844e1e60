import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { onBoth, someday } from '../../../test/support/database.ts'
import { newId } from '../../base/ids.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { minutesAfter } from './token.ts'
import { forgetTokens, makeToken, readToken, revokeTokens, tokensOf, useToken } from './token-store.ts'

const later = minutesAfter(someday, 30)

onBoth('a token is read as often as one likes and used once', async ({ db }) => {
  const secret = await makeToken(db, reset(null), someday)
  assert.match(secret, /^[\w-]{27}$/)
  for (let n = 0; n < 3; n++) assert.equal((await readToken(db, secret, 'reset', someday)).ok, true)
  const used = await transaction(db, (tx) => useToken(tx, secret, 'reset', someday))
  assert.equal(used.ok && used.value.scope.user, 'somebody')
  assert.deepEqual(await useToken(db, secret, 'reset', later), refusal('used', someday))
  assert.deepEqual(await readToken(db, secret, 'reset', someday), refusal('used', someday))
})

onBoth('the secret of a token is nowhere in the table', async ({ db }) => {
  const secret = await makeToken(db, reset(null), someday)
  const rows = await db.selectFrom('tokens').selectAll().execute()
  assert.equal(rows.length, 1)
  assert.ok(!JSON.stringify(rows).includes(secret))
  assert.ok(!JSON.stringify(await tokensOf(db, null, 'reset')).includes(secret))
})

onBoth('of many that use a token at once exactly one gets it', async ({ db }) => {
  const secret = await makeToken(db, reset(null), someday)
  const results = await Promise.all(
    Array.from({ length: 8 }, () =>
      transaction(db, async (tx) => {
        const result = await useToken(tx, secret, 'reset', someday)
        await setTimeout(5)
        return result
      }),
    ),
  )
  assert.equal(results.filter((r) => r.ok).length, 1)
  assert.deepEqual(
    results.filter((r) => !r.ok).map((r) => !r.ok && r.problems[0]!.code),
    Array.from({ length: 7 }, () => 'used'),
  )
})

onBoth('a token whose use failed with the rest of its transaction is still open', async ({ db }) => {
  const secret = await makeToken(db, reset(null), someday)
  const failed = transaction(db, async (tx) => {
    await useToken(tx, secret, 'reset', someday)
    throw new Error('the rest failed')
  })
  await assert.rejects(failed)
  assert.equal((await readToken(db, secret, 'reset', someday)).ok, true)
})

onBoth('a token of another kind, a wrong one and a malformed one are unknown alike', async ({ db }) => {
  const secret = await makeToken(db, reset(null), someday)
  for (const [sent, kind] of [
    [secret, 'invitation'],
    [`${secret.slice(0, -1)}!`, 'reset'],
    [secret.slice(1), 'reset'],
    ['', 'reset'],
    ['x'.repeat(2000), 'reset'],
    ["' or 1=1 --", 'reset'],
  ] as const) {
    assert.deepEqual(await readToken(db, sent, kind, someday), { ok: false, problems: [{ code: 'unknown' }] })
    assert.deepEqual(await useToken(db, sent, kind, someday), { ok: false, problems: [{ code: 'unknown' }] })
  }
})

onBoth('an expired token stays expired when the clock is set back', async ({ db }) => {
  const secret = await makeToken(db, reset(null), someday)
  assert.equal((await readToken(db, secret, 'reset', minutesAfter(someday, 29))).ok, true)
  assert.deepEqual(await readToken(db, secret, 'reset', later), refusal('expired', later))
  assert.deepEqual(await readToken(db, secret, 'reset', someday), refusal('expired', later))
  assert.deepEqual(await useToken(db, secret, 'reset', someday), refusal('expired', later))
})

onBoth('a revoked token says so, and used ones are left as they are', async ({ db }) => {
  const [a, b, used] = [
    await makeToken(db, reset(null, 'ani'), someday),
    await makeToken(db, reset(null, 'budi'), someday),
    await makeToken(db, reset(null, 'ani'), someday),
  ]
  await useToken(db, used, 'reset', someday)
  const gone = await revokeTokens(db, { officeId: null, kind: 'reset', scope: { user: 'ani' } }, someday)
  assert.deepEqual(
    gone.map((token) => token.scope.user),
    ['ani'],
  )
  assert.deepEqual(await readToken(db, a, 'reset', later), refusal('revoked', someday))
  assert.equal((await readToken(db, b, 'reset', someday)).ok, true)
  assert.deepEqual(await readToken(db, used, 'reset', someday), refusal('used', someday))
  assert.deepEqual(await revokeTokens(db, { officeId: null, kind: 'reset', ids: [] }, someday), [])
})

onBoth('an office lists and revokes its own tokens only', async ({ db }) => {
  const [here, there] = [await office(db), await office(db)]
  const secret = await makeToken(db, reset(here), someday)
  await makeToken(db, reset(null), someday)
  const [token] = await tokensOf(db, here, 'reset')
  assert.equal((await tokensOf(db, here, 'reset')).length, 1)
  assert.deepEqual(await tokensOf(db, there, 'reset'), [])
  assert.deepEqual(await revokeTokens(db, { officeId: there, kind: 'reset', ids: [token!.id] }, someday), [])
  assert.deepEqual(await revokeTokens(db, { officeId: there, kind: 'reset' }, someday), [])
  assert.equal((await readToken(db, secret, 'reset', someday)).ok, true)
})

onBoth('a token that ended long ago is forgotten, in its office alone', async ({ db }) => {
  const [here, there] = [await office(db), await office(db)]
  const old = await makeToken(db, reset(here), someday)
  const other = await makeToken(db, reset(there), someday)
  const open = await makeToken(db, { ...reset(here), expiresAt: minutesAfter(someday, 90) }, someday)
  await forgetTokens(db, here, minutesAfter(someday, 60))
  const code = async (secret: string) => {
    const read = await readToken(db, secret, 'reset', later)
    return read.ok ? 'open' : read.problems[0]!.code
  }
  assert.deepEqual([await code(old), await code(other), await code(open)], ['unknown', 'expired', 'open'])
})

function reset(officeId: string | null, user = 'somebody') {
  return { kind: 'reset', officeId, scope: { user }, createdBy: null, expiresAt: later } as const
}

function refusal(code: string, at: string) {
  return { ok: false, problems: [{ code, values: { at } }] }
}

async function office(db: Db): Promise<string> {
  const id = newId()
  const row = { id, name: 'Dinas', region_code: null, region_name: null, created_at: someday, version: 1 }
  await db.insertInto('offices').values(row).execute()
  return id
}

import assert from 'node:assert/strict'
import { getMigrations } from 'better-auth/db/migration'
import { onBoth } from '../../../test/support/database.ts'
import { rowsOf } from '../../../test/support/rows.ts'
import type { OpenDatabase } from '../../db/open.ts'
import type { SigningIn } from './auth.ts'
import { createAuth } from './auth-create.ts'
import { loadLibrary } from './auth-library.ts'

const secret = 'only for tests: 0123456789abcdef'
const password = 'kuda lumping makan beling'

export type Clock = { now: number }

function signing({ db, kind }: OpenDatabase, clock: Clock = { now: Date.now() }): SigningIn {
  return createAuth({
    db,
    kind,
    secret,
    address: null,
    secure: false,
    mail: null,
    oidc: null,
    now: () => new Date(clock.now).toISOString(),
    onFault: (error) => {
      throw error
    },
  })
}

onBoth('our tables have everything that better-auth wants, and it would say what is missing', async ({ db, kind }) => {
  const now = () => new Date().toISOString()
  const parts = { db, kind, secret, address: null, secure: false, now, onFault: () => {} }
  const { options } = await loadLibrary(parts)
  const { toBeAdded, toBeCreated } = await getMigrations(options)
  assert.deepEqual({ toBeAdded, toBeCreated }, { toBeAdded: [], toBeCreated: [] })
  await db.schema.alterTable('twoFactor').dropColumn('lockedUntil').execute()
  const missing = (await getMigrations(options)).toBeAdded
  assert.deepEqual(
    missing.map(({ table, fields }) => [table, Object.keys(fields)]),
    [['twoFactor', ['lockedUntil']]],
  )
})

onBoth('an address has one account, also when two make it at once; a weak password makes none', async (opened) => {
  const auth = signing(opened)
  const codes = (made: Awaited<ReturnType<SigningIn['createPerson']>>) => (made.ok ? 'made' : made.problems[0]!.code)
  const both = await Promise.all([
    auth.createPerson('Ani', 'ani@lahatkab.go.id', password),
    auth.createPerson('Eva', 'Ani@LahatKab.go.id', password),
  ])
  assert.deepEqual(both.map(codes).toSorted(), ['made', 'taken'])
  assert.equal(codes(await auth.createPerson('Budi', 'budi@lahatkab.go.id', 'budi lahatkab 12')), 'passwordOwn')
  assert.equal(codes(await auth.createPerson('Budi', 'budi@lahatkab.go.id', 'rahasia12345')), 'passwordCommon')
  assert.equal((await rowsOf(opened.db, 'user')).length, 1)
  const [account] = await rowsOf(opened.db, 'account')
  assert.match(account!.password ?? '', /^[0-9a-f]{32}:[0-9a-f]{128}$/)
})

onBoth('whoever has an account signs in, is known by the cookie, and leaves', async (opened) => {
  const auth = signing(opened)
  const made = await auth.createPerson('Budi', 'Budi@lahatkab.go.id', password)
  assert.ok(made.ok)
  const cookies = await auth.signIn('budi@lahatkab.go.id', password, new Headers())
  assert.ok(cookies.ok)
  const headers = new Headers({ cookie: cookies.value.map((c) => c.split(';')[0]).join('; ') })
  assert.deepEqual((await auth.sessionOf(headers))?.person, made.value)
  await auth.leave(headers)
  assert.equal(await auth.sessionOf(headers), null)
})

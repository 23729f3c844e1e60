import assert from 'node:assert/strict'
import { getMigrations } from 'better-auth/db/migration'
import { onBoth } from '../../../test/support/database.ts'
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

onBoth('our tables have everything that better-auth wants', async ({ db, kind }) => {
  const parts = {
    db,
    kind,
    secret,
    address: null,
    secure: false,
    now: () => new Date().toISOString(),
    onFault: () => {},
  }
  const { toBeAdded, toBeCreated } = await getMigrations((await loadLibrary(parts)).options)
  assert.deepEqual({ toBeAdded, toBeCreated }, { toBeAdded: [], toBeCreated: [] })
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

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ungkit } from '../../../test/support/cli.ts'
import { freshDatabase, kinds, someday } from '../../../test/support/database.ts'
import { aMember, aPerson, giveFactor } from '../../../test/support/people.ts'
import { migrate } from '../../db/migrate.ts'
import { type DatabaseKind, type OpenDatabase, openDatabase } from '../../db/open.ts'
import { acceptInvitation } from '../../features/people/invitation-store.ts'
import { entries } from '../../features/people/log-store.ts'
import { addMember } from '../../features/people/member-store.ts'
import { membershipsOf } from '../../features/people/members-store.ts'
import { allOffices } from '../../features/people/office-store.ts'
import { readToken } from '../../features/people/token-store.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-user-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0

/** A database that is open here, as a server's is, and the environment in which the commands find it. */
async function house(
  kind: DatabaseKind,
): Promise<{ readonly env: Record<string, string>; readonly opened: OpenDatabase }> {
  const data = join(folder, `data${made++}`)
  if (kind === 'postgres') {
    const opened = await freshDatabase('postgres')
    const { url } = opened.place as { url: string }
    return { env: { UNGKIT_DATA: data, DATABASE_URL: url, UNGKIT_SECRET: '0123456789abcdef0123456789abcdef' }, opened }
  }
  await mkdir(data)
  const opened = openDatabase({ file: join(data, 'ungkit.sqlite') })
  await migrate(opened, someday)
  return { env: { UNGKIT_DATA: data }, opened }
}

type Run = (...args: string[]) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>

function onBothByShell(says: string, body: (run: Run, opened: OpenDatabase) => Promise<void>): void {
  for (const kind of kinds)
    test(`${says} (${kind})`, async () => {
      const { env, opened } = await house(kind)
      try {
        await body((...args) => ungkit(args, '', { env: { ...env, UNGKIT_ADDRESS: 'https://ungkit.test' } }), opened)
      } finally {
        await opened.close()
      }
    })
}

onBothByShell('offices are made, listed and renamed while a server runs', async (run, { db }) => {
  assert.match((await run('office')).out, /Belum ada kantor/)
  const added = await run('office', 'add', 'Dinas Sosial', '--region', 'Lahat')
  assert.equal(added.code, 0)
  assert.match(added.out, /Kantor "Dinas Sosial" dibuat/)
  const [office] = await allOffices(db)
  assert.deepEqual([office!.name, office!.region], ['Dinas Sosial', { code: '16.04', name: 'Kabupaten Lahat' }])
  assert.match(
    (await run('office', '--lang', 'en')).out,
    /Dinas Sosial +Kabupaten Lahat +0 members, 0 administrators +01/,
  )
  assert.match((await run('office', 'rename', 'dinas sosial', 'Dinsos')).out, /"Dinas Sosial" kini bernama "Dinsos"/)
  const [renamed] = await allOffices(db)
  assert.deepEqual([renamed!.name, renamed!.region?.code, renamed!.version], ['Dinsos', '16.04', 2])
  const [entry] = await entries(db, renamed!.id, { most: 1 })
  assert.deepEqual([entry!.act, entry!.actor], ['office.changed', 'shell'])
  for (const wrong of [['rename', 'Lain', 'x'], ['add', ''], ['add'], ['hapus'], ['list', 'x']]) {
    const refused = await run('office', ...wrong)
    assert.deepEqual([refused.code, refused.out], [2, ''], wrong.join(' '))
  }
})

onBothByShell('an operator invites by a link that is shown once and lets somebody in', async (run, { db }) => {
  assert.match((await run('user', 'add', '--roles', 'head')).err, /Belum ada kantor/)
  await run('office', 'add', 'Dinas Sosial')
  const added = await run('user', 'add', '--roles', 'administrator,head', '--email', 'Ani@Contoh.go.id')
  assert.match(
    added.out,
    /Undangan ke Dinas Sosial sebagai Administrator, Kepala kantor, hanya untuk ani@contoh\.go\.id/,
  )
  const [, secret] = /https:\/\/ungkit\.test\/undangan\/([\w-]{27})\n/.exec(added.out)!
  const id = await aPerson(db)
  const now = new Date().toISOString()
  const person = { id, name: 'Ani', email: 'ani@contoh.go.id' }
  assert.equal((await acceptInvitation(db, secret!, person, now)).ok, true)
  assert.match((await run('user')).out, /Administrator, Kepala kantor +Belum memakai kode kedua/)
  for (const wrong of [['--roles', 'raja'], [], ['--roles', 'head', '--email', 'ani']]) {
    const refused = await run('user', 'add', ...wrong)
    assert.deepEqual([refused.code, refused.out], [2, ''], wrong.join(' '))
  }
})

onBothByShell(
  'an operator gives roles, links for passwords, and ends; the last administrator stays',
  async (run, { db }) => {
    await run('office', 'add', 'Dinas Sosial')
    const officeId = (await allOffices(db))[0]!.id
    const ani = await aMember(db, officeId, ['administrator'], 'Ani')
    const budi = await aMember(db, officeId, ['mentor'], 'Budi')
    const [aniAt, budiAt] = [`${ani}@contoh.go.id`, `${budi}@contoh.go.id`]
    assert.match((await run('user', 'roles', aniAt, 'head')).err, /administrator terakhir/)
    assert.match((await run('user', 'end', aniAt)).err, /administrator terakhir/)
    assert.match((await run('user', 'disable', aniAt)).err, /Dinas Sosial: Ia administrator terakhir/)
    assert.match(
      (await run('user', 'roles', budiAt, 'administrator,coach')).out,
      /Peran Budi di Dinas Sosial: Administrator, Coach/,
    )
    assert.equal((await run('user', 'disable', aniAt)).code, 0)
    assert.deepEqual(await membershipsOf(db, ani), [])
    assert.match((await run('user', 'reset', aniAt)).err, /Akunnya dinonaktifkan/)
    assert.match((await run('user')).out, /Akun dinonaktifkan/)
    assert.equal((await run('user', 'enable', aniAt)).code, 0)
    const reset = await run('user', 'reset', aniAt)
    const [, secret] = /\/atur-ulang\/([\w-]{27})\n/.exec(reset.out)!
    const read = await readToken(db, secret!, 'reset', new Date().toISOString())
    assert.equal(read.ok && read.value.scope.user, ani)
    assert.match((await run('user', 'sign-out', aniAt)).out, /Ani dikeluarkan dari 0 perangkat/)
    assert.match((await run('user', 'forget-factor', aniAt)).err, /tidak memakai kode kedua/)
    await giveFactor(db, ani)
    assert.match((await run('user', 'forget-factor', aniAt)).out, /Ani: Kode kedua dihapus/)
    assert.match((await run('user')).out, /Ani .+ Belum memakai kode kedua/)
    assert.match((await run('user', 'end', aniAt)).out, /Keanggotaan Ani di Dinas Sosial diakhiri/)
    assert.ok(!JSON.stringify(await entries(db, officeId, { most: 99 })).includes(secret!))
    assert.match((await run('user', 'reset', 'tidak@ada.id')).err, /Tidak ada akun/)
  },
)

onBothByShell('with several offices one is named, and an operator acts for them all', async (run, { db }) => {
  await run('office', 'add', 'Dinas Sosial')
  await run('office', 'add', 'Bappeda')
  assert.match((await run('user')).err, /Sebutkan satu dengan --office: Dinas Sosial, Bappeda/)
  const [here, there] = (await allOffices(db)).map((office) => office.id)
  const ani = await aMember(db, here!, ['mentor'], 'Ani')
  await addMember(db, { officeId: there!, user: ani, by: 'shell' }, ['coach'], someday)
  const aniAt = `${ani}@contoh.go.id`
  assert.match((await run('user', '--office', 'bappeda')).out, /Ani +.+ Coach/)
  assert.match((await run('user', 'end', aniAt)).err, /beberapa kantor/)
  assert.equal((await run('user', 'reset', aniAt)).code, 0)
  assert.equal((await run('user', 'disable', aniAt)).code, 0)
  for (const officeId of [here!, there!]) {
    const told = await entries(db, officeId, { subject: `member:${ani}`, most: 2 })
    assert.deepEqual(
      told.map((entry) => entry.act),
      ['member.accountClosed', 'member.resetLinkMade'],
    )
  }
  assert.equal((await run('user', 'end', aniAt, '--office', there!)).code, 0)
})

test('a database that cannot be opened is said so, with what is wrong in the environment', async () => {
  const refused = await ungkit(['user'], '', { env: { UNGKIT_DATA: '/dev/null/data' } })
  assert.deepEqual([refused.code, refused.out], [2, ''])
  assert.match(refused.err, /Basis data di \/dev\/null\/data tidak dapat dibuka/)
  assert.match((await ungkit(['office'], '', { env: { DATABASE_URL: 'mysql://x' } })).err, /^DATABASE_URL:/)
})

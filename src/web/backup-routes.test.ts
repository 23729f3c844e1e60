import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { onBoth, someday } from '../../test/support/database.ts'
import { type OfficeWeb, officeWeb } from '../../test/support/office-web.ts'
import { anOffice } from '../../test/support/people.ts'
import { addStudyFor } from '../../test/support/visitors.ts'
import { writeBackup } from '../db/backup/index.ts'
import type { OpenDatabase } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { entries } from '../features/people/log-store.ts'
import { addMember } from '../features/people/member-store.ts'
import { type BackupDesk, backupDesk } from './backup-desk.ts'
import { backupRoutes } from './backup-routes.tsx'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-backups-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0
const path = '/kantor/cadangan'
const passphrase = 'kuda hijau berenang'

async function site(opened: OpenDatabase, sealedWith: string | null = null) {
  const into = join(folder, `f${made++}`)
  const faults: unknown[] = []
  const desk = backupDesk({
    settings: { hours: null, keep: 5, folder: into, passphrase: sealedWith },
    data: into,
    worker: pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'backup-worker.js')),
    now: () => new Date().toISOString(),
    opened: () => opened,
    replace: () => Promise.reject(new Error('nothing is replaced here')),
    tell: () => {},
    onFault: (error) => faults.push(error),
  })
  const web = officeWeb(opened, { more: backupRoutes(() => desk) })
  web.now = new Date().toISOString()
  const officeId = await anOffice(opened.db)
  const ani = await administrator(web, opened, officeId)
  return { web, desk, faults, into, officeId, ani }
}

async function administrator(web: OfficeWeb, { db }: OpenDatabase, officeId: string) {
  const ani = await web.signedIn('Ani')
  await addMember(db, { officeId, user: ani.id, by: 'shell' }, ['administrator'], someday)
  return ani
}

async function done(desk: BackupDesk): Promise<void> {
  while (desk.job() !== null) await setTimeout(10)
}

onBoth('while a backup is made the page looks again by itself and offers no half file', async (opened) => {
  const { desk, ani, officeId, faults } = await site(opened)
  await addStudyFor({ opened }, officeId, ani.id)
  assert.equal((await ani.post(path)).location, `${path}?pesan=begun`)
  const during = await ani.get(path)
  assert.equal(during.headers.get('refresh'), `2; url=${path}`)
  assert.match(during.text, /Sedang dibuat\. Muncul di sini sendiri/)
  assert.ok(!during.text.includes('unduh?berkas='))
  await done(desk)
  const then = await ani.get(path)
  assert.equal(then.headers.get('refresh'), null)
  assert.match(then.text, /<td data-label="Isi">1 studi, \d+ catatan<\/td>/)
  assert.match((await ani.get(`/en${path}`)).text, /<td data-label="Holds">1 study, \d+ log entr/)
  assert.deepEqual(faults, [])
})

onBoth('each backup bears the moment of its content; only one that was brought here can be removed', async (opened) => {
  const { desk, ani, into, officeId } = await site(opened)
  await ani.post(path)
  await done(desk)
  const brought = 'unggahan-20261124T010203.000Z.ungkit-backup'
  const old = { passphrase: null, program: '0', now: '2025-01-02T03:04:05.000Z' }
  assert.ok((await writeBackup(opened.place, join(into, brought), old)).ok)
  await utimes(join(into, brought), new Date('2099-01-01'), new Date('2099-01-01'))
  const { text } = await ani.get(path)
  const rows = [...text.matchAll(/<th scope="row">([^<]*)</g)].map(([, moment]) => moment)
  assert.equal(rows[1], '2 Januari 2025 pukul 10.04 WIB')
  assert.match(text, /diunggah 1 Januari 2099/)
  assert.equal(text.match(/hapus\?berkas=/g)!.length, 1)
  const own = (await readdir(into)).find((name) => name !== brought)!
  assert.equal((await ani.get(`${path}/hapus?berkas=${own}`)).status, 404)
  assert.equal((await ani.post(`${path}/hapus`, { berkas: own })).status, 404)
  assert.match((await ani.get(`${path}/hapus?berkas=${brought}`)).text, /2 Januari 2025 pukul 10\.04 WIB · 0 studi/)
  assert.equal((await ani.post(`${path}/hapus`, { berkas: brought })).location, `${path}?pesan=removed`)
  assert.deepEqual(await readdir(into), [own])
  assert.equal((await entries(opened.db, officeId, { most: 1 }))[0]!.act, 'backup.removed')
})

onBoth('of a sealed backup the list says what it holds once that is known', async (opened) => {
  const { desk, ani, into } = await site(opened, passphrase)
  await ani.post(path)
  await done(desk)
  assert.match((await ani.get(path)).text, /<td data-label="Isi">0 studi, \d+ catatan/)
  const name = 'unggahan-20261124T010203.000Z.ungkit-backup'
  await writeBackup(opened.place, join(into, name), { passphrase, program: '0', now: '2025-01-02T03:04:05.000Z' })
  assert.match((await ani.get(path)).text, /Saatnya belum diketahui/)
  assert.equal((await ani.post(`${path}/pulihkan`, { berkas: name, sandi: passphrase })).status, 200)
  assert.match((await ani.get(path)).text, /2 Januari 2025 pukul 10\.04 WIB/)
})

onBoth('before a restore it is said whose work would be lost', async (opened) => {
  const { desk, ani, web, officeId, into } = await site(opened)
  const kept = await addStudyFor({ opened }, officeId, ani.id)
  await ani.post(path)
  await done(desk)
  const [name] = await readdir(into)
  const before = await ani.get(`${path}/pulihkan?berkas=${name}`)
  assert.match(before.text, /Tidak ada studi atau akun yang hilang atau mundur/)
  const budi = await web.signedIn('Budi')
  await addMember(opened.db, { officeId, user: budi.id, by: 'shell' }, ['changeOwner'], web.now)
  const lost = await addStudyFor({ opened }, officeId, budi.id)
  await transaction(opened.db, async (tx) => {
    await tx.updateTable('studies').set({ title: 'Studi Budi' }).where('id', '=', lost).execute()
    const later = { title: 'Studi lama', changed_at: '2099-01-01T00:00:00.000Z' }
    await tx.updateTable('studies').set(later).where('id', '=', kept).execute()
  })
  const { text } = await ani.get(`${path}/pulihkan?berkas=${name}`)
  assert.match(text, /1 studi dibuat sesudah cadangan ini dan akan hilang:<\/p><ul[^>]*><li>Studi Budi \(oleh Budi\)/)
  assert.match(text, /1 studi diubah sesudah cadangan ini[^<]*<\/p><ul[^>]*><li>Studi lama/)
  assert.match(text, /1 akun belum ada di cadangan ini[^<]*<\/p><ul[^>]*><li>Budi/)
})

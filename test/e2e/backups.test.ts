import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBackup } from '../../src/db/backup/index.ts'
import { openDatabase } from '../../src/db/open.ts'
import { transaction } from '../../src/db/transaction.ts'
import { record } from '../../src/features/people/log-store.ts'
import { axe, desktop, pageAs, phone, sidewaysScroll, startWalk, until, type Walk } from '../support/browser.ts'
import { addOffice, addVisitor, type Visitor } from '../support/visitors.ts'

const passphrase = 'kuda hijau berenang'
const name = 'Dinas Sosial Lahat'
const path = '/kantor/cadangan'

let walk: Walk
let office: string
let administrator: Visitor

before(async () => {
  walk = await startWalk({ METRICS_PORT: '0' })
  office = await addOffice(walk, name)
  administrator = await addVisitor(walk, office, ['administrator', 'head'])
})
after(() => walk.close())

const asVisitor = (visitor: Visitor, where = path, options = desktop) => pageAs(walk, visitor, where, options)

const send = (where: string, fields: Record<string, string>, visitor = administrator) =>
  fetch(`${walk.running.address}${where}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: visitor.cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(fields),
  })

async function looksRight(page: Page): Promise<void> {
  assert.deepEqual(await axe(page), [])
  assert.equal(await sidewaysScroll(page), 0)
}

async function stored(): Promise<string[]> {
  return (await readdir(join(walk.data, 'cadangan')).catch(() => [])).filter((file) => !file.startsWith('.'))
}

test('an administrator makes a backup on the phone, and the page says how it stands', async () => {
  const page = await asVisitor(administrator, path, phone)
  assert.match(await page.locator('main').innerText(), /Belum ada cadangan/)
  await looksRight(page)
  await page.getByRole('button', { name: 'Buat cadangan sekarang' }).click()
  await page.getByText('Baik', { exact: false }).first().waitFor()
  await page.getByRole('link', { name: /^Pulihkan/ }).waitFor()
  assert.match(await page.locator('main').innerText(), /Terakhir .*WIB: 0 studi, 1 catatan/)
  assert.equal((await stored()).length, 1)
  await looksRight(page)
  await page.goto(`${walk.running.address}/en${path}`)
  await looksRight(page)
  await page.context().close()
})

test('a backup is carried away sealed, or openly when that is said plainly', async () => {
  const [file] = await stored()
  const page = await asVisitor(administrator, `${path}/unduh?berkas=${file}`, phone)
  await looksRight(page)
  await page.getByRole('button', { name: 'Unduh' }).click()
  assert.match(await page.locator('.error').innerText(), /Isi kata sandi/)
  await looksRight(page)
  await page.context().close()
  const asked = { berkas: file!, sandi: passphrase, ulang: passphrase }
  assert.equal((await send(`${path}/unduh`, { ...asked, sandi: 'pendek' })).status, 422)
  assert.equal((await send(`${path}/unduh`, { ...asked, ulang: 'lain' })).status, 422)
  assert.equal((await send(`${path}/unduh`, { ...asked, berkas: '../../ungkit.sqlite' })).status, 404)
  const answer = await send(`${path}/unduh`, asked)
  assert.equal(answer.status, 200)
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /attachment; filename="ungkit-\d{8}T\d{6}\.\d{3}Z\.ungkit-backup"/,
  )
  const sealed = join(walk.data, 'sealed')
  await writeFile(sealed, Buffer.from(await answer.arrayBuffer()))
  assert.ok(!(await openBackup(sealed, null)).ok)
  assert.ok((await openBackup(sealed, passphrase)).ok)
  const plain = await send(`${path}/unduh`, { berkas: file!, tanpa: 'ya' })
  await writeFile(join(walk.data, 'plain'), Buffer.from(await plain.arrayBuffer()))
  assert.ok((await openBackup(join(walk.data, 'plain'), null)).ok)
})

test('a backup is uploaded, looked at beside today, and takes its place when the office’s name is typed', async () => {
  const { db } = walk.opened
  await transaction(db, async (tx) => {
    await tx.updateTable('offices').set({ region_name: 'Sesudah' }).where('id', '=', office).execute()
    await record(
      tx,
      office,
      {
        actor: administrator.id,
        act: 'office.changed',
        subject: `office:${office}`,
        study: null,
        before: null,
        after: null,
      },
      new Date().toISOString(),
    )
  })
  const page = await asVisitor(administrator)
  await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  assert.match(await page.locator('.error').innerText(), /Pilih berkas/)
  await looksRight(page)
  await page.setInputFiles('input[type=file]', join(walk.data, 'sealed'))
  await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  await page.getByLabel('Kata sandi cadangan').fill('kuda merah berenang')
  await looksRight(page)
  await page.getByRole('button', { name: 'Bandingkan' }).click()
  assert.match(await page.locator('.error').innerText(), /bukan kata sandi cadangan ini/)
  await page.getByLabel('Kata sandi cadangan').fill(passphrase)
  await page.getByRole('button', { name: 'Bandingkan' }).click()
  assert.match(await page.locator('table').innerText(), /Catatan\s+1\s+\d/)
  await looksRight(page)
  assert.equal(await page.getByLabel('Kata sandi cadangan').inputValue(), '')
  await page.getByLabel('Kata sandi cadangan').fill(passphrase)
  await page.getByLabel('Nama kantor').fill('Dinas Lain')
  await page.getByRole('button', { name: 'Ganti semua data' }).click()
  assert.match(await page.locator('.error').innerText(), /tidak sama dengan nama kantor/)
  await page.getByLabel('Kata sandi cadangan').fill(passphrase)
  await page.getByLabel('Nama kantor').fill(name.toLowerCase())
  await page.getByRole('button', { name: 'Ganti semua data' }).click()
  await page.getByText('rantai catatan utuh').waitFor()
  await looksRight(page)
  await page.context().close()
  const now = openDatabase(walk.opened.place)
  const { region_name } = await now.db
    .selectFrom('offices')
    .select('region_name')
    .where('id', '=', office)
    .executeTakeFirstOrThrow()
  const acts = await now.db.selectFrom('log').select('act').where('office_id', '=', office).execute()
  await now.close()
  assert.equal(region_name, null)
  assert.deepEqual(
    acts.map(({ act }) => act),
    ['account.signedIn', 'backup.restored'],
  )
  assert.deepEqual(walk.faults, [])
})

test('a file that is no backup is refused, and nothing of it stays', async () => {
  const page = await asVisitor(administrator)
  await writeFile(join(walk.data, 'other'), 'x'.repeat(100_000))
  await page.setInputFiles('input[type=file]', join(walk.data, 'other'))
  await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  assert.match(await page.locator('.error').innerText(), /bukan cadangan Ungkit/)
  await page.context().close()
  assert.deepEqual(
    (await readdir(join(walk.data, 'cadangan'))).filter((file) => file.startsWith('.')),
    [],
  )
})

test('the administrator of another office reads who runs the backups, and has none of them', async () => {
  const elsewhere = await addOffice({ opened: openDatabase(walk.opened.place) }, 'Dinas Sosial Empat Lawang')
  const other = await addVisitor({ opened: openDatabase(walk.opened.place) }, elsewhere, ['administrator'])
  const page = await asVisitor(other)
  assert.match(await page.locator('main').innerText(), new RegExp(`administrator ${name}`))
  await looksRight(page)
  await page.context().close()
  const [file] = await stored()
  assert.equal((await send(path, {}, other)).status, 403)
  assert.equal((await send(`${path}/unduh`, { berkas: file!, tanpa: 'ya' }, other)).status, 403)
  assert.equal((await send(`${path}/pulihkan`, { berkas: file!, kantor: name }, other)).status, 403)
})

test('neither figures nor the log hold a name, an address, a token or what was asked for', async () => {
  const wrong = '/tiada/rahasia-dalam-jalur?token=rahasia-dalam-tanya'
  await fetch(`${walk.running.address}${wrong}`, { headers: { Cookie: administrator.cookie } })
  await fetch(`${walk.running.address}/undangan/rahasia-dalam-tautan`)
  const figures = await (await fetch(`http://127.0.0.1:${walk.running.metricsPort}/metrics`)).text()
  await until(async () => walk.lines.join('').includes('/undangan/:token'))
  const told = walk.lines.join('') + figures
  const tokens = administrator.cookie.split('; ').map((pair) => pair.split('=')[1]!)
  for (const hidden of ['rahasia', 'Orang', 'kantor.go.id', name, passphrase, '127.0.0.1', ...tokens])
    assert.ok(!told.includes(hidden), hidden)
  assert.match(figures, /ungkit_backup_age_seconds \d/)
  assert.match(figures, /ungkit_requests_total\{route="\/kantor\/cadangan",method="GET",status="2xx"\} \d/)
  const lines = walk.lines.map((line) => JSON.parse(line))
  assert.ok(lines.some((line) => line.route === '/kantor/cadangan' && line.account === administrator.id))
  assert.ok(lines.some((line) => line.event === 'restoreDone'))
  assert.ok(lines.every((line) => line.status === undefined || /^[0-9a-f]{16}$/.test(line.id)))
  const publicly = await fetch(`${walk.running.address}/metrics`)
  assert.equal(publicly.status, 404)
})

import assert from 'node:assert/strict'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ungkit } from '../../../test/support/cli.ts'
import { freshDatabase, kinds, someday } from '../../../test/support/database.ts'
import { everything, fill, office } from '../../../test/support/filled.ts'
import { holdFolder } from '../../db/folder-hold.ts'
import { migrate } from '../../db/migrate.ts'
import { type OpenDatabase, openDatabase } from '../../db/open.ts'

/** What a restore does not bring back, and what it writes into. */
const passing = ['session', 'verification', 'attempts', 'log', 'log_heads']

const folder = await mkdtemp(join(tmpdir(), 'ungkit-commands-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0
const passphrase = 'kuda hijau berenang'

type House = { readonly env: Record<string, string>; readonly opened: OpenDatabase; readonly data: string }

/** A data folder as the commands find it, with a database of this kind. */
async function house(kind: 'sqlite' | 'postgres'): Promise<House> {
  const data = join(folder, `data${made++}`)
  await mkdir(data)
  if (kind === 'sqlite') {
    const opened = openDatabase({ file: join(data, 'ungkit.sqlite') })
    await migrate(opened, someday)
    return { env: { UNGKIT_DATA: data }, opened, data }
  }
  const fresh = await freshDatabase('postgres')
  const { url } = fresh.place as { url: string }
  // Closing the test's database empties it; commands go on with it.
  const opened = { ...fresh, close: () => fresh.db.destroy() }
  const secret = '0123456789abcdef0123456789abcdef'
  return { env: { UNGKIT_DATA: data, DATABASE_URL: url, UNGKIT_SECRET: secret }, opened, data }
}

const file = () => join(folder, `b${made++}.ungkit-backup`)
const command = (args: string[], env: Record<string, string>, typed: string[] = []) =>
  ungkit([...args, '--lang', 'en'], '', { env, typed })

for (const kind of kinds)
  test(`a backup is made beside a server and restored by name (${kind})`, async () => {
    const { env, opened, data } = await house(kind)
    const path = file()
    await fill(opened)
    const saved = await command(['backup', path], env, [passphrase, passphrase])
    assert.deepEqual(
      [saved.code, saved.out.split('\n')[0]?.startsWith('Backup made: 1 study, 30 log entries')],
      [0, true],
    )
    assert.match(saved.out, /Encrypted/)
    await opened.db.updateTable('offices').set({ name: 'Kantor Hari Ini' }).where('id', '=', office).execute()
    await opened.close()
    const force = kind === 'postgres' ? ['--force'] : []
    const named = await command(['restore', path, ...force], env, [passphrase, ' kantor hari  INI '])
    assert.equal(named.code, 0, named.err)
    assert.match(named.out, /This backup: .*1 study, 30 log entries/)
    assert.match(named.out, /Today: 1 study, 30 log entries/)
    assert.match(named.out, /Restored: 1 study, 32 log entries, log chains intact/)
    const kept = /kept: (.*)/.exec(named.out)?.[1]
    assert.ok(kept !== undefined && (await readFile(kept)).length > 0)
    assert.deepEqual(
      (await readdir(data)).filter((name) => name.includes('restoring')),
      [],
    )
    const after = openDatabase(opened.place)
    const names = await after.db.selectFrom('offices').select('name').orderBy('name').execute()
    assert.ok(names.some(({ name }) => name === 'Dinas Sosial Lahat'))
    await after.close()
  })

test('what is wrong is said in a sentence, and today’s data stays', async () => {
  const { env, opened, data } = await house('sqlite')
  const path = file()
  await fill(opened)
  assert.equal((await command(['backup', path], { ...env, UNGKIT_PASSPHRASE: passphrase })).code, 0)
  const before = await everything(opened.place)
  await opened.close()
  const refused = async (says: RegExp, args: string[], more: Record<string, string> = {}, typed: string[] = []) => {
    const { code, err } = await command(args, { ...env, ...more }, typed)
    assert.equal(code, 2, err)
    assert.match(err, says)
    assert.deepEqual(await everything(opened.place), before)
  }
  const given = { UNGKIT_PASSPHRASE: passphrase }
  await refused(/encrypted/, ['restore', path])
  await refused(/not the passphrase/, ['restore', path], { UNGKIT_PASSPHRASE: 'kuda merah berenang' })
  await refused(/not the same name/, ['restore', path], given, ['Dinas Lain'])
  await refused(/nobody to ask/, ['restore', path], given)
  const short = file()
  await copyFile(path, short)
  await truncate(short, 3000)
  await refused(/damaged/, ['restore', short, '--yes'], given)
  const bytes = await readFile(path)
  bytes[2000]! ^= 1
  await writeFile(short, bytes)
  await refused(/damaged/, ['restore', short, '--yes'], given)
  await refused(/no backup/, ['restore', join(data, 'ungkit.sqlite'), '--yes'])
  await refused(/no such file/, ['restore', join(data, 'nothing')])
  await refused(/exactly one FILE/, ['restore'])
  await refused(/There is such a file/, ['backup', path], given)
  await refused(/UNGKIT_PASSPHRASE/, ['backup', file()], { UNGKIT_PASSPHRASE: 'short' })
  await refused(/four words/, ['backup', file()], {}, ['short'])
  await refused(/does not exist/, ['backup', join(folder, 'x', 'y')])
  const hold = await holdFolder(data)
  assert.ok('left' in hold)
  await hold.mark({ pid: 4711, since: someday })
  await refused(/process 4711/, ['restore', path, '--yes'], given)
  hold.release()
})

test('a passphrase comes from the first line of a file; a backup without one says so', async () => {
  const { env, opened } = await house('sqlite')
  const [path, words] = [file(), join(folder, 'words')]
  await writeFile(words, `${passphrase}\nmore\n`)
  await chmod(words, 0o600)
  const sealed = await command(['backup', path, '--passphrase-file', words], env)
  assert.match(sealed.out, /Encrypted/)
  await opened.close()
  assert.equal((await command(['restore', path, '--passphrase-file', words], env)).code, 0)
  assert.equal((await command(['restore', path, '--passphrase-file', join(folder, 'none')], env)).code, 2)
  const plain = await command(['backup', path, '--force'], env)
  assert.match(plain.out, /Not encrypted/)
})

test('where there is nothing yet a backup fills it without a question; a damaged database is put aside', async () => {
  const { env, opened } = await house('sqlite')
  const path = file()
  await fill(opened)
  assert.equal((await command(['backup', path], env)).code, 0)
  await opened.close()
  const data = join(folder, `new${made++}`)
  const moved = await command(['restore', path], { UNGKIT_DATA: data })
  assert.equal(moved.code, 0, moved.err)
  assert.match(moved.out, /Today: no data yet/)
  assert.ok(!moved.out.includes('kept:'))
  await writeFile(
    join(data, 'ungkit.sqlite'),
    'no database, though long enough to be looked at as one, for it has more than a hundred',
  )
  await writeFile(join(data, 'ungkit.sqlite-wal'), 'x')
  assert.match((await command(['backup', file()], { UNGKIT_DATA: data })).err, /is damaged/)
  const again = await command(['restore', path], { UNGKIT_DATA: data })
  assert.equal(again.code, 0, again.err)
  assert.match(again.out, /damaged and cannot be read/)
  const left = (await readdir(data)).filter((name) => name.includes('before-restore')).toSorted()
  assert.equal(left.length, 2, left.join())
  assert.match((await command(['backup', file()], { UNGKIT_DATA: join(folder, 'empty') })).err, /no database in/)
})

test('PostgreSQL that holds data is replaced only with --force; SQLite goes into it and back', async () => {
  const [lite, grown] = [await house('sqlite'), await house('postgres')]
  const [there, back] = [file(), file()]
  await fill(lite.opened)
  const before = await everything(lite.opened.place)
  assert.equal((await command(['backup', there], lite.env)).code, 0)
  assert.equal((await command(['restore', there], grown.env)).code, 0)
  const second = await command(['restore', there, '--yes'], grown.env)
  assert.deepEqual([second.code, /--force/.test(second.err)], [2, true])
  assert.equal((await command(['backup', back], grown.env)).code, 0)
  await lite.opened.close()
  assert.equal((await command(['restore', back, '--yes'], lite.env)).code, 0)
  const found = await everything(lite.opened.place)
  for (const table of passing) delete before[table]
  // That it was restored is told for a week.
  const kept = (rows: readonly string[]) => rows.filter((row) => !row.includes('backup.restored'))
  for (const [table, rows] of Object.entries(before)) assert.deepEqual(kept(found[table]!), rows, table)
  await grown.opened.close()
})

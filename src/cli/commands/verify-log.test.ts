import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ungkit } from '../../../test/support/cli.ts'
import { freshDatabase, kinds, someday } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { cutLog, tamper } from '../../../test/support/tamper.ts'
import { migrate } from '../../db/migrate.ts'
import { type DatabaseKind, type OpenDatabase, openDatabase } from '../../db/open.ts'
import { eraseEntry } from '../../features/people/log-erase-store.ts'
import { headOf, record } from '../../features/people/log-store.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-verify-log-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0

/** A database that is open here, as a server's is, and the environment in which the command finds it. */
async function house(kind: DatabaseKind): Promise<{ env: Record<string, string>; opened: OpenDatabase }> {
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

const change = { actor: 'ani', act: 'issue.changed', subject: 'issue:s/isu-1', study: 's', before: null }

for (const kind of kinds)
  test(`the logs of all offices are checked beside a running server; a broken one is named (${kind})`, async () => {
    const { env, opened } = await house(kind)
    const { db } = opened
    const run = (...args: string[]) => ungkit(['verify-log', ...args], '', { env })
    try {
      assert.equal((await run()).code, 2)
      const [here, there] = [await anOffice(db, 'Dinas Sosial'), await anOffice(db, 'Bappeda')]
      for (let i = 0; i < 4; i++) await record(db, here, { ...change, after: i }, someday)
      await eraseEntry(db, here, 3, 'ani', 'diminta', someday)
      await record(db, here, { ...change, after: 8 }, someday)
      const kept = await headOf(db, here)
      const whole = await run()
      assert.equal(whole.code, 0)
      assert.match(whole.out, /✓ Dinas Sosial: 7 catatan utuh, 1 di antaranya dihapus isinya/)
      assert.ok(whole.out.includes(`Kepala: 7:${kept.hash}`))
      assert.match(whole.out, /✓ Bappeda: 1 catatan utuh\./)
      await record(db, here, { ...change, after: 9 }, someday)
      for (const head of [kept.hash, `7:${kept.hash}`])
        assert.match(
          (await run('--office', 'dinas sosial', '--head', head)).out,
          /Kepala yang disimpan adalah catatan 7/,
        )
      assert.equal((await run('--head', kept.hash)).code, 2)
      assert.equal((await run('--office', here, '--head', 'abc')).code, 2)
      assert.equal((await run('--office', 'Tiada')).code, 2)

      await tamper(db, here, 4, { actor: 'orang lain' })
      const broken = await run('--lang', 'en')
      assert.equal(broken.code, 1)
      assert.match(broken.out, /✗ Dinas Sosial: broken at entry 4\. That entry, or the one beside it/)
      assert.match(broken.out, /✓ Bappeda/)
      assert.equal((await run('--office', there)).code, 0)
      const json = await run('--json')
      const said = JSON.parse(json.out)
      assert.deepEqual([json.code, said.whole], [1, false])
      const { broken: where } = said.offices.find((office: { id: string }) => office.id === here)
      assert.deepEqual(where, { sequence: 4, why: 'hash' })
      await tamper(db, here, 4, { actor: 'ani' })
      await cutLog(db, here, 6)
      assert.equal((await run('--office', here)).code, 0)
      const rewritten = await run('--office', here, '--head', kept.hash)
      assert.deepEqual([rewritten.code, rewritten.out.includes('bukan lanjutan dari kepala itu')], [1, true])
    } finally {
      await opened.close()
    }
  })

test('where there is no database none is made, and what is no database cannot be read', async () => {
  const data = join(folder, 'nothing')
  const missing = await ungkit(['verify-log'], '', { env: { UNGKIT_DATA: data } })
  assert.deepEqual([missing.code, /Tidak ada basis data/.test(missing.err)], [2, true])
  assert.ok(!(await readdir(folder)).includes('nothing'))
  await mkdir(data)
  await writeFile(join(data, 'ungkit.sqlite'), 'bukan basis data'.repeat(100))
  assert.equal((await ungkit(['verify-log'], '', { env: { UNGKIT_DATA: data } })).code, 2)
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freshDatabase, someday } from '../../test/support/database.ts'
import { fill } from '../../test/support/filled.ts'
import { faultsIn } from './check-file.ts'
import { type FolderHold, holdFolder } from './folder-hold.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-hold-'))
after(() => rm(folder, { recursive: true, force: true }))

const mark = { pid: 4711, since: someday }

async function held(): Promise<FolderHold> {
  const hold = await holdFolder(folder)
  assert.ok('left' in hold)
  return hold
}

test('one holds a folder, another is told who; what was left unmarked is clean', async () => {
  const first = await held()
  assert.equal(first.left, null)
  await first.mark(mark)
  assert.deepEqual(await holdFolder(folder), { heldBy: mark })
  await first.unmark()
  first.release()
  const second = await held()
  assert.equal(second.left, null)
  second.release()
})

test('a process that is killed leaves its mark, and the folder to the next', async () => {
  const code = `import { holdFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-hold.ts'))}
    const hold = await holdFolder(${JSON.stringify(folder)})
    await hold.mark(${JSON.stringify(mark)})
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  await once(child.stdout, 'data')
  assert.deepEqual(await holdFolder(folder), { heldBy: mark })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const hold = await held()
  assert.deepEqual(hold.left, mark)
  await hold.unmark()
  hold.release()
  await writeFile(join(folder, 'ungkit.running'), '{"pid": 1')
  const again = await held()
  assert.deepEqual(again.left, { pid: 0, since: '' })
  again.release()
})

test('a damaged file is found, a whole one is not', async () => {
  const opened = await freshDatabase('sqlite')
  const { file } = opened.place as { file: string }
  await fill(opened, { log: 200 })
  assert.deepEqual([faultsIn(file, 'quick'), faultsIn(file, 'whole')], [[], []])
  await opened.db.destroy()
  const bytes = await readFile(file)
  bytes.fill(0xa5, 4096 * 6, 4096 * 12)
  await writeFile(file, bytes)
  assert.notDeepEqual(faultsIn(file, 'quick'), [])
  await writeFile(
    file,
    'not a database at all, but long enough to have a head of one hundred bytes, which is what is read',
  )
  assert.equal(faultsIn(file, 'quick').length, 1)
  await opened.close()
})

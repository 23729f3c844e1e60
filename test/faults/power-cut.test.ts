import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { randomBelow, randomUint32 } from '../../src/methods/exact/random.ts'
import { startGuard } from '../support/guard.ts'
import { type PowerCut, startUnderPowerCut } from './power-cut/power-cut.ts'

const place = await mkdtemp(join(tmpdir(), 'ungkit-power-'))
const guard = startGuard(place)
const running = new Set<PowerCut>()
after(async () => {
  for (const each of running) await each.end()
  await guard.end()
})

const cuts = process.env.UNGKIT_LONG ? 50 : 5

test(`${cuts} power cuts take no acknowledged row from SQLite with WAL and synchronous=full`, async () => {
  for (let i = 1; i <= cuts; i++) {
    const { missing, acknowledged } = await rowsLost('wal', 'full', i)
    assert.equal(missing, 0, `cut ${i} took ${missing} of ${acknowledged}`)
  }
})

test(`with synchronous=off, ${cuts} power cuts are seen to take acknowledged rows`, async () => {
  for (let i = 1; i <= cuts; i++) assert.ok((await rowsLost('wal', 'off', i)).missing > 0, `cut ${i} took nothing`)
})

test('in a rollback journal, only synchronous=extra keeps what was acknowledged last', async () => {
  const lost = { full: 0, extra: 0 }
  for (const synchronous of ['full', 'extra'] as const) {
    const cut = await start('delete', synchronous, cuts)
    await said(cut, cuts)
    for (const [i, step] of (await cut.steps()).entries())
      if (step.kind === 'said')
        lost[synchronous] += lastNumber(step.text) - rowsIn(await cut.cutPower({ after: i + 1 }))
    await stop(cut)
  }
  assert.deepEqual(lost, { full: cuts, extra: 0 }, 'full leaves it to chance whether the deletion of the journal holds')
})

test('at every moment of a run, what was said before it is there after a cut at that moment', async () => {
  const cut = await start('wal', 'full', 60)
  await said(cut, 60)
  const steps = await cut.steps()
  let acknowledged = 0
  let moments = 0
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'said') acknowledged = lastNumber(step.text)
    if (!['said', 'sync', 'truncate'].includes(step.kind) && i % (process.env.UNGKIT_LONG ? 2 : 20) > 0) continue
    const kept = moments++ % 2 === 0 ? 'synced' : 'some'
    const rows = rowsIn(await cut.cutPower({ kept, seed: i + 1, after: i + 1 }))
    assert.ok(rows >= acknowledged, `after step ${i} ${rows} rows of ${acknowledged}`)
  }
  assert.equal(acknowledged, 60)
  assert.ok(moments > 120, `${moments} moments`)
  await stop(cut)
})

test('the recorder sees whatever Node does to files: replayed whole, the folder is the same to the byte', async () => {
  const folder = await mkdtemp(join(place, 'seen-'))
  await writeFile(join(folder, 'before'), 'there before')
  await mkdir(join(folder, 'deep'))
  const cut = await startUnderPowerCut(process.execPath, [join(import.meta.dirname, 'power-cut/busy.ts')], {
    folder,
    env: { ...process.env, FOLDER: folder },
  })
  running.add(cut)
  await said(cut, 1)
  assert.deepEqual(await contents(await cut.cutPower({ kept: 'all' })), await contents(folder))
  const left = await contents(await cut.cutPower())
  assert.equal(left.get('synced'), 'synced')
  assert.equal(left.get('before'), 'there before')
  assert.equal(left.get('deep/renamed'), 'renamed and its folder synced')
  assert.equal(left.get('written'), '', 'a later sync has made the name durable, and none the bytes')
  await stop(cut)
})

test('what runs under a power cut ends with the process that started it, even when that is killed', async () => {
  const folder = await mkdtemp(join(place, 'left-'))
  const program = `
    import { startUnderPowerCut } from ${JSON.stringify(join(import.meta.dirname, 'power-cut/power-cut.ts'))}
    const { child } = await startUnderPowerCut('sleep', ['1000'], { folder: ${JSON.stringify(folder)} })
    console.log(child.pid)
    setInterval(() => {}, 1000)`
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  child.kill('SIGKILL')
  for (let i = 0; i < 100 && (await runs(Number(line))); i++) await setTimeout(50)
  assert.equal(await runs(Number(line)), false)
})

async function runs(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')
  return !state.includes(') Z')
}

async function start(journal: string, synchronous: string, rows: number): Promise<PowerCut> {
  const folder = await mkdtemp(join(place, 'writer-'))
  const writer = join(import.meta.dirname, 'power-cut/sqlite-writer.ts')
  const args = [writer, folder, journal, synchronous, String(rows)]
  const cut = await startUnderPowerCut(process.execPath, args, { folder })
  running.add(cut)
  return cut
}

async function stop(cut: PowerCut): Promise<void> {
  await cut.end()
  running.delete(cut)
}

/** How many acknowledged rows the worst of some outcomes of one cut at a random moment has lost. */
async function rowsLost(journal: string, synchronous: string, seed: number) {
  const next = randomUint32(seed)
  const cut = await start(journal, synchronous, 100_000)
  let text = ''
  cut.child.stdout!.on('data', (part) => {
    text += part
  })
  await said(cut, 1)
  await setTimeout(randomBelow(next, 200))
  const heard = once(cut.child.stdout!, 'end')
  await cut.steps()
  await heard
  const acknowledged = lastNumber(text)
  const outcomes = [
    { kept: 'synced' as const },
    ...[1, 2, 3].map((n) => ({ kept: 'some' as const, seed: seed * 10 + n })),
  ]
  let missing = 0
  for (const outcome of outcomes) {
    const rows = synchronous === 'off' ? rowsIfAny(await cut.cutPower(outcome)) : rowsIn(await cut.cutPower(outcome))
    missing = Math.max(missing, acknowledged - rows)
  }
  await stop(cut)
  return { missing, acknowledged }
}

/** Waits until the writer has said this number. */
async function said(cut: PowerCut, number: number): Promise<void> {
  for (let last = 0; last < number; ) {
    const [part] = await once(cut.child.stdout!, 'data')
    last = Math.max(last, lastNumber(String(part)))
  }
}

function lastNumber(text: string): number {
  return Number(/(\d+)\n[^\n]*$/.exec(text)?.[1] ?? 0)
}

/** The number of rows in a database that must be sound: all from the first to the last, and the last one noted. */
function rowsIn(folder: string): number {
  const db = new DatabaseSync(join(folder, 'data.sqlite'))
  try {
    assert.equal(db.prepare('pragma integrity_check').get()!.integrity_check, 'ok')
    if (db.prepare("select count(*) as n from sqlite_schema where name = 'last'").get()!.n === 0) return 0
    const { count, last } = db.prepare('select count(*) as count, max(n) as last from rows').get()!
    const noted = db.prepare('select n from last').get()?.n ?? 0
    assert.deepEqual([last ?? 0, noted], [count, count])
    return Number(count)
  } finally {
    db.close()
  }
}

/** Without syncs the file may be no database at all. */
function rowsIfAny(folder: string): number {
  try {
    return rowsIn(folder)
  } catch {
    return 0
  }
}

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(folder.length + 1), (await readFile(path)).toString('latin1')] as const
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

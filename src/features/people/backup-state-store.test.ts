import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onBoth } from '../../../test/support/database.ts'
import { backupWarning, isDue } from './backup-state.ts'
import {
  backupFailed,
  backupMade,
  backupState,
  giveLeaseBack,
  isLeased,
  knowBackup,
  takeLease,
} from './backup-state-store.ts'

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 2, 4, hour, minute)).toISOString()
const last = { at: at(0), name: 'x', bytes: 1, encrypted: false, studies: 1, entries: 2 }
const failed = { at: at(0), code: 'notWritable', values: { reason: 'ENOSPC' } }

onBoth('a success ends a failure; a failure keeps the last success', async ({ db }) => {
  assert.deepEqual(await backupState(db), { last: null, failed: null, known: [] })
  await backupFailed(db, { code: 'notWritable', values: { reason: 'ENOSPC' } }, at(0))
  assert.deepEqual(await backupState(db), { last: null, failed, known: [] })
  await backupMade(db, last)
  const known = [{ name: 'x', made: last.at, studies: 1, entries: 2 }]
  assert.deepEqual(await backupState(db), { last, failed: null, known })
  await backupFailed(db, { code: 'stopped' }, at(1))
  assert.deepEqual(await backupState(db), { last, failed: { at: at(1), code: 'stopped', values: {} }, known })
})

onBoth('what a sealed backup holds is kept in mind once a name, the newest first', async ({ db }) => {
  const of = (name: string, studies: number) => ({ name, made: at(0), studies, entries: 1 })
  await knowBackup(db, of('a', 1))
  await knowBackup(db, of('b', 2))
  await knowBackup(db, of('a', 3))
  assert.deepEqual((await backupState(db)).known, [of('a', 3), of('b', 2)])
})

onBoth('of many that want to work on backups one does, until its time has passed or it gives back', async ({ db }) => {
  const take = (holder: string, now: string, until: string) => takeLease(db, { holder, until }, now)
  const taken = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take(holder, at(1), at(2))))
  assert.equal(taken.filter(Boolean).length, 1)
  const winner = ['a', 'b', 'c', 'd'][taken.indexOf(true)]!
  assert.equal(await take(winner, at(1, 30), at(3)), true)
  assert.equal(await take('e', at(2, 30), at(4)), false)
  assert.equal(await isLeased(db, at(2, 30)), true)
  assert.equal(await take('e', at(3, 1), at(4)), true)
  await giveLeaseBack(db, winner)
  assert.equal(await isLeased(db, at(3, 30)), true)
  await giveLeaseBack(db, 'e')
  assert.equal(await isLeased(db, at(3, 30)), false)
})

test('a backup is due after its hours, a failed one after a quarter of an hour', () => {
  assert.equal(isDue({ last: null, failed: null }, 24, at(0)), true)
  assert.equal(isDue({ last, failed: null }, 24, at(23, 59)), false)
  assert.equal(isDue({ last, failed: null }, 24, at(24)), true)
  assert.equal(isDue({ last, failed }, 24, at(0, 14)), false)
  assert.equal(isDue({ last, failed }, 24, at(0, 15)), true)
})

test('what an administrator is told', () => {
  assert.equal(backupWarning({ last: null, failed: null }, 24, at(0)), 'never')
  assert.equal(backupWarning({ last, failed }, 24, at(0)), 'failed')
  assert.equal(backupWarning({ last, failed: null }, 24, at(48)), null)
  assert.equal(backupWarning({ last, failed: null }, 24, at(48, 1)), 'late')
  assert.equal(backupWarning({ last, failed: null }, null, at(999)), null)
})

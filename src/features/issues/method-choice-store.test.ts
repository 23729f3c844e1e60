import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import { methodOfStudy } from '../studies/method-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import type { Where } from './issue-store.ts'
import { chooseMethod, consequencesOf } from './method-choice-store.ts'
import { scoreCells, writeSheet } from './score-store.ts'

const now = '2026-05-06T07:08:09.010Z'
const columns = ['issue', 'criterion', 'rater', 'points', 'yakin']

async function aWhere(db: Db): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by), by, now }
}

type Definition = { readonly method: Method; readonly document: Record<string, unknown> }

function defined(version: string, ...criteria: object[]): Definition {
  const document = { id: 'm', version, criteria }
  const method = parseMethod(document)
  assert.ok(method.ok)
  return { method: method.value, document }
}

const choose = (db: Db, where: Where, version: number, { method, document }: Definition) =>
  transaction(db, (tx) => chooseMethod(tx, where, version, method, document))

onBoth('a score stays where its criterion stays on its scale; the log keeps the others', async ({ db }) => {
  const where = await aWhere(db)
  const { office, study } = where
  const other = defined('2', { id: 'b', minimum: 1, maximum: 5, weight: 2 }, { id: 'a', maximum: 20 })
  assert.deepEqual(await consequencesOf(db, office, study, other.method), {
    gone: 0,
    rescaled: 3,
    kept: 1,
    printed: 1,
  })
  const chosen = await choose(db, where, 1, other)
  assert.deepEqual([chosen?.version, chosen?.document.method], [2, { id: 'm', version: '2' }])
  assert.equal((await methodOfStudy(db, office, study)).criteria[1]?.maximum, 20)
  assert.deepEqual(
    (await scoreCells(db, office, study, columns)).map((row) => Object.values(row).join()),
    ['isu-1,a,p1,,ya', 'isu-1,b,p1,3,tidak', 'isu-2,a,p1,,', 'isu-2,b,p1,,', 'isu-1,a,p2,,ya'],
  )
  const [method, scores] = await doneTo(db, office, study)
  assert.equal(method?.act, 'method.chosen')
  const cell = { criterion: 'a', reason: null }
  assert.deepEqual(scores?.content?.before, {
    gone: [],
    rescaled: [
      { issue: 'isu-1', rater: 'p1', points: 7, ...cell, extra: { points: '07', yakin: 'ya' } },
      { issue: 'isu-2', rater: 'p1', points: 8, ...cell },
      { issue: 'isu-1', rater: 'p2', points: 9, ...cell, extra: { yakin: 'ya' } },
    ],
  })
})

onBoth('scores on criteria that the method does not have go', async ({ db }) => {
  const where = await aWhere(db)
  const other = defined('2', { id: 'c', maximum: 3 }, { id: 'b', minimum: 1, maximum: 5 })
  assert.deepEqual(await consequencesOf(db, where.office, where.study, other.method), {
    gone: 3,
    rescaled: 0,
    kept: 1,
    printed: 1,
  })
  await choose(db, where, 1, other)
  const left = await scoreCells(db, where.office, where.study, columns)
  assert.deepEqual(
    left.map((row) => row.criterion),
    ['b', 'b'],
  )
})

onBoth('a method chosen over a newer study is refused, and the same method again is no change', async ({ db }) => {
  const where = await aWhere(db)
  const other = defined('2', { id: 'c', maximum: 3 })
  assert.equal(await choose(db, where, 7, other), null)
  assert.equal((await scoreCells(db, where.office, where.study, columns)).length, 5)
  assert.deepEqual(await doneTo(db, where.office, where.study), [])
  await choose(db, where, 1, other)
  const done = (await doneTo(db, where.office, where.study)).length
  assert.equal((await choose(db, where, 2, other))?.version, 2)
  assert.equal((await doneTo(db, where.office, where.study)).length, done)
})

onBoth('whoever scores while the method changes is told', async ({ db }) => {
  const where = await aWhere(db)
  const other = defined('2', { id: 'c', maximum: 3 })
  const sent = { issue: 'isu-2', criterion: 'a', points: 4, reason: null, version: 0 }
  const [chosen, sheet] = await Promise.all([
    choose(db, where, 1, other),
    transaction(db, (tx) => writeSheet(tx, where, 'p2', [sent])),
  ])
  assert.notEqual(chosen, null)
  const scores = await scoreCells(db, where.office, where.study, columns)
  assert.deepEqual(scores, [], 'whichever came first, no score stands on a criterion that is gone')
  assert.equal(sheet.written.length + sheet.stale.length, 1)
  assert.equal((await studyEntry(db, where.office, where.study))?.version, 2)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anArgument } from '../../../test/support/argument.ts'
import { onBoth } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import type { Where } from '../studies/where.ts'
import { type Cause, type CauseNode, causeTree, depthOf, subtreeOf } from './cause.ts'
import { addCause, causesIn, causesOf, changeCause, removeCause } from './cause-store.ts'
import { addEvidence, evidenceIn } from './evidence-store.ts'

const about = 'factor:f2'

const add = (db: Db, where: Where, text: string, parent: string | null = null) =>
  transaction(db, (tx) => addCause(tx, where, { about, parent, category: parent === null ? 'Proses' : null, text }))

onBoth('a cause explains a factor, the next why explains the cause, and both go together', async ({ db }) => {
  const where = await anArgument(db)
  assert.equal(await add(db, where, 'Tidak ada contoh bentuk'), 'c1')
  assert.equal(await add(db, where, 'Belum pernah disepakati', 'c1'), 'c2')
  assert.equal(await add(db, where, 'Tidak ada', 'c9'), null)
  const evidence = {
    from: 'source:s1',
    to: 'cause:c2',
    stance: 'supporting',
    place: null,
    note: null,
    seen: null,
  } as const
  await transaction(db, (tx) => addEvidence(tx, where, evidence))
  const changed = await transaction(db, (tx) => changeCause(tx, where, 'c1', 1, { text: 'Baru', category: null }))
  assert.equal(changed?.version, 2)
  assert.equal(await transaction(db, (tx) => changeCause(tx, where, 'c1', 1, { text: 'x', category: null })), null)
  assert.deepEqual(await causesOf(db, where.office, where.study, about), [
    { id: 'c1', about, parent: null, category: null, text: 'Baru', version: 2 },
    { id: 'c2', about, parent: 'c1', category: null, text: 'Belum pernah disepakati', version: 1 },
  ])
  assert.deepEqual(await causesOf(db, where.office, where.study, 'factor:f1'), [])
  assert.deepEqual(await causesIn(db, await anOffice(db, 'Dinas lain'), where.study), [])
  assert.equal(await transaction(db, (tx) => removeCause(tx, where, 'c1')), true)
  assert.deepEqual(await causesIn(db, where.office, where.study), [])
  assert.equal((await evidenceIn(db, where.office, where.study)).length, 1)
  assert.equal(await add(db, where, 'Lagi'), 'c3')
})

const shapes = fc.integer({ min: 0, max: 9 }).chain((n) =>
  fc.array(fc.option(fc.nat({ max: 10 })), { minLength: n, maxLength: n }).map((parents) =>
    parents.map((parent, i): Cause => {
      const text = `Sebab ${i}`
      return { id: `c${i}`, about, parent: parent === null ? null : `c${parent}`, category: null, text }
    }),
  ),
)

function idsIn({ cause, whys }: CauseNode): string[] {
  return [cause.id, ...whys.flatMap(idsIn)]
}

test('whatever points at what, every cause stands in the trees once, below the one that it explains', () => {
  fc.assert(
    fc.property(shapes, (causes) => {
      const trees = causeTree(causes)
      assert.deepEqual(trees.flatMap(idsIn).toSorted(), causes.map(({ id }) => id).toSorted())
      const check = ({ cause, whys }: CauseNode): void => {
        for (const why of whys) assert.equal(why.cause.parent, cause.id)
        assert.ok(depthOf(causes, cause.id) >= 1)
        for (const id of idsIn({ cause, whys })) assert.ok(subtreeOf(causes, cause.id).has(id))
        whys.forEach(check)
      }
      trees.forEach(check)
    }),
  )
})

test('a row of whys as long as a table may be does not fell the page', () => {
  const long = Array.from({ length: 5000 }, (_, i): Cause => {
    return { id: `c${i}`, about, parent: i === 0 ? null : `c${i - 1}`, category: null, text: 'x' }
  })
  assert.equal(causeTree(long).flatMap(idsIn).length, 5000)
  assert.equal(depthOf(long, 'c4999'), 5000)
})

import assert from 'node:assert/strict'
import { anArgument } from '../../../test/support/argument.ts'
import { onBoth } from '../../../test/support/database.ts'
import { anOffice } from '../../../test/support/people.ts'
import { doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { logEnd } from '../people/repeat-store.ts'
import type { Where } from '../studies/where.ts'
import { evidenceIn } from './evidence-store.ts'
import { attractivenessIn, type SentAttractiveness, writeAttractiveness } from './qspm-store.ts'
import { addStrategy, changeStrategy, keptStrategy, removeStrategy, strategiesOf } from './tows-store.ts'

const add = (db: Db, where: Where, text: string, seen: number | null = null) =>
  transaction(db, (tx) => addStrategy(tx, where, { cell: 'WO', text, factors: ['f2', 'f3'] }, seen))

const score = (db: Db, where: Where, ...sent: SentAttractiveness[]) =>
  transaction(db, (tx) => writeAttractiveness(tx, where, sent))

onBoth('a strategy has the factors that it was made from, as evidence that points at it', async ({ db }) => {
  const where = await anArgument(db)
  const seen = await logEnd(db, where.office)
  assert.equal(await add(db, where, 'Satu bentuk laporan', seen), 's1')
  assert.equal(await add(db, where, 'Satu bentuk laporan', seen), 's1')
  assert.equal(await add(db, where, 'Lain'), 's2')
  const [first] = await strategiesOf(db, where.office, where.study)
  assert.deepEqual(first, { id: 's1', cell: 'WO', text: 'Satu bentuk laporan', factors: ['f2', 'f3'], version: 1 })
  const links = (await evidenceIn(db, where.office, where.study)).map(({ from, to }) => `${from} ${to}`)
  assert.deepEqual(links.slice(0, 3), ['source:s1 factor:f1', 'factor:f2 strategy:s1', 'factor:f3 strategy:s1'])
  assert.deepEqual(await strategiesOf(db, await anOffice(db, 'Dinas lain'), where.study), [])
})

onBoth('words and factors change together, and an older version is refused', async ({ db }) => {
  const where = await anArgument(db)
  await add(db, where, 'A')
  const change = (version: number, text: string, ...factors: string[]) =>
    transaction(db, (tx) => changeStrategy(tx, where, 's1', version, { text, factors }))
  assert.equal((await change(1, 'B', 'f2', 'f4'))?.version, 2)
  assert.equal((await change(1, 'B', 'f4', 'f2'))?.version, 2)
  assert.equal(await change(1, 'C', 'f2'), null)
  assert.deepEqual((await keptStrategy(db, where.office, where.study, 's1'))?.factors, ['f2', 'f4'])
  assert.equal((await change(2, 'B', 'f1', 'f2', 'f4'))?.version, 3)
  assert.equal(await transaction(db, (tx) => changeStrategy(tx, where, 's9', 1, { text: 'x', factors: [] })), null)
})

onBoth('what does not bear and what nobody said are two things; cells go with their strategy', async ({ db }) => {
  const where = await anArgument(db)
  await add(db, where, 'A')
  const cell = { strategy: 's1', factor: 'f2', version: 0 }
  assert.deepEqual((await score(db, where, { ...cell, score: null })).written, [{ ...cell, score: null, version: 1 }])
  assert.deepEqual((await score(db, where, { ...cell, score: 4 })).stale, [{ ...cell, score: null, version: 1 }])
  await score(db, where, { ...cell, score: 4, version: 1 }, { ...cell, factor: 'f3', score: 2 })
  assert.equal((await score(db, where, { ...cell, factor: 'f9', score: 2 })).stale.length, 1)
  assert.equal((await score(db, where, { ...cell, strategy: 's9', score: 2 })).stale.length, 1)
  assert.deepEqual((await score(db, where, { ...cell, factor: 'f3', score: undefined, version: 1 })).written, [
    { ...cell, factor: 'f3', score: undefined },
  ])
  assert.deepEqual(await attractivenessIn(db, where.office, where.study), [{ ...cell, score: 4, version: 2 }])
  assert.equal(await transaction(db, (tx) => removeStrategy(tx, where, 's1')), true)
  assert.equal(await transaction(db, (tx) => removeStrategy(tx, where, 's1')), false)
  assert.deepEqual(await attractivenessIn(db, where.office, where.study), [])
  assert.equal((await evidenceIn(db, where.office, where.study)).length, 1)
  assert.equal(await add(db, where, 'A'), 's2')
  const gone = (await doneTo(db, where.office, where.study)).find((entry) => entry.act === 'strategy.removed')
  assert.deepEqual(gone?.content?.before, {
    ...{ id: 's1', cell: 'WO', text: 'A' },
    attractiveness: [{ factor: 'f2', score: 4 }],
  })
})

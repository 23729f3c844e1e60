import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../../test/support/database.ts'
import { aMember, anOffice } from '../../../../test/support/people.ts'
import { addLahat, aFigure, everyFigure, lahatDistricts, write } from '../../../../test/support/recap-office.ts'
import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { ppks } from '../../../reference/ppks.ts'
import { entries } from '../../people/log-store.ts'
import { figuresOf } from '../model/figure-store.ts'
import type { FigureKey } from '../model/key.ts'
import { periodOf } from '../model/period-store.ts'
import type { Where } from '../model/where.ts'
import { approve, declareChecked, hasOther, movesOf } from './approval-store.ts'
import { check } from './check.ts'
import { checkSource } from './check-store.ts'
import { addRemarks, closeRemark, remarksOf, removeRemark } from './remark-store.ts'
import { builtInRules, parseRule, type RuleFields } from './rule.ts'
import { addRule, breakdownOf, ownRules, removeRule, setBreakdown } from './rule-store.ts'

const pair = { set: 'ppks', period: '2021' }
const categories = ppks.categories.map((c) => c.id)

async function aWhere(db: Db): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['operator'])
  const where = { office, by, now: someday }
  await addLahat(db, where)
  return where
}

const place = (category: string, region: string): FigureKey => ({
  ...{ category, region, period: '2021', unit: 'entry', sex: '', age: '' },
})

async function lastEntry(db: Db, { office }: Where, act: string) {
  const [entry] = await entries(db, office, { act, most: 1 })
  return entry!.content!
}

onBoth('remarks are written to many figures at once, settled and removed, each as one entry', async ({ db }) => {
  const where = await aWhere(db)
  const places = lahatDistricts.map((region) => place('ppks-24', region))
  await transaction(db, (tx) => addRemarks(tx, where, places, 'follow-up', 'Hitung ulang'))
  const told = (await lastEntry(db, where, 'recap.remarksAdded')).after as { count: number; places: object[] }
  assert.deepEqual([told.count, told.places.length], [24, 10])
  const [first, second] = await remarksOf(db, where.office, { periods: ['2021'], open: true })
  assert.equal((await transaction(db, (tx) => closeRemark(tx, where, first!.id))).ok, true)
  assert.equal((await transaction(db, (tx) => closeRemark(tx, where, first!.id))).ok, false)
  assert.equal((await transaction(db, (tx) => removeRemark(tx, where, second!.id))).ok, true)
  assert.equal((await transaction(db, (tx) => removeRemark(tx, where, second!.id))).ok, false)
  assert.equal((await remarksOf(db, where.office, { periods: ['2021'], open: true })).length, 22)
  assert.equal((await remarksOf(db, where.office, { region: first!.region })).length, 1)
  assert.deepEqual(await remarksOf(db, await anOffice(db, 'Dinas lain'), { periods: ['2021'] }), [])
})

onBoth("an office's rules and breakdowns are kept as data, with what was before", async ({ db }) => {
  const where = await aWhere(db)
  const fields: RuleFields = {
    set: 'ppks',
    left: { kind: 'figures', categories: ['ppks-01', 'ppks-02'], sex: '', age: '' },
    operator: '<=',
    right: { kind: 'population' },
  }
  const id = await transaction(db, (tx) => addRule(tx, where, 'Anak', fields))
  const [kept] = await ownRules(db, where.office)
  assert.deepEqual([kept!.id, kept!.title.id, kept!.left, kept!.own], [id, 'Anak', fields.left, true])
  const set = (version: number, ages: readonly string[]) =>
    transaction(db, (tx) => setBreakdown(tx, where, 'ppks', version, { sexes: true, ages }))
  assert.equal((await set(0, ['0-17', '18+'])).ok, true)
  assert.equal((await set(0, [])).ok, false)
  assert.deepEqual(await breakdownOf(db, where.office, 'ppks'), {
    breakdown: { sexes: true, ages: ['0-17', '18+'] },
    version: 1,
  })
  assert.equal((await set(1, [])).ok, true)
  assert.deepEqual((await lastEntry(db, where, 'recap.breakdownChanged')).before, {
    sexes: true,
    ages: ['0-17', '18+'],
  })
  assert.equal((await ownRules(db, where.office)).length, 1)
  assert.equal((await transaction(db, (tx) => removeRule(tx, where, id))).ok, true)
  assert.deepEqual(await ownRules(db, where.office), [])
  for (const rule of builtInRules) assert.notEqual(parseRule(JSON.parse(JSON.stringify(rule))), null, rule.id)
})

onBoth(
  'a period is declared checked only when no warning waits; then no door opens to it once it is approved',
  async ({ db }) => {
    const where = await aWhere(db)
    await write(db, where, ...everyFigure(categories, '2021'))
    const declare = async () => {
      const { version } = (await periodOf(db, where.office, 'ppks', '2021'))!
      return transaction(db, (tx) => declareChecked(tx, where, pair, version))
    }
    const open = check((await checkSource(db, where.office, 'ppks', '2021', '2021-12-31'))!).open
    assert.deepEqual(open, [])
    await write(db, where, aFigure('ppks-24', '16.04', '2021', 9999))
    const refused = await declare()
    assert.deepEqual(refused.ok ? null : refused.problems, [{ code: 'openWarnings', values: { open: 1 } }])
    await transaction(db, (tx) => addRemarks(tx, where, [place('ppks-24', '16.04')], 'explanation', 'Panti'))
    assert.equal((await declare()).ok, true)
    const status = async () => (await periodOf(db, where.office, 'ppks', '2021'))!.status
    assert.equal(await status(), 'checked')
    // A figure that changes after the period was checked makes a draft of it again.
    const seen = (await figuresOf(db, where.office, { regions: ['16.04'] }))[0]!.version
    await write(db, where, { ...aFigure('ppks-24', '16.04', '2021', 9998), version: seen })
    assert.equal(await status(), 'draft')
    assert.equal((await declare()).ok, true)
    const { version } = (await periodOf(db, where.office, 'ppks', '2021'))!
    const other = await aMember(db, where.office, ['operator'], 'Citra')
    const own = await transaction(db, (tx) => approve(tx, where, pair, version))
    assert.deepEqual(own.ok ? null : own.problems, [{ code: 'ownCheck' }])
    assert.equal(await hasOther(db, where), true)
    await db.updateTable('memberships').set({ ended_at: someday }).where('user_id', '=', other).execute()
    const approved = await transaction(db, (tx) => approve(tx, where, pair, version))
    assert.equal(await hasOther(db, where), false)
    assert.equal(approved.ok, true, 'who is alone takes both steps')
    const shut = await write(
      db,
      where,
      aFigure('ppks-24', '16.04.01', '2021', 5),
      aFigure('ppks-24', '16.04', '2020', 5),
    )
    assert.deepEqual([shut.refused.map((r) => r.why), shut.changed.map((c) => c.key.period)], [['locked'], ['2020']])
    assert.deepEqual(
      (await movesOf(db, where.office, pair)).map((entry) => entry.act),
      ['recap.periodApproved', 'recap.periodChecked', 'recap.periodChecked'],
    )
  },
)

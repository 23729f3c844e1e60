import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Amount, kindOf, leastOf, wholeOf } from './amount.ts'
import { type Fact, factsOf } from './facts.ts'
import { type PivotQuestion, pivot } from './pivot.ts'
import { partsOf, regionTree } from './region-tree.ts'

const fact = (category: string, region: string, value: number | null, more: Partial<Fact> = {}): Fact => ({
  ...{ category, region, period: '2021', unit: 'entry', sex: '', age: '' },
  ...{ value, state: value === null ? 'not-reported' : 'reported' },
  ...more,
})

const districts = ['16.04.01', '16.04.02']
const asked: PivotQuestion = {
  rows: 'region',
  columns: 'category',
  categories: [
    { id: 'a', inTotal: true },
    { id: 'b', inTotal: true },
  ],
  area: '16.04',
  regions: districts,
  regionCodes: ['16.04', ...districts],
  periods: ['2021'],
}
const sum = (value: number, unknown = 0): Amount => ({ sums: [{ unit: 'entry', value }], unknown, confidential: 0 })
const table = (facts: readonly Fact[], more: Partial<PivotQuestion> = {}) =>
  pivot(factsOf(facts), { ...asked, ...more })

test('a regency’s own figure and those of its districts are never added, and are held against each other', () => {
  const made = table([
    fact('a', '16.04', 10),
    fact('a', '16.04.01', 4),
    fact('a', '16.04.02', 5),
    fact('b', '16.04.01', 7),
  ])
  assert.deepEqual(made.amount(null, 'a'), sum(10))
  assert.deepEqual(made.parts(null, 'a'), sum(9))
  assert.deepEqual(made.amount('16.04.01', null), sum(11))
  assert.deepEqual(made.amount(null, 'b'), sum(7, 1))
  assert.deepEqual(made.amount(null, null), sum(17, 1))
  assert.deepEqual(made.parts(null, null)?.sums, [])
})

test('not reported is unknown, with a row that says so and without any row', () => {
  const made = table([fact('a', '16.04.01', 0), fact('a', '16.04.02', null)])
  assert.deepEqual(made.amount('16.04.01', 'a'), sum(0))
  assert.equal(kindOf(made.amount('16.04.02', 'a')!), 'unknown')
  assert.equal(kindOf(made.amount('16.04.02', 'b')!), 'unknown')
  assert.deepEqual([kindOf(made.amount(null, 'a')!), leastOf(made.amount(null, 'a')!)], ['atLeast', 0])
  assert.deepEqual(made.amount(null, null), sum(0, 2))
})

test('a district of which nothing is known owes one figure, not one a village', () => {
  const villages = ['16.04.01.2001', '16.04.01.2002', '16.04.02.2001', '16.04.02.2002']
  const made = table([fact('a', '16.04.01.2001', 3)], { regionCodes: [...asked.regionCodes, ...villages] })
  assert.deepEqual(made.amount('16.04.01', 'a'), sum(3, 1))
  assert.deepEqual(made.amount(null, 'a'), sum(3, 2))
})

test('a district that was not there yet owes nothing', () => {
  const made = table([fact('a', '16.04.01', 3)], { wasThere: (region) => region !== '16.04.02' })
  assert.deepEqual(made.amount(null, 'a'), sum(3))
})

test('people and families stand side by side and are never one number', () => {
  const made = table([fact('a', '16.04.01', 10), fact('a', '16.04.02', 4, { unit: 'family' })])
  const both = made.amount(null, 'a')!
  assert.equal(kindOf(both), 'units')
  assert.deepEqual(both.sums, [
    { unit: 'entry', value: 10 },
    { unit: 'family', value: 4 },
  ])
  assert.equal(wholeOf(both), null)
  assert.deepEqual(
    table([fact('a', '16.04.01', 10), fact('a', '16.04.02', 4, { unit: 'family' })], { units: ['family'] }).amount(
      null,
      'a',
    ),
    sum4Families,
  )
})
const sum4Families: Amount = { sums: [{ unit: 'family', value: 4 }], unknown: 1, confidential: 0 }

test('women and men are the whole where no whole was given, and are never added to it', () => {
  const split = [fact('a', '16.04.01', 3, { sex: 'female' }), fact('a', '16.04.01', 4, { sex: 'male' })]
  const bySex = { rows: 'category', columns: 'sex', sexes: ['', 'female', 'male'] } as const
  const made = table([...split, fact('a', '16.04.02', 5)], bySex)
  assert.deepEqual(made.columns, ['female', 'male'])
  assert.deepEqual(made.amount('a', 'female'), sum(3, 1))
  assert.deepEqual(made.amount('a', null), sum(12))
  assert.deepEqual(table([...split, fact('a', '16.04.01', 8)], bySex).of({ region: '16.04.01', category: 'a' }), sum(8))
})

test('ages are not added up: their groups may overlap', () => {
  const facts = [fact('a', '16.04.01', 3, { age: '0-5' }), fact('a', '16.04.01', 9, { age: '0-17' })]
  const made = table(facts, { rows: 'age', ages: ['', '0-5', '0-17'] })
  assert.deepEqual(made.rows, ['0-5', '0-17'])
  assert.deepEqual(made.amount('0-17', 'a'), sum(9, 1))
  assert.equal(kindOf(made.amount(null, 'a')!), 'unknown')
})

test('two moments are never added', () => {
  const made = table([fact('a', '16.04', 3), fact('a', '16.04', 4, { period: '2022' })], {
    rows: 'category',
    columns: 'period',
    periods: ['2021', '2022'],
  })
  assert.deepEqual(made.amount('a', '2022'), sum(4))
  assert.equal(made.amount('a', null), null)
})

test('what an office counts beside an official list stands outside its total', () => {
  const categories = [...asked.categories, { id: 'own', inTotal: false }]
  const made = table([fact('a', '16.04', 3), fact('b', '16.04', 1), fact('own', '16.04', 90)], { categories })
  assert.deepEqual(made.amount(null, 'own'), sum(90))
  assert.deepEqual(made.amount(null, null), sum(4))
})

test('a hidden figure is neither known nor owed', () => {
  const hidden = fact('a', '16.04.02', null, { state: 'confidential' })
  const made = table([fact('a', '16.04.01', 3), hidden])
  assert.equal(kindOf(made.amount('16.04.02', 'a')!), 'hidden')
  assert.deepEqual(made.amount(null, 'a'), { sums: [{ unit: 'entry', value: 3 }], unknown: 0, confidential: 1 })
})

test('a sum beyond what is exact says so', () => {
  const most = Number.MAX_SAFE_INTEGER
  assert.equal(kindOf(table([fact('a', '16.04.01', most), fact('a', '16.04.02', 2)]).amount(null, 'a')!), 'tooLarge')
})

test('of a region the parts right below it are known', () => {
  const tree = regionTree(['16.04', '16.04.01', '16.04.01.2001', '16.05'])
  assert.deepEqual(partsOf(tree, '16.04'), ['16.04.01'])
  assert.deepEqual(partsOf(tree, '99'), [])
})

const codes = ['16.04', '16.04.01', '16.04.02', '16.04.01.2001', '16.04.01.2002', '16.04.02.2001']
const anyFact = fc
  .record({
    category: fc.constantFrom('a', 'b'),
    region: fc.constantFrom(...codes),
    unit: fc.constantFrom('entry', 'family'),
    value: fc.option(fc.nat({ max: 50 })),
    hidden: fc.boolean(),
  })
  .map(({ hidden, ...f }) =>
    fact(f.category, f.region, f.value, {
      unit: f.unit,
      ...(f.value === null && hidden ? { state: 'confidential' } : {}),
    }),
  )

/** The rules word by word, over lists of objects. */
function plainly(facts: readonly Fact[], category: string, region: string): Amount {
  const own = facts.filter((f) => f.category === category && f.region === region)
  const reported = own.filter((f) => f.value !== null)
  if (reported.length > 0)
    return {
      sums: reported.map((f) => ({ unit: f.unit, value: f.value! })).toSorted(byUnit),
      unknown: 0,
      confidential: 0,
    }
  const parts = codes.filter((c) => c.startsWith(`${region}.`) && c.split('.').length === region.split('.').length + 1)
  const amounts = parts.map((part) => plainly(facts, category, part))
  const units = [...new Set(amounts.flatMap((a) => a.sums.map((s) => s.unit)))]
  const isHidden = own.some((f) => f.state === 'confidential')
  if (units.length === 0) return { sums: [], unknown: isHidden ? 0 : 1, confidential: isHidden ? 1 : 0 }
  return {
    sums: units
      .map((unit) => ({
        unit,
        value: total(amounts.flatMap((a) => a.sums.filter((s) => s.unit === unit).map((s) => s.value))),
      }))
      .toSorted(byUnit),
    unknown: total(amounts.map((a) => a.unknown)),
    confidential: total(amounts.map((a) => a.confidential)),
  }
}
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const byUnit = (a: { unit: string }, b: { unit: string }) => (a.unit < b.unit ? -1 : 1)

test('for any figures the table is what the rules say, word by word', () => {
  const facts = fc.uniqueArray(anyFact, { selector: (f) => `${f.category} ${f.region} ${f.unit}`, maxLength: 16 })
  fc.assert(
    fc.property(facts, (all) => {
      const made = table(all, { regionCodes: codes, regions: codes })
      for (const region of codes)
        for (const category of ['a', 'b'])
          assert.deepEqual(made.amount(region, category), plainly(all, category, region))
    }),
    { numRuns: 300 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesNamed, categoriesNear, categorySets, countedIn, nameIn, setOf } from './set.ts'
import { noCategory, parseCategory, slugOf } from './set-form.ts'

const own = {
  id: 'panti',
  set: 'ppks',
  name: 'Penghuni panti asuhan',
  short: 'Panti',
  unit: 'person',
  version: 1,
} as const
const sets = categorySets(
  [{ id: 'bantuan', title: 'Bantuan', version: 1 }],
  [{ ...own, sensitive: [], aliases: ['Anak panti'] }],
)
const [ppks] = sets

test('an office has the official lists, its own sets behind them, and its own categories beside a list', () => {
  assert.deepEqual(
    sets.map((set) => [set.id, set.categories.length, countedIn(set).length, set.unit]),
    [
      ['ppks', 27, 26, 'entry'],
      ['psks', 12, 12, 'entry'],
      ['desil', 10, 10, 'family'],
      ['bantuan', 0, 0, 'entry'],
    ],
  )
  assert.equal(setOf(sets, 'panti')?.id, 'ppks')
  assert.equal(nameIn(sets, 'panti', 'en'), 'Penghuni panti asuhan')
  assert.equal(nameIn(sets, 'bantuan', 'id'), 'Bantuan')
})

test('a name is found exactly; what is near is only proposed', () => {
  assert.deepEqual(
    categoriesNamed(ppks!, 'FAKIR MISKIN').map((c) => c.id),
    ['ppks-24'],
  )
  assert.deepEqual(
    categoriesNamed(ppks!, 'Anak panti').map((c) => c.id),
    ['panti'],
  )
  assert.deepEqual(categoriesNamed(ppks!, 'Fakir miskn'), [])
  assert.equal(categoriesNear(ppks!, 'Fakir miskn')[0]?.of.id, 'ppks-24')
  assert.deepEqual(categoriesNear(ppks!, 'x'), [])
})

test('a category of the office may not be called as another of its set', () => {
  const codes = (name: string) => {
    const parsed = parseCategory({ ...noCategory, name }, ppks!, null)
    return parsed.ok ? [] : parsed.problems.map((p) => p.code)
  }
  assert.deepEqual(codes('Gelandangan'), ['takenName'])
  assert.deepEqual(codes(' – '), ['noName'])
  assert.deepEqual(codes('Dhuafa'), [])
  assert.equal(slugOf('Bantuan (PKH) & Sembako 2021!'), 'bantuan-pkh-sembako-2021')
})

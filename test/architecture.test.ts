import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { longFiles } from './architecture/house.ts'
import { innocents, offenders } from './architecture/planted.ts'
import { offences, type RuleName, rules } from './architecture/rules.ts'
import { readTree } from './architecture/tree.ts'

const house = readTree(fileURLToPath(new URL('..', import.meta.url)))
const names = Object.keys(rules) as RuleName[]

for (const rule of names) {
  test(`the house keeps the rule ${rule}`, () => {
    assert.deepEqual(
      offences(house, [rule]).map(({ path, says }) => `${path} ${says}`),
      [],
    )
  })

  test(`the rule ${rule} catches every planted offender`, () => {
    const planted = Object.entries(offenders[rule])
    // A circle is one offence of all that stand in it.
    const groups = rule === 'noCircles' ? [planted] : planted.map((file) => [file])
    for (const group of groups) assert.notDeepEqual(offences(new Map(group), [rule]), [], String(group[0]))
  })

  test(`what comes near to breaking the rule ${rule} is accused by none`, () => {
    assert.deepEqual(offences(new Map(Object.entries(innocents[rule]))), [])
  })
}

test('the tree that is judged is the whole house, folders included', () => {
  for (const path of [
    'package.json',
    'src/main.ts',
    'src/methods/index.ts',
    'src/methods/',
    'bin/ungkit.cjs',
    '.ci/run',
  ])
    assert.ok(house.has(path), path)
  assert.ok(![...house.keys()].some((path) => path.startsWith('node_modules/') || path.startsWith('dist/')))
})

test('a file is excused from its length only while it is long', () => {
  for (const [path, reason] of longFiles) {
    assert.ok((house.get(path)?.split('\n').length ?? 0) > 300, path)
    assert.ok(reason.length > 20, path)
  }
})

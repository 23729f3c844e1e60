import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('a folder of pictures is not empty, and what is not ours is not read', () => {
  const place = mkdtempSync(join(tmpdir(), 'ungkit-house-'))
  try {
    for (const folder of ['src/empty', 'docs/pictures', 'node_modules/x', 'dist'])
      mkdirSync(join(place, folder), { recursive: true })
    for (const [path, text] of [
      ['src/a.ts', 'export const a = 1\n'],
      ['docs/pictures/a.png', '\u0089PNG\0'],
      ['node_modules/x/b.ts', 'export default 1\n'],
      ['dist/main.js', ''],
    ] as const)
      writeFileSync(join(place, path), text)
    symlinkSync(join(place, 'docs'), join(place, 'link'))
    const tree = readTree(place)
    assert.deepEqual([...tree].filter(([path]) => !path.endsWith('/')).sort(), [
      ['docs/pictures/a.png', ''],
      ['src/a.ts', 'export const a = 1\n'],
    ])
    const empty = offences(tree, ['noEmptyFolders']).map(({ path }) => path)
    assert.deepEqual(empty, ['src/empty/'])
  } finally {
    rmSync(place, { recursive: true })
  }
})

test('a file is excused from its length only while it is long', () => {
  for (const [path, reason] of longFiles) {
    assert.ok((house.get(path)?.split('\n').length ?? 0) > 300, path)
    assert.ok(reason.length > 20, path)
  }
})

test('what is installed or built is no part of the repository', (t) => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  try {
    const args = ['-c', 'safe.directory=*', 'ls-files', 'node_modules', 'dist', 'data']
    assert.equal(execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), '')
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error
    t.skip('there is no git here')
  }
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Tree } from './architecture/house.ts'
import { offences, rules } from './architecture/rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What git tracks or would track, as text; pictures and other binary files are left out. */
function tree(): Tree {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  const paths = listed
    .split('\0')
    .filter((path) => /\.(tsx?|mjs|cjs|json|jsonl|md|csv|txt|py|R|css|svg)$|^\.ci\/run$/.test(path))
  return new Map(
    paths.flatMap((path): [string, string][] => {
      try {
        return [[path, readFileSync(join(root, path), 'utf8')]]
      } catch {
        return []
      }
    }),
  )
}

const offenders: Readonly<Record<keyof typeof rules, Record<string, string>>> = {
  everyFileHasARoom: { 'src/attic/old.ts': 'export const a = 1\n' },
  importsGoDown: {
    'src/methods/a.ts': "import { b } from '../base/b.ts'\n",
    'src/base/b.ts': "export { c } from '../features/issues/c.ts'\n",
    'src/features/recap/d.ts': "import type { E } from '../sources/e.ts'\n",
    'src/features/issues/f.ts': "const g = await import('../../web/g.ts')\n",
  },
  noCircles: { 'src/base/a.ts': "import { b } from './b.ts'\n", 'src/base/b.ts': "import type { A } from './a.ts'\n" },
  methodsArePure: {
    'src/methods/a.ts': "import { readFile } from 'node:fs'\n",
    'src/methods/b.ts': "import { z } from 'zod'\n",
  },
  noClockOrChance: {
    'src/methods/a.ts': 'export const now = () => Date.now()\n',
    'src/methods/b.ts': 'const x = Math.random()\n',
  },
  queriesInStores: { 'src/features/recap/pages.ts': "db.selectFrom('figures')\n" },
  filesAreShort: { 'src/base/long.ts': 'export const a = 1\n'.repeat(301) },
  functionsFitAScreen: { 'src/base/a.ts': `export function long() {\n${'  step()\n'.repeat(81)}}\n` },
  namesExplain: { 'src/base/utils.ts': 'export const a = 1\n', 'src/base/b.ts': 'export class StudyManager {}\n' },
  exportsHaveNames: { 'src/base/a.ts': 'export default 1\n' },
  pathsStayInside: { 'docs/a.md': `see ${'../'}${'shared'}/x\n`, 'src/base/a.ts': `const p = '/${'work'}/main'\n` },
}

for (const rule of Object.keys(rules)) {
  test(`the house keeps the rule ${rule}`, () => {
    assert.deepEqual(
      offences(tree(), [rule]).map((o) => `${o.path} ${o.says}`),
      [],
    )
  })

  test(`the rule ${rule} catches an offender`, () => {
    const planted = Object.entries(offenders[rule]!)
    const caught = new Set(offences(new Map(planted), [rule]).map((o) => o.path))
    const needed = rule === 'noCircles' ? 1 : planted.length
    assert.ok(caught.size >= needed, `caught ${[...caught].join(', ')}`)
  })
}

test('an import in a comment or a string of an example is no import', () => {
  const innocent = "/** import { a } from '../base/a.ts' */\n// import '../db/x.ts'\nexport const a = 1\n"
  assert.deepEqual(offences(new Map([['src/methods/a.ts', innocent]])), [])
})

test('no folder in src stands empty', () => {
  const empty = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter((entry) => readdirSync(join(entry.parentPath, entry.name)).length === 0)
  assert.deepEqual(
    empty.map((e) => e.name),
    [],
  )
})

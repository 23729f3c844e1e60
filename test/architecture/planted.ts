import type { RuleName } from './rules.ts'

type Planted = Readonly<Record<string, string>>

const steps = (count: number) => '  step()\n'.repeat(count)

/** For each rule, files that break it. Every one of them must be caught. */
export const offenders: Readonly<Record<RuleName, Planted>> = {
  everyFileHasARoom: {
    'src/attic/old.ts': 'export const a = 1\n',
    'src/features/stray.ts': 'export const a = 1\n',
    'src/style.css': 'a { color: red }\n',
  },
  noEmptyFolders: { 'src/attic/': '', 'src/attic/inner/': '' },
  importsGoDown: {
    'src/methods/a.ts': "import { b } from '../base/b.ts'\n",
    'src/base/b.ts': "export { c } from '../features/issues/c.ts'\n",
    'src/base/c.ts': "const c = await import(\n  '../web/c.ts',\n)\n",
    'src/base/d.ts': 'const d = await import(`../web/d.ts`)\n',
    'src/base/e.ts': "type E = import('../web/e.ts').E\n",
    'src/base/f.ts': "export const quote = /[\"'`]/\nimport { g } from '../web/g.ts'\n",
    'src/base/g.ts': "import { near } from '../../test/support/near.ts'\n",
    'src/base/h.test.ts': "import { h } from '../cli/h.ts'\n",
    'src/features/recap/d.ts': "import type { E } from '../sources/e.ts'\n",
    'src/features/issues/f.ts': "const g = await import('../../web/g.ts')\n",
    'src/cli/i.ts': "import '../web/i.ts'\n",
    'src/web/j.ts': "import { j } from '../main.ts'\n",
  },
  noCircles: { 'src/base/a.ts': "import { b } from './b.ts'\n", 'src/base/b.ts': "import type { A } from './a.ts'\n" },
  methodsArePure: {
    'src/methods/a.ts': "import { readFile } from 'node:fs'\n",
    'src/methods/b.ts': "import { z } from 'zod'\n",
    'src/methods/c.test.ts': "import { z } from 'zod'\n",
  },
  noClockOrChance: {
    'src/methods/a.ts': 'export const now = () => Date.now()\n',
    'src/methods/b.ts': 'const x = Math.random()\n',
    'src/methods/c.ts': 'const today = new Date( )\n',
    'src/methods/d.ts': 'const today = new Date\n',
    'src/methods/e.ts': 'const id = crypto.randomUUID()\n',
    'src/methods/f.ts': 'const home = globalThis.process.env.HOME\n',
    'src/features/issues/trial-result.ts': 'export const late = (d: number) => d < Date.now()\n',
    'src/features/issues/findings/list.tsx': 'export const today = new Date()\n',
  },
  queriesInStores: {
    'src/features/recap/pages.ts': "db.selectFrom('figures')\n",
    'src/features/recap/form.ts': "db\n  .deleteFrom<Figures>('figures')\n",
    'src/web/app.ts': "db.insertInto('figures')\n",
  },
  filesAreShort: {
    'src/base/long.ts': 'export const a = 1\n'.repeat(301),
    'src/ui/long.css': 'a {}\n'.repeat(301),
    'test/long.test.ts': `${'export const a = 1\n'.repeat(300)}export const b = 1`,
  },
  functionsFitAScreen: {
    'src/base/a.ts': `export function long() {\n${steps(79)}}\n`,
    'src/base/b.ts': `export function long({\n  a,\n}: Props): { b: number } | null {\n${steps(78)}}\n`,
    'src/base/c.ts': `const long = (\n  a: A,\n): B => {\n${steps(78)}}\n`,
    'src/base/d.ts': `export const all = {\n  long() {\n${steps(79)}  },\n}\n`,
    'src/base/e.tsx': `export const Long = (props: Props) => (\n${'  <p />\n'.repeat(79)})\n`,
    'src/base/f.ts': `list.forEach((x) => {\n${steps(79)}})\n`,
    'src/base/g.ts': `const brace = /[{'"]/\nfunction long() {\n${steps(79)}}\n`,
    'src/base/h.ts': `function long() {\n  const a = b.map((x) => x[0]! / f(x), 0) / c\n${steps(78)}}\n`,
    'test/h.test.ts': `test('says', () => {\n${steps(79)}})\n`,
  },
  namesExplain: {
    'src/base/utils.ts': 'export const a = 1\n',
    'src/base/date-utils.ts': 'export const a = 1\n',
    'src/base/helpers.test.ts': 'export const a = 1\n',
    'src/base/common/a.ts': 'export const a = 1\n',
    'src/base/b.ts': 'export class StudyManager {}\n',
    'src/base/c.ts': 'export class StudyServiceOfRecords {}\n',
    'src/base/d.ts': 'export function helperFor() {}\n',
    'src/base/e.ts': 'export type ClickHandler = () => void\n',
  },
  exportsHaveNames: {
    'src/base/a.ts': 'export default 1\n',
    'src/base/b.ts': 'const b = 1\nexport { b as default }\n',
    'src/base/c.ts': "export { default } from './d.ts'\n",
    'build.mjs': 'export default {}\n',
  },
  pathsStayInside: {
    'docs/a.md': `see ${'../'}shared/x\n`,
    'docs/b.md': `see ${'../../'}shared for more\n`,
    'src/base/a.ts': `const p = '/${'work'}/main'\n`,
    'README.md': `open file:///${'home'}/me/x or C:${'\\'}Users\n`,
  },
}

/** For each rule, files that come near to breaking it and do not. None may be accused, by any rule. */
export const innocents: Readonly<Record<RuleName, Planted>> = {
  everyFileHasARoom: { 'src/main.ts': 'export const a = 1\n', 'src/features/recap/figure.ts': 'export const a = 1\n' },
  noEmptyFolders: { 'src/base/': '', 'src/base/table/': '', 'src/base/table/a.ts': 'export const a = 1\n' },
  importsGoDown: {
    'src/base/a.ts': "import { b } from '../methods/b.ts'\nexport const c = \"import { d } from '../web/d.ts'\"\n",
    'src/base/b.ts': "/** import { a } from '../web/a.ts' */\n// import '../db/x.ts'\nexport const a = 1\n",
    'src/base/c.ts': `export const a = \`import { b } from '../web/\${c}.ts'\`\n`,
    'src/base/d.test.ts': "import { near } from '../../test/support/near.ts'\nimport { test } from 'node:test'\n",
    'src/web/e.ts': "const e = await import('../reports/e.ts')\n",
  },
  noCircles: {
    'src/base/a.ts': "import { b } from './b.ts'\n",
    'src/base/b.ts': "// import './a.ts'\nexport const b = 1\n",
  },
  methodsArePure: {
    'src/methods/a.ts': "import { b } from './exact/b.ts'\n",
    'src/methods/a.test.ts': "import fc from 'fast-check'\nimport { test } from 'node:test'\n",
  },
  noClockOrChance: {
    'src/methods/a.ts': "export const says = 'Date.now() and process.env' // Math.random()\n",
    'src/methods/b.ts': 'export const b = (year: number) => new Date(year, 0, 1).getTime() + preprocess.length\n',
    'src/methods/c.test.ts': 'const began = performance.now()\n',
    'src/features/recap/routes.ts': 'export const today = () => new Date()\n',
    'src/features/issues/weights.client.ts': 'setTimeout(draw, 100)\n',
  },
  queriesInStores: {
    'src/features/recap/figure-store.ts': "db.selectFrom('figures')\n",
    'src/features/recap/store.test.ts': "db.selectFrom('figures')\n",
    'src/web/app.test.ts': "db.insertInto('figures')\n",
    'src/db/open.ts': "db.selectFrom('figures')\n",
    'src/features/recap/text.ts': "export const says = 'db.selectFrom(...)'\n",
  },
  filesAreShort: { 'src/base/a.ts': 'export const a = 1\n'.repeat(300), 'src/reference/a.json': '1\n'.repeat(999) },
  functionsFitAScreen: {
    'src/base/a.ts': `export function short() {\n${steps(78)}}\n\nexport function next() {\n${steps(78)}}\n`,
    'src/base/b.ts': `export const table = [\n${"  { a: (x) => x.a, b: 'it' },\n".repeat(200)}]\n`,
    'src/base/c.ts': `if (ready(1)) {\n${steps(90)}}\nfor (const a of b) {\n${steps(90)}}\nswitch (a) {\n${steps(90)}}\n`,
    'src/base/d.ts': `const found = a ? f(x) : {\n${'  a,\n'.repeat(90)}}\n`,
    'src/base/f.ts': `const table: Record<string, (a: number) => string> = {\n${'  a: (x) => x,\n'.repeat(90)}}\n`,
    'src/base/e.ts': `/*\n${steps(90)}*/\nexport const text = \`() => {\n${steps(90)}}\`\n`,
  },
  namesExplain: {
    'src/base/a.ts': 'export function greatestCommonDivisor() {}\n// class StudyManager\n',
    'src/base/b.ts': "export const says = 'class StudyManager'\nexport const handled = 1\n",
  },
  exportsHaveNames: {
    'src/base/a.ts': "export { default as csv } from 'csv'\nexport const text = `\nexport default 1\n`\n",
    'src/base/b.ts': 'export function defaultOf(a: number) {\n  return a\n}\n',
  },
  pathsStayInside: {
    'docs/a.md': 'see https://example.org/home/page and /var/lib/ungkit and data/tmp/x\n',
    'src/base/a.ts': "export const shared = './shared-table'\n",
  },
}

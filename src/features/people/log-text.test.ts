import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { kinds } from './log-kind-text.ts'
import { acts, actText, didText } from './log-text.ts'
import { officeActs, studyActs } from './role.ts'

const src = fileURLToPath(new URL('../..', import.meta.url))

/** Acts that are put together, each with what it may become. */
const built: Readonly<Record<string, readonly string[]>> = {
  'study.*': ['study.active', 'study.archived', 'study.binned'],
}

/** What looks like an act and is none: names of settings, places in a method file, columns of tables. */
const others = new Set([
  ...['backup.last', 'backup.failed', 'backup.known', 'backup.lease'],
  ...['source.year', 'source.citation', 'source.address'],
  ...['scores.issue', 'printed.issue'],
])

const nouns = new Set(Object.keys(acts).map((act) => act.split('.')[0]!))
const rights = new Set<string>([...Object.keys(officeActs), ...Object.keys(studyActs)])

const noAct = /\.(select|where|order|group|inner|left|on|set|column|ref)\w*\(|^\s*(\/?\*|\/\/)|path: '/i

/**
 * Every act that a text of the program names: behind `act:`, and wherever a literal begins with a noun of the log. What is put
 * together ends with a star.
 */
function actsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => !noAct.test(line))
  return lines.flatMap((line) => {
    const behind = /\bact\b\??\s*[:=]/.test(line)
    const literals = line.replace(/\$\{\w+\}/g, '*').matchAll(/(['`])([a-z]+\.[a-z*][\w*]*)\1/g)
    return [...literals].map((match) => match[2]!).filter((key) => behind || nouns.has(key.split('.')[0]!))
  })
}

function used(): Map<string, string> {
  const found = new Map<string, string>()
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.test\.|(^|\/)log-(field-|argument-)?text\.ts$/.test(path)) continue
    for (const key of actsIn(readFileSync(join(src, path), 'utf8')))
      for (const act of built[key] ?? [key])
        if (!rights.has(act) && !others.has(act) && !isFile(act)) found.set(act, path)
  }
  return found
}

function isFile(name: string): boolean {
  return /\.(json|jsonl|csv|key|sqlite|svg|css|ts|js|txt|zip)$/.test(name)
}

test('every act that the program writes has words', () => {
  const without = [...used()].filter(([act]) => !Object.hasOwn(acts, act))
  assert.deepEqual(without, [])
})

test('the search for acts sees those that stand in every form', () => {
  const text = [
    "const change = { actor: by, act: 'swot.added', study }",
    "  const act = closed ? 'member.x' : 'member.y'",
    "  await told(tx, about, 'invitation.z', null, now)",
    "    .where('log.act', '=', 'study.q')",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a program.
    '  act: `study.${state}`,',
    ' * Such as `study.renamed`.',
  ]
  assert.deepEqual(actsIn(text.join('\n')), ['swot.added', 'member.x', 'member.y', 'invitation.z', 'study.*'])
})

test('words for acts that nothing writes any more are left behind by nobody', () => {
  const known = used()
  const unused = Object.keys(acts).filter((act) => !known.has(act))
  assert.deepEqual(unused, [])
})

test('an act that is unknown is called by its key', () => {
  assert.deepEqual([actText('swot.added', 'id'), didText('constructor', 'en')], ['swot.added', 'constructor'])
  assert.equal(actText('issue.changed', 'id'), 'Isu diubah')
})

test('every kind of thing that an entry is about can be chosen to narrow by', () => {
  const found = new Set<string>()
  for (const path of readdirSync(join(src, 'features'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.test\./.test(path)) continue
    const text = readFileSync(join(src, 'features', path), 'utf8')
    for (const [, kind] of text.matchAll(/(?:subject: |Subject\([^)]*\): string \{\s*return )`(\w+):/g))
      found.add(kind!)
  }
  const missing = [...found].filter((kind) => !kind.startsWith('recap') && !(kind in kinds))
  assert.ok(found.size > 15, [...found].join(' '))
  assert.deepEqual(missing, [])
})

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { configFields, parseConfig } from '../src/base/config.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'operating')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const source = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')

test('the table of settings is the register of variables, in its order', () => {
  const rows = [...read('run.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
  assert.deepEqual(rows, configFields)
})

test('what is set in an example is a variable of ours, and is accepted', () => {
  for (const name of readdirSync(folder)) {
    const given = [...read(name).matchAll(/^ *((?:UNGKIT|OIDC|SMTP|MAIL|DATABASE|METRICS)_\w+|PORT|HOST)=(\S*)/gm)]
    for (const [, variable] of given) assert.ok((configFields as string[]).includes(variable!), `${name}: ${variable}`)
    const set = Object.fromEntries(given.map(([, variable, value]) => [variable, value]))
    const secret = '0123456789abcdef0123456789abcdef'
    const all = 'DATABASE_URL' in set ? { ...set, UNGKIT_SECRET: secret } : set
    assert.ok(parseConfig(all).ok, `${name}: ${JSON.stringify(parseConfig(all))}`)
  }
})

test('every figure with an alarm is one that is measured', () => {
  const measured = source('src/web/metrics.ts') + source('src/web/metrics-server.ts')
  const named = [...read('run.md').matchAll(/`((?:ungkit|nodejs|process)_\w+)/g)].map((match) => match[1]!)
  assert.ok(named.length > 8)
  for (const name of named) assert.ok(measured.includes(`'${name}'`), name)
})

test('links lead somewhere', () => {
  for (const name of readdirSync(folder))
    for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      assert.ok(existsSync(join(folder, target!)), `${name}: ${target}`)
})

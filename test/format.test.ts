import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { TableSchema } from '../src/bundle/table-schema.ts'
import { tables } from '../src/bundle/tables/index.ts'
import { parseMethod } from '../src/methods/scoring/parse-method.ts'

const page = readFileSync(new URL('../docs/format-studi.md', import.meta.url), 'utf8')

for (const table of tables as readonly TableSchema[])
  test(`the page on the format describes ${table.name}.csv as it is checked`, () => {
    const columns = table.fields.map((f) => {
      const name = f.required ? `**${f.name}**` : f.name
      const refers = f.refersTo === 'criteria' ? 'method.json' : f.refersTo
      return f.allowed ? `${name} (${f.allowed.join(', ')})` : refers ? `${name} (${refers})` : name
    })
    const row = `| \`${table.name}.csv\` | ${table.required ? 'yes' : 'no'} | ${table.key.join(', ')} | ${columns.join(', ')} |`
    assert.ok(page.includes(row), row)
  })

test('the method file on that page is a good one', () => {
  const json = /```json\n([\s\S]*?)```/.exec(page)![1]!
  assert.deepEqual(parseMethod(JSON.parse(json)).ok, true)
})

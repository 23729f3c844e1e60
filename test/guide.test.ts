import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { ungkit } from './support/cli.ts'

const path = new URL('../docs/guide/01-memeriksa-tabel-penilaian.md', import.meta.url)

/** With UNGKIT_UPDATE=1 the guide is written anew instead of compared. */
test('the guide shows what the program really prints for the table above it', async () => {
  const guide = readFileSync(path, 'utf8')
  const table = guide.split('\n').filter((line) => line.startsWith('|'))
  const { out } = await ungkit(['check', '-'], table.join('\n'))
  const shown = guide.replace(
    /(<!-- keluaran:check -->\n\n```\n)[\s\S]*?(\n```)/,
    (_, before, end) => `${before}${out.trimEnd()}${end}`,
  )
  if (process.env.UNGKIT_UPDATE) writeFileSync(path, shown)
  else assert.equal(guide, shown)
})

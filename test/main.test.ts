import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function ungkit(words: readonly string[], first = '') {
  const before = first === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(first)}`]
  return spawnSync(process.execPath, ['--import', 'tsx', ...before, join(root, 'src', 'main.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  })
}

test('--version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const word of ['--version', '-V']) assert.equal(ungkit([word]).stdout, `${version}\n`)
})

test('a failure of our own is told in the language that was asked for', () => {
  const broken =
    'const { stringify } = JSON; JSON.stringify = (v, ...r) => { if (v?.id === "usg") throw new Error("patah"); return stringify(v, ...r) }'
  const [english, indonesian] = [['--lang', 'en'], []].map((lang) =>
    ungkit(['methods', 'usg', '--json', ...lang], broken),
  )
  assert.deepEqual([english!.status, indonesian!.status], [2, 2])
  assert.match(english!.stderr, /^Ungkit itself failed(.|\n)*patah/)
  assert.match(indonesian!.stderr, /^Terjadi kesalahan dalam Ungkit sendiri(.|\n)*patah/)
})

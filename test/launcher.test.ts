import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ungkit-launcher-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of the launcher that believes it runs on an old Node, with its own dist and node_modules. */
function install(name: string, main: string | null, node: 'real' | 'stub' | 'none'): string {
  const place = join(folder, name)
  mkdirSync(join(place, 'bin'), { recursive: true })
  const launcher = join(place, 'bin', 'ungkit.cjs')
  cpSync(join(root, 'bin', 'ungkit.cjs'), launcher)
  const old = join(place, 'old.cjs')
  writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.0.0' })\n")
  if (main !== null) {
    mkdirSync(join(place, 'dist'))
    writeFileSync(join(place, 'dist', 'main.js'), main)
  }
  if (node !== 'none') {
    mkdirSync(join(place, 'node_modules', 'node', 'bin'), { recursive: true })
    writeFileSync(join(place, 'node_modules', 'node', 'package.json'), '{"name":"node","version":"24.0.0"}')
    if (node === 'real') symlinkSync(process.execPath, join(place, 'node_modules', 'node', 'bin', 'node'))
    else writeFileSync(join(place, 'node_modules', 'node', 'bin', 'node'), '')
  }
  return launcher
}

const args = (launcher: string) => ['--require', join(launcher, '..', '..', 'old.cjs'), launcher]

test('on an old Node the work goes to the Node that npm brought, arguments and exit status included', () => {
  const launcher = install('status', 'console.log(process.argv.slice(2).join("+")); process.exitCode = 7\n', 'real')
  const done = spawnSync(process.execPath, [...args(launcher), 'a', 'b c'], { encoding: 'utf8' })
  assert.deepEqual([done.stdout, done.status], ['a+b c\n', 7])
})

test('a signal reaches the program, and its own exit status comes back', async () => {
  const main = "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('siap')\n"
  const child = spawn(process.execPath, args(install('signal', main, 'real')), { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  assert.equal(code, 5)
})

test('a program that a signal ends takes the launcher with it, by the same signal', async () => {
  const launcher = install('killed', "setInterval(() => {}, 1000); console.log('siap')\n", 'real')
  const child = spawn(process.execPath, args(launcher), { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  const [, signal] = await once(child, 'exit')
  assert.equal(signal, 'SIGTERM')
})

test('Ctrl+C in a terminal reaches the program once', { skip: !existsSync('/usr/bin/script') }, async () => {
  const main = `let heard = 0
process.on('SIGINT', () => { heard += 1; setTimeout(() => process.exit(40 + heard), 100) })
setInterval(() => {}, 1000); console.log('siap')\n`
  const words = [process.execPath, ...args(install('terminal', main, 'real'))].map((word) => `'${word}'`)
  // Some shells stay above the program and end by the signal themselves.
  const line = `exec ${words.join(' ')}`
  const ended = async () => {
    const child = spawn('/usr/bin/script', ['-qec', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const [said] = await once(child.stdout, 'data')
    assert.equal(String(said).trim(), 'siap')
    child.stdin.write('\u0003')
    return (await once(child, 'exit'))[0]
  }
  // Two signals close together may melt into one, so one terminal that hears a single one proves little.
  for (let i = 0; i < 6; i++) assert.equal(await ended(), 41)
})

test('a Node as old as 12 can read the launcher', async () => {
  const source = readFileSync(join(root, 'bin', 'ungkit.cjs'), 'utf8')
  const written = (target: string) => transform(source, { target }).then(({ code }) => code)
  assert.equal(await written('node12.22'), await written('esnext'))
  assert.notEqual((await transform('a?.b', { target: 'node12.22' })).code, (await transform('a?.b')).code)
})

test('without a build, or without Node 24, one sentence says what to do', () => {
  for (const [name, main, node, says] of [
    ['unbuilt', null, 'none', 'npm ci'],
    ['bare', '', 'none', 'npm ci'],
    ['stub', '', 'stub', '--ignore-scripts'],
  ] as const) {
    const done = spawnSync(process.execPath, args(install(name, main, node)), { encoding: 'utf8' })
    assert.equal(done.status, 2, name)
    assert.ok(done.stderr.includes(says) && done.stderr.trim().split('\n').length === 1, done.stderr)
  }
})

test('the built program answers through the launcher', () => {
  const done = spawnSync(process.execPath, [join(root, 'bin', 'ungkit.cjs'), 'methods', '--lang', 'en'], {
    encoding: 'utf8',
  })
  assert.equal(done.status, 0, done.stderr)
  assert.ok(done.stdout.includes('astrid'))
})

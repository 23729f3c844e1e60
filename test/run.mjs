// What `npm test` runs, in order. Each step says how long it took; only a step that fails prints what it said. The last line
// counts everything. `--long` runs the long counts (hundreds of kills, 100,000 hostile inputs) instead of the short ones.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')
const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...(long ? { UNGKIT_LONG: '1' } : {}) }

const steps = [
  { name: 'types', command: ['tsc'], counts: false },
  { name: 'lint', command: ['biome', 'check', '.'], counts: false },
  { name: 'methods', tests: ['src/methods/**/*.test.ts', 'test/cases/*.test.ts'], isolated: false },
  { name: 'units', tests: ['src/{base,reference,features,bundle,cli}/**/*.test.{ts,tsx}'], isolated: false },
  { name: 'house', tests: ['test/*.test.ts'], isolated: true },
  { name: 'faults', tests: ['test/faults/*.test.ts'], isolated: true },
]

let running = null
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    running?.kill(signal)
    process.exit(2)
  })

const missing = prepare()
if (missing !== null) {
  console.error(missing)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const total = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps) {
  const began = performance.now()
  const result = await runStep(step)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  for (const key of Object.keys(total)) total[key] += result[key]
  const good = result.failed === 0
  console.log(`${good ? '✓' : '✗'} ${step.name.padEnd(8)} ${String(result.passed).padStart(4)} passed  ${seconds} s`)
  if (!good) console.log(result.output)
}
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0

async function runStep(step) {
  if (step.command) {
    const { code, output } = await run(process.execPath, [
      fileURLToPath(await bin(step.command[0])),
      ...step.command.slice(1),
    ])
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output }
  }
  const files = step.tests.flatMap((pattern) => fs.globSync(pattern, { cwd: root }))
  if (files.length === 0) return { passed: 0, failed: 1, skipped: 0, output: `no file matches ${step.tests.join(' ')}` }
  const isolation = step.isolated ? [] : ['--test-isolation=none']
  const args = ['--import', 'tsx', '--test', '--test-reporter=tap', ...isolation, ...files.sort()]
  const { code, output } = await run(process.execPath, args)
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
  const [passed, failed, skipped] = [
    count('pass'),
    count('fail') + count('cancelled'),
    count('skipped') + count('todo'),
  ]
  const silent = passed + failed === 0 || (code !== 0 && failed === 0)
  return { passed, failed: failed + (silent ? 1 : 0), skipped, output: failures(output) }
}

/** The program of a package, whatever it names it. */
async function bin(name) {
  const packages = { tsc: 'typescript', biome: '@biomejs/biome' }
  const manifest = new URL(`../node_modules/${packages[name]}/package.json`, import.meta.url)
  const { bin: programs } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  return new URL(programs[name], manifest)
}

/** The failed tests of a TAP report with what they said; all of it when none is marked. */
function failures(output) {
  const blocks = output.split(/^(?=# Subtest: )/m).filter((block) => /^\s*not ok /m.test(block))
  return blocks.length > 0 ? blocks.join('\n').slice(0, 20_000) : output.slice(-20_000)
}

function run(program, args) {
  return new Promise((resolve) => {
    running = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    running.stdout.on('data', (part) => {
      output += part
    })
    running.stderr.on('data', (part) => {
      output += part
    })
    running.on('close', (code, signal) => resolve({ code: code ?? signal, output }))
  })
}

// What `npm test` runs, in order. Each step says how long it took; only a step that fails prints what it said. The last line
// counts everything. `--long` runs the long counts (hundreds of kills, 100,000 hostile inputs) instead of the short ones;
// `--citus` runs only what speaks with the database, over a cluster of a coordinator and two workers; `--together` walks the
// browser through two processes over one PostgreSQL.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const steps = [
  { name: 'types', package: 'typescript', program: 'tsc', args: [] },
  { name: 'lint', package: '@biomejs/biome', program: 'biome', args: ['check', '.'] },
  { name: 'methods', tests: ['src/methods/**/*.test.ts', 'test/cases/*.test.ts'], isolated: false },
  { name: 'units', tests: ['src/!(methods)/**/*.test.{ts,tsx}'], isolated: false, database: true, atOnce: 2 },
  { name: 'house', tests: ['test/*.test.ts'], isolated: true },
  { name: 'browser', tests: ['test/e2e/*.test.ts'], isolated: true, atOnce: 2 },
  { name: 'faults', tests: ['test/faults/*.test.ts'], isolated: true },
]

const citusSteps = [
  { name: 'cluster', tests: ['test/citus.test.ts'], isolated: true },
  { name: 'stores', tests: ['src/{db/**/*,!(db)/**/*store}.test.ts'], isolated: false, database: true },
  {
    name: 'walks',
    tests: ['src/{bundle/edited-study,features/people/other-office}.test.ts', 'test/e2e/routes.test.ts'],
    isolated: true,
    database: true,
  },
]
const togetherSteps = [{ name: 'browser', tests: ['test/e2e/*.test.ts'], isolated: true, database: true }]
const wanted = wantedSteps()

const total = { passed: 0, failed: 0, skipped: 0 }
const running = new Set()
let server = null
let stopped = 0
for (const [signal, status] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }))
  process.on(signal, () => stop(signal, status))

const missing = prepare(root) ?? (await citusMissing())
if (missing === null) await runAll()
else {
  console.error(missing)
  total.failed = 1
}
await server?.stop()
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0

function wantedSteps() {
  if (process.argv.includes('--citus')) return citusSteps
  if (process.argv.includes('--together')) return togetherSteps
  return [...steps, { name: 'all run', run: everyTestFileRuns }]
}

async function runAll() {
  for (const step of wanted) {
    if (step.database) await offerDatabases()
    const began = performance.now()
    const result = await runStep(step)
    if (stopped > 0) process.exit(stopped)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    for (const key of Object.keys(total)) total[key] += result[key]
    const good = result.failed === 0
    console.log(`${good ? '✓' : '✗'} ${step.name.padEnd(8)} ${String(result.passed).padStart(4)} passed  ${seconds} s`)
    if (!good) console.log(result.output)
  }
}

/** One server for this step and all after it, unless the caller has named one. It ends with this process. */
async function offerDatabases() {
  if (process.env.UNGKIT_TEST_POSTGRES) return
  if (process.argv.includes('--citus')) {
    server = await (await import('./support/citus.ts')).startCitus()
    process.env.UNGKIT_TEST_CITUS = '1'
  } else server = await (await import('./support/postgres.ts')).startPostgres()
  process.env.UNGKIT_TEST_POSTGRES = server.url()
}

/** Why the tests that were asked for cannot run here, or null. */
async function citusMissing() {
  if (!process.argv.includes('--citus')) return null
  const { citusPrograms } = await import('./support/citus.ts')
  if (citusPrograms() !== null) return null
  return 'There is no Citus here, so nothing was tested; test/support/build-citus.sh builds it beside PostgreSQL.'
}

async function runStep(step) {
  if (step.run) return step.run()
  if (step.tests) return runTests(step)
  const { code, output } = await run([programOf(step), ...step.args])
  return { ...one(code === 0), output }
}

function one(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 }
}

/** Tests that wait for a database leave a processor idle: two processes share the files of such a step. */
async function runTests({ tests, isolated, atOnce = 1 }) {
  const empty = tests.filter((pattern) => filesOf([pattern]).length === 0)
  if (empty.length > 0) return { ...one(false), output: `no file matches ${empty.join(' ')}` }
  const files = filesOf(tests)
  const shares = Array.from({ length: atOnce }, (_, i) => files.filter((_, k) => k % atOnce === i))
  const results = await Promise.all(shares.map((share) => runFiles(share, isolated)))
  const sum = (key) => results.reduce((all, result) => all + result[key], 0)
  const output = results.flatMap((result) => (result.failed > 0 ? [result.output] : [])).join('\n')
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), output }
}

async function runFiles(files, isolated) {
  // What waits for ever is a failure that says where; long counts take as long as they take.
  const patience = process.argv.includes('--long') ? [] : ['--test-timeout=600000']
  const way = isolated ? patience : [...patience, '--test-isolation=none']
  const args = ['--import', 'tsx', '--test', '--test-reporter=tap', ...way]
  const { code, output } = await run([...args, ...files])
  // The last one counts: what a test prints may look like it.
  const count = (word) => Number([...output.matchAll(new RegExp(`^# ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0)
  const [passed, failed] = [count('pass'), count('fail') + count('cancelled')]
  const silent = passed + failed === 0 || (code !== 0 && failed === 0)
  const skipped = count('skipped') + count('todo')
  return { passed, failed: failed + (silent ? 1 : 0), skipped, output: failures(output) }
}

/** A test file that no step takes would never fail. */
function everyTestFileRuns() {
  const taken = steps.flatMap(({ tests }) => (tests ? filesOf(tests) : []))
  const left = filesOf(['{src,test}/**/*.test.{ts,tsx,js,mjs,cjs}']).filter((file) => !taken.includes(file))
  return { ...one(left.length === 0), output: `no step runs ${left.join(' ')}` }
}

function filesOf(patterns) {
  return patterns.flatMap((pattern) => fs.globSync(pattern, { cwd: root })).sort()
}

/** The path of a program that a package brings. */
function programOf(step) {
  const manifest = new URL(`../node_modules/${step.package}/package.json`, import.meta.url)
  return fileURLToPath(new URL(JSON.parse(fs.readFileSync(manifest, 'utf8')).bin[step.program], manifest))
}

/** The failed tests of a TAP report, each with the beginning of what it said; the end of the report when none is marked. */
function failures(output) {
  const blocks = output.split(/^(?=# Subtest: )/m).filter((block) => /^\s*not ok /m.test(block))
  const short = (block) => (block.length > 4000 ? `${block.slice(0, 4000)}\n...\n` : block)
  return blocks.length > 0 ? blocks.map(short).join('\n') : output.slice(-20_000)
}

/** In a process group of its own, so that a signal can reach the tests and the browsers that they started. */
function run(args) {
  const { FORCE_COLOR: _, NODE_TEST_CONTEXT: __, ...inherited } = process.env
  const long = process.argv.includes('--long') ? { UNGKIT_LONG: '1' } : {}
  const together = process.argv.includes('--together') ? { UNGKIT_TEST_TOGETHER: '1' } : {}
  const env = { ...inherited, NO_COLOR: '1', ...long, ...together }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => {
        output += part
      })
    child.on('error', (error) => resolve({ code: -1, output: String(error) }))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? -1, output })
    })
  })
}

function stop(signal, status) {
  stopped = status
  if (running.size === 0) process.exit(status)
  endGroup(signal)
  setTimeout(() => {
    endGroup('SIGKILL')
    process.exit(status)
  }, 5000)
}

function endGroup(signal) {
  for (const { pid } of running)
    try {
      process.kill(-pid, signal)
    } catch {
      // It has ended by itself.
    }
}

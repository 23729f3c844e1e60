import { readFileSync } from 'node:fs'
import { languageOf, run } from './cli/cli.ts'
import { processIo } from './cli/process-io.ts'
import { cliText } from './cli/text.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Ungkit memerlukan Node 24: jalankan "npm ci" di folder ini. / Ungkit needs Node 24: run "npm ci" here.',
  )
  process.exit(2)
}

const { io, finish, endBySignal } = processIo(process, {
  startWeb: async (options) => (await import('./web/serve.ts')).startServer(options),
  // Beside src/ and beside dist/.
  version: () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
})
const argv = process.argv.slice(2)

run(argv, io).then(finish, (error: unknown) => {
  const text = cliText[languageOf(argv)]
  if (io.signal.aborted) {
    io.err(`${text.cancelled}\n`)
    endBySignal()
  } else {
    io.err(`${text.interfaceFailed}\n${error instanceof Error ? error.stack : String(error)}\n`)
    finish(2)
  }
})

import { run } from './cli/cli.ts'
import { processIo } from './cli/process-io.ts'
import { cliText } from './cli/text.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Ungkit memerlukan Node 24: jalankan "npm ci" di folder ini. / Ungkit needs Node 24: run "npm ci" here.',
  )
  process.exit(2)
}

const { io, finish } = processIo(process, async (options) => (await import('./web/serve.ts')).startServer(options))

run(process.argv.slice(2), io).then(finish, (error: unknown) => {
  if (io.signal.aborted) io.err(`${cliText.id.cancelled}\n`)
  else io.err(`${cliText.id.interfaceFailed}\n${error instanceof Error ? error.stack : String(error)}\n`)
  finish(2)
})

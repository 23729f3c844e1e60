import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import type { Language } from '../base/language.ts'
import type { Problem } from '../base/result.ts'
import type { Format, FormatId } from '../reports/report.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { tableChecker } from './check.ts'
import type { WrittenReport } from './parts.ts'
import { loadExamples, loadFolder, type ShownStudy } from './studies.ts'

export type ServeOptions = {
  readonly host: string
  readonly port: number
  /** The folder of the program: holds dist/ and examples/. */
  readonly root: string
  /** Where this office keeps its own studies, each a folder or a zip; null for none. */
  readonly data: string | null
  readonly onFault: (error: unknown) => void
  readonly onRefused: (name: string, problems: readonly Problem[]) => void
}

export type Running = { readonly address: string; readonly stop: () => Promise<void> }

/** Listens, or rejects with the system's error (`EADDRINUSE` when somebody else has the port). */
export async function startServer({ host, port, root, data, onFault, onRefused }: ServeOptions): Promise<Running> {
  const [assets, examples, own] = await Promise.all([
    loadAssets(join(root, 'dist')),
    loadExamples(join(root, 'examples')),
    data === null ? new Map<string, never>() : loadFolder(data, onRefused),
  ])
  const studies = new Map([...own, ...examples])
  const checkTable = tableChecker(pathToFileURL(join(root, 'dist', 'check-worker.js')))
  const app = createApp({ assets, studies, checkTable, writeReport, onFault })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port: actual }) => {
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
      resolve({ address: `http://${shown.includes(':') ? `[${shown}]` : shown}:${actual}`, stop: () => stop(server) })
    }) as Server
    server.headersTimeout = 10_000
    server.requestTimeout = 30_000
    server.maxConnections = 1000
    server.once('error', reject)
  })
}

async function writeReport(shown: ShownStudy, id: FormatId, lang: Language): Promise<WrittenReport> {
  const [{ strategicIssues }, { formats }] = await Promise.all([
    import('../reports/contents/strategic-issues.ts'),
    import('../reports/formats/index.ts'),
  ])
  const format = (formats as readonly Format[]).find((f) => f.id === id)
  if (format === undefined) throw new Error(`there is no format ${id}`)
  const report = strategicIssues.make(shown.opened, shown.analysis, lang)
  return { bytes: await format.write(report), mediaType: format.mediaType }
}

/** Lets requests under way finish for five seconds, then closes what is left. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => server.closeAllConnections(), 5000)
    server.close(() => {
      clearTimeout(clock)
      resolve()
    })
    server.closeIdleConnections()
  })
}

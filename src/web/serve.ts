import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import { type Config, isLoopback } from '../base/config.ts'
import type { Language } from '../base/language.ts'
import type { OpenDatabase } from '../db/open.ts'
import { createAuth } from '../features/people/auth-create.ts'
import { mailBy } from '../features/people/mail.ts'
import type { Format, FormatId } from '../reports/report.ts'
import { addressReader } from './address.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { bundleReader } from './bundle-reader.ts'
import { tableChecker } from './check.ts'
import type { WebParts, WrittenReport } from './parts.ts'
import { rateLimiter } from './rate.ts'
import { routesOf } from './routes.ts'
import { studyShelf } from './shelf.ts'
import { loadExamples, type ShownStudy } from './studies.ts'

export type ServeOptions = {
  readonly config: Config
  /** The folder of the program: holds dist/ and examples/. */
  readonly root: string
  /** Open and migrated. Whoever opened it closes it. */
  readonly opened: OpenDatabase
  /** What cookies are sealed with. */
  readonly secret: string
  readonly onFault: (error: unknown) => void
  readonly now?: () => Date
}

export type Running = {
  readonly address: string
  /** Every address that answers, as `GET /studi/:study`, with both languages. */
  readonly routes: readonly string[]
  readonly stop: () => Promise<void>
}

/** Listens, or rejects with the system's error (`EADDRINUSE` when somebody else has the port). */
export async function startServer(options: ServeOptions): Promise<Running> {
  const { host, port } = options.config
  const parts = await partsOf(options)
  const app = createApp(parts, routesOf(parts))
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port: actual }) => {
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
      const address = `http://${shown.includes(':') ? `[${shown}]` : shown}:${actual}`
      const routes = app.routes.filter((r) => r.method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
      resolve({ address, routes: [...new Set(routes)], stop: () => stop(server) })
    }) as Server
    server.headersTimeout = 10_000
    server.requestTimeout = 30_000
    server.maxConnections = 1000
    server.once('error', reject)
  })
}

async function partsOf({
  config,
  root,
  opened,
  secret,
  onFault,
  now = () => new Date(),
}: ServeOptions): Promise<WebParts> {
  const [assets, examples] = await Promise.all([loadAssets(join(root, 'dist')), loadExamples(join(root, 'examples'))])
  const moment = () => now().toISOString()
  const mail = config.smtp === null ? null : mailBy(config.smtp, onFault)
  const auth = createAuth({
    db: opened.db,
    kind: opened.kind,
    secret,
    address: config.address,
    secure: config.address?.startsWith('https:') === true,
    mail,
    oidc: config.oidc,
    now: moment,
    onFault,
  })
  return {
    assets,
    examples,
    auth,
    mail,
    door: {
      db: opened.db,
      reads: opened.reads,
      auth,
      now: moment,
      addressOf: addressReader(config.proxies),
      allow: rateLimiter(() => performance.now()).allow,
    },
    shelf: studyShelf(),
    onlyHere: isLoopback(config.host) && config.proxies.length === 0,
    origin: config.address,
    readBundle: bundleReader(pathToFileURL(join(root, 'dist', 'bundle-worker.js'))),
    checkTable: tableChecker(pathToFileURL(join(root, 'dist', 'check-worker.js'))),
    writeReport,
    onFault,
  }
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

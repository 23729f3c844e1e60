import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import { type Config, isLoopback } from '../base/config.ts'
import type { Language } from '../base/language.ts'
import type { OpenDatabase } from '../db/open.ts'
import { createAuth } from '../features/people/auth-create.ts'
import { mailBy } from '../features/people/mail.ts'
import { importUploadPath } from '../features/recap/import/import-routes.tsx'
import type { MinutesInput } from '../reports/contents/minutes.ts'
import type { Format, FormatId } from '../reports/report.ts'
import { addressReader } from './address.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { backupDesk } from './backup-desk.ts'
import { uploadPath } from './backup-routes.tsx'
import { startBinClock } from './bin-clock.ts'
import { bundleReader } from './bundle-reader.ts'
import { tableChecker } from './check.ts'
import { importDesk } from './import-desk.ts'
import { liveStudies } from './live.ts'
import { createMetrics } from './metrics.ts'
import { type Measured, startMetricsServer } from './metrics-server.ts'
import { observe } from './observe.ts'
import type { WebParts, WrittenReport } from './parts.ts'
import { publishingParts } from './publishing.ts'
import { rateLimiter } from './rate.ts'
import { eventLine, faultLine, requestLine } from './request-log.ts'
import { routesOf } from './routes.ts'
import { studyShelf } from './shelf.ts'
import { openSite, type Site } from './site.tsx'
import { endSlowSenders } from './slow.ts'
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
  /** Opens the same database again after it was replaced; without it none is. */
  readonly reopen?: () => Promise<OpenDatabase>
  /** Takes a line of JSON for every request, fault and backup; null: nobody does. */
  readonly log?: ((line: string) => void) | null
  readonly now?: () => Date
}

export type Running = {
  readonly address: string
  /** Where `/metrics` answers; null for nowhere. */
  readonly metricsPort: number | null
  /** Every address that answers, as `GET /studi/:study`, with both languages. */
  readonly routes: readonly string[]
  readonly stop: () => Promise<void>
}

/** Listens, or rejects with the system's error (`EADDRINUSE` when somebody else has the port). */
export async function startServer(options: ServeOptions): Promise<Running> {
  const { config, log = null } = options
  const now = () => (options.now?.() ?? new Date()).toISOString()
  const onFault = log === null ? options.onFault : (error: unknown) => log(faultLine(now(), error))
  const metrics = createMetrics()
  const watch = observe({ metrics, now, log: log === null ? null : (line) => log(requestLine(line)) })
  // The site needs the desk for its pages, the desk the site for its database.
  const site: Site = await openSite({
    opened: options.opened,
    reopen: options.reopen ?? null,
    folder: config.data,
    build: async (opened) => {
      const parts = await partsOf({ ...options, opened, onFault })
      return {
        app: createApp(
          parts,
          routesOf(
            parts,
            () => desk,
            () => imports,
          ),
          watch,
        ),
        parts,
      }
    },
    onFault,
  })
  const desk = backupDesk({
    settings: config.backups,
    data: config.data,
    worker: pathToFileURL(join(options.root, 'dist', 'backup-worker.js')),
    now,
    opened: site.opened,
    // A thread that still held the old file would write into it, and take the new one's log of writes for its own.
    replace: (change) => imports.rest(() => site.replaceDatabase(change)),
    tell: (event, values) => log?.(eventLine(now(), event, values)),
    onFault,
  })
  const imports = importDesk({
    data: config.data,
    worker: pathToFileURL(join(options.root, 'dist', 'import-worker.js')),
    opened: site.opened,
    onFault,
  })
  await imports.start()
  const server = await listen(site, config)
  const measured = { metrics, site, desk, folder: config.data, now }
  const figures = await startFigures(measured, config).catch((error: unknown) => {
    server.close()
    throw error
  })
  desk.start()
  const bin = startBinClock({ db: () => site.opened().db, now, onFault })
  return {
    address: addressOf(server, config.host),
    metricsPort: figures === null ? null : portOf(figures),
    routes: routesIn(site),
    stop: async () => {
      site.stopping()
      await stop(server)
      await desk.stop()
      await imports.stop()
      await bin.stop()
      // What was opened instead of what we were given is ours to close.
      if (site.opened() !== options.opened) await site.opened().close()
      figures?.close()
      figures?.closeAllConnections()
    },
  }
}

function listen(site: Site, { host, port, proxies }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const serverOptions = { connectionsCheckingInterval: 2000 }
    const server = serve({ fetch: site.fetch, hostname: host, port, serverOptions }, () => resolve(server)) as Server
    const isLong = (path: string) => path.endsWith(uploadPath) || path.endsWith(importUploadPath)
    endSlowSenders(server, { isLong, proxies })
    server.once('error', reject)
  })
}

async function startFigures(measured: Measured, { host, metricsPort }: Config): Promise<Server | null> {
  return metricsPort === null ? null : startMetricsServer(measured, host, metricsPort)
}

function addressOf(server: Server, host: string): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${portOf(server)}`
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function routesIn(site: Site): string[] {
  const hung = site.app().routes.filter((r) => r.method !== 'ALL')
  return [...new Set([...hung.map(({ method, path }) => `${method} ${path}`), 'GET /healthz', 'GET /readyz'])]
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
    shelf: studyShelf(pathToFileURL(join(root, 'dist', 'analysis-worker.js'))),
    onlyHere: isLoopback(config.host) && config.proxies.length === 0,
    offline: config.offline,
    origin: config.address,
    readBundle: bundleReader(pathToFileURL(join(root, 'dist', 'bundle-worker.js'))),
    checkTable: tableChecker(pathToFileURL(join(root, 'dist', 'check-worker.js'))),
    live: liveStudies(opened.db, 1000, onFault),
    publishing: publishingParts(pathToFileURL(join(root, 'dist', 'disclosure-worker.js'))),
    writeReport,
    writeMinutes,
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

async function writeMinutes(input: MinutesInput, id: FormatId, lang: Language): Promise<WrittenReport> {
  const [{ minutesReport }, { formats }] = await Promise.all([
    import('../reports/contents/minutes.ts'),
    import('../reports/formats/index.ts'),
  ])
  const format = (formats as readonly Format[]).find((f) => f.id === id)
  if (format === undefined) throw new Error(`there is no format ${id}`)
  return { bytes: await format.write(minutesReport(input, lang)), mediaType: format.mediaType }
}

/** Lets requests under way finish for ten seconds, then closes what is left. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => server.closeAllConnections(), 10_000)
    // A connection that is kept open becomes idle when its answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearTimeout(clock)
      clearInterval(sweep)
      resolve()
    })
    server.closeIdleConnections()
  })
}

import { createServer, type Server } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { memoryUsage, uptime } from 'node:process'
import { diskOf } from '../base/disk.ts'
import { version } from '../base/version.ts'
import { backupState } from '../features/people/backup-state-store.ts'
import type { BackupDesk } from './backup-desk.ts'
import { databaseSeconds } from './health.ts'
import type { Gauge, Metrics } from './metrics.ts'
import type { Site } from './site.tsx'

export type Measured = {
  readonly metrics: Metrics
  readonly site: Site
  readonly desk: BackupDesk
  /** The data folder. */
  readonly folder: string
  readonly now: () => string
}

/** Answers `/metrics` on a port of its own, never where people come in. */
export function startMetricsServer(measured: Measured, host: string, port: number): Promise<Server> {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end()
      return
    }
    gaugesOf(measured, delay).then(
      (gauges) => {
        delay.reset()
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
        response.end(measured.metrics.text(gauges))
      },
      () => response.writeHead(500).end(),
    )
  })
  server.headersTimeout = 5000
  server.requestTimeout = 5000
  server.maxConnections = 20
  server.once('close', () => delay.disable())
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

type Delay = ReturnType<typeof monitorEventLoopDelay>

async function gaugesOf({ site, desk, folder, now }: Measured, delay: Delay): Promise<Gauge[]> {
  const [why, seconds, disk] = await Promise.all([site.whyNotReady(), databaseSeconds(site.opened()), diskOf(folder)])
  const waiting = site.opened().waiting()
  const memory = memoryUsage()
  return [
    one('ungkit_ready', '1 when people may be sent here.', why === null ? 1 : 0),
    ...(waiting === null ? [] : [one('ungkit_database_waiting', 'Requests that wait for a connection.', waiting)]),
    ...(seconds === null
      ? []
      : [one('ungkit_database_answer_seconds', 'Time until the database answered just now.', seconds)]),
    jobs(desk),
    ...(await backupGauges(site, now())),
    ...(disk === null ? [] : [one('ungkit_disk_free_bytes', 'Free on the disk of the data.', disk.free)]),
    ...(disk === null ? [] : [one('ungkit_disk_size_bytes', 'Size of the disk of the data.', disk.size)]),
    one('process_resident_memory_bytes', 'Memory of this process.', memory.rss),
    one('nodejs_heap_used_bytes', 'Memory of the heap in use.', memory.heapUsed),
    eventLoop(delay),
    one('process_uptime_seconds', 'Since this process began.', uptime()),
    { name: 'ungkit_build_info', help: 'The version.', values: [{ labels: { version }, value: 1 }] },
  ]
}

function one(name: string, help: string, value: number): Gauge {
  return { name, help, values: [{ value }] }
}

function jobs(desk: BackupDesk): Gauge {
  const running = desk.job()?.kind
  const values = (['backup', 'restore'] as const).map((kind) => ({ labels: { kind }, value: running === kind ? 1 : 0 }))
  return { name: 'ungkit_jobs_running', help: 'Long jobs of this process.', values }
}

function eventLoop(delay: Delay): Gauge {
  const values = [50, 99, 100].map((percent) => ({
    labels: { quantile: `${percent / 100}` },
    value: (percent === 100 ? delay.max : delay.percentile(percent)) / 1e9,
  }))
  return { name: 'nodejs_eventloop_delay_seconds', help: 'Delay of the event loop since the last look.', values }
}

async function backupGauges(site: Site, now: string): Promise<Gauge[]> {
  const state = await backupState(site.opened().db).catch(() => null)
  if (state === null) return []
  const failed = one('ungkit_backup_failed', '1 when the last backup failed.', state.failed === null ? 0 : 1)
  if (state.last === null) return [failed]
  const age = Math.max(0, (Date.parse(now) - Date.parse(state.last.at)) / 1000)
  return [
    failed,
    one('ungkit_backup_age_seconds', 'Since the last good backup.', age),
    one('ungkit_backup_bytes', 'Size of the last good backup.', state.last.bytes),
  ]
}

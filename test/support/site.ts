import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseConfig } from '../../src/base/config.ts'
import { type DatabaseKind, type OpenDatabase, openDatabase } from '../../src/db/open.ts'
import { type Running, startServer } from '../../src/web/serve.ts'
import { freshDatabase } from './database.ts'
import { besideASecond, type Together } from './together.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const secret = 'only for tests: 0123456789abcdef'

/** Two processes on one PostgreSQL instead of one on SQLite: the same walks must pass. */
const together = process.env.UNGKIT_TEST_TOGETHER === '1'

/** The real server on a free port with a fresh database. Faults inside it are gathered, for a test to find none. */
export type Site = {
  readonly running: Running
  readonly opened: OpenDatabase
  readonly faults: unknown[]
  /** What was told as lines of JSON. */
  readonly lines: string[]
  /** The data folder. */
  readonly data: string
  readonly close: () => Promise<void>
}

export async function startSite(
  env: Readonly<Record<string, string>> = {},
  kind: DatabaseKind = together || process.env.UNGKIT_TEST_CITUS ? 'postgres' : 'sqlite',
): Promise<Site> {
  const faults: unknown[] = []
  const data = await mkdtemp(join(tmpdir(), 'ungkit-site-'))
  const config = parseConfig({ PORT: '0', UNGKIT_BACKUP_HOURS: '0', UNGKIT_DATA: data, ...env })
  if (!config.ok) throw new Error(JSON.stringify(config.problems))
  const opened = await freshDatabase(kind)
  const lines: string[] = []
  const log = (line: string) => {
    lines.push(line)
    if (JSON.parse(line).event === 'fault') faults.push(line)
  }
  // Closing the test's database removes it, which a restore must not.
  const served = { ...opened, close: () => opened.db.destroy() }
  const reopen = async () => openDatabase(opened.place)
  const onFault = (error: unknown) => faults.push(error)
  const running = await startServer({ config: config.value, root, opened: served, reopen, secret, onFault, log })
  const second = together ? await secondOf(running, opened, { ...env, UNGKIT_DATA: data }) : null
  const close = async () => {
    await second?.stop()
    await running.stop()
    await opened.close()
    await rm(data, { recursive: true })
  }
  return { running: second === null ? running : { ...running, ...second }, opened, faults, lines, data, close }
}

/** The second process has a folder of its own, as on another machine; the backups lie where both see them. */
function secondOf(
  { address }: Running,
  { place }: OpenDatabase,
  { UNGKIT_DATA, ...env }: Readonly<Record<string, string>>,
): Promise<Together> {
  const own = {
    UNGKIT_DATA: join(UNGKIT_DATA!, 'second'),
    UNGKIT_BACKUP_FOLDER: join(UNGKIT_DATA!, 'backups'),
    DATABASE_URL: 'url' in place ? place.url : '',
    UNGKIT_SECRET: secret,
  }
  return besideASecond(address, `${root}dist/main.js`, { ...env, ...own })
}

import { z } from 'zod'
import { bad, good, type Result } from './result.ts'

/** How the program was told to run, from its environment. Everything is checked before anything starts. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Where `/metrics` answers; null for nowhere. */
  readonly metricsPort: number | null
  /** Folder of the database file, the key and the backups. */
  readonly data: string
  /** PostgreSQL instead of a file; several servers with commas. */
  readonly databaseUrl: string | null
  readonly databaseReadUrl: string | null
  /** What cookies and second factors are sealed with; null: the key file in the data folder. */
  readonly secret: string | null
  /** How people reach us, such as `https://ungkit.lahatkab.go.id`; null: as the browser says. */
  readonly address: string | null
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[]
  readonly smtp: { readonly url: string; readonly from: string } | null
  readonly oidc: Oidc | null
  readonly backups: BackupSettings
  /** Whether requests are told on stderr, a line of JSON each; null: unless stderr is a terminal. */
  readonly log: boolean | null
  /** Whether the form of a rater opens without a line; false takes the worker off every phone. */
  readonly offline: boolean
}

export type BackupSettings = {
  /** Hours between backups that are made by itself; null for never. */
  readonly hours: number | null
  /** How many of those are kept. */
  readonly keep: number
  readonly folder: string
  /** What backups are encrypted with; null for plain files. */
  readonly passphrase: string | null
}

export type Oidc = {
  readonly name: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

type Environment = Readonly<Record<string, string | undefined>>

const port = z.coerce.number().int().min(0).max(65_535)
const address = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).pathname === '/')
const postgres = z.string().regex(/^postgres(ql)?:\/\/\S+$/)
const ip = z.union([z.ipv4(), z.ipv6()])

const fields = {
  PORT: port.default(4280),
  HOST: z.string().trim().min(1).max(255).default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  UNGKIT_DATA: z.string().min(1).default('data'),
  DATABASE_URL: postgres.optional(),
  DATABASE_READ_URL: postgres.optional(),
  UNGKIT_SECRET: z
    .string()
    .min(32)
    .refine((text) => new Set(text).size >= 10)
    .optional(),
  UNGKIT_ADDRESS: address.optional(),
  UNGKIT_ALLOW_HTTP: z.enum(['0', '1']).default('0'),
  UNGKIT_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(ip)),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  OIDC_NAME: z.string().min(1).max(60).default('SSO'),
  OIDC_DISCOVERY_URL: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  UNGKIT_BACKUP_HOURS: z.coerce.number().min(0).max(8760).default(24),
  UNGKIT_BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(14),
  UNGKIT_BACKUP_FOLDER: z.string().min(1).optional(),
  UNGKIT_PASSPHRASE: z.string().min(12).optional(),
  UNGKIT_LOG: z.enum(['json', 'off']).optional(),
  UNGKIT_OFFLINE: z.enum(['0', '1']).default('1'),
}

export type ConfigField = keyof typeof fields

/** Every variable that is read, for the table in the guide to operating. */
export const configFields = Object.keys(fields) as ConfigField[]

/**
 * Reads the environment, or says everything that is wrong with it at once: the variable stands in `place.path`, its value is
 * never repeated. An empty variable counts as not set.
 */
export function parseConfig(env: Environment): Result<Config> {
  const given = Object.fromEntries(Object.keys(fields).map((name) => [name, env[name] === '' ? undefined : env[name]]))
  const read = z.object(fields).safeParse(given)
  if (!read.success)
    return bad(...read.error.issues.map((i) => ({ code: 'badSetting', place: { path: `${String(i.path[0])}` } })))
  const set = read.data
  const faults = together(set)
  if (faults.length > 0) return bad(...faults)
  return good({
    host: set.HOST,
    port: set.PORT,
    metricsPort: set.METRICS_PORT ?? null,
    data: set.UNGKIT_DATA,
    databaseUrl: set.DATABASE_URL ?? null,
    databaseReadUrl: set.DATABASE_READ_URL ?? null,
    secret: set.UNGKIT_SECRET ?? null,
    address: set.UNGKIT_ADDRESS === undefined ? null : new URL(set.UNGKIT_ADDRESS).origin,
    proxies: set.UNGKIT_PROXIES,
    smtp: set.SMTP_URL === undefined ? null : { url: set.SMTP_URL, from: set.MAIL_FROM! },
    oidc:
      set.OIDC_DISCOVERY_URL === undefined
        ? null
        : {
            name: set.OIDC_NAME,
            discoveryUrl: set.OIDC_DISCOVERY_URL,
            clientId: set.OIDC_CLIENT_ID!,
            clientSecret: set.OIDC_CLIENT_SECRET!,
          },
    backups: {
      hours: set.UNGKIT_BACKUP_HOURS === 0 ? null : set.UNGKIT_BACKUP_HOURS,
      keep: set.UNGKIT_BACKUP_KEEP,
      folder: set.UNGKIT_BACKUP_FOLDER ?? `${set.UNGKIT_DATA}/cadangan`,
      passphrase: set.UNGKIT_PASSPHRASE ?? null,
    },
    log: set.UNGKIT_LOG === undefined ? null : set.UNGKIT_LOG === 'json',
    offline: set.UNGKIT_OFFLINE === '1',
  })
}

type Settings = z.infer<z.ZodObject<typeof fields>>

/** What one variable asks of another. */
function together(set: Settings): { readonly code: string; readonly place: { readonly path: string } }[] {
  const faults: [boolean, ConfigField, string][] = [
    [set.DATABASE_READ_URL !== undefined && set.DATABASE_URL === undefined, 'DATABASE_URL', 'needed'],
    [set.DATABASE_URL !== undefined && set.UNGKIT_SECRET === undefined, 'UNGKIT_SECRET', 'needed'],
    [set.SMTP_URL !== undefined && set.MAIL_FROM === undefined, 'MAIL_FROM', 'needed'],
    [set.SMTP_URL !== undefined && set.UNGKIT_ADDRESS === undefined, 'UNGKIT_ADDRESS', 'needed'],
    [set.OIDC_DISCOVERY_URL !== undefined && set.OIDC_CLIENT_ID === undefined, 'OIDC_CLIENT_ID', 'needed'],
    [set.OIDC_DISCOVERY_URL !== undefined && set.OIDC_CLIENT_SECRET === undefined, 'OIDC_CLIENT_SECRET', 'needed'],
    [set.OIDC_DISCOVERY_URL !== undefined && set.UNGKIT_ADDRESS === undefined, 'UNGKIT_ADDRESS', 'needed'],
    [set.METRICS_PORT === set.PORT && set.PORT !== 0, 'METRICS_PORT', 'badSetting'],
    [set.UNGKIT_ALLOW_HTTP === '0' && isOpenHttp(set.UNGKIT_ADDRESS), 'UNGKIT_ADDRESS', 'notSecure'],
  ]
  return faults.filter(([wrong]) => wrong).map(([, path, code]) => ({ code, place: { path } }))
}

function isOpenHttp(url: string | undefined): boolean {
  return url?.startsWith('http:') === true && !isLoopback(new URL(url).hostname)
}

/** Whether only this computer can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

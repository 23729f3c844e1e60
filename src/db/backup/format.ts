import { z } from 'zod'
import { bad, good, type Result } from '../../base/result.ts'
import { migrations } from '../migrations/index.ts'

/**
 * One file for both databases: a line that says what it is, a line of JSON that says how the rest is packed, the rest, and the
 * SHA-256 of all before it (32 bytes). Unpacked, the rest is lines of JSON: the head, then of each table a line with its name
 * and a line a row. `tail -n +3 FILE | head -c -32 | zstd -d` reads one that has no passphrase.
 */
export const firstLine = 'UNGKIT-BACKUP 1\n'
export const digestBytes = 32

/** The usual end of a backup's name. */
export const backupEnding = '.ungkit-backup'

export const scryptCost = 17

const packing = z.strictObject({
  compression: z.literal('zstd'),
  encryption: z
    .strictObject({
      cipher: z.literal('aes-256-gcm'),
      kdf: z.literal('scrypt'),
      cost: z.literal(scryptCost),
      salt: z.base64(),
      /** Tells a wrong passphrase from a damaged file. */
      check: z.base64(),
    })
    .nullable(),
})

export type Packing = z.infer<typeof packing>

const count = z.number().int().min(0)

const head = z.object({
  program: z.string().max(100),
  made: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  migrations: z.array(z.string().max(100)).max(10_000),
  tables: z
    .array(z.object({ name: z.string().max(100), columns: z.array(z.string().max(100)).min(1).max(500), rows: count }))
    .max(1000),
  heads: z.array(z.object({ office: z.string().max(100), sequence: count, hash: z.string().max(64) })),
})

/** What a backup holds: when it was made, of which schema, how many rows, and where the log of each office ended. */
export type BackupHead = z.infer<typeof head>

export function parsePacking(line: string): Packing | null {
  return packing.safeParse(fromJson(line)).data ?? null
}

/** The head, or why this program cannot restore it: `newerDatabase`, or `otherDatabase` when the schema was never ours. */
export function parseHead(line: string): Result<BackupHead> {
  const read = head.safeParse(fromJson(line))
  if (!read.success) return bad({ code: 'damaged' })
  const ours: readonly string[] = migrations.map((m) => m.name)
  const unknown = read.data.migrations.filter((name) => !ours.includes(name))
  if (unknown.length > 0) return bad({ code: 'newerDatabase', values: { program: read.data.program } })
  const sameOrder = read.data.migrations.every((name, i) => name === ours[i])
  return sameOrder && read.data.migrations.length > 0 ? good(read.data) : bad({ code: 'otherDatabase' })
}

export function rowsOf(head: BackupHead, table?: string): number {
  return head.tables.filter((t) => table === undefined || t.name === table).reduce((sum, t) => sum + t.rows, 0)
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Second factors, limits, memberships and tokens. */
export const signingIn: Migration = {
  name: '002-signing-in',
  async up({ db, kind, made }) {
    const moment = kind === 'sqlite' ? sql`text` : sql`timestamptz`
    const yesNo = kind === 'sqlite' ? sql`integer` : sql`boolean`
    const create = (table: string) => db.schema.createTable(table)

    await create('twoFactor')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('secret', 'text', (c) => c.notNull())
      .addColumn('backupCodes', 'text', (c) => c.notNull())
      .addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .addColumn('verified', yesNo)
      .addColumn('failedVerificationCount', 'integer')
      .addColumn('lockedUntil', moment)
      .execute()
    await db.schema.createIndex('two_factor_user').on('twoFactor').column('userId').execute()
    await made('twoFactor')

    await create('attempts')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('count', 'integer', (c) => c.notNull())
      .addColumn('since', 'text', (c) => c.notNull())
      .addColumn('until', 'text', (c) => c.notNull())
      .execute()
    await made('attempts')

    await create('memberships')
      .addColumn('office_id', 'text', (c) => c.notNull().references('offices.id').onDelete('cascade'))
      .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .addColumn('roles', 'text', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('ended_at', 'text')
      .addPrimaryKeyConstraint('memberships_key', ['office_id', 'user_id'])
      .execute()
    await db.schema.createIndex('memberships_user').on('memberships').column('user_id').execute()
    await made('memberships')

    await create('tokens')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('office_id', 'text', (c) => c.references('offices.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('created_by', 'text')
      .addColumn('expires_at', 'text', (c) => c.notNull())
      .addColumn('used_at', 'text')
      .addColumn('revoked_at', 'text')
      .execute()
    await db.schema.createIndex('tokens_office').on('tokens').columns(['office_id', 'kind']).execute()
    await made('tokens')

    await create('settings')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute()
    await made('settings')
  },
}

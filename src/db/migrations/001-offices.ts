import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Offices, people and what they may: everything that is looked up before the office is known. */
export const offices: Migration = {
  name: '001-offices',
  async up({ db, kind, made }) {
    const moment = kind === 'sqlite' ? sql`text` : sql`timestamptz`
    const yesNo = kind === 'sqlite' ? sql`integer` : sql`boolean`
    const create = (table: string) => db.schema.createTable(table)

    await create('offices')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('region_code', 'text')
      .addColumn('region_name', 'text')
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .execute()
    await made('offices')

    // The next six have the columns that better-auth expects, under its names.
    await create('user')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('email', 'text', (c) => c.notNull().unique())
      .addColumn('emailVerified', yesNo, (c) => c.notNull())
      .addColumn('image', 'text')
      .addColumn('createdAt', moment, (c) => c.notNull())
      .addColumn('updatedAt', moment, (c) => c.notNull())
      .addColumn('twoFactorEnabled', yesNo)
      .execute()
    await made('user')

    await create('session')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('expiresAt', moment, (c) => c.notNull())
      .addColumn('token', 'text', (c) => c.notNull().unique())
      .addColumn('createdAt', moment, (c) => c.notNull())
      .addColumn('updatedAt', moment, (c) => c.notNull())
      .addColumn('ipAddress', 'text')
      .addColumn('userAgent', 'text')
      .addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .execute()
    await db.schema.createIndex('session_user').on('session').column('userId').execute()
    await made('session')

    await create('account')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('accountId', 'text', (c) => c.notNull())
      .addColumn('providerId', 'text', (c) => c.notNull())
      .addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', moment)
      .addColumn('refreshTokenExpiresAt', moment)
      .addColumn('scope', 'text')
      .addColumn('password', 'text')
      .addColumn('createdAt', moment, (c) => c.notNull())
      .addColumn('updatedAt', moment, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('account_user').on('account').column('userId').execute()
    await made('account')

    await create('verification')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('identifier', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('expiresAt', moment, (c) => c.notNull())
      .addColumn('createdAt', moment, (c) => c.notNull())
      .addColumn('updatedAt', moment, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('verification_identifier').on('verification').column('identifier').execute()
    await made('verification')
  },
}

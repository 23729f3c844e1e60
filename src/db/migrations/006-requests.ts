import type { Migration } from './migration.ts'

/** What people asked an office to do with their personal data, and accounts that nobody can sign in with. */
export const requests: Migration = {
  name: '006-requests',
  async up({ db, made }) {
    await db.schema.alterTable('user').addColumn('disabledAt', 'text').execute()

    await db.schema
      .createTable('requests')
      .addColumn('office_id', 'text', (c) => c.notNull().references('offices.id').onDelete('cascade'))
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text')
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('contact', 'text', (c) => c.notNull())
      .addColumn('detail', 'text', (c) => c.notNull())
      .addColumn('received_at', 'text', (c) => c.notNull())
      .addColumn('due_at', 'text', (c) => c.notNull())
      .addColumn('recorded_by', 'text', (c) => c.notNull())
      .addColumn('outcome', 'text')
      .addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('answered_at', 'text')
      .addColumn('answered_by', 'text')
      .addPrimaryKeyConstraint('requests_key', ['office_id', 'id'])
      .execute()
    await db.schema.createIndex('requests_due').on('requests').columns(['office_id', 'due_at']).execute()
    await made('requests')
  },
}

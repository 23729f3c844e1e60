import type { Migration } from './migration.ts'

/** The log of every office, one chain each. */
export const log: Migration = {
  name: '003-log',
  async up({ db, made }) {
    const create = (table: string) => db.schema.createTable(table)

    await create('log_heads')
      .addColumn('office_id', 'text', (c) => c.primaryKey().references('offices.id'))
      .addColumn('sequence', 'integer', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .execute()
    await made('log_heads')

    await create('log')
      .addColumn('office_id', 'text', (c) => c.notNull().references('offices.id'))
      .addColumn('sequence', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('study_id', 'text')
      .addColumn('content', 'text')
      .addColumn('salt', 'text')
      .addColumn('digest', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('log_key', ['office_id', 'sequence'])
      .execute()
    // One for each thing that people narrow the log by: a page of it never walks through the rest.
    for (const column of ['study_id', 'subject', 'actor', 'act', 'at'])
      await db.schema.createIndex(`log_${column}`).on('log').columns(['office_id', column, 'sequence']).execute()
    await made('log')
  },
}

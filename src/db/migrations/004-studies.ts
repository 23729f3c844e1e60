import { sql } from 'kysely'
import { tableInStudy } from './in-study.ts'
import type { Migration } from './migration.ts'

/** Studies, the methods they were scored by, and their tables. */
export const studies: Migration = {
  name: '004-studies',
  async up({ db, kind, made }) {
    const bytes = kind === 'sqlite' ? sql`blob` : sql`bytea`
    const create = (table: string) =>
      db.schema
        .createTable(table)
        .addColumn('office_id', 'text', (c) => c.notNull().references('offices.id').onDelete('cascade'))

    await create('methods')
      .addColumn('digest', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('version', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('document', 'text', (c) => c.notNull())
      .addColumn('own', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('created_by', 'text')
      .addPrimaryKeyConstraint('methods_key', ['office_id', 'digest'])
      .execute()
    await made('methods')

    await create('studies')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('synthetic', 'integer', (c) => c.notNull())
      .addColumn('document', 'text', (c) => c.notNull())
      .addColumn('descriptor', 'text', (c) => c.notNull())
      .addColumn('method_digest', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('created_by', 'text')
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .addColumn('binned_at', 'text')
      .addPrimaryKeyConstraint('studies_key', ['office_id', 'id'])
      .addForeignKeyConstraint('studies_method', ['office_id', 'method_digest'], 'methods', ['office_id', 'digest'])
      .execute()
    await db.schema.createIndex('studies_list').on('studies').columns(['office_id', 'state', 'changed_at']).execute()
    await made('studies')

    const inStudy = (table: string) => tableInStudy(db, table)
    await inStudy('study_team')
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('until', 'text')
      .addPrimaryKeyConstraint('study_team_key', ['office_id', 'study_id', 'user_id', 'role'])
      .execute()
    await db.schema
      .createIndex('study_team_user')
      .on('study_team')
      .columns(['office_id', 'user_id', 'study_id'])
      .execute()
    await made('study_team')

    await inStudy('study_files')
      .addColumn('path', 'text', (c) => c.notNull())
      .addColumn('content', bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint('study_files_key', ['office_id', 'study_id', 'path'])
      .execute()
    await made('study_files')

    await inStudy('study_tables')
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('columns', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('study_tables_key', ['office_id', 'study_id', 'name'])
      .execute()
    await made('study_tables')
  },
}

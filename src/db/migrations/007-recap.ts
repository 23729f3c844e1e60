import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** The figures of an office, what they are named by, and how they came in. */
export const recap: Migration = {
  name: '007-recap',
  async up({ db, kind, made }) {
    await names(db, made)
    await figures(db, kind === 'sqlite', made)
    await judgements(db, made)
    await publications(db, kind === 'sqlite', made)
    await imports(db, kind === 'sqlite', made)
  },
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of tables as they were then.
type Db = Kysely<any>
type Made = Parameters<Migration['up']>[0]['made']

const figureKey = ['category', 'region', 'unit', 'sex', 'age'] as const

async function names(db: Db, made: Made): Promise<void> {
  await ofOffice(db, 'recap_sets')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_sets_key', ['office_id', 'id'])
    .execute()
  await made('recap_sets')

  await ofOffice(db, 'recap_categories')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('set_id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('short', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('sensitive', 'text', (c) => c.notNull())
    .addColumn('aliases', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_categories_key', ['office_id', 'id'])
    .execute()
  await made('recap_categories')

  await ofOffice(db, 'recap_regions')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('parent', 'text')
    .addColumn('aliases', 'text', (c) => c.notNull())
    .addColumn('bps_code', 'text')
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    .addColumn('population', 'bigint')
    .addColumn('population_source', 'text')
    .addColumn('tile_column', 'integer')
    .addColumn('tile_row', 'integer')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_regions_key', ['office_id', 'code'])
    .execute()
  await made('recap_regions')

  await ofOffice(db, 'recap_names')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('target', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_names_key', ['office_id', 'kind', 'key'])
    .execute()
  await made('recap_names')
}

async function figures(db: Db, sqlite: boolean, made: Made): Promise<void> {
  await ofOffice(db, 'recap_periods')
    .addColumn('set_id', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('counts', 'text', (c) => c.notNull())
    .addColumn('series', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text')
    .addColumn('checked_at', 'text')
    .addColumn('checked_by', 'text')
    .addColumn('approved_at', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_periods_key', ['office_id', 'set_id', 'period'])
    .execute()
  await made('recap_periods')

  const table = keyed(ofOffice(db, 'recap_figures'))
    .addColumn('value', 'bigint')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('source', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('changed_at', 'text', (c) => c.notNull())
    .addColumn('changed_by', 'text')
    .addPrimaryKeyConstraint('recap_figures_key', ['office_id', 'period', ...figureKey])
  await (sqlite ? table.modifyEnd(sql`without rowid`) : table).execute()
  await made('recap_figures')
}

async function judgements(db: Db, made: Made): Promise<void> {
  await keyed(ofOffice(db, 'recap_remarks'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('closed_by', 'text')
    .addPrimaryKeyConstraint('recap_remarks_key', ['office_id', 'id'])
    .execute()
  await made('recap_remarks')

  await ofOffice(db, 'recap_rules')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_rules_key', ['office_id', 'id'])
    .execute()
  await made('recap_rules')

  await ofOffice(db, 'recap_signals')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('figure', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('seen', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_signals_key', ['office_id', 'id'])
    .execute()
  await made('recap_signals')

  await ofOffice(db, 'recap_maps')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('licence', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('shapes', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_maps_key', ['office_id', 'id'])
    .execute()
  await made('recap_maps')
}

async function publications(db: Db, sqlite: boolean, made: Made): Promise<void> {
  await ofOffice(db, 'recap_publications')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addPrimaryKeyConstraint('recap_publications_key', ['office_id', 'id'])
    .execute()
  await made('recap_publications')

  await ofOffice(db, 'recap_publication_files')
    .addColumn('publication_id', 'text', (c) => c.notNull())
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('content', sqlite ? 'blob' : 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_publication_files_key', ['office_id', 'publication_id', 'path'])
    .addForeignKeyConstraint(
      'recap_publication_files_publication',
      ['office_id', 'publication_id'],
      'recap_publications',
      ['office_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await made('recap_publication_files')
}

async function imports(db: Db, sqlite: boolean, made: Made): Promise<void> {
  await ofOffice(db, 'recap_imports')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('bytes', 'bigint', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('choices', 'text', (c) => c.notNull())
    .addColumn('counts', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull())
    .addColumn('applied_at', 'text')
    .addColumn('applied_by', 'text')
    .addColumn('undone_at', 'text')
    .addColumn('undone_by', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_imports_key', ['office_id', 'id'])
    .execute()
  await made('recap_imports')

  await ofImport(db, 'recap_import_files')
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('content', sqlite ? 'blob' : 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_import_files_key', ['office_id', 'import_id', 'part'])
    .execute()
  await made('recap_import_files')

  await ofImport(db, 'recap_staged')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('first', 'integer', (c) => c.notNull())
    .addColumn('figures', 'integer', (c) => c.notNull())
    .addColumn('differ', 'integer', (c) => c.notNull())
    .addColumn('content', sqlite ? 'blob' : 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_staged_key', ['office_id', 'import_id', 'kind', 'first'])
    .execute()
  await made('recap_staged')

  await ofImport(db, 'recap_applied')
    .addColumn('row', 'integer', (c) => c.notNull())
    .addColumn('content', sqlite ? 'blob' : 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('recap_applied_key', ['office_id', 'import_id', 'row'])
    .execute()
  await made('recap_applied')
}

function ofOffice(db: Db, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('office_id', 'text', (c) => c.notNull().references('offices.id').onDelete('cascade'))
}

function ofImport(db: Db, table: string) {
  return ofOffice(db, table)
    .addColumn('import_id', 'text', (c) => c.notNull())
    .addForeignKeyConstraint(`${table}_import`, ['office_id', 'import_id'], 'recap_imports', ['office_id', 'id'], (c) =>
      c.onDelete('cascade'),
    )
}

/** What a figure is found by; `sex` and `age` are empty for the figure of all. */
function keyed<T extends string>(table: CreateTableBuilder<T, string>): CreateTableBuilder<T, string> {
  return ['period', ...figureKey].reduce<CreateTableBuilder<T, string>>(
    (so, column) => so.addColumn(column, 'text', (c) => c.notNull()),
    table,
  )
}

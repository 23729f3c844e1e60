import type { Kysely } from 'kysely'

/** The beginning of a table whose rows belong to a study of an office, and go with it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of tables as they were then.
export function tableInStudy(db: Kysely<any>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('office_id', 'text', (c) => c.notNull().references('offices.id').onDelete('cascade'))
    .addColumn('study_id', 'text', (c) => c.notNull())
    .addForeignKeyConstraint(`${table}_study`, ['office_id', 'study_id'], 'studies', ['office_id', 'id'], (c) =>
      c.onDelete('cascade'),
    )
}

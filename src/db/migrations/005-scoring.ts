import { type CreateTableBuilder, sql } from 'kysely'
import { tableInStudy } from './in-study.ts'
import type { Migration } from './migration.ts'

/** Issues, points and printed results of a study. */
export const scoring: Migration = {
  name: '005-scoring',
  async up({ db, kind, made }) {
    const table = (name: string) => rows(tableInStudy(db, name))
    await table('issues')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('note', 'text')
      .addPrimaryKeyConstraint('issues_key', ['office_id', 'study_id', 'id'])
      .execute()
    await made('issues')

    // A bundle may state points and ranks of 15 digits, which `integer` of PostgreSQL does not hold.
    const scores = table('scores')
      .addColumn('issue', 'text', (c) => c.notNull())
      .addColumn('criterion', 'text', (c) => c.notNull())
      .addColumn('rater', 'text', (c) => c.notNull())
      .addColumn('points', 'bigint')
      .addColumn('reason', 'text')
      .addPrimaryKeyConstraint('scores_key', ['office_id', 'study_id', 'issue', 'criterion', 'rater'])
    // A study's scores lie beside each other, and no second tree holds their keys: read and written in half the time.
    await (kind === 'sqlite' ? scores.modifyEnd(sql`without rowid`) : scores).execute()
    await made('scores')

    await table('printed')
      .addColumn('issue', 'text', (c) => c.notNull())
      .addColumn('total', 'text')
      .addColumn('rank', 'bigint')
      .addColumn('source', 'text')
      .addPrimaryKeyConstraint('printed_key', ['office_id', 'study_id', 'issue'])
      .execute()
    await made('printed')
  },
}

function rows<T extends string>(table: CreateTableBuilder<T, string>): CreateTableBuilder<T, string> {
  return table
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('extra', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
}

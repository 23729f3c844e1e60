import type { CreateTableBuilder, Kysely } from 'kysely'
import { tableInStudy } from './in-study.ts'
import type { Migration } from './migration.ts'

/** Sources, factors of SWOT and their evidence, strategies and causes of a study. */
export const argument: Migration = {
  name: '008-argument',
  async up({ db, made }) {
    await table(db, 'sources')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('date', 'text')
      .addColumn('place', 'text')
      .addColumn('file', 'text')
      .addColumn('citation', 'text')
      .addColumn('link', 'text')
      .addPrimaryKeyConstraint('sources_key', ['office_id', 'study_id', 'id'])
      .execute()
    await made('sources')

    await table(db, 'factors')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('locus', 'text', (c) => c.notNull())
      .addColumn('effect', 'text', (c) => c.notNull())
      .addColumn('theme', 'text')
      .addPrimaryKeyConstraint('factors_key', ['office_id', 'study_id', 'id'])
      .execute()
    await made('factors')

    await table(db, 'evidence')
      .addColumn('from_ref', 'text', (c) => c.notNull())
      .addColumn('to_ref', 'text', (c) => c.notNull())
      .addColumn('stance', 'text', (c) => c.notNull())
      .addColumn('place', 'text')
      .addColumn('note', 'text')
      .addColumn('seen', 'text')
      .addPrimaryKeyConstraint('evidence_key', ['office_id', 'study_id', 'from_ref', 'to_ref'])
      .execute()
    await db.schema.createIndex('evidence_to').on('evidence').columns(['office_id', 'study_id', 'to_ref']).execute()
    await made('evidence')

    await table(db, 'strategies')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('cell', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('strategies_key', ['office_id', 'study_id', 'id'])
      .execute()
    await made('strategies')

    await table(db, 'factor_ratings')
      .addColumn('factor', 'text', (c) => c.notNull())
      .addColumn('weight', 'integer')
      .addColumn('rating', 'integer')
      .addPrimaryKeyConstraint('factor_ratings_key', ['office_id', 'study_id', 'factor'])
      .execute()
    await made('factor_ratings')

    await table(db, 'attractiveness')
      .addColumn('strategy', 'text', (c) => c.notNull())
      .addColumn('factor', 'text', (c) => c.notNull())
      .addColumn('score', 'integer')
      .addPrimaryKeyConstraint('attractiveness_key', ['office_id', 'study_id', 'strategy', 'factor'])
      .execute()
    await made('attractiveness')

    await table(db, 'causes')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('about', 'text', (c) => c.notNull())
      .addColumn('parent', 'text')
      .addColumn('category', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('causes_key', ['office_id', 'study_id', 'id'])
      .execute()
    await made('causes')
  },
}

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of tables as they were then.
function table<T extends string>(db: Kysely<any>, name: T): CreateTableBuilder<T, string> {
  const begun = tableInStudy(db, name) as CreateTableBuilder<T, string>
  return begun
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('extra', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
}

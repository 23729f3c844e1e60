/**
 * What each table is to a cluster. `office`: its rows belong to one office, `office_id` stands first in the primary key, and a
 * cluster shards it by that column. `everywhere`: looked up before the office is known, so every node keeps a whole copy.
 */
export type TableKind = 'office' | 'everywhere'

/** Every table of the program, in the order in which they are made: a table stands behind those that it points at. */
export const tables = {
  offices: 'everywhere',
  user: 'everywhere',
  session: 'everywhere',
  account: 'everywhere',
  verification: 'everywhere',
  twoFactor: 'everywhere',
  rateLimit: 'everywhere',
  attempts: 'everywhere',
  memberships: 'everywhere',
  tokens: 'everywhere',
  settings: 'everywhere',
  log_heads: 'office',
  log: 'office',
  methods: 'office',
  studies: 'office',
  study_team: 'office',
  study_files: 'office',
  study_tables: 'office',
  issues: 'office',
  scores: 'office',
  printed: 'office',
  requests: 'office',
  recap_sets: 'office',
  recap_categories: 'office',
  recap_regions: 'office',
  recap_names: 'office',
  recap_periods: 'office',
  recap_figures: 'office',
  recap_remarks: 'office',
  recap_rules: 'office',
  recap_signals: 'office',
  recap_publications: 'office',
  recap_publication_files: 'office',
  recap_maps: 'office',
  recap_imports: 'office',
  recap_import_files: 'office',
  recap_staged: 'office',
  recap_applied: 'office',
} as const satisfies Readonly<Record<string, TableKind>>

export type TableName = keyof typeof tables

/** Columns that hold JSON, but for the log's: its chain says whether that is as it was written. */
export const jsonColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  memberships: ['roles'],
  tokens: ['scope'],
  methods: ['document'],
  studies: ['document', 'descriptor'],
  study_tables: ['columns'],
  issues: ['extra'],
  scores: ['extra'],
  printed: ['extra'],
  recap_categories: ['sensitive', 'aliases'],
  recap_regions: ['aliases'],
  recap_rules: ['document'],
  recap_signals: ['seen'],
  recap_publications: ['document'],
  recap_imports: ['choices', 'counts'],
}

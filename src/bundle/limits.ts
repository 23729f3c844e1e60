/** What a bundle may cost us. A study of 50 issues, 12 criteria and 30 raters has 18,000 scores in about 1 MB. */
export const limits = {
  /** Bytes of one file, counted while inflating: what a zip declares is not believed. */
  fileBytes: 64_000_000,
  /** Bytes of all files together, counted while inflating. */
  totalBytes: 300_000_000,
  /** Bytes of study.json, method.json and datapackage.json, which are held as objects. */
  jsonBytes: 8_000_000,
  /** Objects and arrays inside each other in JSON: a study needs 6, and whoever walks it must not run out of stack. */
  jsonDepth: 64,
  /** Entries of a zip or a folder, folders included. */
  files: 5000,
  /** Folders inside folders; deeper ones are a loop or a trap. */
  depth: 12,
  /** Rows of one table. */
  rows: 250_000,
  columns: 200,
  /** Signs of a column name: a longer one is a text that lost its quotes. */
  columnCharacters: 300,
  cellCharacters: 100_000,
  /** Signs of an id of an issue, a criterion, a rater, a source or a factor: three of them are one key in a database. */
  idCharacters: 200,
  /** Signs of `kind:id` in evidence: two of them are one key in a database. */
  referenceCharacters: 300,
  /** Problems told at once; the rest is counted. */
  problems: 50,
} as const

/** A table as it stands in a file: cells as text, nothing understood yet. */
export type Grid = {
  /** Name of the sheet in a workbook; null where the file has none. */
  readonly sheet: string | null
  /** Cells as a person sees them. Rows may differ in length; a merged cell is filled only at its top left. */
  readonly rows: readonly (readonly string[])[]
  /** The number under which a person finds `rows[0]`. */
  readonly firstRow: 1
  /** `.` where numbers were written by a program and not by a person (a workbook); null where nobody knows. */
  readonly decimal: '.' | null
}

export type TableLimits = typeof tableLimits

/** What a file may cost us. Whoever meets a limit is told which one. */
export const tableLimits = {
  /** Bytes of the file. A workbook of 500,000 rows by 12 columns has about 15 MB. */
  uploadBytes: 20_000_000,
  /** Bytes after inflating, counted while inflating: a zip of 1 MB can say 1 GB. */
  unpackedBytes: 300_000_000,
  /** XML tags of an ODS, because the reader holds it as a tree, about 300 bytes a tag. */
  odsTags: 4_000_000,
  /** Files inside a zip. */
  zipEntries: 5000,
  sheets: 50,
  /** A national table by village has 84,000 rows. */
  rows: 200_000,
  columns: 500,
  /** Characters of a line of text: five hundred columns of a thousand characters. */
  lineCharacters: 500_000,
  /** All sheets together, blank cells included: two cells in opposite corners span a whole sheet. */
  cells: 20_000_000,
  /** A cell of Excel holds at most 32,767 characters; an issue of ten thousand is no issue. */
  cellCharacters: 10_000,
}

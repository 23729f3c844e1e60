/** The rows of the recap; lists are JSON as text. */
export type RecapSchema = {
  readonly recap_sets: InOffice & { readonly id: string; title: string; position: number; version: number }
  readonly recap_categories: CategoryRow
  readonly recap_regions: RegionRow
  /** Names that somebody matched once: the key of the name as written, and the code that it means. */
  readonly recap_names: InOffice & { readonly kind: string; readonly key: string; readonly target: string }
  readonly recap_periods: PeriodRow
  readonly recap_figures: FigureRow
  readonly recap_remarks: RemarkRow
  readonly recap_rules: InOffice & {
    readonly id: string
    readonly title: string
    readonly document: string
    readonly version: number
  }
  readonly recap_signals: SignalRow
  readonly recap_publications: PublicationRow
  /** What was published, byte for byte: a later program would write other bytes. */
  readonly recap_publication_files: InOffice & {
    readonly publication_id: string
    readonly path: string
    readonly content: Uint8Array
  }
  readonly recap_maps: MapRow
  readonly recap_imports: ImportRow
  readonly recap_import_files: InImport & { readonly part: number; readonly content: Uint8Array }
  readonly recap_staged: StagedRow
  /** What an import changed, packed, with what stood there before: what undoes it. */
  readonly recap_applied: InImport & { readonly row: number; readonly content: Uint8Array }
}

type InOffice = { readonly office_id: string }
type InImport = InOffice & { readonly import_id: string }

/** A category of the office's own: in a set of its own, or beside an official one and outside its total. */
type CategoryRow = InOffice & {
  readonly id: string
  /** `ppks`, `psks`, `desil` or a set of the office. */
  readonly set_id: string
  readonly name: string
  readonly short: string
  readonly unit: string
  readonly sensitive: string
  readonly aliases: string
  readonly position: number
  readonly version: number
}

type RegionRow = InOffice & {
  /** Official, with dots: `16.04.10`. */
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly aliases: string
  readonly bps_code: string | null
  /** Days; null for always. */
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly population: number | null
  readonly population_source: string | null
  readonly tile_column: number | null
  readonly tile_row: number | null
  readonly version: number
}

type PeriodRow = InOffice & {
  readonly set_id: string
  /** `2021`, `2021-H1`, `2021-Q1` or `2021-01`. */
  readonly period: string
  /** `stock` (how many there were at its end) or `flow` (how many came in it). */
  readonly counts: string
  /** The series that it belongs to, such as DTKS or DTSEN: figures of two series are not compared as growth. */
  readonly series: string
  /** `draft`, `checked` or `approved`; an approved one is locked. */
  readonly status: string
  readonly due_on: string | null
  readonly checked_at: string | null
  readonly checked_by: string | null
  readonly approved_at: string | null
  readonly approved_by: string | null
  readonly version: number
}

export type FigureKeyRow = {
  readonly category: string
  readonly region: string
  readonly period: string
  /** `entry`, `person`, `family`, `group` or `community`. */
  readonly unit: string
  /** `female`, `male`, or empty for all. */
  readonly sex: string
  /** `0-5`, `60+`, or empty for all. */
  readonly age: string
}

type FigureRow = InOffice &
  FigureKeyRow & {
    /** Null when it was not reported or is confidential: never 0 for that. */
    readonly value: number | null
    /** `reported`, `not-reported` or `confidential`. */
    readonly state: string
    /** `import:<id>`, `entry` for typed in, or the words of whoever brought it. */
    readonly source: string | null
    readonly version: number
    readonly changed_at: string
    readonly changed_by: string | null
  }

type RemarkRow = InOffice &
  FigureKeyRow & {
    readonly id: string
    /** `comment`, `follow-up` or `explanation`. */
    readonly kind: string
    readonly text: string
    readonly at: string
    readonly by: string
    readonly closed_at: string | null
    readonly closed_by: string | null
  }

type SignalRow = InOffice & {
  readonly id: string
  readonly rule: string
  /** The address of the figure that it speaks of. */
  readonly figure: string
  /** `kept` or `dropped`; what is only proposed is not stored. */
  readonly state: string
  /** JSON: the figures as they were when somebody judged. */
  readonly seen: string
  readonly note: string
  readonly at: string
  readonly by: string
}

type PublicationRow = InOffice & {
  readonly id: string
  readonly title: string
  /** JSON: what was published, with which thresholds, and what was hidden. */
  readonly document: string
  readonly at: string
  readonly by: string
  readonly withdrawn_at: string | null
  readonly withdrawn_by: string | null
}

type MapRow = InOffice & {
  readonly id: string
  readonly title: string
  readonly licence: string
  readonly source: string
  /** GeoJSON, rewound and simplified, its features named by region code. */
  readonly shapes: string
  readonly at: string
  readonly by: string
}

type ImportRow = InOffice & {
  readonly id: string
  readonly file_name: string
  readonly bytes: number
  readonly sha256: string
  /** One of the states in `features/recap/import/import.ts`. */
  readonly state: string
  /** JSON: sheet, header, columns and names as somebody chose them. */
  readonly choices: string
  /** JSON: rows good, bad, left out. */
  readonly counts: string
  readonly made_at: string
  readonly made_by: string
  readonly applied_at: string | null
  readonly applied_by: string | null
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly version: number
}

/** Figures of the file that wait, packed: good ones, or bad ones with their reasons. */
type StagedRow = InImport & {
  /** `good` or `bad`. */
  readonly kind: string
  /** The place of its first figure among those of its kind, from 1. */
  readonly first: number
  readonly figures: number
  /** How many of them the office has with another value. */
  readonly differ: number
  readonly content: Uint8Array
}

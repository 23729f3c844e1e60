import type { Language } from '../base/language.ts'

/**
 * A report before it has a format: made once as blocks, then written as PDF, DOCX, XLSX, HTML or CSV. Nothing in it depends
 * on the clock: the same study gives the same bytes.
 */
export type Report = {
  readonly id: string
  readonly lang: Language
  readonly title: string
  readonly subtitle: string
  /** Whose report it is, as the letterhead: `Pemerintah Kabupaten Lahat` over `Dinas Sosial`. */
  readonly office: { readonly over: string | null; readonly name: string; readonly initials: string }
  /** Made-up data: every page says so. */
  readonly synthetic: boolean
  /** What a head of office reads if nothing else. */
  readonly summary: readonly Inline[]
  readonly blocks: readonly Block[]
  /** Left side of the foot of each page; the right side is the page number. */
  readonly foot: string
}

/** Text, with what is strong, a reference to a table or figure by its id, or a footnote. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly reference: string }
  | { readonly footnote: readonly Inline[] }

export type Block = Heading | Paragraph | Table | Chart | Findings | Signing

export type Heading = { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }

export type Paragraph = { readonly kind: 'paragraph'; readonly text: readonly Inline[] }

export type Table = {
  readonly kind: 'table'
  readonly id: string
  readonly caption: string
  /** Data tables have two rules and light bands, scoring tables a dark head and a second head row. */
  readonly look: 'data' | 'scoring'
  readonly columns: readonly Column[]
  /** Heads over several columns, such as `Kriteria dan bobot`; columns count from 0, `to` included. */
  readonly groups: readonly { readonly title: string; readonly from: number; readonly to: number }[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total: readonly Cell[] | null
  /** Where the figures come from, printed under the table. */
  readonly source: string
}

export type Column = {
  readonly title: string
  /** Second line of the head: the maximum of a criterion. */
  readonly note: string
  readonly align: 'left' | 'right' | 'center'
  /** Share of the width among the columns. */
  readonly width: number
}

export type Cell = {
  readonly text: string
  /** The number behind the text as canonical decimal (`"90"`, `"90.4"`), where there is one: XLSX writes numbers, not text. */
  readonly value: string | null
  /** How the number follows from other cells of the table: XLSX writes it as a live formula with `value` as its result. */
  readonly formula: Formula | null
  /** What a document printed, shown struck before the text. */
  readonly printed: string | null
  readonly tone: 'plain' | 'strong' | 'pale' | 'good' | 'bad'
  /** Where the number stands in the study: `scores.csv baris 3`; empty for text. */
  readonly provenance: string
}

export type Formula =
  /** Sum of the columns `from` to `to` of the same row. */
  | { readonly kind: 'rowSum'; readonly from: number; readonly to: number }
  /** Sum of this column over all rows (in the total row). */
  | { readonly kind: 'columnSum' }
  /** Competition rank of this row by the column, highest first. */
  | { readonly kind: 'rank'; readonly by: number }
  /** This row's column as a share of the column's sum. */
  | { readonly kind: 'share'; readonly of: number }

export type Chart = {
  readonly kind: 'chart'
  readonly id: string
  readonly caption: string
  /** A whole SVG document with title and desc; text in Source Sans 3. */
  readonly svg: string
  readonly alt: string
}

export type Findings = { readonly kind: 'findings'; readonly items: readonly FindingItem[] }

export type FindingItem = {
  readonly tag: string
  readonly tone: 'bad' | 'notice' | 'good' | 'plain'
  readonly headline: string
  readonly detail: string
}

/** Places for signatures, and beside them a code that opens what is signed. */
export type Signing = {
  readonly kind: 'signing'
  readonly id: string
  /** Under each role stands room to sign, and under that the name; an empty name is a line to write on. */
  readonly places: readonly { readonly role: string; readonly name: string }[]
  /** A QR code as a whole SVG document; null where there is no address to open. */
  readonly code: { readonly svg: string; readonly alt: string } | null
  /** What stands beside the code: the address, the digest. */
  readonly lines: readonly string[]
}

/** The forms of a report, in the order in which they are offered. */
export const formatIds = ['pdf', 'docx', 'xlsx', 'html', 'csv'] as const

export type FormatId = (typeof formatIds)[number]

/** A format: one file and one line in the register. `write` is pure but for the libraries it calls. */
export type Format = {
  readonly id: FormatId
  readonly mediaType: string
  readonly write: (report: Report) => Promise<Uint8Array>
}

/** A cell of plain text. */
export function textCell(text: string, tone: Cell['tone'] = 'plain'): Cell {
  return { text, value: null, formula: null, printed: null, tone, provenance: '' }
}

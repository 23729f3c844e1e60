import type { Cells, Printed } from '../studies/rows.ts'

/** What a source is, in the order in which a form offers it. */
export const sourceKinds = ['document', 'interview', 'observation', 'note'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Something that a study cites. Unknown is null. */
export type Source = {
  readonly id: string
  readonly kind: SourceKind
  readonly title: string
  /** A day: `2021-12-31`. */
  readonly date: string | null
  readonly place: string | null
  /** Path of its text or attachment in the study. */
  readonly file: string | null
  readonly citation: string | null
  /** An address in the web. */
  readonly link: string | null
}

/** What people write of a source. */
export type SourceWording = Omit<Source, 'id'>

export const sourceColumns = ['id', 'kind', 'title', 'date', 'place', 'file', 'citation', 'link'] as const

/** A source out of the cells of a row that was checked. */
export function sourceOf(cells: Cells): Source {
  const { id = '', kind = '', title = '', date, place, file, citation, link } = cells
  return {
    id,
    kind: kind as SourceKind,
    title,
    date: date || null,
    place: place || null,
    file: file || null,
    citation: citation || null,
    link: link || null,
  }
}

/** The cells that a source prints. */
export function sourcePrinted(source: Source): Printed {
  return Object.fromEntries(sourceColumns.map((column) => [column, source[column] ?? '']))
}

/** An address that a page may lead to; null for what a browser would run or resolve against a page of ours. */
export function openableLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const { protocol, href } = new URL(link)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

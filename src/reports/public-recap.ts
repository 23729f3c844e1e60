import { formatDate } from '../base/dates.ts'
import { periodLabel } from '../features/recap/model/period.ts'
import { fileText } from '../features/recap/publish/file-text.ts'
import { bodyAndFoot, columnsShown, shownCell } from '../features/recap/publish/files/cells.ts'
import { notesOf } from '../features/recap/publish/files/notes.ts'
import type { PublicDocument, PublicTable } from '../features/recap/publish/publication.ts'
import { type Block, type Cell, type Column, type Report, type Table, textCell } from './report.ts'

/** So many categories stand side by side on an upright page. */
const mostColumns = 13

/** A published table on paper: the same cells hidden as in every other file of the publication. */
export function publicRecapReport(document: PublicDocument, table: PublicTable): Report {
  const { lang, publisher, title, description, issued } = document
  const words = fileText[lang]
  return {
    id: `rekap-${table.set.id}`,
    lang,
    title,
    subtitle: words.recap(table.set.title[lang]),
    office: { over: null, name: publisher, initials: initialsOf(publisher) },
    synthetic: false,
    summary: [`${description} ${words.issued(formatDate(issued, lang))}.`],
    blocks: [
      ...table.periods.toReversed().flatMap((_, i) => periodBlocks(table, table.periods.length - 1 - i, document)),
      { kind: 'heading', level: 1, text: words.legend },
      ...notesOf(document, table).map((text): Block => ({ kind: 'paragraph', text: [text] })),
    ],
    foot: `${publisher} · ${title}`,
  }
}

function periodBlocks(table: PublicTable, period: number, { lang, publisher }: PublicDocument): Block[] {
  const words = fileText[lang]
  const label = words.periodTitle(periodLabel(table.periods[period]!.period, lang))
  const columns = columnsShown(table)
  const parts = Math.ceil(columns.length / mostColumns)
  const size = Math.ceil(columns.length / parts)
  const tables = Array.from({ length: parts }, (_, part): Table => {
    const shown = columns.slice(part * size, (part + 1) * size)
    const behind = parts === 1 ? '' : ` (${words.part(part + 1, parts)})`
    const caption = `${words.caption(table.set.title[lang], label)}${behind}`
    return { ...tableOf(table, period, shown, lang), id: `t-${period}-${part}`, caption, source: publisher }
  })
  return [{ kind: 'heading', level: 1, text: `${words.fileTitles.figures}: ${label}` }, ...tables]
}

function tableOf(
  table: PublicTable,
  period: number,
  columns: readonly number[],
  lang: PublicDocument['lang'],
): Omit<Table, 'id' | 'caption' | 'source'> {
  const words = fileText[lang]
  const { body, foot } = bodyAndFoot(table)
  const number = (title: string): Column => ({ title, note: '', align: 'right', width: 6 })
  const row = (of: number, name: string): Cell[] => [
    textCell(name),
    ...columns.map((column): Cell => {
      const { text, value, status } = shownCell(table, period, of, column, lang)
      const tone = status === 'c' || status === 'n' ? 'pale' : 'plain'
      return { ...textCell(text, tone), value: value === null ? null : String(value) }
    }),
  ]
  return {
    kind: 'table',
    look: 'data',
    groups: [],
    columns: [
      { title: words.region, note: '', align: 'left', width: 18 },
      ...columns.map((column) => number(table.columns[column]?.name[lang] ?? words.total)),
    ],
    rows: body.map((of) => row(of, table.rows[of]!.name)),
    total: foot === null ? null : row(foot, table.rows[foot]!.name),
  }
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return words
    .slice(0, 2)
    .map((word) => word[0]!)
    .join('')
}

import type { Block, Cell, Chart, Inline, Report, Table } from '../../report.ts'
import { labelsOf, reportText } from '../../text.ts'
import { paperColumns } from '../columns.ts'
import { breakable } from '../soft-hyphens.ts'
import { showable } from './glyphs.ts'

/** How many signs of running text stand in a line, of a title, and of a table from edge to edge. */
const signs = { text: 90, title: 34, table: 96, foot: 110 }

/** What the template reads, as JSON. Every text is one that the fonts can show and that fits its place. */
export function dataOf(report: Report): string {
  const { page, ...words } = reportText[report.lang]
  const title = showable(report.title).trim() || report.id
  const data = {
    lang: report.lang,
    title,
    shownTitle: breakable(title, signs.title),
    subtitle: breakable(report.subtitle, signs.text),
    office: { ...report.office, name: breakable(report.office.name, signs.title) },
    synthetic: report.synthetic,
    summary: inline(report.summary),
    foot: clipped(report.foot),
    head: clipped(title),
    labels: Object.fromEntries(labelsOf(report)),
    words: { ...words, page: page('{n}', '{of}') },
    blocks: withTopFirst(report.blocks).map(blockData),
  }
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? showable(value) : value))
}

/** PDF/UA wants no empty heading, and the first one to be of the first level. */
function withTopFirst(all: readonly Block[]): Block[] {
  const blocks = all.filter((b) => b.kind !== 'heading' || showable(b.text).trim() !== '')
  const first = blocks.findIndex((b) => b.kind === 'heading')
  return blocks.map((b, i) => (b.kind === 'heading' && i === first ? { ...b, level: 1 } : b))
}

function blockData(block: Block) {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: breakable(block.text, signs.title) }
    case 'paragraph':
      return { ...block, text: inline(block.text) }
    case 'table':
      return tableData(block)
    case 'chart':
      return chartData(block)
    case 'signing':
      return {
        ...block,
        places: block.places.map(({ role, name }) => ({ role: breakable(role, 28), name: breakable(name, 28) })),
        lines: block.lines.map((line) => breakable(line, 60)),
      }
    case 'findings':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          tag: breakable(item.tag, 14),
          headline: breakable(item.headline, 70),
          detail: breakable(item.detail, 70),
        })),
      }
  }
}

function inline(items: readonly Inline[]): Inline[] {
  return items.map((item) => {
    if (typeof item === 'string') return breakable(item, signs.text)
    if ('strong' in item) return { strong: breakable(item.strong, signs.text) }
    return 'footnote' in item ? { footnote: inline(item.footnote) } : item
  })
}

function tableData(table: Table) {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0) || 1
  const most = table.columns.map(({ width }) => Math.max(8, Math.floor((width / whole) * signs.table)))
  const columns = paperColumns(table).map((column, k) => ({
    ...column,
    title: breakable(column.title, Math.max(14, most[k]!)),
  }))
  const cells = (row: readonly Cell[]) =>
    row.map(({ text, printed, tone }, k) => ({ text: breakable(text, most[k]!), printed, tone }))
  return {
    kind: table.kind,
    id: table.id,
    look: table.look,
    caption: breakable(table.caption, signs.text),
    source: breakable(table.source, signs.text),
    groups: table.groups,
    columns,
    rows: table.rows.map(cells),
    total: table.total === null ? null : cells(table.total),
  }
}

/** A picture as wide as the text unless that would make it too high for a page. */
function chartData({ kind, id, caption, svg, alt }: Chart) {
  const [, width = '1', height = '1'] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const tall = Number(height) / Number(width) > 1.3
  return { kind, id, svg, tall, caption: breakable(caption, signs.text), alt: alt.trim() || caption.trim() || id }
}

function clipped(text: string): string {
  return text.length <= signs.foot ? text : `${text.slice(0, signs.foot - 1)}…`
}

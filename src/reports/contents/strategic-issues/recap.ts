import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { listed, percent } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { notAddedText } from '../../../features/recap/text.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { type Block, type Cell, type Inline, type Table, textCell } from '../../report.ts'
import { countCell, partCell, shareCell, sourceLine } from '../cells.ts'
import { regionName } from '../office.ts'
import { districtBlocks } from './districts.ts'
import { recapCharts } from './recap-charts.ts'
import { largest, type RecapGroup, type RecapRow, recapGroups, sumOf } from './recap-rows.ts'
import { recapText } from './recap-text.ts'
import { yearBlocks } from './recap-years.ts'

/** What the office counted: how the kinds share the whole, the kinds in full, and the districts. */
export function recapBlocks(opened: OpenedStudy, lang: Language): Block[] {
  const { figures, study } = opened
  if (figures.length === 0) return []
  const t = recapText[lang]
  const region = study.region?.code ?? null
  if (region === null)
    return [
      { kind: 'heading', level: 1, text: t.title },
      { kind: 'paragraph', text: [t.noRegion(formatNumber(figures.length, lang))] },
    ]
  return [
    { kind: 'heading', level: 1, text: t.title },
    ...recapGroups(opened, region, lang).flatMap((group, i) => groupBlocks(opened, group, i === 0, lang)),
    ...districtBlocks(opened, region, lang),
    ...yearBlocks(opened, region, lang),
  ]
}

function groupBlocks(opened: OpenedStudy, group: RecapGroup, first: boolean, lang: Language): Block[] {
  const whole = sumOf(group.rows)
  const table = recapTable(opened, group, whole, lang)
  const charts = first && whole !== null && whole > 0 ? recapCharts(opened, group, whole, lang) : []
  return [
    { kind: 'paragraph', text: introduction(group, table.id, whole, lang) },
    ...charts.slice(0, 1),
    table,
    ...gaps(group, lang),
    ...charts.slice(1),
  ]
}

function introduction({ rows }: RecapGroup, table: string, whole: number | null, lang: Language): Inline[] {
  const t = recapText[lang]
  if (whole === null) return [...t.shownIn({ reference: table }), t.nothingReported]
  const top = largest(rows).slice(0, 2)
  if (top.length === 0) return [...t.shownIn({ reference: table }), t.allZero]
  const share = percent(
    rational(
      top.reduce((sum, row) => sum + row.value, 0),
      whole,
    ),
    lang,
  )
  const names = listed(
    top.map((row) => row.name),
    lang,
  )
  return [...t.shownIn({ reference: table }), t.most(top.length, names, share), ...t.entries]
}

/** What a reader must know before the sum is used. */
function gaps({ rows }: RecapGroup, lang: Language): Block[] {
  const t = recapText[lang]
  const silent = rows.filter((row) => row.value === null && !row.confidential && row.notAdded === null).length
  const hidden = rows.filter((row) => row.confidential).length
  const partial = rows.filter((row) => row.value !== null && row.unknown > 0).length
  const sentences = [
    ...(silent > 0 ? [t.silent(silent)] : []),
    ...(hidden > 0 ? [t.hidden(hidden)] : []),
    ...(partial > 0 ? [t.partial(partial)] : []),
  ]
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', text: [sentences.join(' ')] }]
}

function recapTable(opened: OpenedStudy, group: RecapGroup, whole: number | null, lang: Language): Table {
  const t = recapText[lang]
  const title = group.classification?.title[lang] ?? t.others
  return {
    kind: 'table',
    id: `recap-${group.classification?.id ?? 'others'}`,
    caption: t.caption(title, regionName(opened.study), opened.figures[0]!.period),
    look: 'data',
    columns: [
      { title: t.number, note: '', align: 'center', width: 6 },
      { title: t.kind, note: '', align: 'left', width: 62 },
      { title: t.count, note: '', align: 'right', width: 18 },
      { title: t.part, note: '', align: 'right', width: 14 },
    ],
    groups: [],
    rows: group.rows.map((row, i) => [
      textCell(`${i + 1}`),
      textCell(row.name),
      valueCell(row, whole, lang),
      partCell(row.value, whole ?? 0, 2, lang),
    ]),
    total: whole === null ? null : totalRow(whole, lang),
    source: sourceLine(sourceOf(opened, lang), lang),
  }
}

function totalRow(whole: number, lang: Language): Cell[] {
  return [
    textCell(''),
    textCell(recapText[lang].total, 'strong'),
    countCell(whole, lang, { formula: { kind: 'columnSum' }, tone: 'strong' }),
    whole === 0
      ? textCell('–', 'pale')
      : shareCell(rational(1), lang, { formula: { kind: 'share', of: 2 }, tone: 'strong' }),
  ]
}

/** Nothing is pale, what is at least a twentieth of the whole stands out. */
function valueCell(
  { value, confidential, notAdded, provenance }: RecapRow,
  whole: number | null,
  lang: Language,
): Cell {
  const t = recapText[lang]
  if (notAdded !== null) return { ...textCell(notAddedText(notAdded, lang), 'pale'), provenance }
  if (value === null) return { ...textCell(confidential ? t.confidential : t.notReported, 'pale'), provenance }
  const tone = value === 0 ? 'pale' : value * 20 >= (whole ?? 0) ? 'strong' : 'plain'
  return countCell(value, lang, { tone, provenance })
}

/** The documents that the figures name, by title. */
function sourceOf({ figures, bundle }: OpenedStudy, lang: Language): string {
  const ids = [...new Set(figures.flatMap((f) => f.source ?? []))]
  const rows = bundle.tables.sources?.rows ?? []
  const titles = ids.map((id) => {
    const values = rows.find((r) => r.values.id === id)?.values
    return values?.citation || values?.title || id
  })
  const named = titles.slice(0, 3).join('; ')
  return named === '' ? 'recap.csv' : `${named}. ${recapText[lang].inFile('recap.csv')}`
}

import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { percent } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { categoryTotals, type Figure, recapSets } from '../../../features/recap/figure.ts'
import { parseFigures } from '../../../features/recap/form.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { type Block, type Cell, type Table, textCell } from '../../report.ts'
import { countCell, sourceLine } from '../cells.ts'
import { regionName } from '../office.ts'
import { recapYearsText } from './recap-years-text.ts'
import { placeOf } from './rows.ts'

/** How much of the newest period was reported, what is not known, and the total of each period where there are several. */
export function yearBlocks(opened: OpenedStudy, region: string, lang: Language): Block[] {
  const t = recapYearsText[lang]
  const hasParts = opened.figures.some((f) => f.region.startsWith(`${region}.`))
  const years = yearsOf(opened, region)
  const table = years.length > 1 ? yearsTable(opened, years, lang) : null
  return [
    { kind: 'heading', level: 2, text: t.title },
    { kind: 'paragraph', text: [completeness(opened.figures, lang), ...(hasParts ? [] : [` ${t.wholeOnly}`])] },
    ...(table === null ? [] : [{ kind: 'paragraph', text: t.years({ reference: table.id }) } as const, table]),
  ]
}

function completeness(figures: readonly Figure[], lang: Language): string {
  const t = recapYearsText[lang]
  const number = (n: number) => formatNumber(n, lang)
  const period = figures[0]!.period
  const given = figures.filter((f) => f.value !== null).length
  if (given === figures.length) return t.complete(number(given), period)
  const hidden = figures.filter((f) => f.state === 'confidential').length
  const silent = figures.length - given - hidden
  return [
    t.incomplete(number(figures.length), period, number(given), percent(rational(given, figures.length), lang)),
    ...(silent > 0 ? [t.silent(number(silent))] : []),
    ...(hidden > 0 ? [t.hidden(number(hidden))] : []),
  ].join(' ')
}

type Year = {
  readonly period: string
  readonly whole: number | null
  readonly given: number
  readonly lacking: number
  readonly rows: readonly number[]
}

/** The periods of the first list that has figures, the oldest first: two lists are never added together. */
function yearsOf(opened: OpenedStudy, region: string): Year[] {
  const first = firstSet(opened.figures, region)
  const figures = parseFigures(opened.bundle.tables.recap?.rows ?? []).filter((f) => first.has(f.category))
  return [...Map.groupBy(figures, (f) => f.period)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, all]) => {
      const given = all.filter((f) => f.value !== null).length
      const whole = recapSets(categoryTotals(all, region))[0]?.whole ?? null
      return { period, whole, given, lacking: all.length - given, rows: all.map((f) => f.row) }
    })
}

function firstSet(figures: readonly Figure[], region: string): ReadonlySet<string> {
  const [set] = recapSets(categoryTotals(figures, region))
  return new Set(
    (set?.classification?.categories ?? set?.totals.map(({ category }) => ({ id: category })) ?? []).map((c) => c.id),
  )
}

function yearsTable(opened: OpenedStudy, years: readonly Year[], lang: Language): Table {
  const t = recapYearsText[lang]
  const region = opened.study.region?.code ?? ''
  const title = recapSets(categoryTotals(opened.figures, region))[0]?.classification?.title[lang] ?? t.others
  const column = (name: string, width: number) => ({ title: name, note: '', align: 'right' as const, width })
  return {
    kind: 'table',
    id: 'recap-years',
    caption: t.caption(title, regionName(opened.study)),
    look: 'data',
    columns: [
      { title: t.period, note: '', align: 'left', width: 20 },
      ...[column(t.count, 20), column(t.change, 20), column(t.given, 18), column(t.lacking, 22)],
    ],
    groups: [],
    rows: years.map((year, i) => rowOf(year, years[i - 1] ?? null, lang)),
    total: null,
    source: sourceLine(t.source, lang),
  }
}

function rowOf(year: Year, before: Year | null, lang: Language): Cell[] {
  const { period, whole, given, lacking, rows } = year
  const provenance = placeOf('recap.csv', rows, lang)
  const none = textCell(recapYearsText[lang].none, 'pale')
  return [
    textCell(period),
    whole === null ? { ...none, provenance } : countCell(whole, lang, { provenance }),
    changeCell(year, before, lang) ?? none,
    countCell(given, lang),
    countCell(lacking, lang),
  ]
}

/** Null where something was not reported, or other figures were: then a difference says nothing. */
function changeCell(year: Year, before: Year | null, lang: Language): Cell | null {
  if (before === null || year.whole === null || before.whole === null) return null
  if (year.lacking + before.lacking > 0 || year.given !== before.given) return null
  const change = year.whole - before.whole
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  return { ...countCell(change, lang), text: `${sign}${formatNumber(Math.abs(change), lang)}` }
}

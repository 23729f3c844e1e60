import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { type Figure, regionMismatches } from '../../../features/recap/figure.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { categoryName, classifications } from '../../../reference/categories.ts'
import type { Category } from '../../../reference/category.ts'
import { lahat } from '../../../reference/regions/lahat.ts'
import { regionByCode } from '../../../reference/regions/region.ts'
import { type Block, type Cell, type Column, type Table, textCell } from '../../report.ts'
import { type CellExtra, countCell, partCell, shareCell, sourceLine } from '../cells.ts'
import { regionName } from '../office.ts'
import { recapText } from './recap-text.ts'
import { placeOf } from './rows.ts'

/** The parts of the region, where they have figures of their own: the large kinds, the rest, the whole. */
export function districtBlocks(opened: OpenedStudy, region: string, lang: Language): Block[] {
  const t = recapText[lang]
  const figures = partFigures(opened, region)
  const regions = [...new Set(figures.map((f) => f.region))].toSorted()
  if (regions.length === 0) return []
  const kinds = shownKinds(figures)
  const table = districtTable(opened, figures, regions, kinds, lang)
  const silent = figures.filter((f) => f.value === null).length
  return [
    { kind: 'heading', level: 2, text: t.districtTitle },
    {
      kind: 'paragraph',
      text: [
        ...t.districtIntro(regions.length, { reference: table.id }),
        t.districtSmall,
        ...(silent > 0 ? [` ${t.districtGaps(formatNumber(silent, lang))}`] : []),
      ],
    },
    table,
    ...mismatches(opened, region, lang),
  ]
}

/**
 * Figures of the parts in the first classification that has any: two classifications are never added together, and what the
 * region keeps confidential its parts do not give away.
 */
function partFigures({ figures }: OpenedStudy, region: string): Figure[] {
  const kept = new Set(figures.filter((f) => f.region === region && f.state === 'confidential').map((f) => f.category))
  const parts = figures.filter((f) => f.region.startsWith(`${region}.`) && !kept.has(f.category))
  for (const { categories } of classifications) {
    const ids = new Set((categories as readonly Category[]).map((c) => c.id))
    const found = parts.filter((f) => ids.has(f.category))
    if (found.length > 0) return found
  }
  return parts
}

const kindsShown = 5
/** A number from 1 to 4 in one district may let somebody be recognised. */
const small = 5

/** The largest kinds of which no part of the region has a small or a confidential number. */
function shownKinds(figures: readonly Figure[]): string[] {
  const sums = new Map<string, number>()
  const exposed = new Set<string>()
  for (const { category, value, state } of figures) {
    sums.set(category, (sums.get(category) ?? 0) + (value ?? 0))
    if (state === 'confidential' || (value !== null && value > 0 && value < small)) exposed.add(category)
  }
  return [...sums]
    .filter(([category, sum]) => sum > 0 && !exposed.has(category))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, kindsShown)
    .map(([category]) => category)
}

function districtTable(
  opened: OpenedStudy,
  figures: readonly Figure[],
  regions: readonly string[],
  kinds: readonly string[],
  lang: Language,
): Table {
  const t = recapText[lang]
  const whole = sumOf(figures)
  const last = 2 + kinds.length
  const rest = figures.filter((f) => !kinds.includes(f.category))
  const place = (figure: Figure) => placeOf('recap.csv', [figure.row], lang)
  const byRegion = Map.groupBy(figures, (f) => f.region)
  const rows = regions.map((code, i) => {
    const own = byRegion.get(code)!
    const value = sumOf(own)
    return [
      textCell(`${i + 1}`),
      textCell(regionByCode(lahat, code)?.name ?? code),
      ...kinds.map((kind) => {
        const figure = own.find((f) => f.category === kind)
        return figureCell(figure === undefined ? [] : [figure], figure === undefined ? '' : place(figure), lang)
      }),
      figureCell(
        own.filter((f) => !kinds.includes(f.category)),
        `recap.csv region ${code}`,
        lang,
      ),
      sumCell(value, lang, { formula: { kind: 'rowSum', from: 2, to: last }, tone: 'strong' }),
      partCell(value, whole ?? 0, last + 1, lang),
    ]
  })
  const columnTotals = [...kinds.map((kind) => figures.filter((f) => f.category === kind)), rest, figures].map(sumOf)
  return {
    kind: 'table',
    id: 'districts',
    caption: t.districtCaption(regionName(opened.study), opened.figures[0]!.period),
    look: 'data',
    columns: columns(kinds, lang),
    groups: [],
    rows,
    total: [
      textCell(''),
      textCell(t.total, 'strong'),
      ...columnTotals.map((sum) => sumCell(sum, lang, { formula: { kind: 'columnSum' }, tone: 'strong' })),
      whole === null || whole === 0
        ? textCell('–', 'pale')
        : shareCell(rational(1), lang, { formula: { kind: 'share', of: last + 1 }, tone: 'strong' }),
    ],
    source: sourceLine(t.inFile('recap.csv'), lang),
  }
}

function columns(kinds: readonly string[], lang: Language): Column[] {
  const t = recapText[lang]
  const number = (title: string, width: number): Column => ({ title, note: '', align: 'right', width })
  return [
    { title: t.number, note: '', align: 'center', width: 5 },
    { title: t.district, note: '', align: 'left', width: 22 },
    ...kinds.map((kind) => number(categoryName(kind, lang), 12)),
    number(t.otherKinds, 9),
    number(t.count, 10),
    number(t.part, 9),
  ]
}

/** The sum of what was reported; words where nothing was. */
function figureCell(figures: readonly Figure[], provenance: string, lang: Language): Cell {
  const t = recapText[lang]
  const value = sumOf(figures)
  if (value !== null) return countCell(value, lang, { tone: value === 0 ? 'pale' : 'plain', provenance })
  const confidential = figures.some((f) => f.state === 'confidential')
  return { ...textCell(confidential ? t.confidential : t.notReported, 'pale'), provenance }
}

function sumCell(value: number | null, lang: Language, extra: CellExtra): Cell {
  return value === null ? textCell('–', 'pale') : countCell(value, lang, extra)
}

function sumOf(figures: readonly Figure[]): number | null {
  const known = figures.flatMap((f) => (f.value === null ? [] : [f.value]))
  return known.length === 0 ? null : known.reduce((a, b) => a + b)
}

const mismatchesShown = 5

/** Kinds whose parts add up to something else than the region's own figure: both stay. */
function mismatches({ figures }: OpenedStudy, region: string, lang: Language): Block[] {
  const t = recapText[lang]
  const found = regionMismatches(figures, region)
  if (found.length === 0) return []
  const number = (n: number) => formatNumber(n, lang)
  const sentences = found
    .slice(0, mismatchesShown)
    .map((m) => t.mismatch(categoryName(m.category, lang), number(m.region), number(m.parts)))
  const more = found.length > mismatchesShown ? [t.moreMismatches(found.length - mismatchesShown)] : []
  return [{ kind: 'paragraph', text: [[...sentences, ...more].join(' ')] }]
}

import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { chainText } from '../../../features/issues/chain-text.ts'
import { type Block, type Cell, type Table, textCell } from '../../report.ts'
import { countCell, sourceLine } from '../cells.ts'
import { placeOf } from './rows.ts'

const factorsShown = 60
const strategiesShown = 40

/** The factors by quadrant with what speaks for and against each, and the strategies that were made of them. */
export function swotBlocks({ bundle }: OpenedStudy, lang: Language): Block[] {
  const t = texts[lang]
  const factors = bundle.tables.factors?.rows ?? []
  if (factors.length === 0) return []
  const evidence = bundle.tables.evidence?.rows ?? []
  const counts = new Map<string, { supporting: number; contradicting: number }>()
  for (const { values } of evidence) {
    const known = counts.get(values.to ?? '') ?? { supporting: 0, contradicting: 0 }
    known[values.stance === 'contradicting' ? 'contradicting' : 'supporting']++
    counts.set(values.to ?? '', known)
  }
  const of = (id: string) => counts.get(`factor:${id}`) ?? { supporting: 0, contradicting: 0 }
  const bare = factors.filter(({ values }) => of(values.id!).supporting === 0)
  const ordered = quadrants.flatMap((quadrant) =>
    factors.filter(({ values }) => `${values.locus}-${values.effect}` === quadrant),
  )
  const table: Table = {
    kind: 'table',
    id: 'swot',
    caption: t.caption,
    look: 'data',
    columns: [
      { title: t.quadrant, note: '', align: 'left', width: 16 },
      { title: t.factor, note: '', align: 'left', width: 52 },
      { title: t.supporting, note: '', align: 'right', width: 16 },
      { title: t.contradicting, note: '', align: 'right', width: 16 },
    ],
    groups: [],
    rows: ordered.slice(0, factorsShown).map(({ row, values }): Cell[] => {
      const { supporting, contradicting } = of(values.id!)
      return [
        textCell(chainText[lang].quadrants[`${values.locus}-${values.effect}`] ?? ''),
        { ...textCell(values.text ?? ''), provenance: placeOf('factors.csv', [row], lang) },
        supporting === 0 ? textCell(chainText[lang].unproven, 'bad') : countCell(supporting, lang),
        contradicting === 0 ? textCell('–', 'pale') : countCell(contradicting, lang, { tone: 'bad' }),
      ]
    }),
    total: null,
    source: sourceLine(t.source, lang),
  }
  const left = factors.length - factorsShown
  return [
    { kind: 'heading', level: 1, text: t.title },
    {
      kind: 'paragraph',
      text: [
        t.intro(formatNumber(factors.length, lang)),
        { reference: table.id },
        '. ',
        bare.length === 0 ? t.allProven : t.bare(formatNumber(bare.length, lang)),
        ...(left > 0 ? [` ${t.more(formatNumber(left, lang))}`] : []),
      ],
    },
    table,
    ...strategies(bundle, lang),
  ]
}

const quadrants = ['internal-helps', 'internal-hinders', 'external-helps', 'external-hinders'] as const

function strategies({ tables }: OpenedStudy['bundle'], lang: Language): Block[] {
  const t = texts[lang]
  const rows = tables.strategies?.rows ?? []
  if (rows.length === 0) return []
  const madeOf = (id: string) =>
    (tables.evidence?.rows ?? [])
      .filter(({ values }) => values.to === `strategy:${id}` && values.from?.startsWith('factor:'))
      .map(({ values }) => values.from!.slice('factor:'.length))
  const table: Table = {
    kind: 'table',
    id: 'tows',
    caption: t.tows,
    look: 'data',
    columns: [
      { title: t.cell, note: '', align: 'left', width: 10 },
      { title: t.strategy, note: '', align: 'left', width: 64 },
      { title: t.madeOf, note: '', align: 'left', width: 26 },
    ],
    groups: [],
    rows: rows
      .slice(0, strategiesShown)
      .map(({ row, values }) => [
        textCell(values.cell ?? ''),
        { ...textCell(values.text ?? ''), provenance: placeOf('strategies.csv', [row], lang) },
        textCell(madeOf(values.id!).join(', ') || '–'),
      ]),
    total: null,
    source: sourceLine(t.towsSource, lang),
  }
  return [table]
}

type Texts = {
  readonly title: string
  readonly intro: (factors: string) => string
  readonly allProven: string
  readonly bare: (n: string) => string
  readonly more: (n: string) => string
  readonly caption: string
  readonly quadrant: string
  readonly factor: string
  readonly supporting: string
  readonly contradicting: string
  readonly source: string
  readonly tows: string
  readonly cell: string
  readonly strategy: string
  readonly madeOf: string
  readonly towsSource: string
}

const texts: Record<Language, Texts> = {
  id: {
    title: 'SWOT dan buktinya',
    intro: (factors) =>
      `Studi ini memuat ${factors} faktor, masing-masing dengan bukti yang mendukung dan yang membantah, pada `,
    allProven: 'Setiap faktor mempunyai bukti yang mendukung.',
    bare: (n) => `${n} faktor belum berbukti: tidak ada yang mendukungnya.`,
    more: (n) => `${n} faktor lain ada dalam factors.csv.`,
    caption: 'Faktor SWOT dan banyaknya bukti',
    quadrant: 'Kuadran',
    factor: 'Faktor',
    supporting: 'Mendukung',
    contradicting: 'Membantah',
    source: 'factors.csv dan evidence.csv',
    tows: 'Strategi TOWS dan faktor asalnya',
    cell: 'Sel',
    strategy: 'Strategi',
    madeOf: 'Dari faktor',
    towsSource: 'strategies.csv dan evidence.csv',
  },
  en: {
    title: 'SWOT and its evidence',
    intro: (factors) => `The study has ${factors} factors, each with what supports and what contradicts it, in `,
    allProven: 'Every factor has evidence that supports it.',
    bare: (n) => `${n} factors are without evidence: nothing supports them.`,
    more: (n) => `${n} factors more are in factors.csv.`,
    caption: 'SWOT factors and how much evidence they have',
    quadrant: 'Quadrant',
    factor: 'Factor',
    supporting: 'Supporting',
    contradicting: 'Contradicting',
    source: 'factors.csv and evidence.csv',
    tows: 'TOWS strategies and the factors they come from',
    cell: 'Cell',
    strategy: 'Strategy',
    madeOf: 'From factors',
    towsSource: 'strategies.csv and evidence.csv',
  },
}

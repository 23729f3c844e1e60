import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { studyChain } from '../../../bundle/study-chain.ts'
import { type Chain, type ChainNode, kindOf } from '../../../features/issues/chain.ts'
import { chainNames, thingText } from '../../../features/issues/chain-names.ts'
import { chainText, quadrantText } from '../../../features/issues/chain-text.ts'
import { type Block, type Cell, type Table, textCell } from '../../report.ts'
import { sourceLine } from '../cells.ts'
import { placeOf } from './rows.ts'

const rowsShown = 80
const breaksShown = 30

/** From the chosen issue back to factors, evidence and sources, and every link that is not whole. */
export function chainBlocks(opened: OpenedStudy, lang: Language): Block[] {
  const { decision } = opened.study
  if (decision === null) return []
  const t = texts[lang]
  const chain = studyChain(opened, decision.issue)
  const rows = chainRows(opened, chain, lang)
  const table: Table = {
    kind: 'table',
    id: 'rantai-bukti',
    caption: t.caption,
    look: 'data',
    columns: [
      { title: t.factor, note: '', align: 'left', width: 34 },
      { title: t.stance, note: '', align: 'left', width: 14 },
      { title: t.evidence, note: '', align: 'left', width: 30 },
      { title: t.source, note: '', align: 'left', width: 22 },
    ],
    groups: [],
    rows: rows.slice(0, rowsShown),
    total: null,
    source: sourceLine(t.file, lang),
  }
  const name = chainNames(chain, lang)
  const said = chain.breaks.slice(0, breaksShown).map((found) => chainText[lang].breakText(found, name))
  const left = chain.breaks.length - said.length
  return [
    { kind: 'heading', level: 1, text: t.title },
    ...(rows.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: [t.intro, { reference: table.id }, '.'] }, table]),
    {
      kind: 'paragraph',
      text:
        said.length === 0
          ? [chainText[lang].whole]
          : [
              { strong: `${chainText[lang].breaks}: ` },
              said.join(' '),
              ...(left > 0 ? [` ${t.more(formatNumber(left, lang))}`] : []),
            ],
    },
  ]
}

/** One row for what bears on a factor, and one for what bears on the issue itself. */
function chainRows(opened: OpenedStudy, { nodes, root }: Chain, lang: Language): Cell[][] {
  const known = new Map(nodes.map((node) => [node.thing.ref, node]))
  const top = root === null ? undefined : known.get(root)
  if (top === undefined) return []
  return top.from.flatMap((bearing) => {
    const node = known.get(bearing.ref)!
    const direct = bearing.stance === 'contradicting' ? ` (${chainText[lang].contradicting})` : ''
    const quadrant = quadrantText(node, lang)
    const words = `${thingText(node.thing, lang)}${quadrant === '' ? '' : ` (${quadrant})`}${direct}`
    const provenance = placeOf(`${node.thing.table}.csv`, [node.thing.row], lang)
    const head: Cell = { ...textCell(words), provenance }
    if (kindOf(bearing.ref) !== 'factor')
      return [[textCell(texts[lang].direct), textCell(''), head, textCell(sourceOf(opened, node))]]
    if (node.from.length === 0)
      return [[head, textCell(chainText[lang].unproven, 'bad'), textCell('–', 'pale'), textCell('–', 'pale')]]
    return node.from.map((b): Cell[] => {
      const found = known.get(b.ref)!
      const against = b.stance === 'contradicting'
      return [
        head,
        textCell(against ? texts[lang].contradicts : texts[lang].supports, against ? 'bad' : 'plain'),
        {
          ...textCell(thingText(found.thing, lang)),
          provenance: placeOf(`${found.thing.table}.csv`, [found.thing.row], lang),
        },
        textCell(sourceOf(opened, found)),
      ]
    })
  })
}

function sourceOf({ bundle }: OpenedStudy, { source, thing }: ChainNode): string {
  const ref = kindOf(thing.ref) === 'source' ? thing.ref : source
  const row = bundle.tables.sources?.rows.find(({ values }) => `source:${values.id}` === ref)
  return row?.values.title || row?.values.citation || '–'
}

type Texts = {
  readonly title: string
  readonly intro: string
  readonly caption: string
  readonly factor: string
  readonly stance: string
  readonly evidence: string
  readonly source: string
  readonly direct: string
  readonly supports: string
  readonly contradicts: string
  readonly file: string
  readonly more: (n: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    title: 'Rantai bukti',
    intro: 'Dari isu yang ditetapkan kembali ke faktor, bukti, dan sumbernya: ',
    caption: 'Yang menjadi dasar isu yang ditetapkan',
    factor: 'Faktor',
    stance: 'Sikap',
    evidence: 'Bukti',
    source: 'Sumber',
    direct: 'langsung pada isu',
    supports: 'mendukung',
    contradicts: 'membantah',
    file: 'evidence.csv, factors.csv, quotes.csv, sources.csv',
    more: (n) => `Dan ${n} lainnya.`,
  },
  en: {
    title: 'Chain of evidence',
    intro: 'From the chosen issue back to factors, evidence and sources: ',
    caption: 'What the chosen issue rests on',
    factor: 'Factor',
    stance: 'Stance',
    evidence: 'Evidence',
    source: 'Source',
    direct: 'on the issue itself',
    supports: 'supports',
    contradicts: 'contradicts',
    file: 'evidence.csv, factors.csv, quotes.csv, sources.csv',
    more: (n) => `And ${n} more.`,
  },
}

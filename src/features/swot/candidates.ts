import type { Language } from '../../base/language.ts'
import { type Argument, type EvidenceKind, figureName, figuresNamed, saidBy } from './argument.ts'
import { saidInWords } from './evidence-view.ts'

/** Something that could be cited. */
export type Candidate = { readonly from: string; readonly kind: EvidenceKind; readonly label: string }

/** So many of a kind are offered at once; whoever wants another searches. */
const most = 40

export type Offered = { readonly shown: readonly Candidate[]; readonly left: number }

/** What may be cited, by kind; with words of a search only what holds them all. Figures of regions below are found by search. */
export function offeredBy(argument: Argument, search: string, lang: Language): Offered[] {
  const words = folded(search)
    .split(' ')
    .filter((word) => word !== '')
  const fits = ({ label }: Candidate) => words.every((word) => folded(label).includes(word))
  const figures = figureCandidates(argument, words.length > 0, lang)
  const quotes = argument.quotes.map((quote): Candidate => {
    const source = argument.sources.find(({ id }) => id === quote.source)
    return { from: `quote:${quote.id}`, kind: 'quote', label: `“${quote.text}” ${source?.title ?? ''}`.trim() }
  })
  const sources = argument.sources.map(
    ({ id, kind, title }): Candidate => ({ from: `source:${id}`, kind, label: title || id }),
  )
  return [sources, quotes, figures].map((all) => {
    const found = all.filter(fits)
    return { shown: found.slice(0, most), left: Math.max(0, found.length - most) }
  })
}

function figureCandidates({ figures, names }: Argument, all: boolean, lang: Language): Candidate[] {
  const shortest = Math.min(...figures.map(({ region }) => region.length))
  const named = Map.groupBy(
    figures.filter(({ region }) => all || region.length === shortest),
    figureName,
  )
  return [...named].map(([name, some]) => {
    const { category, region, period } = some[0]!
    const said = saidInWords(saidBy(some), lang)
    return {
      from: `figure:${name}`,
      kind: 'figure',
      label: `${names.category(category)}, ${names.region(region)}, ${period}: ${said}`,
    }
  })
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** What a reference says now, where the study has it; null where it leads nowhere. */
export function citable(from: string, argument: Argument): { readonly seen: string | null } | null {
  const at = from.indexOf(':')
  const [kind, id] = [from.slice(0, at), from.slice(at + 1)]
  if (kind === 'source') return argument.sources.some((source) => source.id === id) ? { seen: null } : null
  if (kind === 'quote') return argument.quotes.some((quote) => quote.id === id) ? { seen: null } : null
  if (kind !== 'figure') return null
  const found = figuresNamed(argument.figures, id)
  return found.length === 0 ? null : { seen: saidBy(found) }
}

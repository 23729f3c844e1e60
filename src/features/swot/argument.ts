import type { Figure } from '../recap/figure.ts'
import type { Quote } from '../sources/quote.ts'
import type { Source } from '../sources/source.ts'
import { type Evidence, partsOfReference } from './evidence.ts'
import type { Factor } from './factor.ts'

/** What a study argues: its factors, and everything that may speak for them or against them. */
export type Argument = {
  readonly factors: readonly (Factor & { readonly version: number })[]
  readonly evidence: readonly (Evidence & { readonly version: number })[]
  readonly sources: readonly Source[]
  readonly quotes: readonly Quote[]
  /** The figures of the study's own recap. */
  readonly figures: readonly Figure[]
  readonly names: FigureNames
  /** What the office's recap says now otherwise than the study, by the figure's name. */
  readonly officeSays: ReadonlyMap<string, string>
}

/** What categories and regions are called. */
export type FigureNames = { readonly category: (id: string) => string; readonly region: (code: string) => string }

/** A figure as evidence names it. */
export function figureName({ category, region, period }: Pick<Figure, 'category' | 'region' | 'period'>): string {
  return `${category}@${region}@${period}`
}

/** The figures of a name: one, or one for each unit that is counted in. */
export function figuresNamed(figures: readonly Figure[], name: string): Figure[] {
  return figures.filter((figure) => figureName(figure) === name)
}

/** What figures say, as evidence keeps it: a number, or why there is none; several units one behind the other. */
export function saidBy(figures: readonly Pick<Figure, 'value' | 'state'>[]): string {
  return figures.map(({ value, state }) => (value === null ? state : String(value))).join(' / ')
}

/** What something that is cited is, in the order in which a register tells of them. */
export const evidenceKinds = ['figure', 'document', 'interview', 'observation', 'note', 'quote', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export function kindOfEvidence({ from }: Pick<Evidence, 'from'>, { sources }: Pick<Argument, 'sources'>): EvidenceKind {
  const { kind, id } = partsOfReference(from)
  if (kind === 'quote' || kind === 'figure') return kind
  return (kind === 'source' ? sources.find((source) => source.id === id)?.kind : undefined) ?? 'other'
}

/** What kind of source stands behind evidence: a quote is as good as the interview that it comes from. */
function behindIt(evidence: Evidence, argument: Pick<Argument, 'sources' | 'quotes'>): EvidenceKind {
  const kind = kindOfEvidence(evidence, argument)
  if (kind !== 'quote') return kind
  const { id } = partsOfReference(evidence.from)
  const source = argument.quotes.find((quote) => quote.id === id)?.source
  return kindOfEvidence({ from: `source:${source ?? ''}` }, argument)
}

/** Of how many kinds the sources are that speak for a factor: triangulation needs two. */
export function kindsBehind(evidence: readonly Evidence[], argument: Pick<Argument, 'sources' | 'quotes'>): number {
  const supporting = evidence.filter(({ stance }) => stance === 'supporting')
  return new Set(supporting.map((one) => behindIt(one, argument))).size
}

export const filters = ['all', 'unproven', 'single', 'several', 'contradicted'] as const
export type Filter = (typeof filters)[number]

/** Whether a factor with this evidence is among those that a filter shows. */
export function isShown(filter: Filter, evidence: readonly Evidence[], argument: Pick<Argument, 'sources' | 'quotes'>) {
  const supporting = evidence.filter(({ stance }) => stance === 'supporting').length
  switch (filter) {
    case 'all':
      return true
    case 'unproven':
      return supporting === 0
    case 'single':
      return kindsBehind(evidence, argument) === 1
    case 'several':
      return kindsBehind(evidence, argument) > 1
    case 'contradicted':
      return supporting < evidence.length
  }
}

/** The evidence for each factor, by the factor's id. */
export function evidenceByFactor<E extends Evidence>(evidence: readonly E[]): ReadonlyMap<string, E[]> {
  return Map.groupBy(
    evidence.filter(({ to }) => partsOfReference(to).kind === 'factor'),
    ({ to }) => partsOfReference(to).id,
  )
}

export type Counts = { readonly factors: number; readonly proven: number; readonly contradicted: number }

export function countsOf({ factors, evidence }: Pick<Argument, 'factors' | 'evidence'>): Counts {
  const by = evidenceByFactor(evidence)
  const has = (stance: string) => factors.filter(({ id }) => by.get(id)?.some((one) => one.stance === stance)).length
  return { factors: factors.length, proven: has('supporting'), contradicted: has('contradicting') }
}

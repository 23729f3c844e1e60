import type { OpenedStudy } from '../bundle/open-study.ts'
import type { Visit } from '../features/people/visit.ts'
import { SourcesPage } from '../features/sources/pages.tsx'
import { quotesIn } from '../features/sources/quote.ts'
import { type Source, sourceOf } from '../features/sources/source.ts'
import { SourcePage } from '../features/sources/source-page.tsx'
import type { Sight } from '../features/studies/sight.tsx'
import { type Argument, evidenceByFactor, filters } from '../features/swot/argument.ts'
import { BoardPage } from '../features/swot/board-page.tsx'
import { factorsBySource } from '../features/swot/cited.ts'
import { evidenceOf } from '../features/swot/evidence.ts'
import { factorOf } from '../features/swot/factor.ts'
import { FactorPage, factorHref } from '../features/swot/factor-page.tsx'
import { categoryName } from '../reference/categories.ts'
import { type Answer, page, refused } from '../ui/answer.ts'
import { inLanguage } from '../ui/page/page.tsx'
import { textIn } from './argument-parts.ts'

/** What can be asked of the argument of an example, which nobody changes. */
export const argumentAsks = ['/swot', '/faktor/:factor', '/sumber', '/sumber/:source'] as const
export type ArgumentAsk = (typeof argumentAsks)[number]

/** The board, a factor, the sources or one of them, of an example: the pages of an office's own, without forms. */
export function answerArgument(ask: ArgumentAsk, visit: Visit, id: string, opened: OpenedStudy): Answer {
  const sight: Sight = {
    at: visit.at,
    base: inLanguage(`/studi/${id}`, visit.at.lang),
    title: opened.study.title,
    office: opened.study.office ?? opened.study.title,
    synthetic: opened.study.synthetic,
    canWrite: false,
  }
  const argument = argumentIn(opened, visit)
  switch (ask) {
    case '/swot':
      return showBoard(visit, sight, argument)
    case '/faktor/:factor':
      return showFactor(visit, sight, argument)
    case '/sumber':
      return page(<SourcesPage sight={sight} sources={listed(argument)} adding={null} />)
    case '/sumber/:source':
      return showSource(visit, sight, argument, opened)
  }
}

function argumentIn({ bundle, figures, study }: OpenedStudy, { at }: Visit): Argument {
  const rows = (table: string) => bundle.tables[table]?.rows ?? []
  return {
    factors: rows('factors').map(({ values }) => ({ ...factorOf(values), version: 0 })),
    evidence: rows('evidence').map(({ values }) => ({ ...evidenceOf(values), version: 0 })),
    sources: rows('sources').map(({ values }) => sourceOf(values)),
    quotes: quotesIn(rows('quotes')),
    figures,
    names: {
      category: (category) => categoryName(category, at.lang),
      region: (code) => (code === study.region?.code ? study.region.name : code),
    },
    officeSays: new Map(),
  }
}

function showBoard({ query }: Visit, sight: Sight, argument: Argument): Answer {
  const filter = filters.find((name) => name === query('saring')) ?? 'all'
  const chosen = argument.factors.find(({ id }) => id === query('faktor'))?.id ?? null
  return page(<BoardPage {...{ sight, argument, filter, chosen }} revision={null} />)
}

function showFactor({ params }: Visit, sight: Sight, argument: Argument): Answer {
  const factor = argument.factors.find(({ id }) => id === params.factor)
  if (factor === undefined) return refused(404)
  const evidence = evidenceByFactor(argument.evidence).get(factor.id) ?? []
  return page(<FactorPage {...{ sight, argument, factor, evidence }} editing={null} />)
}

function listed({ sources, quotes, factors, evidence }: Argument) {
  const cited = factorsBySource(factors, evidence, quotes)
  return sources.map((source: Source) => ({
    ...source,
    cited: cited.get(source.id)?.length ?? 0,
    quotes: quotes.filter((quote) => quote.source === source.id).length,
  }))
}

function showSource({ params }: Visit, sight: Sight, argument: Argument, { bundle }: OpenedStudy): Answer {
  const source = argument.sources.find(({ id }) => id === params.source)
  if (source === undefined) return refused(404)
  const citing = factorsBySource(argument.factors, argument.evidence, argument.quotes).get(source.id) ?? []
  return page(
    <SourcePage
      sight={sight}
      source={source}
      body={source.file === null ? null : textIn(bundle.files, source.file)}
      quotes={argument.quotes.filter((quote) => quote.source === source.id)}
      cited={citing.map(({ id, text }) => ({ text, href: factorHref(sight, id) }))}
      editing={null}
    />,
  )
}

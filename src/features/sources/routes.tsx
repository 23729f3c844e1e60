import type { Problem } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { logEnd } from '../people/repeat-store.ts'
import { pathsOf } from '../studies/file-store.ts'
import { studyPath } from '../studies/frame.tsx'
import { whoSaved } from '../studies/saved.ts'
import { sightOf } from '../studies/sight.tsx'
import { holdStudy } from '../studies/study-store.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { type Where, whereOf } from '../studies/where.ts'
import { mostSources, parseSource, type SourceValues, sourceValues } from './form.ts'
import { RemoveSourcePage, SourcesPage } from './pages.tsx'
import type { Quote } from './quote.ts'
import { SourcePage } from './source-page.tsx'
import {
  addSource,
  changeSource,
  type KeptSource,
  keptSource,
  removeSource,
  sourceSubject,
  sourcesOf,
} from './source-store.ts'
import { sourcesText } from './text.ts'

/** What bears on the sources of a study and lies above them. */
export type SourceParts = {
  readonly quotesOf: (visit: StudyVisit) => Promise<readonly Quote[]>
  /** The factors that cite each source, by the source's id. */
  readonly citedBy: (visit: StudyVisit) => Promise<ReadonlyMap<string, readonly { id: string; text: string }[]>>
  readonly textOf: (visit: StudyVisit, path: string) => Promise<string | null>
  /** The files of the study that point at a source: while one does, the source stays. */
  readonly pointingAt: (db: Db, where: Pick<Where, 'office' | 'study'>, source: string) => Promise<readonly string[]>
}

const read = { study: 'study.read' } as const
const write = { study: 'swot.write' } as const

/** The sources that a study cites: read by whoever reads the study, written by whoever argues. */
export function sourceRoutes(parts: SourceParts): readonly StudyRoute[] {
  const one = '/studi/:study/sumber/:source'
  return [
    { method: 'GET', path: '/studi/:study/sumber', access: read, answer: (visit) => showAll(visit, parts, {}, 200) },
    { method: 'POST', path: '/studi/:study/sumber', access: write, answer: (visit) => add(visit, parts) },
    { method: 'GET', path: one, access: read, answer: (visit) => showOne(visit, parts) },
    { method: 'POST', path: one, access: write, answer: (visit) => change(visit, parts) },
    { method: 'GET', path: `${one}/hapus`, access: write, answer: (visit) => askToRemove(visit, parts) },
    { method: 'POST', path: `${one}/hapus`, access: write, answer: (visit) => remove(visit, parts) },
  ]
}

async function showAll(
  visit: StudyVisit,
  parts: SourceParts,
  problems: Readonly<Record<string, string>>,
  status: 200 | 422,
): Promise<Answer> {
  const { db, office, study, sent, query } = visit
  const sight = sightOf(visit, 'swot.write')
  const seen = await logEnd(db, office.id)
  const [sources, quotes, cited, files] = [
    await sourcesOf(db, office.id, study.id),
    await parts.quotesOf(visit),
    await parts.citedBy(visit),
    await attachmentsOf(visit),
  ]
  const listed = sources.map((source) => ({
    ...source,
    cited: cited.get(source.id)?.length ?? 0,
    quotes: quotes.filter((quote) => quote.source === source.id).length,
  }))
  const added = status === 200 && query('pesan') === 'ditambah' ? (sources.at(-1)?.title ?? null) : null
  const values = sourceValues((name) => sent.text(name))
  const adding = sight.canWrite ? { values, problems, seen, files, added } : null
  return page(<SourcesPage sight={sight} sources={listed} adding={adding} />, status)
}

async function add(visit: StudyVisit, parts: SourceParts): Promise<Answer> {
  const { at, db, office, study, sent } = visit
  const parsed = parseSource(
    sourceValues((name) => sent.text(name)),
    await attachmentsOf(visit),
  )
  if (!parsed.ok) return showAll(visit, parts, inWords(parsed.problems, at.lang), 422)
  if ((await sourcesOf(db, office.id, study.id)).length >= mostSources)
    return showAll(visit, parts, { '': sourcesText[at.lang].problems.tooMany }, 422)
  const seen = /^\d{1,15}$/.test(sent.text('sejak')) ? Number(sent.text('sejak')) : null
  await transaction(db, (tx) => addSource(tx, whereOf(visit), parsed.value, seen))
  return redirect(studyPath(visit, '/sumber?pesan=ditambah#tambah'))
}

async function showOne(visit: StudyVisit, parts: SourceParts): Promise<Answer> {
  const source = await asked(visit)
  if (source === null) return refused(404)
  return drawOne(visit, parts, source, { values: valuesOf(source), problems: {}, conflict: null }, 200)
}

type Editing = Pick<NonNullable<Parameters<typeof SourcePage>[0]['editing']>, 'values' | 'problems' | 'conflict'>

async function drawOne(
  visit: StudyVisit,
  parts: SourceParts,
  source: KeptSource,
  editing: Editing,
  status: 200 | 409 | 422,
): Promise<Answer> {
  const sight = sightOf(visit, 'swot.write')
  const body = source.file === null ? null : await parts.textOf(visit, source.file)
  const quotes = (await parts.quotesOf(visit)).filter((quote) => quote.source === source.id)
  const cited = (await parts.citedBy(visit)).get(source.id) ?? []
  const factors = cited.map(({ id, text }) => ({ text, href: `${sight.base}/faktor/${encodeURIComponent(id)}` }))
  const files = sight.canWrite ? await attachmentsOf(visit) : []
  return page(
    <SourcePage
      sight={sight}
      source={source}
      body={body}
      quotes={quotes}
      cited={factors}
      editing={sight.canWrite ? { ...editing, files } : null}
      saved={visit.query('pesan') === 'tersimpan'}
    />,
    status,
  )
}

async function change(visit: StudyVisit, parts: SourceParts): Promise<Answer> {
  const { at, db, sent, study } = visit
  const source = await asked(visit)
  if (source === null) return refused(404)
  const values = sourceValues((name) => sent.text(name))
  const version = Number(sent.text('version'))
  const parsed = parseSource(values, [...(await attachmentsOf(visit)), ...(source.file === null ? [] : [source.file])])
  if (!parsed.ok) {
    const problems = inWords(parsed.problems, at.lang)
    return drawOne(visit, parts, { ...source, version }, { values, problems, conflict: null }, 422)
  }
  const saved = await transaction(db, (tx) => changeSource(tx, whereOf(visit), source.id, version, parsed.value))
  if (saved !== null) return redirect(studyPath(visit, `/sumber/${encodeURIComponent(source.id)}?pesan=tersimpan`))
  const conflict = await whoSaved(visit, sourceSubject(study.id, source.id))
  return drawOne(visit, parts, (await asked(visit)) ?? source, { values, problems: {}, conflict }, 409)
}

async function askToRemove(visit: StudyVisit, { pointingAt }: SourceParts): Promise<Answer> {
  const source = await asked(visit)
  if (source === null) return refused(404)
  const pointing = await pointingAt(visit.db, whereOf(visit), source.id)
  return page(<RemoveSourcePage sight={sightOf(visit, 'swot.write')} source={source} pointing={pointing} />)
}

async function remove(visit: StudyVisit, { pointingAt }: SourceParts): Promise<Answer> {
  const id = visit.params.source!
  const where = whereOf(visit)
  const stays = await transaction(visit.db, async (tx) => {
    await holdStudy(tx, where.office, where.study)
    if ((await pointingAt(tx, where, id)).length > 0) return true
    await removeSource(tx, where, id)
    return false
  })
  return redirect(
    inLanguage(`/studi/${where.study}/sumber${stays ? `/${encodeURIComponent(id)}/hapus` : ''}`, visit.at.lang),
  )
}

function asked({ db, office, study, params }: StudyVisit): Promise<KeptSource | null> {
  return keptSource(db, office.id, study.id, params.source!)
}

function valuesOf(source: KeptSource): SourceValues {
  return sourceValues((name) => String(source[name as keyof SourceValues] ?? ''))
}

/** Files of the study that are neither a table nor its log. */
async function attachmentsOf({ db, office, study }: StudyVisit): Promise<string[]> {
  const paths = await pathsOf(db, office.id, study.id)
  return paths.filter((path) => path.includes('/')).toSorted()
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): Record<string, string> {
  const words = sourcesText[lang].problems
  return Object.fromEntries(problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]))
}

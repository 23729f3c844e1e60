import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, json, page, redirect, refused } from '../../ui/answer.ts'
import { entries } from '../people/log-store.ts'
import { namesOf } from '../people/members-store.ts'
import { logEnd } from '../people/repeat-store.ts'
import { studyPath } from '../studies/frame.tsx'
import { isIsland, whoSaved } from '../studies/saved.ts'
import { sightOf } from '../studies/sight.tsx'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { type Argument, evidenceByFactor, filters } from './argument.ts'
import { BoardPage } from './board-page.tsx'
import { effects, loci } from './factor.ts'
import { AddFactorPage, FactorPage, themesOf } from './factor-page.tsx'
import { addFactor, changeFactor, factorSubject, factorsOf, type KeptFactor, keptFactor } from './factor-store.ts'
import { factorText } from './factor-text.ts'
import { type FactorValues, factorValues, mostFactors, parseFactor, sameSentence } from './form.ts'
import { argumentOf, type Ground } from './ground-store.ts'

export type SwotParts = { readonly groundOf: (visit: StudyVisit) => Promise<Ground> }

const read = { study: 'study.read' } as const
const write = { study: 'swot.write' } as const
const one = '/studi/:study/faktor/:factor'

/** The board, and each factor: read by whoever reads the study, written by whoever argues. */
export function swotRoutes(parts: SwotParts): readonly StudyRoute[] {
  return [
    { method: 'GET', path: '/studi/:study/swot', access: read, answer: (visit) => showBoard(visit, parts) },
    { method: 'GET', path: '/studi/:study/faktor', access: write, answer: (visit) => showAdding(visit, {}, 200) },
    { method: 'POST', path: '/studi/:study/faktor', access: write, answer: add },
    { method: 'GET', path: one, access: read, answer: (visit) => showFactor(visit, parts) },
    { method: 'POST', path: one, access: write, answer: (visit) => change(visit, parts) },
    { method: 'POST', path: `${one}/letak`, access: write, answer: put },
  ]
}

/** What the study of a request argues. */
export async function argued(visit: StudyVisit, { groundOf }: SwotParts): Promise<Argument> {
  const { db, office, study, at } = visit
  return argumentOf(db, { office: office.id, study: study.id }, await groundOf(visit), at.lang)
}

async function showBoard(visit: StudyVisit, parts: SwotParts): Promise<Answer> {
  const { query, study } = visit
  const argument = await argued(visit, parts)
  const filter = filters.find((name) => name === query('saring')) ?? 'all'
  const chosen = argument.factors.find(({ id }) => id === query('faktor'))?.id ?? null
  return page(
    <BoardPage
      sight={sightOf(visit, 'swot.write')}
      argument={argument}
      filter={filter}
      chosen={chosen}
      revision={study.revision}
      said={query('pesan') === 'berubah' ? 'stale' : null}
      written={chosen === null ? null : await writtenBy(visit, chosen)}
    />,
  )
}

/** Who wrote a factor and when, by the log. */
export async function writtenBy({ db, office, study, at }: StudyVisit, factor: string) {
  const text = factorText[at.lang]
  const subject = factorSubject(study.id, factor)
  const [first] = await entries(db, office.id, { subject, act: 'factor.added', most: 1 })
  if (first === undefined) return <p class="muted">{text.came}</p>
  const who = (await namesOf(db, [first.actor])).get(first.actor) ?? text.somebody
  return <p class="muted">{text.written(who, formatMoment(first.at, at.lang))}</p>
}

async function showAdding(
  visit: StudyVisit,
  problems: Readonly<Record<string, string>>,
  status: 200 | 422,
): Promise<Answer> {
  const { db, office, study, sent } = visit
  const seen = await logEnd(db, office.id)
  const themes = themesOf(await factorsOf(db, office.id, study.id))
  const values = factorValues((name) => sent.text(name))
  return page(<AddFactorPage sight={sightOf(visit, 'swot.write')} {...{ values, problems, seen, themes }} />, status)
}

async function add(visit: StudyVisit): Promise<Answer> {
  const { at, db, office, study, sent } = visit
  const parsed = parseFactor(factorValues((name) => sent.text(name)))
  if (!parsed.ok) return showAdding(visit, inWords(parsed.problems, at.lang), 422)
  const known = await factorsOf(db, office.id, study.id)
  const words = factorText[at.lang].problems
  if (known.length >= mostFactors) return showAdding(visit, { '': words.tooMany }, 422)
  const seen = /^\d{1,15}$/.test(sent.text('sejak')) ? Number(sent.text('sejak')) : null
  const id = await transaction(db, (tx) => addFactor(tx, whereOf(visit), parsed.value, seen))
  const twin = known.find((factor) => factor.id !== id && sameSentence(factor.text, parsed.value.text))
  const behind = twin === undefined ? '' : `&serupa=${encodeURIComponent(twin.id)}`
  return redirect(studyPath(visit, `/faktor/${encodeURIComponent(id)}?pesan=ditambah${behind}`))
}

async function showFactor(visit: StudyVisit, parts: SwotParts): Promise<Answer> {
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const message = visit.query('pesan')
  const said =
    message === 'ditambah' ? 'added' : message === 'tersimpan' ? 'saved' : message === 'berubah' ? 'stale' : null
  return drawFactor(visit, parts, factor, { values: valuesOf(factor), problems: {}, conflict: null }, 200, said)
}

type Editing = NonNullable<Parameters<typeof FactorPage>[0]['editing']>

async function drawFactor(
  visit: StudyVisit,
  parts: SwotParts,
  factor: KeptFactor,
  editing: Editing,
  status: 200 | 409 | 422,
  said: 'added' | 'saved' | 'stale' | null = null,
): Promise<Answer> {
  const sight = sightOf(visit, 'swot.write')
  const argument = await argued(visit, parts)
  return page(
    <FactorPage
      sight={sight}
      argument={argument}
      factor={factor}
      evidence={evidenceByFactor(argument.evidence).get(factor.id) ?? []}
      editing={sight.canWrite ? editing : null}
      said={said}
      written={await writtenBy(visit, factor.id)}
    />,
    status,
  )
}

async function change(visit: StudyVisit, parts: SwotParts): Promise<Answer> {
  const { at, db, sent, study } = visit
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const values = factorValues((name) => sent.text(name))
  const version = Number(sent.text('version'))
  const parsed = parseFactor(values)
  if (!parsed.ok) {
    const problems = inWords(parsed.problems, at.lang)
    return drawFactor(visit, parts, { ...factor, version }, { values, problems, conflict: null }, 422)
  }
  const saved = await transaction(db, (tx) => changeFactor(tx, whereOf(visit), factor.id, version, parsed.value))
  if (saved !== null) return redirect(studyPath(visit, `/faktor/${encodeURIComponent(factor.id)}?pesan=tersimpan`))
  const conflict = await whoSaved(visit, factorSubject(study.id, factor.id))
  return drawFactor(visit, parts, (await asked(visit)) ?? factor, { values, problems: {}, conflict }, 409)
}

/** Puts a factor into another quadrant; both judgements come with the version that the reader saw. */
async function put(visit: StudyVisit): Promise<Answer> {
  const { db, sent } = visit
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const locus = loci.find((value) => value === sent.text('locus'))
  const effect = effects.find((value) => value === sent.text('effect'))
  if (locus === undefined || effect === undefined) return refused(400)
  const wording = { text: factor.text, theme: factor.theme, locus, effect }
  const version = Number(sent.text('version'))
  const saved = await transaction(db, (tx) => changeFactor(tx, whereOf(visit), factor.id, version, wording))
  if (isIsland(visit)) return saved === null ? json({ conflict: true }, 409) : json({ version: saved.version })
  const filter = filters.find((name) => name === sent.text('saring')) ?? 'all'
  const query = new URLSearchParams({
    saring: filter,
    faktor: factor.id,
    ...(saved === null ? { pesan: 'berubah' } : {}),
  })
  return redirect(studyPath(visit, `/swot?${query}`))
}

function asked({ db, office, study, params }: StudyVisit): Promise<KeptFactor | null> {
  return keptFactor(db, office.id, study.id, params.factor!)
}

function valuesOf({ text, locus, effect, theme }: KeptFactor): FactorValues {
  return { text, locus, effect, theme: theme ?? '' }
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): Record<string, string> {
  const words = factorText[lang].problems
  return Object.fromEntries(problems.map((p) => [p.place!.path!, words[p.code as Exclude<keyof typeof words, 'twin'>]]))
}

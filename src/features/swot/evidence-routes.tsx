import type { Problem, Result } from '../../base/result.ts'
import { bad, good } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { figuresAt } from '../recap/model/figure-store.ts'
import { keyText, oneOf, parseAddress } from '../recap/model/key.ts'
import { type TableFormat, takeFigures } from '../recap/study/take-store.ts'
import { judgedSignals } from '../recap/view/signal-store.ts'
import { signalWords } from '../recap/view/signal-text.ts'
import { worldOf } from '../recap/view/view-store.ts'
import { studyPath } from '../studies/frame.tsx'
import { sightOf } from '../studies/sight.tsx'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { type Argument, figureName, figuresNamed, saidBy } from './argument.ts'
import { citable, offeredBy } from './candidates.ts'
import { CitePage } from './cite-page.tsx'
import { partsOfReference } from './evidence.ts'
import { addEvidence, changeEvidence, evidenceFor, evidenceIn, removeEvidence } from './evidence-store.ts'
import { evidenceText } from './evidence-text.ts'
import { keptFactor } from './factor-store.ts'
import { evidenceValues, mostEvidence, parseEvidence } from './form.ts'
import { argued, type SwotParts } from './routes.tsx'

const write = { study: 'swot.write' } as const
const one = '/studi/:study/faktor/:factor/bukti'

export type EvidenceParts = SwotParts & { readonly format: TableFormat }

/** The evidence of a factor: cited, changed, taken away. */
export function evidenceRoutes(parts: EvidenceParts): readonly StudyRoute[] {
  return [
    { method: 'GET', path: one, access: write, answer: (visit) => showCiting(visit, parts, {}, 200) },
    { method: 'POST', path: one, access: write, answer: (visit) => cite(visit, parts) },
    { method: 'POST', path: `${one}/ubah`, access: write, answer: (visit) => change(visit, parts) },
    { method: 'POST', path: `${one}/lepas`, access: write, answer: remove },
  ]
}

async function showCiting(
  visit: StudyVisit,
  parts: EvidenceParts,
  problems: Readonly<Record<string, string>>,
  status: 200 | 422,
): Promise<Answer> {
  const { db, office, sent, query, at } = visit
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const search = (query('cari') ?? sent.text('cari')).slice(0, 200)
  const kept = (await judgedSignals(db, office.id)).filter(({ state }) => state === 'kept')
  const world = kept.length === 0 ? null : await worldOf(db, office.id)
  const signals = kept.map((signal) => ({
    address: signal.figure,
    says: world === null ? signal.figure : signalWords(signal, world, at.lang).headline,
  }))
  const offered = offeredBy(await argued(visit, parts), search, at.lang)
  const values = evidenceValues((name) => sent.text(name))
  const from = sent.text('from')
  return page(
    <CitePage sight={sightOf(visit, 'swot.write')} {...{ factor, offered, signals, search, from, values, problems }} />,
    status,
  )
}

async function cite(visit: StudyVisit, parts: EvidenceParts): Promise<Answer> {
  const { at, db, office, study, sent } = visit
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const words = evidenceText[at.lang].problems
  const parsed = parseEvidence(evidenceValues((name) => sent.text(name)))
  const from = sent.text('from')
  const problems = {
    ...(from === '' ? { from: words.noFrom } : {}),
    ...(parsed.ok ? {} : inWords(parsed.problems, at.lang)),
  }
  if (!parsed.ok || from === '') return showCiting(visit, parts, problems, 422)
  if ((await evidenceIn(db, office.id, study.id)).length >= mostEvidence)
    return showCiting(visit, parts, { '': words.tooMany }, 422)
  const argument = await argued(visit, parts)
  const to = `factor:${factor.id}`
  const done = await transaction(db, async (tx): Promise<Result<null>> => {
    const visiting = { ...visit, db: tx }
    const cited = from.startsWith('signal:') ? await takeSignal(visiting, parts, from) : known(from, argument)
    if (!cited.ok) return cited
    const evidence = { from: cited.value.from, to, seen: cited.value.seen, ...parsed.value }
    return (await addEvidence(tx, whereOf(visit), evidence)) ? good(null) : bad({ code: 'already' })
  })
  if (!done.ok) return showCiting(visit, parts, { from: words[done.problems[0]!.code as keyof typeof words] }, 422)
  return redirect(studyPath(visit, `/faktor/${encodeURIComponent(factor.id)}#bukti`))
}

type Cited = { readonly from: string; readonly seen: string | null }

function known(from: string, argument: Argument): Result<Cited> {
  const found = citable(from, argument)
  return found === null ? bad({ code: 'unknown' }) : good({ from, ...found })
}

/** A kept signal brings its figure into the study, and the figure is what is cited. */
async function takeSignal(visit: StudyVisit, { format }: EvidenceParts, from: string): Promise<Result<Cited>> {
  const { db, office } = visit
  const address = parseAddress(from.slice('signal:'.length))
  const key = address === null ? null : oneOf(address)
  if (key === null || key.sex !== '' || key.age !== '') return bad({ code: 'signalTotal' })
  const figure = (await figuresAt(db, office.id, [key])).get(keyText(key))
  if (figure === undefined) return bad({ code: 'signalTotal' })
  const ask = { categories: [key.category], periods: [key.period], regions: [key.region] }
  const taken = await takeFigures(db, whereOf(visit), format, [ask])
  if (!taken.ok) return bad({ code: 'unknown' })
  return good({ from: `figure:${figureName(key)}`, seen: saidBy([figure]) })
}

async function change(visit: StudyVisit, parts: EvidenceParts): Promise<Answer> {
  const { db, sent } = visit
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const parsed = parseEvidence(evidenceValues((name) => sent.text(name)))
  if (!parsed.ok) return refused(400)
  const key = { from: sent.text('from'), to: `factor:${factor.id}` }
  const seen = sent.text('kini') === '1' ? await saidNow(visit, parts, key.from) : undefined
  const wording = { ...parsed.value, ...(seen === undefined ? {} : { seen }) }
  const version = Number(sent.text('version'))
  const saved = await transaction(db, (tx) => changeEvidence(tx, whereOf(visit), key, version, wording))
  return toFactor(visit, factor.id, saved === null ? 'berubah' : 'tersimpan')
}

async function saidNow(visit: StudyVisit, { groundOf }: EvidenceParts, from: string): Promise<string | undefined> {
  const { kind, id } = partsOfReference(from)
  const found = kind === 'figure' ? figuresNamed((await groundOf(visit)).figures, id) : []
  return found.length === 0 ? undefined : saidBy(found)
}

/** Only what the reader saw is taken away: what somebody changed since is shown first. */
async function remove(visit: StudyVisit): Promise<Answer> {
  const { db, office, study, sent } = visit
  const factor = await asked(visit)
  if (factor === null) return refused(404)
  const key = { from: sent.text('from'), to: `factor:${factor.id}` }
  const removed = await transaction(db, async (tx) => {
    const there = (await evidenceFor(tx, office.id, study.id, key.to)).find(({ from }) => from === key.from)
    if (there !== undefined && there.version !== Number(sent.text('version'))) return false
    await removeEvidence(tx, whereOf(visit), key)
    return true
  })
  return toFactor(visit, factor.id, removed ? 'tersimpan' : 'berubah')
}

function toFactor(visit: StudyVisit, id: string, message: 'tersimpan' | 'berubah'): Answer {
  return redirect(studyPath(visit, `/faktor/${encodeURIComponent(id)}?pesan=${message}#bukti`))
}

function asked({ db, office, study, params }: StudyVisit) {
  return keptFactor(db, office.id, study.id, params.factor!)
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): Record<string, string> {
  const words = evidenceText[lang].problems
  return Object.fromEntries(problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]))
}

import { transaction } from '../../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../../ui/answer.ts'
import { namesOf } from '../../people/members-store.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'
import { whereOf } from '../model/where.ts'
import { amountsAt } from './figure-amount-store.ts'
import type { Seen } from './seen.ts'
import { proposedSignals } from './signal.ts'
import { signalPageText } from './signal-page-text.ts'
import { type Judged, NoSignals, SignalsPage } from './signal-pages.tsx'
import { forgetSignal, judgedSignals, judgeSignal } from './signal-store.ts'
import type { World } from './view.ts'
import { names, parseView } from './view-form.ts'
import { seeView, worldOf } from './view-store.ts'

const read = { office: 'recap.read' } as const
const write = { office: 'recap.write' } as const

/** What rules propose in a period, and what people make of it. */
export const signalRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/sinyal', access: read, answer: (visit) => show(visit, visit.query, null) },
  { method: 'POST', path: '/rekap/sinyal', access: write, answer: judge },
  { method: 'POST', path: '/rekap/sinyal/tarik', access: write, answer: takeBack },
]

type Ask = (name: string) => string | undefined

/** `dari` holds set and period in one: they are chosen together. A jump is held against the year before. */
async function seenBy({ db, office, at }: OfficeVisit, ask: Ask): Promise<Seen | null> {
  const world = await worldOf(db, office.id)
  const [set, period] = (ask('dari') ?? '').split('~')
  const query: Ask = (name) =>
    name === names.set
      ? set
      : name === names.period
        ? period
        : name === names.measure
          ? 'yearChange'
          : name === names.area
            ? ask(name)
            : undefined
  const view = parseView(query, world)
  return view === null ? null : seeView(db, office.id, world, view, at.lang)
}

async function show(visit: OfficeVisit, ask: Ask, problem: string | null): Promise<Answer> {
  const { db, office, membership } = visit
  const seen = await seenBy(visit, ask)
  if (seen === null) return page(<NoSignals visit={visit} />)
  const judged = await judgedNow(visit, seen.world)
  const known = new Set((await judgedSignals(db, office.id)).map((s) => `${s.rule} ${s.figure}`))
  const proposed = proposedSignals(seen).filter((s) => !known.has(`${s.rule} ${s.figure}`))
  const canJudge = canDo('recap.write', membership.roles)
  return page(
    <SignalsPage visit={visit} seen={seen} proposed={proposed} judged={judged} canJudge={canJudge} problem={problem} />,
    problem === null ? 200 : 422,
  )
}

/** The judgements of an office, or of one figure, with what the figures are now. */
export async function judgedNow({ db, office }: OfficeVisit, world: World, figure?: string): Promise<Judged[]> {
  const judged = await judgedSignals(db, office.id, figure)
  const now = await amountsAt(
    db,
    office.id,
    world,
    judged.map((s) => s.figure),
  )
  const people = await namesOf(
    db,
    judged.map((s) => s.by),
  )
  return judged.map((s) => ({ ...s, now: now.get(s.figure) ?? null, who: people.get(s.by) ?? '' }))
}

/** Only what the rules propose now is judged: the numbers are taken from the figures, never from the form. */
async function judge(visit: OfficeVisit): Promise<Answer> {
  const { db, sent, at } = visit
  const text = signalPageText[at.lang]
  const ask: Ask = (name) => sent.text(name)
  const state = sent.text('keputusan') === 'dropped' ? 'dropped' : 'kept'
  const note = sent.text('catatan').trim().slice(0, 500)
  const seen = await seenBy(visit, ask)
  const signal = (seen === null ? [] : proposedSignals(seen)).find(
    (s) => s.rule === sent.text('aturan') && s.figure === sent.text('angka'),
  )
  if (signal === undefined) return show(visit, ask, text.stale)
  if (state === 'dropped' && note === '') return show(visit, ask, text.noNote)
  await transaction(db, (tx) => judgeSignal(tx, whereOf(visit), signal, state, note))
  const from = new URLSearchParams({ dari: sent.text('dari'), [names.area]: sent.text(names.area) })
  return redirect(`${recapPath(visit, '/sinyal')}?${from}`)
}

async function takeBack(visit: OfficeVisit): Promise<Answer> {
  const { db, sent } = visit
  const done = await transaction(db, (tx) => forgetSignal(tx, whereOf(visit), sent.text('aturan'), sent.text('angka')))
  return done ? redirect(recapPath(visit, '/sinyal')) : refused(404)
}

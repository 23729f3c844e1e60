import { newSecret } from '../../base/ids.ts'
import { formatClock } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, json, page, redirect } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import type { Route, Visit } from '../people/visit.ts'
import { type Act, ballotKey, type RaterPass } from './ballot.ts'
import { beginForm, declineForm, ownCells, submitForm, takeActs } from './ballot-own-store.ts'
import { passOf } from './ballot-pass-store.ts'
import { progressOf } from './ballot-progress-store.ts'
import type { RaterView } from './rater.ts'
import { readEvidence } from './rater-evidence.ts'
import { parseActs, parseBallot, parseIssueNumber } from './rater-form.ts'
import { AskedPage, CopyPage, DeclinedPage, DeclinePage, EvidencePage, formPath, ThanksPage } from './rater-pages.tsx'
import { formCookies, passOfVisit, readView } from './rater-read.ts'
import { refusedRater, refusedSend } from './rater-refused.tsx'
import { RaterSheet } from './rater-sheet.tsx'
import { raterText } from './rater-text.ts'
import { cellsOfForm } from './round.ts'
import { cellField } from './sheet-form.ts'

export type RaterParts = {
  /** How people reach us; by https their cookies are sent by https alone. */
  readonly origin: string | null
}

const everyone = 'everyone' as const
// A whole meeting room sends from one address, each tap by itself.
const [perRoom, perSend] = [3000, 60_000]

/** The pages of a rater, who has a link and no account. The secret stands in an address once, then in a cookie of that form alone. */
export function raterRoutes(parts: RaterParts): readonly Route[] {
  const form = '/n/lembar/:form'
  return [
    { method: 'GET', path: form, access: everyone, answer: show },
    { method: 'POST', path: form, access: everyone, perMinute: perSend, mostBytes: 512 * 1024, answer: save },
    {
      method: 'POST',
      path: `${form}/kirim`,
      access: everyone,
      perMinute: perSend,
      mostBytes: 512 * 1024,
      answer: take,
    },
    { method: 'GET', path: `${form}/keadaan`, access: everyone, answer: state },
    { method: 'GET', path: `${form}/selesai`, access: everyone, answer: thanks },
    { method: 'POST', path: `${form}/selesai`, access: everyone, perMinute: perRoom, answer: submit },
    { method: 'GET', path: `${form}/salinan`, access: everyone, answer: copy },
    { method: 'GET', path: `${form}/bukti/:issue`, access: everyone, answer: evidence },
    { method: 'GET', path: '/n/:secret', access: everyone, perMinute: perRoom, answer: asked },
    {
      method: 'POST',
      path: '/n/:secret',
      access: everyone,
      perMinute: perRoom,
      answer: (visit) => begin(visit, parts),
    },
    { method: 'GET', path: '/n/:secret/tolak', access: everyone, perMinute: perRoom, answer: askToDecline },
    { method: 'POST', path: '/n/:secret/tolak', access: everyone, perMinute: perRoom, answer: decline },
  ]
}

/** Looking uses nothing up: machines open links before people do. */
async function asked(visit: Visit): Promise<Answer> {
  return byLink(visit, async (view, action) => page(<AskedPage at={visit.at} view={view} action={action} />))
}

async function askToDecline(visit: Visit): Promise<Answer> {
  return byLink(visit, async (view, action) => page(<DeclinePage at={visit.at} view={view} action={action} />))
}

/** May be done again and again until the round closes: a machine that presses the button shuts nobody out. */
async function begin(visit: Visit, { origin }: RaterParts): Promise<Answer> {
  return byLink(visit, async (view) => {
    await transaction(visit.db, (tx) => beginForm(tx, view.pass, visit.now))
    const secure = origin?.startsWith('https:') ?? false
    return redirect(formPath({ at: visit.at, view }), formCookies(view.pass, visit.params.secret!, secure))
  })
}

async function decline(visit: Visit): Promise<Answer> {
  return byLink(visit, async (view) => {
    await transaction(visit.db, (tx) => declineForm(tx, view.pass, visit.now))
    return page(<DeclinedPage at={visit.at} office={view.office} />)
  })
}

async function byLink(visit: Visit, then: (view: RaterView, action: string) => Promise<Answer>): Promise<Answer> {
  const secret = visit.params.secret ?? ''
  const pass = await passOf(visit.db, secret, visit.now)
  if (!pass.ok) return refusedRater(visit.at, pass.problems[0]!)
  return then(await readView(visit.db, pass.value), inLanguage(`/n/${secret}`, visit.at.lang))
}

async function byCookie(visit: Visit, then: (view: RaterView) => Promise<Answer>): Promise<Answer> {
  const pass = await passOfVisit(visit)
  if (!pass.ok) return refusedRater(visit.at, pass.problems[0]!)
  return then(await readView(visit.db, pass.value))
}

function show(visit: Visit): Promise<Answer> {
  return byCookie(visit, async (view) => {
    const number = parseIssueNumber(visit.query('isu'), view.issues.length)
    return page(<RaterSheet at={visit.at} view={view} only={number.ok ? number.value : null} />)
  })
}

/** The form without JavaScript: what is right is saved, what is not stands there again with what to do. */
function save(visit: Visit): Promise<Answer> {
  return byCookie(visit, async (view) => {
    const { at, db, now, sent } = visit
    const { round } = view.pass
    const { cells, problems } = parseBallot(round, view.method, sent.names(), sent.text)
    const changed = cells.filter(
      (cell) => cell.touched || (cell.reason ?? '') !== view.reason(cell.issue, cell.criterion),
    )
    const acts = changed.map(({ touched, ...cell }): Act => {
      const known = view.cells.get(ballotKey(cell))
      const points = touched ? cell.points : (known?.points ?? null)
      return { ...cell, points, id: newSecret(), base: known?.version ?? 0 }
    })
    const number = Number(sent.text('ronde')) || round.round
    if (acts.length > 0)
      await transaction(db, (tx) => takeActs(tx, view.pass, { round: number, device: 'formulir', acts }, now))
    if (problems.length === 0) return redirect(nextPlace(visit, view))
    const typed = new Map(sent.names().map((name) => [name, sent.text(name)]))
    const after = await readView(db, view.pass)
    return page(<RaterSheet at={at} view={after} only={null} typed={typed} problems={inWords(visit, problems)} />, 422)
  })
}

function nextPlace({ at, sent }: Visit, view: RaterView): string {
  const to = sent.text('ke')
  if (to === 'ringkasan') return formPath({ at, view }, '/selesai')
  const number = parseIssueNumber(to, view.issues.length)
  return formPath({ at, view }, number.ok ? `?isu=${number.value + 1}` : '')
}

function inWords({ at }: Visit, problems: readonly Problem[]): Record<string, string> {
  const words = raterText[at.lang].problems
  return Object.fromEntries(
    problems.map(({ code, place, values }) => [
      place?.path ?? '',
      code === 'pointsOutsideScale'
        ? words.pointsOutsideScale(Number(values?.minimum), Number(values?.maximum))
        : words[code as 'gone' | 'notWhole' | 'notANumber'],
    ]),
  )
}

/** What a phone sends: each act once, whatever comes twice. */
async function take(visit: Visit): Promise<Answer> {
  const { at, db, now, sent } = visit
  const pass = await passOfVisit(visit)
  if (!pass.ok) return refusedSend(at, pass.problems[0]!)
  const acts = parseActs(sent.text)
  if (acts === null) return json({ refused: 'malformed' }, 422)
  const receipts = await transaction(db, (tx) => takeActs(tx, pass.value, acts, now))
  return json({ receipts, clock: formatClock(now, at.lang) })
}

/** What the server has of one's own form: another phone may have given more. */
async function state(visit: Visit): Promise<Answer> {
  const pass = await passOfVisit(visit)
  if (!pass.ok) return refusedSend(visit.at, pass.problems[0]!)
  const cells = await ownCells(visit.db, pass.value)
  return json({
    round: pass.value.round.round,
    open: pass.value.round.state === 'open',
    cells: cells.map(({ issue, criterion, points, reason, version }) => ({
      name: cellField('p', issue, criterion),
      points,
      reason,
      version,
    })),
  })
}

function thanks(visit: Visit): Promise<Answer> {
  return byCookie(visit, async (view) => {
    const { complete, all } = await countsOf(visit, view)
    return page(<ThanksPage at={visit.at} view={view} complete={complete} all={all} />)
  })
}

async function countsOf({ db }: Visit, view: RaterView) {
  const { office, study, round } = view.pass as RaterPass
  const progress = await progressOf(db, office, study, round, cellsOfForm(round, view.method))
  return { complete: progress.filter((p) => p.state === 'complete').length, all: progress.length }
}

function submit(visit: Visit): Promise<Answer> {
  return byCookie(visit, async (view) => {
    await transaction(visit.db, (tx) => submitForm(tx, view.pass, visit.now))
    return redirect(formPath({ at: visit.at, view }, '/selesai'))
  })
}

function copy(visit: Visit): Promise<Answer> {
  return byCookie(visit, async (view) => page(<CopyPage at={visit.at} view={view} />))
}

function evidence(visit: Visit): Promise<Answer> {
  return byCookie(visit, async (view) => {
    const { office, study, round } = view.pass
    const issue = visit.params.issue!
    if (!round.evidence || !round.issues.includes(issue)) return refusedRater(visit.at, { code: 'elsewhere' })
    const found = await readEvidence(visit.db, office, study, issue)
    return page(<EvidencePage at={visit.at} view={view} issue={issue} evidence={found} />)
  })
}

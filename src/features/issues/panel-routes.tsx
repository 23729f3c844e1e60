import { typedDay } from '../../base/dates.ts'
import { formatMoment, todayOf } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import type { Mail } from '../people/mail.ts'
import { namesOf } from '../people/members-store.ts'
import { linkTo } from '../people/office-parts.ts'
import { minutesAfter } from '../people/token.ts'
import { studyPath } from '../studies/frame.tsx'
import { methodAt } from '../studies/method-store.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { progressOf } from './ballot-progress-store.ts'
import { issuesOf } from './issue-store.ts'
import { shownName } from './panel.ts'
import { CloseRoundPage, LinksPage, RemoveFromPanelPage } from './panel-act-pages.tsx'
import { parseAsked, parseSettings, type SettingValues, settingFields } from './panel-form.ts'
import { PanelRoundPage, raterPath } from './panel-pages.tsx'
import { addToPanel, invite, linksOf, panelOf, raterAt, removeFromPanel, revokeInvite } from './panel-store.ts'
import { panelText } from './panel-text.ts'
import { cellsOfForm, type Round } from './round.ts'
import { closeRound } from './round-close-store.ts'
import { openRound, roundsOf, settleRound } from './round-store.ts'

const read = { study: 'study.read' } as const
const run = { study: 'panel.run' } as const

export type PanelParts = {
  /** Null where no mail is set up. */
  readonly mail: Mail | null
  readonly origin: string | null
}

/** Days that a link holds beyond the day that is hoped for, or from today on: late answers are kept, apart. */
const [daysBeyond, daysAlone] = [14, 60]

/** Running a panel: its rules, who is asked, their links, closing. */
export function panelRoutes(parts: PanelParts): readonly StudyRoute[] {
  const at = '/studi/:study/panel'
  const of = `${at}/penilai/:rater`
  return [
    { method: 'GET', path: at, access: read, answer: (visit) => show(visit, parts) },
    { method: 'POST', path: at, access: run, answer: (visit) => settle(visit, parts) },
    { method: 'POST', path: `${at}/buka`, access: run, answer: (visit) => begin(visit, parts) },
    { method: 'POST', path: `${at}/penilai`, access: run, answer: (visit) => ask(visit, parts) },
    { method: 'POST', path: `${at}/tautan`, access: run, perMinute: 30, answer: (visit) => makeLinks(visit, parts) },
    { method: 'GET', path: `${at}/tutup`, access: run, answer: (visit) => askToClose(visit, '', {}, 200) },
    { method: 'POST', path: `${at}/tutup`, access: run, answer: (visit) => close(visit, parts) },
    { method: 'POST', path: `${of}/tautan`, access: run, perMinute: 60, answer: (visit) => newLink(visit, parts) },
    { method: 'POST', path: `${of}/tarik`, access: run, answer: withdraw },
    { method: 'GET', path: `${of}/keluar`, access: run, answer: askToRemove },
    { method: 'POST', path: `${of}/keluar`, access: run, answer: remove },
  ]
}

type Shown = { readonly values?: SettingValues; readonly typed?: string; readonly problems?: FieldProblems }

async function show(
  visit: StudyVisit,
  parts: PanelParts,
  shown: Shown = {},
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { db, office, study, at } = visit
  const rounds = await roundsOf(db, office.id, study.id)
  const newest = rounds.at(-1) ?? null
  const round = newest?.state === 'closed' ? null : newest
  const method = await methodAt(db, office.id, newest?.state === 'open' ? newest.methodDigest : study.methodDigest)
  const cells = newest === null ? 0 : cellsOfForm(newest, method)
  const raters = await panelOf(db, office.id, study.id)
  const progress = newest === null ? [] : await progressOf(db, office.id, study.id, newest, cells)
  return page(
    <PanelRoundPage
      visit={visit}
      rounds={rounds}
      round={round}
      progress={progress}
      links={await linksOf(db, office.id, raters)}
      issues={(await issuesOf(db, office.id, study.id)).length}
      criteria={method.criteria.length}
      method={method.title[at.lang]}
      values={shown.values ?? valuesOf(newest)}
      typed={shown.typed ?? ''}
      problems={shown.problems ?? {}}
      mails={postOf(parts) !== null}
    />,
    status,
  )
}

function valuesOf(round: Round | null): SettingValues {
  return {
    naming: round?.naming ?? 'named',
    reasons: round?.reasons ?? 'optional',
    evidence: round === null || round.evidence ? '1' : '',
    note: round?.note ?? '',
    due: round?.dueAt == null || round.state === 'closed' ? '' : typedDay(todayOf(round.dueAt)),
  }
}

async function settle(visit: StudyVisit, parts: PanelParts): Promise<Answer> {
  const { db, sent } = visit
  const values = Object.fromEntries(settingFields.map((name) => [name, sent.text(name)])) as SettingValues
  const settings = parseSettings(values)
  if (!settings.ok) return show(visit, parts, { values, problems: inWords(visit, settings.problems) }, 422)
  const version = Number(sent.text('version')) || 0
  const done = await transaction(db, (tx) => settleRound(tx, whereOf(visit), settings.value, version))
  if (!done.ok) return show(visit, parts, { values, problems: inWords(visit, done.problems) }, 409)
  return redirect(studyPath(visit, '/panel'))
}

async function begin(visit: StudyVisit, parts: PanelParts): Promise<Answer> {
  const version = Number(visit.sent.text('version')) || 0
  const done = await transaction(visit.db, (tx) => openRound(tx, whereOf(visit), version))
  if (!done.ok) return show(visit, parts, { problems: inWords(visit, done.problems) }, 409)
  return redirect(studyPath(visit, '/panel'))
}

async function ask(visit: StudyVisit, parts: PanelParts): Promise<Answer> {
  const { db, sent } = visit
  const round = await running(visit)
  if (round === null) return refused(404)
  const typed = sent.text('penilai')
  const asked = parseAsked(typed, round.naming)
  if (!asked.ok) return show(visit, parts, { typed, problems: inWords(visit, asked.problems) }, 422)
  const added = await transaction(db, (tx) => addToPanel(tx, whereOf(visit), asked.value, round.naming))
  if (added.length === 0) {
    const problems = { penilai: panelText[visit.at.lang].problems.noneAdded }
    return show(visit, parts, { typed, problems }, 422)
  }
  return redirect(studyPath(visit, '/panel#penilai'))
}

/** The draft or the open round; null when there is none. */
async function running({ db, office, study }: StudyVisit): Promise<Round | null> {
  const newest = (await roundsOf(db, office.id, study.id)).at(-1)
  return newest === undefined || newest.state === 'closed' ? null : newest
}

async function makeLinks(visit: StudyVisit, parts: PanelParts): Promise<Answer> {
  const raters = await panelOf(visit.db, visit.office.id, visit.study.id)
  const ids = raters.filter(({ token }) => token === null).map(({ id }) => id)
  return linksFor(visit, parts, ids, visit.sent.text('surel') === '1')
}

function newLink(visit: StudyVisit, parts: PanelParts): Promise<Answer> {
  return linksFor(visit, parts, [visit.params.rater!], false)
}

/** The page with the links is the answer to the form itself: their secrets are in no address and in no store. */
async function linksFor(
  visit: StudyVisit,
  parts: PanelParts,
  ids: readonly string[],
  byMail: boolean,
): Promise<Answer> {
  const { db, now } = visit
  const round = await running(visit)
  if (round === null || ids.length === 0) return redirect(studyPath(visit, '/panel'))
  const until = round.dueAt !== null && round.dueAt > now ? minutesAfter(round.dueAt, daysBeyond * 1440) : null
  const expiresAt = until ?? minutesAfter(now, daysAlone * 1440)
  const made = await transaction(db, (tx) => invite(tx, whereOf(visit), round, ids, expiresAt))
  if (made.length === 0) return refused(404)
  const links = []
  for (const { rater, secret } of made) {
    const address = linkTo(parts, visit, `/n/${secret}`)
    const mailed = byMail && rater.email !== null ? await mail(visit, parts, rater.email, address, expiresAt) : null
    links.push({ name: shownName(rater, round.naming), address, expiresAt, mailed })
  }
  return page(<LinksPage visit={visit} links={links} />)
}

async function mail(
  { at, study, office }: StudyVisit,
  parts: PanelParts,
  to: string,
  link: string,
  expiresAt: string,
): Promise<boolean | null> {
  const { letter } = panelText[at.lang]
  const text = letter.text(study.title, office.name, link, formatMoment(expiresAt, at.lang))
  return (await postOf(parts)?.send(to, letter.subject(study.title), text)) ?? null
}

/** Letters go off only where we know our own address: the link in them is opened elsewhere. */
function postOf({ mail, origin }: PanelParts): Mail | null {
  return origin === null ? null : mail
}

async function askToClose(
  visit: StudyVisit,
  reason: string,
  problems: FieldProblems,
  status: 200 | 409 | 422,
): Promise<Answer> {
  const { db, office, study } = visit
  const round = await running(visit)
  if (round?.state !== 'open') return redirect(studyPath(visit, '/panel'))
  const method = await methodAt(db, office.id, round.methodDigest)
  const progress = await progressOf(db, office.id, study.id, round, cellsOfForm(round, method))
  const missing = progress.filter(({ state }) => state !== 'complete' && state !== 'declined')
  const names = missing.map(({ rater }) => shownName(rater, round.naming))
  const shown = { visit, version: round.version, missing: names, reason, problems }
  return page(<CloseRoundPage {...shown} />, status)
}

async function close(visit: StudyVisit, parts: PanelParts): Promise<Answer> {
  const { db, office, study, sent } = visit
  const round = (await roundsOf(db, office.id, study.id)).findLast(({ state }) => state !== 'draft')
  if (round === undefined) return refused(404)
  const reason = sent.text('reason').trim().slice(0, 2000)
  const closing = { round: round.round, version: Number(sent.text('version')) || 0, reason: reason || null }
  const done = await transaction(db, (tx) => closeRound(tx, whereOf(visit), closing))
  if (done.ok) return redirect(studyPath(visit, '/panel'))
  const [problem] = done.problems
  if (problem!.code === 'needsReason') return askToClose(visit, reason, inWords(visit, done.problems), 422)
  if (problem!.code !== 'closed') return askToClose(visit, reason, inWords(visit, done.problems), 409)
  const by = String(problem!.values?.by)
  const who = (await namesOf(db, [by])).get(by) ?? '?'
  const said = panelText[visit.at.lang].problems.closed(who, formatMoment(String(problem!.values?.at), visit.at.lang))
  return show(visit, parts, { problems: { '': said } }, 409)
}

async function withdraw(visit: StudyVisit): Promise<Answer> {
  const round = await running(visit)
  if (round === null) return refused(404)
  await transaction(visit.db, (tx) => revokeInvite(tx, whereOf(visit), visit.params.rater!, round.naming))
  return redirect(studyPath(visit, '/panel#penilai'))
}

async function askToRemove(visit: StudyVisit): Promise<Answer> {
  const { db, office, study, params } = visit
  const [round, rater] = [await running(visit), await raterAt(db, office.id, study.id, params.rater!)]
  if (round === null || rater === null || rater.removedAt !== null) return refused(404)
  const name = shownName(rater, round.naming)
  return page(<RemoveFromPanelPage visit={visit} action={`${raterPath(visit, rater.id)}/keluar`} name={name} />)
}

async function remove(visit: StudyVisit): Promise<Answer> {
  const round = await running(visit)
  if (round === null) return refused(404)
  await transaction(visit.db, (tx) => removeFromPanel(tx, whereOf(visit), visit.params.rater!, round.naming))
  return redirect(studyPath(visit, '/panel#penilai'))
}

const fieldOf: Readonly<Record<string, string>> = { needsReason: 'reason' }

function inWords({ at }: StudyVisit, problems: readonly Problem[]): FieldProblems {
  const words = panelText[at.lang].problems
  const found: Record<string, string> = {}
  for (const { code, place, values } of problems) {
    const field = place?.path ?? fieldOf[code] ?? ''
    const said =
      code === 'badLine'
        ? words.badLine(Number(values?.line), String(values?.text))
        : words[code as Exclude<keyof typeof words, 'closed' | 'badLine'>]
    found[field] = found[field] === undefined ? said : `${found[field]} ${said}`
  }
  return found
}

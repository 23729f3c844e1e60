import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { json, page, redirect, refused } from '../../ui/answer.ts'
import { logEnd } from '../people/repeat-store.ts'
import { studyPath } from '../studies/frame.tsx'
import { isIsland, whoSaved } from '../studies/saved.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { mostIssues, parseIssue } from './issue-form.ts'
import { IssuePage, IssuesPage, RemoveIssuePage } from './issue-pages.tsx'
import {
  addIssue,
  changeIssue,
  isRepeated,
  issuesOf,
  keptIssue,
  moveIssue,
  removeIssue,
  scoresOfIssue,
  subjectOf,
} from './issue-store.ts'
import { issueText } from './issue-text.ts'

const write = { study: 'issues.write' } as const

export type IssueParts = {
  /** The files of the study that point at an issue, `study.json` for the decision: while one does, the issue stays. */
  readonly pointingAt: (visit: StudyVisit, issue: string) => Promise<readonly string[]>
}

/** The issues of a study: add, change, move, take away. */
export function issueRoutes({ pointingAt }: IssueParts): readonly StudyRoute[] {
  return [
    { method: 'GET', path: '/studi/:study/isu', access: write, answer: (visit) => showAll(visit, {}, 200) },
    { method: 'POST', path: '/studi/:study/isu', access: write, answer: add },
    { method: 'GET', path: '/studi/:study/isu/:issue', access: write, answer: showOne },
    { method: 'POST', path: '/studi/:study/isu/:issue', access: write, answer: change },
    { method: 'POST', path: '/studi/:study/isu/:issue/urutan', access: write, answer: move },
    {
      method: 'GET',
      path: '/studi/:study/isu/:issue/hapus',
      access: write,
      answer: (visit) => askToRemove(visit, pointingAt),
    },
    {
      method: 'POST',
      path: '/studi/:study/isu/:issue/hapus',
      access: write,
      answer: (visit) => remove(visit, pointingAt),
    },
  ]
}

function sameTitle(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

async function showAll(visit: StudyVisit, problems: Readonly<Record<string, string>>, status: 200 | 422) {
  const { db, office, study, sent } = visit
  const seen = await logEnd(db, office.id)
  const issues = await issuesOf(db, office.id, study.id)
  const adding = { title: sent.text('title'), note: sent.text('note') }
  const added = status === 200 && visit.query('pesan') === 'ditambah'
  const shown = { visit, issues, seen, adding, problems, added }
  return page(<IssuesPage {...shown} />, status)
}

async function add(visit: StudyVisit) {
  const { at, db, office, study, sent } = visit
  const read = parseIssue((name) => sent.text(name))
  if (!read.ok) return showAll(visit, inWords(read.problems, at.lang), 422)
  const known = await issuesOf(db, office.id, study.id)
  if (known.length >= mostIssues) return showAll(visit, { '': issueText[at.lang].problems.tooMany }, 422)
  const seen = /^\d{1,15}$/.test(sent.text('sejak')) ? Number(sent.text('sejak')) : null
  const twin = known.findIndex((issue) => sameTitle(issue.title, read.value.title))
  const added = await transaction(db, async (tx) => {
    // A form that was sent twice is no twin: it adds nothing.
    if (twin >= 0 && !(await isRepeated(tx, whereOf(visit), read.value, seen))) return false
    await addIssue(tx, whereOf(visit), read.value, seen)
    return true
  })
  if (!added) return showAll(visit, { title: issueText[at.lang].problems.twin(twin + 1) }, 422)
  return redirect(studyPath(visit, '/isu?pesan=ditambah#tambah'))
}

async function showOne(visit: StudyVisit) {
  const issue = await asked(visit)
  if (issue === null) return refused(404)
  return page(<IssuePage visit={visit} issue={issue} values={{ title: issue.title, note: issue.note ?? '' }} />)
}

async function change(visit: StudyVisit) {
  const { at, db, sent } = visit
  const issue = await asked(visit)
  if (issue === null) return refused(404)
  const typed = { title: sent.text('title'), note: sent.text('note') }
  const version = Number(sent.text('version'))
  const read = parseIssue((name) => typed[name])
  if (!read.ok) {
    const problems = inWords(read.problems, at.lang)
    if (isIsland(visit)) return json({ problems }, 422)
    return page(<IssuePage visit={visit} issue={{ ...issue, version }} values={typed} problems={problems} />, 422)
  }
  const saved = await transaction(db, (tx) => changeIssue(tx, whereOf(visit), issue.id, version, read.value))
  if (saved !== null && isIsland(visit)) return json({ fields: { version: String(saved.version) } })
  if (saved !== null) return redirect(studyPath(visit, '/isu'))
  if (isIsland(visit)) return json({ conflict: true }, 409)
  const conflict = await whoSaved(visit, subjectOf(visit.study.id, issue.id))
  const current = (await asked(visit)) ?? issue
  return page(<IssuePage visit={visit} issue={current} values={typed} conflict={conflict} />, 409)
}

async function move(visit: StudyVisit) {
  const to = Number(visit.sent.text('ke'))
  if (!Number.isInteger(to)) return refused(400)
  await transaction(visit.db, (tx) => moveIssue(tx, whereOf(visit), visit.params.issue!, to))
  return redirect(studyPath(visit, '/isu'))
}

async function askToRemove(visit: StudyVisit, pointingAt: IssueParts['pointingAt']) {
  const { db, office, study } = visit
  const issue = await asked(visit)
  if (issue === null) return refused(404)
  const pointing = await pointingAt(visit, issue.id)
  const scores = await scoresOfIssue(db, office.id, study.id, issue.id)
  return page(<RemoveIssuePage visit={visit} issue={issue} scores={scores} pointing={pointing} />)
}

async function remove(visit: StudyVisit, pointingAt: IssueParts['pointingAt']) {
  const id = visit.params.issue!
  if ((await pointingAt(visit, id)).length > 0)
    return redirect(studyPath(visit, `/isu/${encodeURIComponent(id)}/hapus`))
  await transaction(visit.db, (tx) => removeIssue(tx, whereOf(visit), id))
  return redirect(studyPath(visit, '/isu'))
}

function asked({ db, office, study, params }: StudyVisit) {
  return keptIssue(db, office.id, study.id, params.issue!)
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): Record<string, string> {
  const words = issueText[lang].problems
  return Object.fromEntries(problems.map((p) => [p.place!.path!, words[p.code as Exclude<keyof typeof words, 'twin'>]]))
}

import { isId, newId } from '../base/ids.ts'
import { formatNumber } from '../base/numbers.ts'
import type { Problem, Result } from '../base/result.ts'
import type { BundleContent } from '../bundle/bundle.ts'
import { importStudy } from '../bundle/kept-study-store.ts'
import { type Beginning, blankStudy, studyOfTable } from '../bundle/new-study.ts'
import { openProblemText } from '../bundle/open-text.ts'
import { tableWords } from '../features/issues/printed-table/pages.tsx'
import { isUnread } from '../features/issues/printed-table/whole-table.ts'
import type { OfficeVisit, Route } from '../features/people/visit.ts'
import { freeTitle } from '../features/studies/list-store.ts'
import { studyEntry } from '../features/studies/study-store.ts'
import { type Answer, page, redirect, refused } from '../ui/answer.ts'
import { inLanguage } from '../ui/page/page.tsx'
import { uploadBytes } from './check-routes.tsx'
import { newStudyText } from './new-study-text.ts'
import { type Failed, NewStudyPage } from './pages/new-study.tsx'
import type { WebParts } from './parts.ts'

const access = { office: 'studies.create' } as const

/** The ways in which a study begins. */
export function newStudyRoutes(parts: WebParts): readonly Route[] {
  const examples = [...parts.examples].map(([id, { opened }]) => ({ id, title: opened.study.title }))
  const show = (visit: OfficeVisit, failed: Failed | null): Answer => {
    const typed = {
      title: visit.sent.text('title'),
      question: visit.sent.text('question'),
      tabel: visit.sent.text('tabel'),
    }
    const shown = { at: visit.at, examples, typed, failed, formKey: newId() }
    return page(<NewStudyPage {...shown} />, failed === null ? 200 : 422)
  }
  const fromTable = async (visit: OfficeVisit): Promise<Answer> => {
    const text = newStudyText[visit.at.lang].problems
    const fail = (problem: string) => show(visit, { way: 'table', problems: { '': problem } })
    const beginning = beginningOf(visit)
    if (beginning.title === '') return fail(text.noTitle)
    const upload = await visit.sent.file('berkas')
    const pasted = visit.sent.text('tabel')
    if (upload === null && pasted.trim() === '') return fail(text.noTable)
    const checked = await parts.checkTable(upload?.bytes ?? Buffer.from(pasted))
    if (!checked.ok) return fail(checked.problems.map((p) => tableWords(p, visit.at.lang)).join(' '))
    const unread = checked.value.table.notes.filter(isUnread).map((note) => tableWords(note, visit.at.lang))
    if (unread.length > 0 && visit.sent.text('tetap') !== '1')
      return show(visit, { way: 'table', problems: {}, unread, uploaded: upload !== null })
    const study = await studyOfTable(beginning, checked.value)
    if (study.ok) return made(visit, study.value, 'study.created')
    return fail(
      study.problems
        .slice(0, 5)
        .map((problem) => startWords(problem, visit))
        .join(' '),
    )
  }
  const fromBundle = async (visit: OfficeVisit): Promise<Answer> => {
    const fail = (problems: readonly string[]) =>
      show(visit, { way: 'bundle', problems: Object.fromEntries(problems.map((p, i) => [String(i), p])) })
    const upload = await visit.sent.file('bundel')
    if (upload === null) return fail([newStudyText[visit.at.lang].problems.noBundle])
    const bundle: Result<BundleContent> = await parts.readBundle(upload.bytes)
    if (!bundle.ok) return fail(bundle.problems.map((p) => startWords(p, visit)))
    return made(visit, bundle.value, 'study.imported')
  }
  return [
    { method: 'GET', path: '/studi/baru', access, answer: async (visit: OfficeVisit) => show(visit, null) },
    {
      method: 'POST',
      path: '/studi/baru',
      access,
      answer: async (visit: OfficeVisit) => {
        const beginning = beginningOf(visit)
        const problems = { title: newStudyText[visit.at.lang].problems.noTitle }
        if (beginning.title === '') return show(visit, { way: 'blank', problems })
        return made(visit, blankStudy(beginning), 'study.created')
      },
    },
    { method: 'POST', path: '/studi/baru/tabel', access, mostBytes: uploadBytes, answer: fromTable },
    { method: 'POST', path: '/studi/baru/bundel', access, mostBytes: 2 * uploadBytes, answer: fromBundle },
    {
      method: 'POST',
      path: '/studi/baru/contoh',
      access,
      answer: async (visit: OfficeVisit) => {
        const shown = parts.examples.get(visit.sent.text('contoh'))
        return shown === undefined ? refused(404) : made(visit, shown.opened.bundle, 'study.imported')
      },
    },
  ]
}

function beginningOf({ sent, office, at }: OfficeVisit): Beginning {
  const title = sent.text('title').trim().slice(0, 1000)
  const question = sent.text('question').trim().slice(0, 20_000)
  return { title, question: question === '' ? null : question, office: office.name, language: at.lang }
}

/** The form was given the study's id when it was shown, so that pressing its button twice makes one study. */
async function made(
  visit: OfficeVisit,
  bundle: BundleContent,
  act: 'study.created' | 'study.imported',
): Promise<Answer> {
  const { at, db, office, membership, signedIn, sent, now } = visit
  const by = signedIn.person.id
  const reader = { userId: by, seesAll: membership.roles.includes('head') }
  const wanted = String(bundle.study.title)
  const key = sent.text('kunci')
  const before = isId(key) ? await studyEntry(db, office.id, key) : null
  if (before?.title.startsWith(wanted.slice(0, 990))) return redirect(inLanguage(`/studi/${key}`, at.lang))
  const title = await freeTitle(db, office.id, reader, wanted, now)
  const id = isId(key) && before === null ? key : newId()
  await importStudy(db, office.id, bundle, { act, by, now, id, ...(title === wanted ? {} : { title }) })
  return redirect(inLanguage(`/studi/${id}`, at.lang))
}

function startWords(problem: Problem, { at }: OfficeVisit): string {
  const { notABundle, decimalCells, noMaximum, busy, tookTooLong, tooHeavy, tooLargeForWeb } =
    newStudyText[at.lang].problems
  const own: Record<string, string> = { notABundle, decimalCells, busy, tookTooLong, tooHeavy }
  if (problem.code === 'tooLargeForWeb') {
    const number = (key: string) => formatNumber(Number(problem.values?.[key]), at.lang)
    return tooLargeForWeb(number('issues'), number('raters'))
  }
  if (problem.code === 'noMaximum') return noMaximum([problem.values?.criteria ?? ''].flat().join(', '))
  return own[problem.code] ?? openProblemText(problem, at.lang)
}

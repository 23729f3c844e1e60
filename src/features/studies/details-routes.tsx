import { transaction } from '../../db/transaction.ts'
import { json, page, redirect } from '../../ui/answer.ts'
import { type DetailValues, detailFields, detailValues, parseDetails } from './details-form.ts'
import { DetailsPage } from './details-pages.tsx'
import { detailsText } from './details-text.ts'
import type { StudyEntry } from './entry.ts'
import { parseStudy } from './form.ts'
import { studyPath } from './frame.tsx'
import { isIsland, whoSaved } from './saved.ts'
import { rewriteStudy, studyEntry } from './study-store.ts'
import type { StudyRoute, StudyVisit } from './visit.ts'

/** The study's own fields. */
export const detailsRoutes: readonly StudyRoute[] = [
  {
    method: 'GET',
    path: '/studi/:study/ubah',
    access: { study: 'study.edit' },
    answer: async (visit) =>
      page(<DetailsPage visit={visit} values={savedValues(visit.study)} version={visit.study.version} />),
  },
  { method: 'POST', path: '/studi/:study/ubah', access: { study: 'study.edit' }, answer: save },
]

async function save(visit: StudyVisit) {
  const { at, db, office, study, sent, signedIn, now } = visit
  const typed = Object.fromEntries(detailFields.map((name) => [name, sent.text(name)])) as DetailValues
  const version = Number(sent.text('version'))
  const read = parseDetails((name) => typed[name])
  if (!read.ok) {
    const words = detailsText[at.lang].problems
    const problems = Object.fromEntries(read.problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]))
    if (isIsland(visit)) return json({ problems }, 422)
    return page(<DetailsPage visit={visit} values={typed} version={version} problems={problems} />, 422)
  }
  const rewrite = { act: 'study.changed', version, fields: read.value }
  const saved = await transaction(db, (tx) => rewriteStudy(tx, office.id, study.id, rewrite, signedIn.person.id, now))
  if (saved === null) return stale(visit, typed)
  if (isIsland(visit)) return json({ fields: { version: String(saved.version) } })
  return redirect(studyPath(visit))
}

async function stale(visit: StudyVisit, typed: DetailValues) {
  if (isIsland(visit)) return json({ conflict: true }, 409)
  const current = (await studyEntry(visit.db, visit.office.id, visit.study.id))!
  const between = await whoSaved(visit, `study:${current.id}`)
  const conflict = { saved: savedValues(current), ...between }
  return page(<DetailsPage visit={visit} values={typed} version={current.version} conflict={conflict} />, 409)
}

function savedValues({ document, title }: StudyEntry): DetailValues {
  const study = parseStudy(document)
  return detailValues(study.ok ? study.value : { title, question: null, office: null, region: null, period: null })
}

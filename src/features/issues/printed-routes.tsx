import { transaction } from '../../db/transaction.ts'
import { json, page, redirect } from '../../ui/answer.ts'
import { studyPath } from '../studies/frame.tsx'
import { isIsland, whoSaved } from '../studies/saved.ts'
import type { StudyRoute, StudyVisit } from '../studies/visit.ts'
import { whereOf } from '../studies/where.ts'
import { issuesOf } from './issue-store.ts'
import { parsePrinted, printedField } from './printed-form.ts'
import { PrintedPage } from './printed-pages.tsx'
import { printedOf, writePrinted } from './printed-store.ts'
import { printedText } from './printed-text.ts'

const write = { study: 'printed.write' } as const

/** What a document printed, whatever the cells give. */
export const printedRoutes: readonly StudyRoute[] = [
  { method: 'GET', path: '/studi/:study/tercetak', access: write, answer: show },
  { method: 'POST', path: '/studi/:study/tercetak', access: write, mostBytes: 512 * 1024, answer: save },
]

async function kept({ db, office, study }: StudyVisit) {
  return { issues: await issuesOf(db, office.id, study.id), printed: await printedOf(db, office.id, study.id) }
}

async function show(visit: StudyVisit) {
  return page(<PrintedPage visit={visit} {...(await kept(visit))} />)
}

async function save(visit: StudyVisit) {
  const { at, db, sent, study } = visit
  const before = await kept(visit)
  const typed = new Map(sent.names().map((name) => [name, sent.text(name)]))
  // The island sends a hidden version without its fields too: those have nothing to write.
  const read = parsePrinted(
    before.issues.map((issue) => issue.id),
    sent.names(),
    (name) => completed(name, sent, before),
  )
  if (!read.ok) {
    const words = printedText[at.lang].problems
    const problems = Object.fromEntries(read.problems.map((p) => [p.place!.path!, words[p.code as keyof typeof words]]))
    if (isIsland(visit)) return json({ problems }, 422)
    return page(<PrintedPage visit={visit} {...before} typed={typed} problems={problems} />, 422)
  }
  const { written, stale } = await transaction(db, (tx) => writePrinted(tx, whereOf(visit), read.value))
  if (isIsland(visit)) {
    if (stale.length > 0) return json({ conflict: true }, 409)
    return json({ fields: Object.fromEntries(written.map((w) => [printedField('v', w.issue), String(w.version)])) })
  }
  if (stale.length === 0) return redirect(studyPath(visit))
  const conflict = { ...(await whoSaved(visit, `printed:${study.id}`)), stale }
  return page(<PrintedPage visit={visit} {...(await kept(visit))} typed={typed} conflict={conflict} />, 409)
}

/** A field that the island did not send is as it is saved: it sends only what changed. */
function completed(
  name: string,
  sent: StudyVisit['sent'],
  { issues, printed }: Awaited<ReturnType<typeof kept>>,
): string {
  if (sent.names().includes(name)) return sent.text(name)
  const issue = issues.find(({ id }) => name === printedField('t', id) || name === printedField('r', id))?.id
  const row = printed.find((p) => p.issue === issue)
  return (name.startsWith('t') ? row?.total : row?.rank?.toString()) ?? ''
}

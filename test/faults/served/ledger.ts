import { type DatabasePlace, type OpenDatabase, openDatabase } from '../../../src/db/open.ts'
import { sheetsSubject } from '../../../src/features/issues/score-store.ts'
import { verifyChain } from '../../../src/features/people/log-store.ts'
import { type Acknowledged, cells, issue } from './crowd.ts'
import type { Writer } from './world.ts'

type Cell = { readonly issue: string; readonly criterion: string; readonly points: number | null }

/**
 * What in a database is not as the acknowledgements, the log and the tables say together; nothing when all is well. What was
 * not acknowledged may be there or not, once and whole.
 */
export async function disagreements(
  place: DatabasePlace,
  writers: readonly Writer[],
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const opened = openDatabase(place)
  try {
    return await disagreementsIn(opened, writers, acknowledged)
  } finally {
    await opened.close()
  }
}

async function disagreementsIn(
  opened: OpenDatabase,
  writers: readonly Writer[],
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const faults: string[] = []
  for (const study of new Set(writers.map((writer) => writer.study))) {
    const here = writers.filter((writer) => writer.study === study)
    const { broken } = await verifyChain(opened.db, here[0]!.office)
    if (broken !== null) faults.push(`the chain of ${study} breaks at ${broken.sequence}: ${broken.why}`)
    const log = await logOf(opened, here[0]!)
    const said = acknowledged.filter((each) => each.writer.study === study)
    faults.push(...(await wrongScores(opened, here, log, said)), ...(await wrongIssues(opened, here[0]!, log, said)))
  }
  return faults
}

async function logOf({ db }: OpenDatabase, { office, study }: Writer) {
  const rows = await db
    .selectFrom('log')
    .select(['act', 'subject', 'content'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('sequence')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, ...JSON.parse(content!) }))
}

type Log = Awaited<ReturnType<typeof logOf>>

/** Each sheet has had one whole entry of the log for each version of its cells, and holds the points of the last one. */
async function wrongScores(
  { db }: OpenDatabase,
  writers: readonly Writer[],
  log: Log,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const faults: string[] = []
  const rows = await db
    .selectFrom('scores')
    .select(['rater', 'criterion', 'points', 'version'])
    .where('office_id', '=', writers[0]!.office)
    .where('study_id', '=', writers[0]!.study)
    .where('issue', '=', issue)
    .execute()
  for (const writer of writers) {
    const { study, rater } = writer
    const changes = log
      .filter((entry) => entry.after?.[0]?.rater === rater && entry.subject === sheetsSubject(study))
      .map((entry) => entry.after)
    const points = changes.map((after: readonly Cell[]) => after[0]!.points)
    for (const [i, after] of changes.entries())
      if (after.length !== cells.length || after.some((cell: Cell) => cell.points !== points[i]))
        faults.push(`half an entry for ${rater}: ${JSON.stringify(after)}`)
    const kept = rows.filter((row) => row.rater === rater)
    const asLogged = kept.every((row) => row.points === points.at(-1) && row.version === points.length)
    if (kept.length !== (points.length === 0 ? 0 : cells.length) || !asLogged)
      faults.push(`${rater} has ${JSON.stringify(kept)} after ${points.length} entries, the last of ${points.at(-1)}`)
    for (const each of acknowledged)
      if (each.writer === writer && 'version' in each && points[each.version - 1] !== each.points)
        faults.push(`${rater}: version ${each.version} of ${each.points} points was acknowledged and is lost`)
  }
  return faults
}

/** Each issue is there once, with one entry of the log. */
async function wrongIssues(
  { db }: OpenDatabase,
  { office, study }: Writer,
  log: Log,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('issues')
    .select('title')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .execute()
  const kept = rows.map((row) => row.title).sort()
  const logged = log.filter((entry) => entry.act === 'issue.added').map((entry) => String(entry.after.title))
  const faults = acknowledged.flatMap((each) =>
    'title' in each && !kept.includes(each.title) ? [`the issue ${each.title} was acknowledged and is lost`] : [],
  )
  if (new Set(kept).size < kept.length) faults.push(`${kept.length - new Set(kept).size} issues are there twice`)
  if (JSON.stringify(logged.sort()) !== JSON.stringify(kept)) faults.push('the issues are not those of the log')
  return faults
}

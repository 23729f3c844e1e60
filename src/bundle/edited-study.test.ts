import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { smallFiles } from '../../test/support/bundle.ts'
import { freshDatabase, kinds, someday } from '../../test/support/database.ts'
import { twoByTwo } from '../../test/support/study.ts'
import type { Db } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { addIssue, changeIssue, issuesOf, moveIssue, removeIssue, type Where } from '../features/issues/issue-store.ts'
import { chooseMethod } from '../features/issues/method-choice-store.ts'
import { printedOf, writePrinted } from '../features/issues/printed-store.ts'
import { ratersOf, removeRater, renameRater, sheetOf, writeSheet } from '../features/issues/score-store.ts'
import { verifyChain } from '../features/people/log-store.ts'
import { rewriteStudy, studyEntry } from '../features/studies/study-store.ts'
import { parseMethod } from '../methods/scoring/parse-method.ts'
import type { Bundle } from './bundle.ts'
import { checkLog } from './check-log.ts'
import { exportStudy, importStudy } from './kept-study-store.ts'
import { criteriaOf, understand } from './open-study.ts'
import { readBundleFiles } from './read.ts'
import { bundleFiles } from './write.ts'

const office = {
  id: 'kantor-1',
  name: 'Dinas Sosial',
  region_code: null,
  region_name: null,
  created_at: someday,
  version: 1,
}

const methods = [
  [{ id: 'a', maximum: 10 }],
  [
    { id: 'b', minimum: 1, maximum: 5 },
    { id: 'a', maximum: 10, weight: 2 },
  ],
  [
    { id: 'a', maximum: 20 },
    { id: 'c', maximum: 3 },
  ],
]

const text = fc.constantFrom('Satu', ' dua, "tiga"', 'a\nb', '😀', '=1+1')
const at = fc.nat(5)

/** One thing that somebody does on a page. `seen` is how far behind the reader's version is. */
const acts = fc.oneof(
  fc.record({ do: fc.constant('add' as const), title: text, note: fc.option(text) }),
  fc.record({ do: fc.constant('change' as const), at, title: text, note: fc.option(text), seen: fc.nat(1) }),
  fc.record({ do: fc.constant('move' as const), at, to: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ do: fc.constant('remove' as const), at }),
  fc.record({
    do: fc.constant('score' as const),
    at,
    rater: fc.constantFrom('p1', 'p2', 'Bu "Sri"'),
    criterion: fc.constantFrom('a', 'b', 'c'),
    points: fc.option(fc.nat(20)),
    reason: fc.option(text, { nil: undefined }),
    seen: fc.nat(1),
  }),
  fc.record({ do: fc.constant('print' as const), at, total: fc.constantFrom(null, '7', '7.50'), rank: fc.option(at) }),
  fc.record({ do: fc.constant('rename' as const), at, to: fc.constantFrom('p1', 'p3') }),
  fc.record({ do: fc.constant('leave' as const), at }),
  fc.record({ do: fc.constant('method' as const), at }),
  fc.record({ do: fc.constant('title' as const), title: text }),
)

type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never

async function act(tx: Db, where: Where, what: Act): Promise<void> {
  const { office, study, by, now } = where
  const issues = await issuesOf(tx, office, study)
  const issue = 'at' in what ? issues[what.at % Math.max(1, issues.length)] : undefined
  const raters = await ratersOf(tx, office, study)
  const rater = 'at' in what ? raters[what.at % Math.max(1, raters.length)]?.rater : undefined
  const entry = (await studyEntry(tx, office, study))!
  switch (what.do) {
    case 'add':
      await addIssue(tx, where, { title: what.title, note: what.note })
      break
    case 'change':
      if (issue) await changeIssue(tx, where, issue.id, issue.version - what.seen, what)
      break
    case 'move':
      if (issue) await moveIssue(tx, where, issue.id, what.to)
      break
    case 'remove':
      if (issue) await removeIssue(tx, where, issue.id)
      break
    case 'score': {
      const { criterion, points, reason, seen } = what
      const of = issue?.id ?? 'isu-99'
      const cells = await sheetOf(tx, office, study, what.rater)
      const known = cells.find((cell) => cell.issue === of && cell.criterion === criterion)
      const version = (known?.version ?? 0) - seen
      await writeSheet(tx, where, what.rater, [{ issue: of, criterion, points, reason, version }])
      break
    }
    case 'print': {
      const printed = (await printedOf(tx, office, study)).find((row) => row.issue === issue?.id)
      const rank = what.rank === null ? null : what.rank + 1
      const sent = { issue: issue?.id ?? 'isu-99', total: what.total, rank, version: printed?.version ?? 0 }
      await writePrinted(tx, where, [sent])
      break
    }
    case 'rename':
      if (rater) await renameRater(tx, where, rater, what.to)
      break
    case 'leave':
      if (rater) await removeRater(tx, where, rater)
      break
    case 'method': {
      const version = String(what.at % methods.length)
      const document = { id: 'm', version, criteria: methods[what.at % methods.length] }
      const method = parseMethod(document)
      assert.ok(method.ok)
      await chooseMethod(tx, where, entry.version, method.value, document)
      break
    }
    case 'title':
      await rewriteStudy(
        tx,
        office,
        study,
        { act: 'study.changed', version: entry.version, fields: { title: what.title.trim() } },
        by,
        now,
      )
  }
}

/** The files of a study after these acts. They are read again, so that no act leaves what a reader refuses. */
async function afterwards(db: Db, done: readonly Act[]): Promise<Record<string, string>> {
  const read = await readBundleFiles(smallFiles(twoByTwo), { criteria: criteriaOf })
  assert.ok(read.ok)
  const study = await importStudy(db, office.id, read.value, { act: 'study.imported', by: 'orang-1', now: someday })
  const where = { office: office.id, study, by: 'orang-1', now: '2026-05-06T07:08:09.010Z' }
  for (const what of done) await transaction(db, (tx) => act(tx, where, what))
  const exported = await exportStudy(db, office.id, { id: study })
  assert.ok(exported.ok)
  const files = bundleFiles(exported.value)
  const again = await readBundleFiles(files, { criteria: criteriaOf })
  assert.ok(again.ok, JSON.stringify(again))
  assert.ok(understand(again.value).ok)
  assert.deepEqual(checkLog(files.get('log.jsonl')), [])
  assert.deepEqual(written(again.value), await stored(db, study))
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
}

/** What stands in a study's files. */
function written({ tables }: Bundle): unknown {
  const rows = (name: string) => (tables[name]?.rows ?? []).map((row) => row.values)
  return {
    issues: rows('issues').map(({ id, title, note = '' }) => [id, title, note]),
    scores: rows('scores')
      .map((v) => [v.rater, v.issue, v.criterion, numberOf(v.points), v.reason ?? ''])
      .toSorted(),
    printed: rows('printed').map(({ issue, total, rank }) => [issue, total, numberOf(rank)]),
  }
}

function numberOf(cell: string | undefined): number | null {
  return cell ? Number(cell) : null
}

/** What the pages show of it. */
async function stored(db: Db, study: string): Promise<unknown> {
  const issues = await issuesOf(db, office.id, study)
  const scores: unknown[][] = []
  for (const { rater } of await ratersOf(db, office.id, study))
    for (const { issue, criterion, points, reason } of await sheetOf(db, office.id, study, rater))
      scores.push([rater, issue, criterion, points, reason ?? ''])
  const printed = await printedOf(db, office.id, study)
  return {
    issues: issues.map(({ id, title, note }) => [id, title, note ?? '']),
    scores: scores.toSorted(),
    printed: printed.map(({ issue, total, rank }) => [issue, total ?? '', rank]),
  }
}

test('whatever is done to a study, it goes out as one that can be read, the same from both databases', async () => {
  const opened = await Promise.all(kinds.map(freshDatabase))
  try {
    for (const { db } of opened) await db.insertInto('offices').values(office).execute()
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { maxLength: 25 }), async (done) => {
        const [sqlite, postgres] = await Promise.all(opened.map(({ db }) => afterwards(db, done)))
        assert.deepEqual(postgres, sqlite)
      }),
      { numRuns: process.env.UNGKIT_LONG ? 400 : 15, includeErrorInReport: true },
    )
    for (const { db } of opened) assert.equal((await verifyChain(db, office.id)).broken, null)
  } finally {
    for (const { close } of opened) await close()
  }
})

import { todayOf } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { Problem, Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { page, redirect, refused } from '../../../ui/answer.ts'
import { namesOf } from '../../people/members-store.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { newestFirst } from '../model/period-entry.ts'
import { movePeriod, startedPeriods } from '../model/period-store.ts'
import { setsOf } from '../model/set-store.ts'
import type { Where } from '../model/where.ts'
import { approve, declareChecked, hasOther, movesOf } from './approval-store.ts'
import { check } from './check.ts'
import { CheckListPage } from './check-list-page.tsx'
import { CheckPage } from './check-page.tsx'
import { checkSource } from './check-store.ts'
import { judgeText } from './judge-text.ts'
import { checkPath } from './paths.ts'
import type { RemarkProblems } from './remark.ts'
import { remarksOf } from './remark-store.ts'

const read = { office: 'recap.read' } as const
const write = { office: 'recap.write' } as const
const head = { office: 'recap.approve' } as const
const at = '/rekap/periksa/:set/:period'

/** Where a period is looked at from four sides, declared checked, approved and opened again. */
export const checkRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/periksa', access: read, answer: list },
  { method: 'GET', path: at, access: read, answer: (visit) => showChecks(visit, {}, 200) },
  { method: 'POST', path: `${at}/pemeriksaan`, access: write, answer: (visit) => move(visit, declareChecked) },
  { method: 'POST', path: `${at}/pengesahan`, access: head, answer: (visit) => move(visit, approve) },
  { method: 'POST', path: `${at}/pembukaan`, access: head, answer: reopen },
]

async function list(visit: OfficeVisit) {
  const { db, office } = visit
  const [sets, periods] = [await setsOf(db, office.id), newestFirst(await startedPeriods(db, office.id))]
  return page(<CheckListPage visit={visit} sets={sets} periods={periods} />)
}

type Shown = { readonly problem?: string; readonly reason?: string; readonly remark?: RemarkProblems }

/** The page of a period's checks, with what went wrong on it. */
export async function showChecks(visit: OfficeVisit, shown: Shown, status: 200 | 409 | 422) {
  const { db, office, membership, signedIn, now, params } = visit
  const source = await checkSource(db, office.id, params.set!, params.period!, todayOf(now))
  if (source === null) return refused(404)
  const moves = await movesOf(db, office.id, pairOf(visit))
  const entry = source.periods.find((p) => p.period === source.period)
  const people = [
    ...source.remarks.flatMap((r) => [r.by, r.closedBy]),
    ...moves.map((m) => m.actor),
    ...[entry?.checkedBy ?? null, entry?.approvedBy ?? null],
  ]
  const { problem = null, reason = '', remark } = shown
  const alone = !(await hasOther(db, { office: office.id, by: signedIn.person.id, now }))
  const ids = new Set(source.set.categories.map((c) => c.id))
  return page(
    <CheckPage
      visit={visit}
      source={source}
      checked={check(source)}
      names={await namesOf(db, people)}
      openRemarks={(await remarksOf(db, office.id, { periods: [source.period], open: true })).filter(
        ({ category }) => category === '' || ids.has(category),
      )}
      mayWrite={canDo('recap.write', membership.roles)}
      approval={{ moves, problem, reason, alone, mayApprove: canDo('recap.approve', membership.roles) }}
      {...(remark === undefined ? {} : { remark })}
    />,
    status,
  )
}

type Move = (
  tx: Db,
  where: Where,
  pair: { readonly set: string; readonly period: string },
  version: number,
) => Promise<Result<unknown>>

async function move(visit: OfficeVisit, act: Move) {
  const { db, office, signedIn, now, sent } = visit
  const where = { office: office.id, by: signedIn.person.id, now }
  const version = Number(sent.text('version')) || 0
  const moved = await transaction(db, (tx) => act(tx, where, pairOf(visit), version))
  if (moved.ok) return redirect(checkPath(visit, pairOf(visit), '#pengesahan'))
  const [problem] = moved.problems
  const status = problem!.code === 'stale' || problem!.code === 'noWay' ? 409 : 422
  return showChecks(visit, { problem: inWords(problem!, visit), reason: sent.text('reason') }, status)
}

function reopen(visit: OfficeVisit) {
  const reason = visit.sent.text('reason').trim().slice(0, 1000)
  return move(visit, (tx, where, pair, version) => movePeriod(tx, where, pair, version, 'draft', reason || null))
}

function inWords({ code, values }: Problem, { at: { lang } }: OfficeVisit): string {
  const text = judgeText[lang]
  if (code === 'openWarnings') return text.openWarnings(formatNumber(Number(values?.open), lang))
  return text.problems[code as keyof typeof text.problems] ?? text.problems.gone
}

export function pairOf({ params }: OfficeVisit): { readonly set: string; readonly period: string } {
  return { set: params.set!, period: params.period! }
}

import { todayOf } from '../../../base/moments.ts'
import { transaction } from '../../../db/transaction.ts'
import { page, redirect, refused } from '../../../ui/answer.ts'
import { inLanguage } from '../../../ui/page/page.tsx'
import { namesOf } from '../../people/members-store.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import type { FigureKey } from '../model/key.ts'
import { CellPage } from './cell-page.tsx'
import { check } from './check.ts'
import { pairOf, showChecks } from './check-routes.tsx'
import { checkSource } from './check-store.ts'
import { type CheckSource, placeText } from './checking.ts'
import { judgeText } from './judge-text.ts'
import { cellPath, checkPath, wholeRegion } from './paths.ts'
import { parseRemark, type RemarkKind, remarkKinds } from './remark.ts'
import { addRemarks, closeRemark, remarksOf, removeRemark } from './remark-store.ts'

const read = { office: 'recap.read' } as const
const write = { office: 'recap.write' } as const
const cell = '/rekap/isi/:set/:period/:region/:category'

/** What is said of figures: at one of them, or at the warnings that somebody marked. */
export const remarkRoutes: readonly Route[] = [
  { method: 'GET', path: cell, access: read, answer: (visit) => showCell(visit, null, 200) },
  { method: 'POST', path: cell, access: write, answer: remarkCell },
  {
    method: 'POST',
    path: '/rekap/periksa/:set/:period/catatan',
    access: write,
    mostBytes: 512 * 1024,
    answer: remarkMarked,
  },
  {
    method: 'POST',
    path: '/rekap/catatan/:remark/selesai',
    access: write,
    answer: (visit) => settle(visit, closeRemark),
  },
  {
    method: 'POST',
    path: '/rekap/catatan/:remark/hapus',
    access: write,
    answer: (visit) => settle(visit, removeRemark),
  },
]

async function showCell(visit: OfficeVisit, problem: string | null, status: 200 | 422) {
  const { db, office, membership, now, sent } = visit
  const found = await cellOf(visit)
  if (found === null) return refused(404)
  const { source, category, region } = found
  const remarks = await remarksOf(db, office.id, { region: region.code, category: category?.id ?? '' })
  return page(
    <CellPage
      visit={visit}
      source={source}
      category={category}
      region={region}
      remarks={remarks.toReversed()}
      warnings={check({ ...source, today: todayOf(now) }).warnings.filter(
        (w) => w.region === region.code && w.category === (category?.id ?? ''),
      )}
      names={
        await namesOf(
          db,
          remarks.flatMap((r) => [r.by, r.closedBy]),
        )
      }
      mayWrite={canDo('recap.write', membership.roles)}
      typed={{ kind: kindOf(sent.text('kind')), text: sent.text('text') }}
      problem={problem}
    />,
    status,
  )
}

/** The category is null for a whole region. */
async function cellOf(visit: OfficeVisit) {
  const { db, office, now, params } = visit
  const place = { category: params.category === wholeRegion ? null : params.category!, region: params.region! }
  const source = await checkSource(db, office.id, params.set!, params.period!, todayOf(now), place)
  const region = source?.area.byCode.get(params.region!)
  const category = source?.set.categories.find(({ id }) => id === params.category)
  if (source === null || region === undefined) return null
  if (category === undefined && params.category !== wholeRegion) return null
  return { source, region, category: category ?? null }
}

async function remarkCell(visit: OfficeVisit) {
  const found = await cellOf(visit)
  if (found === null) return refused(404)
  const { source, region, category } = found
  const read = parseRemark(visit.sent.text('kind'), visit.sent.text('text'))
  if (!read.ok) return showCell(visit, judgeText[visit.at.lang].problems[problemOf(read)], 422)
  await save(visit, [placeKey(source, category?.id ?? '', region.code)], read.value)
  return redirect(cellPath(visit, pairOf(visit), category?.id ?? wholeRegion, region.code))
}

/** Remarks every warning that was marked, one by one or as a whole table. */
async function remarkMarked(visit: OfficeVisit) {
  const { at, db, office, now, params, sent } = visit
  const source = await checkSource(db, office.id, params.set!, params.period!, todayOf(now))
  if (source === null) return refused(404)
  const [marked, kinds] = [new Set(sent.all('di')), new Set(sent.all('semua'))]
  const { warnings, open } = check(source)
  const meant = [...warnings.filter((w) => marked.has(placeText(w))), ...open.filter((w) => kinds.has(w.kind))]
  const places = new Map(meant.map((w) => [placeText(w), placeKey(source, w.category, w.region)]))
  const read = parseRemark(sent.text('kind'), sent.text('text'))
  const problem = !read.ok ? problemOf(read) : places.size === 0 ? 'noneMarked' : null
  if (!read.ok || problem !== null) {
    const words = judgeText[at.lang].problems[problem ?? 'noText']
    return showChecks(
      visit,
      { remark: { kind: kindOf(sent.text('kind')), text: sent.text('text'), problem: words } },
      422,
    )
  }
  await save(visit, [...places.values()], read.value)
  return redirect(checkPath(visit, pairOf(visit), '#catatan'))
}

function save(
  visit: OfficeVisit,
  places: readonly FigureKey[],
  { kind, text }: { readonly kind: RemarkKind; readonly text: string },
): Promise<void> {
  return transaction(visit.db, (tx) => addRemarks(tx, whereOf(visit), places, kind, text))
}

function placeKey({ set, period }: CheckSource, category: string, region: string): FigureKey {
  return { category, region, period, unit: set.unit, sex: '', age: '' }
}

async function settle(visit: OfficeVisit, act: typeof closeRemark) {
  const { at, db, params, query } = visit
  await transaction(db, (tx) => act(tx, whereOf(visit), params.remark!))
  // What is gone already is what was asked for.
  const back = query('kembali') ?? ''
  return redirect(inLanguage(/^\/rekap\/[\w./%~-]+$/.test(back) ? back : '/rekap/periksa', at.lang))
}

function whereOf({ office, signedIn, now }: OfficeVisit) {
  return { office: office.id, by: signedIn.person.id, now }
}

function kindOf(text: string): RemarkKind {
  return remarkKinds.find((kind) => kind === text) ?? 'explanation'
}

function problemOf({ problems }: { readonly problems: readonly { readonly code: string }[] }): 'noText' | 'tooLong' {
  return problems[0]?.code === 'tooLong' ? 'tooLong' : 'noText'
}

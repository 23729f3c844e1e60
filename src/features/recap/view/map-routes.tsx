import { transaction } from '../../../db/transaction.ts'
import { type Answer, page, redirect } from '../../../ui/answer.ts'
import type { FieldProblems } from '../../../ui/field/form.tsx'
import { atFields } from '../../people/office-parts.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { officeArea } from '../model/area-store.ts'
import { recapPath } from '../model/frame.tsx'
import { whereOf } from '../model/where.ts'
import { mapDrawing } from './map-drawing.ts'
import { limits, parseMap, parseMapFields } from './map-form.ts'
import { MapPage } from './map-pages.tsx'
import { loadMap, mapOf, removeMap } from './map-store.ts'
import { mapProblemText } from './map-text.ts'
import { parseView } from './view-form.ts'
import { seeView, worldOf } from './view-store.ts'

const setUp = { office: 'recap.setUp' } as const

/** Boundaries of an office's own. */
export const mapRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rekap/lihat/peta',
    access: { office: 'recap.read' },
    answer: (visit: OfficeVisit) => show(visit, {}, 200),
  },
  {
    method: 'POST',
    path: '/rekap/lihat/peta',
    access: setUp,
    mostBytes: limits.bytes + 100_000,
    perMinute: 12,
    answer: load,
  },
  { method: 'POST', path: '/rekap/lihat/peta/hapus', access: setUp, answer: remove },
]

async function show(visit: OfficeVisit, problems: FieldProblems, status: 200 | 422): Promise<Answer> {
  const { db, office, sent, query, at } = visit
  const world = await worldOf(db, office.id)
  const map = await mapOf(db, office.id)
  const view = map === null ? null : parseView(() => undefined, world)
  const seen = view === null ? null : await seeView(db, office.id, world, view, at.lang)
  const typed = { judul: sent.text('judul'), sumber: sent.text('sumber'), lisensi: sent.text('lisensi') }
  return page(
    <MapPage
      visit={visit}
      map={map}
      regions={world.area.regions.length}
      drawing={seen === null ? null : mapDrawing(seen)}
      typed={typed}
      problems={problems}
      unknown={query('lain')?.slice(0, 500) ?? null}
    />,
    status,
  )
}

async function load(visit: OfficeVisit): Promise<Answer> {
  const { db, office, sent, at } = visit
  const words = (problem: Parameters<typeof mapProblemText>[0]) => mapProblemText(problem, at.lang)
  const fields = parseMapFields((name) => sent.text(name))
  const chosen = await sent.file('berkas')
  if (!fields.ok) return show(visit, atFields(fields.problems, words), 422)
  if (chosen === null || chosen.bytes.length === 0)
    return show(visit, atFields([{ code: 'noFile', place: { path: 'berkas' } }], words), 422)
  const parsed = parseMap(chosen.bytes, await officeArea(db, office.id), fields.value)
  if (!parsed.ok) return show(visit, atFields(parsed.problems, words), 422)
  const { map, unknown } = parsed.value
  await transaction(db, (tx) => loadMap(tx, whereOf(visit), map))
  const left =
    unknown.length === 0 ? '' : `?${new URLSearchParams({ lain: unknown.slice(0, 10).join(', ').slice(0, 400) })}`
  return redirect(`${recapPath(visit, '/lihat/peta')}${left}`)
}

async function remove(visit: OfficeVisit): Promise<Answer> {
  await transaction(visit.db, (tx) => removeMap(tx, whereOf(visit)))
  return redirect(recapPath(visit, '/lihat/peta'))
}

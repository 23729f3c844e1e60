import { type Answer, file, page, refused } from '../../../ui/answer.ts'
import { pngOf } from '../../../ui/chart/png.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'
import { drawingsOf } from './drawings.ts'
import { findingOf } from './finding.ts'
import { tableCsv, tableXlsx } from './plain-table.ts'
import type { Seen } from './seen.ts'
import { viewTable } from './table.ts'
import { parseView } from './view-form.ts'
import { NothingToSee, ViewPage } from './view-pages.tsx'
import { seeView, worldOf } from './view-store.ts'

const read = { office: 'recap.read' } as const

/** The recap as tables and pictures, and their files. */
export const viewRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/lihat', access: read, answer: show },
  {
    method: 'GET',
    path: '/rekap/lihat/unduh/:file{[a-z]+\\.(svg|png|csv|xlsx)}',
    access: read,
    perMinute: 60,
    answer: download,
  },
]

async function seenBy({ reads, office, query, at }: OfficeVisit): Promise<Seen | null> {
  const world = await worldOf(reads, office.id)
  const view = parseView(query, world)
  return view === null ? null : seeView(reads, office.id, world, view, at.lang)
}

function figureHref(visit: OfficeVisit): (address: string) => string {
  return (address) => recapPath(visit, `/angka/${encodeURIComponent(address)}`)
}

async function show(visit: OfficeVisit): Promise<Answer> {
  const seen = await seenBy(visit)
  if (seen === null) return page(<NothingToSee visit={visit} />)
  const table = viewTable(seen, figureHref(visit))
  return page(
    <ViewPage visit={visit} seen={seen} finding={findingOf(seen)} drawings={drawingsOf(seen)} table={table} />,
  )
}

async function download(visit: OfficeVisit): Promise<Answer> {
  const seen = await seenBy(visit)
  const name = visit.params.file ?? ''
  const [id, ending] = name.split('.')
  if (seen === null) return refused(404)
  const called = `rekap-${seen.view.set}-${seen.view.period}-${name}`
  if (id === 'tabel') {
    const table = viewTable(seen, figureHref(visit))
    if (ending === 'csv') return file(tableCsv(table), 'text/csv; charset=utf-8', called)
    if (ending === 'xlsx') return file(await tableXlsx(table), xlsx, called)
    return refused(404)
  }
  const drawing = drawingsOf(seen).find((d) => d.id === id)
  if (drawing === undefined) return refused(404)
  if (ending === 'csv') return file(tableCsv(drawing.table), 'text/csv; charset=utf-8', called)
  const svg = drawing.draw(1000)
  if (ending === 'svg') return file(new TextEncoder().encode(svg), 'image/svg+xml', called)
  return ending === 'png' ? file(await pngOf(svg), 'image/png', called) : refused(404)
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

import type { Problem } from '../../../base/result.ts'
import { transaction } from '../../../db/transaction.ts'
import { officialArea, officialParts } from '../../../reference/regions/indonesia.ts'
import type { Region } from '../../../reference/regions/region.ts'
import { page, redirect, refused } from '../../../ui/answer.ts'
import { atFields } from '../../people/office-parts.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { whoSaved } from '../../studies/saved.ts'
import { type Area, levelOf, partsOf, readCode } from './area.ts'
import { parseNewRegion, parseRegion, regionFields, regionValues } from './area-form.ts'
import { AreaPage } from './area-pages.tsx'
import { PickPage } from './area-pick-page.tsx'
import { addRegions, changeRegion, officeArea, regionSubject, removeRegion } from './area-store.ts'
import { areaText } from './area-text.ts'
import { recapPath } from './frame.tsx'
import { RegionPage, RemoveRegionPage, regionPath } from './region-pages.tsx'
import { whereOf } from './where.ts'

const read = { office: 'recap.read' } as const
const setUp = { office: 'recap.setUp' } as const

/** The office's regions: picked from the official list, named, dated, counted. */
export const areaRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/acuan/wilayah', access: read, answer: (visit) => showAll(visit, {}, 200) },
  { method: 'POST', path: '/rekap/acuan/wilayah', access: setUp, answer: add },
  { method: 'GET', path: '/rekap/acuan/wilayah/pilih', access: setUp, answer: showParts },
  { method: 'POST', path: '/rekap/acuan/wilayah/pilih', access: setUp, answer: take },
  { method: 'GET', path: '/rekap/acuan/wilayah/:code', access: read, answer: showOne },
  { method: 'POST', path: '/rekap/acuan/wilayah/:code', access: setUp, answer: change },
  { method: 'POST', path: '/rekap/acuan/wilayah/:code/desa', access: setUp, answer: takeVillages },
  {
    method: 'GET',
    path: '/rekap/acuan/wilayah/:code/hapus',
    access: setUp,
    answer: (visit) => askToRemove(visit, false),
  },
  { method: 'POST', path: '/rekap/acuan/wilayah/:code/hapus', access: setUp, answer: remove },
]

async function showAll(visit: OfficeVisit, problems: Readonly<Record<string, string>>, status: 200 | 422) {
  const { db, office, sent, membership } = visit
  const area = await officeArea(db, office.id)
  const adding = { code: sent.text('code'), name: sent.text('name') }
  const canChange = canDo('recap.setUp', membership.roles)
  return page(<AreaPage visit={visit} area={area} canChange={canChange} adding={adding} problems={problems} />, status)
}

async function add(visit: OfficeVisit) {
  const { db, office, sent } = visit
  const parsed = parseNewRegion((name) => sent.text(name), await officeArea(db, office.id))
  if (!parsed.ok) return showAll(visit, inWords(parsed.problems, visit), 422)
  await transaction(db, (tx) => addRegions(tx, whereOf(visit), [{ ...parsed.value, aliases: [] }]))
  return redirect(regionPath(visit, parsed.value.code))
}

async function showParts(visit: OfficeVisit) {
  const way = await wayTo(visit.query('kode') ?? '')
  const at = way.at(-1) ?? null
  return page(<PickPage visit={visit} at={at} way={way} parts={await officialParts(at?.code ?? null)} />)
}

/** A region and all that it lies in, the province first; empty for a code that nobody has. */
async function wayTo(typed: string): Promise<Region[]> {
  const code = readCode(typed)
  if (code === null) return []
  const places = code.split('.')
  const way: Region[] = []
  for (let depth = 0; depth < Math.min(3, places.length); depth++) {
    const parts = await officialParts(depth === 0 ? null : places.slice(0, depth).join('.'))
    const found = parts.find((region) => region.code === places.slice(0, depth + 1).join('.'))
    if (found === undefined) return way
    way.push(found)
  }
  return way
}

async function take(visit: OfficeVisit) {
  const { db, sent } = visit
  const code = readCode(sent.text('kode'))
  const regions = code === null ? [] : await officialArea(code, { villages: sent.text('desa') === 'ya' })
  if (regions.length === 0) return refused(404)
  await transaction(db, (tx) => addRegions(tx, whereOf(visit), regions))
  return redirect(recapPath(visit, '/acuan/wilayah'))
}

async function takeVillages(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found === null) return refused(404)
  const villages = await officialParts(found.region.code)
  await transaction(visit.db, (tx) => addRegions(tx, whereOf(visit), villages))
  return redirect(recapPath(visit, '/acuan/wilayah'))
}

async function asked({ db, office, params }: OfficeVisit) {
  const area = await officeArea(db, office.id)
  const region = area.byCode.get(params.code!)
  return region === undefined ? null : { area, region, villageless: isVillageless(area, region.code) }
}

function isVillageless(area: Area, code: string): boolean {
  return levelOf(code) === 'district' && partsOf(area, code).length === 0
}

async function showOne(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found === null) return refused(404)
  const { region, villageless } = found
  const shown = { region, villageless, values: regionValues(region), version: region.version }
  return page(<RegionPage visit={visit} {...shown} canChange={canDo('recap.setUp', visit.membership.roles)} />)
}

async function change(visit: OfficeVisit) {
  const { db, sent } = visit
  const found = await asked(visit)
  if (found === null) return refused(404)
  const { area, region, villageless } = found
  const values = Object.fromEntries(regionFields.map((f) => [f, sent.text(f)])) as ReturnType<typeof regionValues>
  const version = Number(sent.text('version'))
  const parsed = parseRegion((field) => values[field], region.code, area)
  const shown = { visit, region, villageless, values, canChange: true }
  if (!parsed.ok)
    return page(<RegionPage {...shown} version={version} problems={inWords(parsed.problems, visit)} />, 422)
  const changed = await transaction(db, (tx) => changeRegion(tx, whereOf(visit), region.code, version, parsed.value))
  if (changed.ok) return redirect(recapPath(visit, '/acuan/wilayah'))
  const now = (await asked(visit))?.region
  if (now === undefined) return refused(404)
  const conflict = await whoSaved(visit, regionSubject(region.code))
  return page(<RegionPage {...shown} region={now} version={now.version} conflict={conflict} />, 409)
}

async function askToRemove(visit: OfficeVisit, used: boolean) {
  const found = await asked(visit)
  if (found === null) return refused(404)
  const { area, region } = found
  const parts = 1 + area.regions.filter(({ code }) => code.startsWith(`${region.code}.`)).length
  return page(<RemoveRegionPage visit={visit} region={region} parts={parts} used={used} />, used ? 409 : 200)
}

async function remove(visit: OfficeVisit) {
  const removed = await transaction(visit.db, (tx) => removeRegion(tx, whereOf(visit), visit.params.code!))
  if (!removed.ok && removed.problems[0]?.code === 'used') return askToRemove(visit, true)
  return redirect(recapPath(visit, '/acuan/wilayah'))
}

function inWords(problems: readonly Problem[], { at }: OfficeVisit) {
  const words = areaText[at.lang].problems
  return atFields(problems, ({ code, values = {} }) => words[code]?.(values) ?? code)
}

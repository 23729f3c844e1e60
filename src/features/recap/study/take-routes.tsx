import { transaction } from '../../../db/transaction.ts'
import { page, redirect } from '../../../ui/answer.ts'
import { canDo } from '../../people/role.ts'
import { canDoIn } from '../../studies/entry.ts'
import { studyPath } from '../../studies/frame.tsx'
import type { StudyRoute, StudyVisit } from '../../studies/visit.ts'
import type { Figure } from '../figure.ts'
import { type Area, partsOf } from '../model/area.ts'
import { officeArea } from '../model/area-store.ts'
import { startedPeriods } from '../model/period-store.ts'
import type { CategorySet } from '../model/set.ts'
import { setsOf } from '../model/set-store.ts'
import { type Depth, depths, TakePage, type TakeValues } from './take-pages.tsx'
import { figuresChanged, type TableFormat, type TakeAsk, takeFigures } from './take-store.ts'
import { takeText } from './take-text.ts'

export type TakeParts = {
  readonly format: TableFormat
  /** The figures that a study has, of every period, and the code of its region. */
  readonly figuresOf: (
    visit: StudyVisit,
  ) => Promise<{ readonly figures: readonly Figure[]; readonly region: string | null }>
}

/** Figures of the office's recap, copied into a study. */
export function takeRoutes(parts: TakeParts): readonly StudyRoute[] {
  return [
    {
      method: 'GET',
      path: '/studi/:study/rekap',
      access: { study: 'study.read' },
      answer: (visit) => show(visit, parts, null, {}),
    },
    {
      method: 'POST',
      path: '/studi/:study/rekap',
      access: { study: 'study.edit' },
      answer: (visit) => take(visit, parts),
    },
  ]
}

async function show(
  visit: StudyVisit,
  parts: TakeParts,
  typed: TakeValues | null,
  problems: Readonly<Record<string, string>>,
) {
  const { db, office, at, query } = visit
  const { figures, region } = await parts.figuresOf(visit)
  const [sets, area, entries, changed] = [
    await setsOf(db, office.id),
    await officeArea(db, office.id),
    await startedPeriods(db, office.id),
    await figuresChanged(db, office.id, figures),
  ]
  const [added, replaced] = ['tambah', 'ganti'].map((name) =>
    Number(/^\d{1,9}$/.exec(query(name) ?? '')?.[0] ?? Number.NaN),
  )
  const text = takeText[at.lang]
  const told =
    Number.isNaN(added) || Number.isNaN(replaced)
      ? null
      : added! + replaced! === 0
        ? text.same
        : text.done(added!, replaced!)
  const shown = { visit, sets, area, entries, figures: figures.length, hasRegion: region !== null, changed, problems }
  const values = typed ?? { periods: [], depth: 'parts' }
  const canTake = canDo('study.edit', visit.studyRoles) && canDoIn('study.edit', visit.study.state)
  return page(<TakePage {...shown} canTake={canTake} values={values} said={told} />, typed === null ? 200 : 422)
}

async function take(visit: StudyVisit, parts: TakeParts) {
  const { db, office, study, signedIn, now, sent, at } = visit
  const depth = depths.find((one) => one === sent.text('wilayah')) ?? 'parts'
  const typed: TakeValues = { periods: sent.all('periode'), depth }
  const [sets, area] = [await setsOf(db, office.id), await officeArea(db, office.id)]
  const ask = asked(typed, sets, regionsOf(area, depth))
  const words = takeText[at.lang].problems
  if (ask.length === 0) return show(visit, parts, typed, { periode: words.noPeriod })
  const where = { office: office.id, study: study.id, by: signedIn.person.id, now }
  const taken = await transaction(db, (tx) => takeFigures(tx, where, parts.format, ask))
  if (taken.ok)
    return redirect(`${studyPath(visit, '/rekap')}?tambah=${taken.value.added}&ganti=${taken.value.replaced}`)
  const none = taken.problems[0]?.code === 'none'
  return show(visit, parts, typed, { periode: none ? words.none : words.unreadable })
}

/** For each set what was ticked of it; a tick of no set of the office is nothing. */
function asked({ periods }: TakeValues, sets: readonly CategorySet[], regions: readonly string[]): TakeAsk[] {
  return sets.flatMap((set) => {
    const mine = periods.flatMap((pair) => (pair.startsWith(`${set.id}/`) ? [pair.slice(set.id.length + 1)] : []))
    return mine.length === 0 ? [] : [{ categories: set.categories.map((c) => c.id), periods: mine, regions }]
  })
}

function regionsOf(area: Area, depth: Depth): string[] {
  const whole = area.roots.map((root) => root.code)
  if (depth === 'whole') return whole
  if (depth === 'parts') return [...whole, ...whole.flatMap((code) => partsOf(area, code).map((part) => part.code))]
  return area.regions.map(({ code }) => code)
}

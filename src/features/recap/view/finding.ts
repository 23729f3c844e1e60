import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { listed, percent } from '../../../base/words.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { kindOf, leastOf } from '../../../methods/recap/amount.ts'
import { changeBetween } from '../../../methods/recap/change.ts'
import { periodLabel } from '../model/period.ts'
import { countedIn } from '../model/set.ts'
import { unitName } from './amount-text.ts'
import { byAmount, memberName, pivotOf, type Seen } from './seen.ts'
import { signedPercent } from './table.ts'
import { earlierOf, entryOf, sameSeries, setIn } from './view.ts'

/** What stands out, as a title and what must be known beside it. */
export type Finding = { readonly title: string; readonly lead: string }

type Words = {
  readonly none: (what: string, where: string, period: string) => string
  readonly total: (total: string, unit: string, what: string, where: string, period: string) => string
  readonly largest: (share: string, name: string) => string
  readonly even: (name: string) => string
  readonly next: (names: string, others: string) => string
  readonly atLeast: (n: string) => string
  readonly change: (percent: string, period: string) => string
  readonly broken: (series: string) => string
  readonly missing: (regions: string, n: number) => string
  readonly entries: string
}

const text: Record<Language, Words> = {
  id: {
    none: (what, where, period) => `Belum ada angka ${what} ${where} untuk ${period}`,
    total: (total, unit, what, where, period) => `${total} ${unit} ${what} di ${where}, ${period}`,
    largest: (share, name) => `${share} di antaranya ${name}`,
    even: (name) => `terbanyak ${name}`,
    next: (names, others) => `Di luar itu ${others}, terbanyak ${names}.`,
    atLeast: (n) => `Paling sedikit ${n}`,
    change: (share, period) => `${share} dibanding ${period}.`,
    broken: (series) => `Seri ${series} baru mulai, jadi tidak dibandingkan dengan periode sebelumnya.`,
    missing: (regions, n) => `${n} wilayah belum melapor sama sekali: ${regions}.`,
    entries: 'Yang dihitung adalah entri: satu orang dapat tercatat pada lebih dari satu jenis.',
  },
  en: {
    none: (what, where, period) => `No figures of ${what} in ${where} for ${period} yet`,
    total: (total, unit, what, where, period) => `${total} ${unit} of ${what} in ${where}, ${period}`,
    largest: (share, name) => `${share} of them ${name}`,
    even: (name) => `most of them ${name}`,
    next: (names, others) => `Beside that ${others}, most of them ${names}.`,
    atLeast: (n) => `At least ${n}`,
    change: (share, period) => `${share} since ${period}.`,
    broken: (series) => `Series ${series} has just begun, so it is not compared with the period before.`,
    missing: (regions, n) => `${n} regions have reported nothing yet: ${regions}.`,
    entries: 'Entries are counted: one person may stand in more than one category.',
  },
}

/** The sentence that a page begins with: how many, what most of it is, what the rest is, and what is missing. */
export function findingOf(seen: Seen): Finding {
  const { view, world, lang } = seen
  const say = text[lang]
  const table = pivotOf(seen, { rows: 'category', columns: 'region', category: '' })
  const total = table.amount(null, null)
  const set = setIn(world, view.set)
  const where = world.area.byCode.get(view.area)?.name ?? view.area
  const least = total === null ? null : leastOf(total)
  if (total === null || least === null)
    return { title: say.none(set.title[lang], where, periodLabel(view.period, lang)), lead: '' }
  const number = formatNumber(least, lang)
  const unit = total.sums[0]!.unit
  const said = kindOf(total) === 'whole' ? number : say.atLeast(number)
  const ids = byAmount(
    countedIn(set).map((c) => c.id),
    (id) => table.amount(id, null),
  )
  const size = (id: string | undefined) => (id === undefined ? 0 : (leastOf(table.amount(id, null)!) ?? 0))
  const name = (id: string) => memberName(seen, 'category', id).toLowerCase()
  const share = least === 0 ? null : rational(size(ids[0]), least)
  const isGiant = share !== null && size(ids[0]) * 2 > least
  const first =
    share === null ? '' : `: ${isGiant ? say.largest(percent(share, lang), name(ids[0]!)) : say.even(name(ids[0]!))}`
  const rest = ids.slice(1, 4).filter((id) => size(id) > 0)
  const others = rest.map((id) => `${name(id)} (${formatNumber(size(id), lang)})`)
  return {
    title: say.total(said, unitName(unit, lang), set.title[lang], where, periodLabel(view.period, lang)) + first,
    lead: [
      ...(isGiant && others.length > 0
        ? [say.next(listed(others, lang), formatNumber(least - size(ids[0]), lang))]
        : []),
      ...changeWords(seen),
      ...missingWords(seen),
      ...(unit === 'entry' ? [say.entries] : []),
    ].join(' '),
  }
}

function changeWords(seen: Seen): string[] {
  const { view, world, lang } = seen
  const [now, before] = [entryOf(world, view.set, view.period), earlierOf(world, view.set, view.period, 'change')]
  if (now === null || before === null) return []
  const table = pivotOf(seen, { rows: 'period', columns: null, category: '' }, [before.period, now.period])
  const change = changeBetween(
    table.amount(before.period, null),
    table.amount(now.period, null),
    sameSeries(before, now),
  )
  if (change.kind === 'series' && now.series !== '') return [text[lang].broken(now.series)]
  if (change.kind !== 'change' || change.share === null) return []
  return [text[lang].change(signedPercent(change.share, lang), periodLabel(before.period, lang))]
}

function missingWords(seen: Seen): string[] {
  const table = pivotOf(seen, { rows: 'region', columns: null, category: '' })
  const silent = table.rows.filter((region) => kindOf(table.amount(region, null)!) === 'unknown')
  if (silent.length === 0 || silent.length === table.rows.length) return []
  const shown = silent.slice(0, 4).map((region) => memberName(seen, 'region', region))
  const names = silent.length > 4 ? `${shown.join(', ')} …` : listed(shown, seen.lang)
  return [text[seen.lang].missing(names, silent.length)]
}

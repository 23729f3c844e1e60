import { formatDate } from './dates.ts'
import type { Language } from './language.ts'

/** Western Indonesian Time, seven hours ahead all year: the offices that Ungkit was made for live by it. */
const zone = { name: 'WIB', minutes: 7 * 60 }

/** A moment as people write it, with its zone: `24 November 2026 pukul 14.32 WIB`, `24 November 2026 at 14:32 WIB`. */
export function formatMoment(iso: string, lang: Language): string {
  const at = lang === 'id' ? 'pukul' : 'at'
  return `${formatMomentDay(iso, lang)} ${at} ${formatClock(iso, lang)}`
}

/** The day of a moment where the office is: an evening in UTC is the next day there. */
export function formatMomentDay(iso: string, lang: Language): string {
  return formatDate(local(iso).day, lang)
}

/** The time of day alone, where the day is clear, with its zone: `14.32 WIB`, `14:32 WIB`. */
export function formatClock(iso: string, lang: Language): string {
  const { clock } = local(iso)
  return `${lang === 'id' ? clock.replace(':', '.') : clock} ${zone.name}`
}

/** The day, `2026-12-31`, that it is at a moment where the office is. */
export function todayOf(iso: string): string {
  return local(iso).day
}

/** The moment at which a day begins there. */
export function momentOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - zone.minutes * 60_000).toISOString()
}

function local(iso: string): { readonly day: string; readonly clock: string } {
  const shifted = new Date(Date.parse(iso) + zone.minutes * 60_000).toISOString()
  return { day: shifted.slice(0, 10), clock: shifted.slice(11, 16) }
}

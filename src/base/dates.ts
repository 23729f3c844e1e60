import type { Language } from './language.ts'

/** `2021-12-31` as people write it: `31 Desember 2021`, `31 December 2021`. Other text, such as a year alone, stays. */
export function formatDate(iso: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(iso) ?? []
  if (year === undefined) return iso
  return `${Number(day)} ${months[lang][Number(month) - 1]} ${Number(year)}`
}

const months: Record<Language, readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/**
 * A day as people type it, as `2026-12-31`: `31-12-2026`, `31/12/2026`, `31 Desember 2026`, `31 Des 2026`, `2026-12-31`. The
 * month never comes first. Null for a day that does not exist, and for a year of two digits, which may mean two centuries.
 */
export function readDay(typed: string): string | null {
  const text = typed.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return dayOf(iso[1]!, Number(iso[2]), iso[3]!)
  const [, day, month, year] =
    /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|[A-Za-z]{3,9})\.?(?:\s*[-/.]\s*|\s+)(\d{4})$/.exec(text) ?? []
  if (day === undefined) return null
  return dayOf(year!, /^\d/.test(month!) ? Number(month) : monthOf(month!), day)
}

/** A day as the hints of forms write it, `31-12-2026`; other text stays. */
export function typedDay(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1')
}

/** Whether somebody wrote day, month and year: what is not read then is a day that does not exist. */
export function isDayShaped(typed: string): boolean {
  return /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4})$/.test(typed.trim())
}

function monthOf(word: string): number {
  const sought = word.toLowerCase()
  const found = [...months.id, ...months.en].findIndex((name) => {
    const known = name.toLowerCase()
    return known === sought || (sought.length === 3 && known.startsWith(sought))
  })
  return found < 0 ? 0 : (found % 12) + 1
}

function dayOf(year: string, month: number, day: string): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${iso}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null
}

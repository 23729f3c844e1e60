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

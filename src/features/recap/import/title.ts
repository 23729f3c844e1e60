import type { FileRow } from '../../../base/table/file-rows.ts'
import { parsePeriod } from '../model/period.ts'
import { tidy } from './cell.ts'
import type { Known } from './known.ts'

/** What is said once for a whole table, in its title, the name of its sheet or of its file. */
export type Context = {
  readonly period: string | null
  readonly region: string | null
  /** `ppks`, `psks`, `desil`: what a bare number of a category is counted in. */
  readonly set: string | null
  /** Where a whole table or sheet is of one category. */
  readonly category: string | null
}

export const nothingSaid: Context = { period: null, region: null, set: null, category: null }

/** What the rows above a table say. The nearest words win. */
export function titleContext(rows: readonly FileRow[], known: Known): Context {
  return rows
    .flatMap(({ cells }) => cells.map(tidy).filter((text) => text !== ''))
    .reduce<Context>((so, text) => narrower(so, textContext(text, known)), nothingSaid)
}

/** The second where it says something, else the first. */
export function narrower(first: Context, second: Context): Context {
  return {
    period: second.period ?? first.period,
    region: second.region ?? first.region,
    set: second.set ?? first.set,
    category: second.category ?? first.category,
  }
}

export function textContext(text: string, known: Known): Context {
  return { period: periodIn(text), region: regionIn(text, known), set: setIn(text), category: categoryIn(text, known) }
}

/** `DATA FAKIR MISKIN PER KECAMATAN TAHUN 2021` is of one category. */
function categoryIn(text: string, known: Known): string | null {
  const bare = text
    .replace(/[_]+/g, ' ')
    .replace(
      /^((tabel|table) [\d.]+\s*)?((data|rekap(itulasi)?|jumlah|daftar|banyaknya|nama|laporan|penerima|jenis)\s+)*/i,
      '',
    )
    .replace(
      /\s*\b(per|menurut|di|se-?|tahun|semester|triwulan|kabupaten|kab\.|kecamatan|kec\.|berdasarkan|s\.d|\d{4})(\s.*)?$/i,
      '',
    )
    .trim()
  if (!/\p{L}{3}/u.test(bare)) return null
  const match = known.category(bare)
  return match.kind === 'one' && match.by !== 'code' ? match.code : null
}

const months =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december'

/**
 * The period that a title speaks of: `per 31 Desember 2021` is the year, `per 30 Juni 2023` its first half. None for a span of
 * years or two different ones.
 */
export function periodIn(text: string): string | null {
  const flat = text.replace(/[_]+/g, ' ').replace(/\s+/g, ' ')
  if (/\b(19|20)\d\d\s*(?:[-–/]|s\.?d\.?|sampai( dengan)?|dan)\s*(19|20)\d\d\b/i.test(flat)) return null
  const day = new RegExp(`\\b(\\d{1,2})\\s+(${months})\\s+((?:19|20)\\d\\d)\\b`, 'i').exec(flat)
  if (day !== null) return endOf(Number(day[1]), day[2]!, day[3]!)
  const parts = new RegExp(
    `(?:(?:semester|smt|triwulan|tri wulan|tw|kuartal|q)\\s*(?:iv|i{1,3}|[1-4])|\\b(?:${months}))[\\s,]*(?:tahun\\s*)?(?:anggaran\\s*)?(?:19|20)\\d\\d`,
    'i',
  ).exec(flat)
  if (parts !== null) return parsePeriod(parts[0])
  const years = [...new Set([...flat.matchAll(/(?<![\d.])((?:19|20)\d\d)(?![\d.]|\s*tentang)/g)].map((m) => m[1]!))]
  // The year of a regulation is no period of figures.
  const said = years.filter((year) => !new RegExp(`(nomor|no\\.?)\\s*\\d+\\s*tahun\\s*${year}`, 'i').test(flat))
  return said.length === 1 && parsePeriod(flat) === null ? said[0]! : said.length === 1 ? parsePeriod(flat) : null
}

function endOf(day: number, month: string, year: string): string | null {
  const at = parsePeriod(`${month} ${year}`)
  if (at?.endsWith('-12') && day === 31) return year
  return at?.endsWith('-06') && day === 30 ? `${year}-H1` : at
}

/** `KECAMATAN MERAPI BARAT TAHUN 2021`: the words behind the name of a level, as many as make a name. */
function regionIn(text: string, known: Known): string | null {
  const whole = known.region(text)
  if (whole.kind === 'one') return whole.code
  for (const [, said, level, words] of text.matchAll(
    /\b((desa|kelurahan|kecamatan|kec\.|kabupaten|kab\.)\s+)((?:\p{L}+[\s,.:-]*){1,5})/giu,
  )) {
    const names = (words ?? '').trim().split(/[\s,.:-]+/)
    for (let n = Math.min(4, names.length); n > 0; n--) {
      const match = known.region(`${said ?? level} ${names.slice(0, n).join(' ')}`)
      if (match.kind === 'one') return match.code
    }
  }
  return null
}

export function setIn(text: string): string | null {
  if (/\bdesil\b/i.test(text)) return 'desil'
  const [client, source] = [
    /\b(ppks|pmks)\b|pemerlu pelayanan|penyandang masalah/i.test(text),
    /\bpsks\b|potensi dan sumber/i.test(text),
  ]
  return client === source ? null : client ? 'ppks' : 'psks'
}

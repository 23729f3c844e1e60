import type { Sex } from '../model/key.ts'

/** What the head of a column says that stands in it, before anything below is looked at. */
export type HeadWord =
  | 'number'
  | 'code'
  | 'region'
  | 'category'
  | 'period'
  | 'sex'
  | 'age'
  | 'unit'
  | 'note'
  | 'percent'
  | 'total'
  | 'amount'

const heads: readonly (readonly [HeadWord, RegExp])[] = [
  [
    'percent',
    /%|\bpersen(tase|tasi)?\b|\bproporsi\b|\bprosentase\b|\bpercent\b|\brasio\b|\brank(ing)?\b|\bperingkat\b/,
  ],
  ['number', /^(no|nomor|no urut|nomor urut|nu|urut|id|#)\.?$/],
  [
    'code',
    /^kode\b.*(wil|kec|kab|desa|kel|bps|kemendagri|daerah)|^kode$|^kode_|^code$|^(region|region code|id wilayah)$/,
  ],
  ['sex', /^(jenis kelamin|jk|j\.?k\.?|kelamin|l\/p|sex|gender)$/],
  ['age', /^(usia|umur|kelompok (usia|umur)|gol(ongan)? (usia|umur)|age)( \((th|thn|tahun)\))?$/],
  ['unit', /^(satuan|unit)$/],
  ['note', /^(ket|keterangan|catatan|sumber|sumber data|note|notes|remark|source)\.?$/],
  [
    'region',
    /^(nama )?(wilayah|daerah|kecamatan|kec|desa|kelurahan|kel|desa ?\/ ?kel(urahan)?|kel(urahan)? ?\/ ?desa|kabupaten|kab|kabupaten ?\/ ?kota|kab ?\/ ?kota|nagari|lokasi|district|village|regency)\.?( ?\/ ?(desa|kelurahan|kel))?$/,
  ],
  [
    'category',
    /^(nama )?(jenis|kategori|uraian|klasifikasi|variabel|indikator|desil|peringkat desil|kelompok sasaran|category|kode ppks|kode pmks|kode jenis)( \/?.*)?$|^(jenis |nama |kategori )?(ppks|pmks|psks)( .*)?$/,
  ],
  ['period', /^(tahun|thn|periode|semester|smt|triwulan|tw|bulan|year|period|tahun data|kuartal)$/],
]

const totals =
  /^(grand |sub ?-?)?(jumlah|jml|jlh|total|tot)( (total|semua|seluruh\w*|keseluruhan|ppks|pmks|psks|jiwa|orang|kk|kab\w*|kec\w*|se-?.*|per .*|akhir|umum))*\.?$/
const amounts =
  /^(jumlah|jml|jlh|total|nilai|banyak(nya)?|angka|frekuensi|jiwa|orang|kk|volume|value|count|n|realisasi|hasil)( (\(.*\)|jiwa|orang|kk|kasus|data|ppks|pmks|psks|penerima|penyandang|nya|unit|tahun ini))*\.?$/

/** The word that a head is; null for a name or anything else. */
export function headWord(text: string): HeadWord | null {
  const bare = plain(text)
  if (bare === '') return null
  if (totals.test(bare)) return 'total'
  const found = heads.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
  return found ?? (amounts.test(bare) ? 'amount' : null)
}

/** A label at the left that says: what follows adds up the rows above. */
export function isTotalLabel(text: string): boolean {
  const bare = plain(text)
  return totals.test(bare) || /^(sub ?-?total|sub ?-?jumlah|jumlah|total|grand total)\b/.test(bare)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[_\s]+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim()
}

const males = /^(l|lk|laki|laki ?-?\s?laki|pria|male|m)$/
const females = /^(p|pr|perempuan|wanita|female|f)$/

/** `L` and `P` are sexes where both stand side by side; a single P can be anything. */
export function sexWord(text: string): Exclude<Sex, ''> | null {
  const bare = plain(text).replace(/\.$/, '')
  if (males.test(bare)) return 'male'
  return females.test(bare) ? 'female' : null
}

/** `0-5 tahun`, `6 s.d. 18 th`, `60 ke atas`, `> 60 th` as a key of the model; null for anything else. */
export function ageWord(text: string): string | null {
  const bare = plain(text)
    .replace(/\s*(tahun|thn|th)\.?$/, '')
    .replace(/^(usia|umur)\s*/, '')
  const span = /^(\d{1,3})\s*(?:-|–|s\.?d\.?|s\/d|sampai)\s*(\d{1,3})$/.exec(bare)
  if (span !== null) return Number(span[1]) <= Number(span[2]) ? `${Number(span[1])}-${Number(span[2])}` : null
  const from = /^(?:(?:≥|>=)\s*(\d{1,3})|(\d{1,3})\s*(?:\+|ke ?atas|tahun ke ?atas|keatas))$/.exec(bare)
  return from === null ? null : `${Number(from[1] ?? from[2])}+`
}

/** What a head says that is counted: `jumlah KK` counts families. */
export function unitWord(text: string): 'person' | 'family' | null {
  if (/\b(kk|keluarga|kepala keluarga)\b/i.test(text)) return 'family'
  return /\b(jiwa|orang)\b/i.test(text) ? 'person' : null
}

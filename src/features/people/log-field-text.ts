import { formatDate } from '../../base/dates.ts'
import { isId } from '../../base/ids.ts'
import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import { formatDecimal, formatNumber } from '../../base/numbers.ts'
import type { FieldChange, FieldValue, Plain } from './log-changes.ts'
import { roles } from './role.ts'
import { roleText } from './role-text.ts'

/** Fields that entries tell of; one that is not here is called by its key. */
const fields = {
  title: { id: 'Judul', en: 'Title' },
  question: { id: 'Pertanyaan', en: 'Question' },
  office: { id: 'Kantor', en: 'Office' },
  name: { id: 'Nama', en: 'Name' },
  region: { id: 'Wilayah', en: 'Region' },
  code: { id: 'Kode', en: 'Code' },
  period: { id: 'Masa', en: 'Period' },
  label: { id: 'Sebutan', en: 'Label' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Sampai', en: 'To' },
  state: { id: 'Keadaan', en: 'State' },
  decision: { id: 'Penetapan', en: 'Decision' },
  settled: { id: 'Pemutus seri', en: 'Settled by' },
  record: { id: 'Catatan beku', en: 'Frozen record' },
  number: { id: 'Nomor', en: 'Number' },
  sha256: { id: 'Sidik (SHA-256)', en: 'SHA-256' },
  issue: { id: 'Isu', en: 'Issue' },
  by: { id: 'Melalui', en: 'Through' },
  'decision.by': { id: 'Oleh', en: 'By' },
  on: { id: 'Tanggal', en: 'Date' },
  reason: { id: 'Alasan', en: 'Reason' },
  source: { id: 'Sumber', en: 'Source' },
  note: { id: 'Catatan', en: 'Note' },
  points: { id: 'Nilai', en: 'Points' },
  total: { id: 'Jumlah tercetak', en: 'Printed total' },
  rank: { id: 'Peringkat tercetak', en: 'Printed rank' },
  place: { id: 'Urutan', en: 'Place' },
  rater: { id: 'Penilai', en: 'Rater' },
  scores: { id: 'Nilai', en: 'Scores' },
  printed: { id: 'Tercetak', en: 'Printed' },
  gone: { id: 'Nilai yang hilang', en: 'Scores that went' },
  outside: { id: 'Nilai di luar skala', en: 'Scores outside the scale' },
  method: { id: 'Metode', en: 'Method' },
  version: { id: 'Versi', en: 'Version' },
  digest: { id: 'Sidik', en: 'Digest' },
  roles: { id: 'Peran', en: 'Roles' },
  role: { id: 'Peran', en: 'Role' },
  userId: { id: 'Orang', en: 'Person' },
  member: { id: 'Anggota', en: 'Member' },
  until: { id: 'Sampai', en: 'Until' },
  expiresAt: { id: 'Berlaku sampai', en: 'Holds until' },
  binnedAt: { id: 'Dibuang pada', en: 'Put into the bin' },
  kind: { id: 'Macam', en: 'Kind' },
  outcome: { id: 'Hasil', en: 'Outcome' },
  inTime: { id: 'Tepat waktu', en: 'In time' },
  receivedAt: { id: 'Diterima', en: 'Received' },
  dueAt: { id: 'Tenggat', en: 'Due' },
  account: { id: 'Akun dihapus', en: 'Account erased' },
  entries: { id: 'Catatan', en: 'Entries' },
  sessions: { id: 'Sesi', en: 'Sessions' },
  othersEnded: { id: 'Sesi lain diakhiri', en: 'Other sessions ended' },
  address: { id: 'Alamat jaringan', en: 'Network address' },
  why: { id: 'Sebab', en: 'Why' },
  bytes: { id: 'Ukuran (bita)', en: 'Size (bytes)' },
  encrypted: { id: 'Tersandi', en: 'Encrypted' },
  made: { id: 'Cadangan dari', en: 'Backup of' },
  sequence: { id: 'Nomor catatan terakhir', en: 'Number of the last entry' },
  hash: { id: 'Sidik', en: 'Hash' },
  format: { id: 'Bentuk', en: 'Format' },
  category: { id: 'Kategori', en: 'Category' },
  categories: { id: 'Kategori', en: 'Categories' },
  count: { id: 'Banyaknya', en: 'How many' },
  periods: { id: 'Periode', en: 'Periods' },
  figures: { id: 'Angka', en: 'Figures' },
  value: { id: 'Angka', en: 'Figure' },
  unit: { id: 'Satuan', en: 'Unit' },
  swot: { id: 'SWOT', en: 'SWOT' },
  convention: { id: 'Konvensi rating', en: 'Convention of ratings' },
  weight: { id: 'Bobot (per seribu)', en: 'Weight (thousandths)' },
  rating: { id: 'Rating', en: 'Rating' },
  cell: { id: 'Sel TOWS', en: 'TOWS cell' },
  score: { id: 'Daya tarik', en: 'Attractiveness' },
  attractiveness: { id: 'Daya tarik', en: 'Attractiveness' },
  about: { id: 'Sebab dari', en: 'Cause of' },
  parent: { id: 'Menjelaskan sebab', en: 'Explains the cause' },
  causes: { id: 'Sebab di bawahnya', en: 'Causes below it' },
  status: { id: 'Status', en: 'Status' },
  text: { id: 'Isi', en: 'Words' },
  places: { id: 'Tempat', en: 'Places' },
  left: { id: 'Sisi kiri', en: 'Left side' },
  operator: { id: 'Tanda', en: 'Operator' },
  right: { id: 'Sisi kanan', en: 'Right side' },
  sexes: { id: 'Jenis kelamin', en: 'Sexes' },
  ages: { id: 'Kelompok umur', en: 'Ages' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Values that stand for something, by the field that they stand in. */
const values = {
  state: {
    active: { id: 'dikerjakan', en: 'at work' },
    archived: { id: 'diarsipkan', en: 'archived' },
    binned: { id: 'di tempat sampah', en: 'in the bin' },
  },
  status: {
    draft: { id: 'draf', en: 'draft' },
    checked: { id: 'sudah diperiksa', en: 'checked' },
    approved: { id: 'disahkan', en: 'approved' },
  },
  kind: {
    access: { id: 'melihat datanya', en: 'access' },
    correction: { id: 'memperbaiki datanya', en: 'correction' },
    deletion: { id: 'menghapus datanya', en: 'deletion' },
    comment: { id: 'komentar', en: 'comment' },
    'follow-up': { id: 'perlu ditindaklanjuti', en: 'to be followed up' },
    explanation: { id: 'penjelasan', en: 'explanation' },
  },
  convention: {
    ratings: {
      id: 'rating 1 sampai 4, dibalik untuk yang menghambat',
      en: 'ratings 1 to 4, reversed for what hinders',
    },
    signed: { id: 'rating bertanda, negatif untuk yang menghambat', en: 'signed ratings, negative for what hinders' },
  },
  score: { '-': { id: 'tidak berpengaruh', en: 'does not bear' } },
  outcome: { done: { id: 'dipenuhi', en: 'done' }, refused: { id: 'ditolak', en: 'refused' } },
  why: {
    password: { id: 'kata sandi keliru', en: 'wrong password' },
    code: { id: 'kode keliru', en: 'wrong code' },
    closed: { id: 'akun ditutup', en: 'account closed' },
  },
  by: {
    password: { id: 'kata sandi', en: 'password' },
    code: { id: 'kode kedua', en: 'second factor' },
    recovery: { id: 'kode pemulihan', en: 'recovery code' },
    sso: { id: 'akun kantor (SSO)', en: 'single sign-on' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>

type Plainly = { readonly empty: string; readonly yes: string; readonly no: string; readonly unknown: string }

const plain: Record<Language, Plainly> = {
  id: { empty: '(kosong)', yes: 'ya', no: 'tidak', unknown: '(tidak dikenal lagi)' },
  en: { empty: '(empty)', yes: 'yes', no: 'no', unknown: '(not known any more)' },
}

/** Where a changed field stands, in words: `isu-2 · A · Nilai`. `labels` says what rows are called, by their codes. */
export function fieldText(
  { row, field }: Pick<FieldChange, 'row' | 'field'>,
  lang: Language,
  labels: ReadonlyMap<string, string> = new Map(),
): string {
  const names = field.map((key, i) => {
    const known = knownField(field.slice(0, i + 1).join('.')) ?? knownField(key)
    return known === null ? key : fields[known][lang]
  })
  return [...row.map((code) => labels.get(code) ?? code), ...names].join(' · ')
}

/** Changes in the order in which people tell them: row by row as they came, the title first. */
export function inOrder(changes: readonly FieldChange[]): FieldChange[] {
  const order = Object.keys(fields)
  const rows = [...new Set(changes.map(({ row }) => row.join('\n')))]
  const place = ({ field }: FieldChange) => {
    const at = order.indexOf(field[0] ?? '')
    return at < 0 ? order.length : at
  }
  return changes.toSorted(
    (a, b) => rows.indexOf(a.row.join('\n')) - rows.indexOf(b.row.join('\n')) || place(a) - place(b),
  )
}

function knownField(key: string): keyof typeof fields | null {
  return Object.hasOwn(fields, key) ? (key as keyof typeof fields) : null
}

/** Whether there is something to quote. */
export function isEmpty(value: FieldValue): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0)
}

/** A value in words. `names` says what people are called, by id. */
export function valueText(
  value: FieldValue,
  field: readonly string[],
  names: ReadonlyMap<string, string>,
  lang: Language,
): string {
  const key = field.at(-1) ?? ''
  const one = (item: Plain) => plainText(item, key, names, lang)
  return isList(value) ? value.map(one).join(', ') || plain[lang].empty : one(value)
}

function isList(value: FieldValue): value is readonly Plain[] {
  return Array.isArray(value)
}

function plainText(value: Plain, key: string, names: ReadonlyMap<string, string>, lang: Language): string {
  if (value === null || value === '') return plain[lang].empty
  if (typeof value === 'boolean') return value ? plain[lang].yes : plain[lang].no
  if (typeof value === 'number') return formatNumber(value, lang)
  const said = saidBy(key, value, lang)
  if (said !== null) return said
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatMoment(value, lang)
  // Totals stand in the log as canonical decimals.
  if (key === 'total' && /^-?\d+(\.\d+)?$/.test(value)) return formatDecimal(value, lang)
  const known = names.get(value)
  if (known === undefined && isId(value)) return plain[lang].unknown
  return known ?? formatDate(value, lang)
}

function saidBy(key: string, value: string, lang: Language): string | null {
  const role = roles.find((known) => known === value)
  if ((key === 'role' || key === 'roles') && role !== undefined) return roleText[lang][role].name
  if (!Object.hasOwn(values, key)) return null
  const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = values[key as keyof typeof values]
  return Object.hasOwn(known, value) ? known[value]![lang] : null
}

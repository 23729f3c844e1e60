import type { Language } from '../../../base/language.ts'
import type { PeriodStatus } from './period-entry.ts'

/** The rooms of the recap, each with a sign for the eye. */
export const rooms = [
  { path: '/rekap', mark: '⌂' },
  { path: '/rekap/isi', mark: '✎' },
  { path: '/rekap/impor', mark: '↓' },
  { path: '/rekap/periksa', mark: '✓' },
  { path: '/rekap/lihat', mark: '▦' },
  { path: '/rekap/sinyal', mark: '▲' },
  { path: '/rekap/terbitkan', mark: '↗' },
  { path: '/rekap/acuan', mark: '≡' },
] as const

type RoomPath = (typeof rooms)[number]['path']

type RoomText = {
  readonly menu: string
  readonly rooms: Readonly<Record<RoomPath, string>>
  readonly notYet: string
  readonly notReported: string
  readonly confidential: string
  readonly total: string
  readonly statuses: Readonly<Record<PeriodStatus, string>>
  readonly counts: Readonly<Record<'stock' | 'flow', string>>
  readonly sexes: Readonly<Record<'' | 'female' | 'male', string>>
  readonly units: Readonly<Record<'entry' | 'person' | 'family' | 'group' | 'community', string>>
  readonly levels: Readonly<Record<'province' | 'regency' | 'district' | 'village', string>>
}

/** Words that every room of the recap says alike. */
export const roomText: Record<Language, RoomText> = {
  id: {
    menu: 'Rekapitulasi kantor',
    rooms: {
      '/rekap': 'Ringkasan',
      '/rekap/isi': 'Isi angka',
      '/rekap/impor': 'Impor',
      '/rekap/periksa': 'Periksa',
      '/rekap/lihat': 'Lihat',
      '/rekap/sinyal': 'Sinyal',
      '/rekap/terbitkan': 'Terbitkan',
      '/rekap/acuan': 'Acuan',
    },
    notYet: 'belum dilaporkan',
    notReported: 'tidak dilaporkan',
    confidential: 'rahasia',
    total: 'Jumlah',
    statuses: { draft: 'draf', checked: 'sudah diperiksa', approved: 'disahkan' },
    counts: { stock: 'jumlah pada akhir periode', flow: 'jumlah yang masuk selama periode' },
    sexes: { '': 'semua', female: 'perempuan', male: 'laki-laki' },
    units: { entry: 'entri', person: 'orang', family: 'keluarga', group: 'kelompok', community: 'komunitas' },
    levels: { province: 'provinsi', regency: 'kabupaten/kota', district: 'kecamatan', village: 'desa/kelurahan' },
  },
  en: {
    menu: 'Recap of the office',
    rooms: {
      '/rekap': 'Summary',
      '/rekap/isi': 'Enter figures',
      '/rekap/impor': 'Import',
      '/rekap/periksa': 'Check',
      '/rekap/lihat': 'See',
      '/rekap/sinyal': 'Signals',
      '/rekap/terbitkan': 'Publish',
      '/rekap/acuan': 'Reference',
    },
    notYet: 'not reported yet',
    notReported: 'not reported',
    confidential: 'confidential',
    total: 'Total',
    statuses: { draft: 'draft', checked: 'checked', approved: 'approved' },
    counts: { stock: 'how many at the end of the period', flow: 'how many came in the period' },
    sexes: { '': 'all', female: 'female', male: 'male' },
    units: { entry: 'entries', person: 'people', family: 'families', group: 'groups', community: 'communities' },
    levels: { province: 'province', regency: 'regency', district: 'district', village: 'village' },
  },
}

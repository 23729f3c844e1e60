import type { FileCell } from '../../../base/table/file-rows.ts'
import { tidy } from './cell.ts'

/** Which data of a person a column holds. Such columns are left out, counted only, and never stored. */
export type PersonalKind = 'nik' | 'kk' | 'name' | 'address' | 'birth' | 'contact'

const heads: readonly (readonly [PersonalKind, RegExp])[] = [
  ['nik', /^(no(mor)?\.? ?)?(nik|ktp|identitas|induk kependudukan)\b|^nik\b|\bnik$/],
  [
    'kk',
    /^(no(mor)?\.? ?)(kk|kartu keluarga)\b|^(nokk|no_kk|nkk|kartu keluarga)\b|^id ?(keluarga|dtks|dtsen|bdt|pbi|art|semesta)\b/,
  ],
  [
    'birth',
    /\b(tanggal|tgl\.?|tempat|thn|tahun) ?(dan |& |\/ ?)?(tanggal |tgl\.? )?lahir\b|^ttl\b|^(birth ?date|date of birth|lahir)\b/,
  ],
  ['address', /^alamat\b|^(rt|rw|rt ?\/ ?rw|dusun|jalan|jln?\.?|koordinat|lintang|bujur|latitude|longitude|address)\b/],
  ['contact', /\b(telepon|telp|hp|handphone|no wa|whatsapp|email|e-mail|rekening|npwp|bpjs)\b/],
  [
    'name',
    /^(nama|name)( (lengkap|kepala keluarga|krt|kk|penerima|anggota|individu|klien|pmks|ppks|orang|bayi|anak|ibu|ayah|siswa|warga|penduduk|pengurus|wali|kpm|art|manfaat|penyandang|istri|suami|disabilitas).*)?$|^(ibu|ayah|kepala keluarga|ibu kandung|nama gadis.*|suami|istri|wali|kpm|krt)$/,
  ],
]

/** By its head. `Nama Kecamatan` and `Nama Lembaga` are names of no person. */
export function personalHead(text: string): PersonalKind | null {
  const bare = text.toLowerCase().replace(/[_.]+/g, ' ').replace(/\s+/g, ' ').trim()
  return heads.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

/** By its cells: most of them are the 16 digits of a NIK or KK. */
export function personalCells(cells: readonly FileCell[]): PersonalKind | null {
  const filled = cells.filter((cell) => tidy(cell) !== '')
  const numbers = filled.filter(isIdentityNumber).length
  return numbers > 0 && numbers * 2 >= filled.length ? 'nik' : null
}

/**
 * 16 digits are the NIK of a person or the number of a family, also where a program kept them as a number, lost the last digit or
 * put invisible signs between.
 */
export function isIdentityNumber(cell: FileCell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1e15 && cell < 1e16
  if (cell.length < 16) return false
  const digits = cell.normalize('NFKC').replace(/[\s'’`.\-\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
  return /^\d{16}$/.test(digits)
}

/** The 16 digits inside a longer text go; what stands around them stays. */
export function withoutIdentityNumbers(cell: FileCell): FileCell {
  if (isIdentityNumber(cell)) return ''
  return typeof cell === 'string' && cell.length >= 16 ? cell.replace(/(?<!\d)\d{16}(?!\d)/g, '…') : cell
}

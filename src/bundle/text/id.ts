import type { BundleProblemTexts, Say } from './codes.ts'

const near = (s: Say) => (s.text('near') === '' ? 'Periksa ejaannya.' : `Mungkin maksudnya "${s.text('near')}".`)

export const indonesian: BundleProblemTexts = {
  badCsv: () => 'tanda kutip tidak berpasangan. Tutup kutipnya, atau tulis kutip di dalam teks dua kali ("").',
  badJson: () => 'JSON tidak dapat dibaca. Periksa koma, kutip, dan kurung di sekitar baris itu.',
  badPath: (s) => `nama berkas "${s.text('path')}" menunjuk ke luar studi. Pakai nama biasa, misalnya sources/s1.txt.`,
  badReference: (s) => `"${s.text('found')}" bukan rujukan. Tuliskan jenis dan tandanya, misalnya quote:q-01.`,
  badZip: () => 'berkas .zip ini rusak atau tidak lengkap. Salin ulang dari asalnya.',
  brokenChain: () =>
    'rantai catatan terputus di sini: baris ini diubah, hilang, atau dipindah. Ambil salinan yang utuh.',
  bundleTooLarge: (s) => `isi studi lebih dari ${s.number('limit')} bita. Keluarkan lampiran yang besar.`,
  cellTooLong: () => 'satu sel terlalu panjang (lebih dari 100.000 huruf). Pindahkan teksnya ke berkas sumber.',
  duplicateColumn: () => 'nama kolom ini ada dua kali. Beri nama yang berbeda.',
  duplicateFile: () => 'berkas ini ada dua kali di dalam .zip. Hapus salah satunya.',
  duplicateKey: (s) => `kunci "${s.text('key')}" ada dua kali di objek yang sama. Sisakan satu saja.`,
  duplicateRow: (s) => `"${s.text('key')}" sudah ada di baris ${s.text('first')}. Hapus atau ubah salah satunya.`,
  emptyCell: () => 'sel ini kosong. Isikan nilainya.',
  emptyTable: () => 'tabel ini kosong. Baris pertama harus berisi nama kolom.',
  encrypted: () => 'berkas ini dikunci dengan kata sandi. Buka kuncinya, lalu simpan ulang.',
  figureWithoutState: () =>
    'angka kosong. Tuliskan angkanya, atau isi kolom state dengan not-reported atau confidential.',
  figureWithState: () => 'angka tertulis, tetapi keadaannya bukan "reported". Pilih salah satu.',
  fileAndFolder: () => 'ada berkas dan folder dengan nama yang sama ini. Ganti salah satu namanya.',
  fileTooLarge: (s) => `berkas ini lebih dari ${s.number('limit')} bita. Perkecil atau bagi berkasnya.`,
  idTooLong: (s) => `tanda "${s.text('found')}" lebih dari ${s.text('limit')} huruf. Pendekkan di semua tabel.`,
  inexactNumber: (s) =>
    `angka ${s.text('key')} terlalu panjang dan akan berubah saat disimpan. Apit dengan kutip sebagai teks, atau bulatkan sendiri.`,
  jsonTooDeep: (s) => `JSON bertingkat lebih dari ${s.number('limit')}. Sederhanakan susunannya.`,
  link: () => 'ini tautan, bukan berkas. Ganti dengan berkas aslinya.',
  longColumn: (s) =>
    `nama kolom ke-${s.text('number')} terlalu panjang. Periksa tanda kutip di baris kepala, lalu pendekkan namanya.`,
  missingColumn: (s) => `kolom ini tidak ada. Kolom yang ada: ${s.text('found')}.`,
  missingFile: () => 'berkas ini wajib ada di dalam studi. Bandingkan dengan studi contoh.',
  missingSourceFile: (s) => `berkas "${s.text('path')}" tidak ada di dalam studi. Tambahkan, atau kosongkan sel ini.`,
  moreProblems: (s) => `… dan ${s.number('count')} hal lain. Perbaiki yang di atas dahulu.`,
  namelessColumn: (s) => `kolom ke-${s.text('number')} tidak bernama. Beri nama, atau hapus kolomnya.`,
  noSuchPath: () => 'folder atau berkas itu tidak ada. Periksa nama dan letaknya.',
  notABundle: () => 'ini bukan folder studi dan bukan .zip. Sebutkan folder yang berisi datapackage.json.',
  notABundleFolder: () => 'folder ini sudah ada dan bukan studi, maka tidak ditimpa. Pilih nama lain.',
  notAJsonObject: () => 'di sini diharapkan sebuah objek JSON { … }.',
  notAllowed: (s) => `"${s.text('found')}" tidak dikenal. Pilih salah satu: ${s.text('allowed')}.`,
  notDate: (s) => `"${s.text('found')}" bukan tanggal. Tuliskan sebagai 2021-12-31.`,
  notInteger: (s) => `"${s.text('found')}" bukan bilangan bulat. Tuliskan angka saja tanpa titik, misalnya 46109.`,
  notNumber: (s) => `"${s.text('found')}" bukan angka. Tuliskan dengan titik desimal, misalnya 12.5.`,
  notReadable: (s) => `tidak dapat dibuka (${s.text('reason')}). Periksa izin berkasnya.`,
  notUtf8: () => 'ada huruf yang bukan UTF-8 di baris ini. Simpan ulang berkasnya sebagai "CSV UTF-8".',
  notWritable: (s) =>
    `tidak dapat ditulis (${s.text('reason')}); isi yang lama tetap utuh. Periksa izin dan ruang penyimpanan.`,
  nulByte: () => 'ada tanda NUL di baris ini, berkasnya bukan teks. Simpan ulang dari program asalnya.',
  otherSeparator: (s) =>
    `pemisahnya ${s.text('separator') === ';' ? 'titik koma' : 'tab'}, bukan koma. Berkas tetap dibaca; saat disimpan, pemisahnya menjadi koma.`,
  quoteDiffers: (s) =>
    `kutipan tidak sama dengan sumbernya; di tempat itu tertulis "${s.text('found')}". Periksa start dan end.`,
  reservedKey: (s) => `kunci "${s.text('key')}" tidak boleh dipakai. Ganti namanya.`,
  tooDeep: (s) => `folder bertingkat lebih dari ${s.text('limit')}. Ratakan susunannya.`,
  tooGreat: (s) => `"${s.text('found')}" terlalu besar; paling besar ${s.text('maximum')}.`,
  tooManyCells: (s) =>
    `baris ini berisi ${s.text('found')} sel, padahal ada ${s.text('expected')} kolom. Apit teks yang berkoma dengan kutip.`,
  tooManyColumns: (s) => `lebih dari ${s.text('limit')} kolom. Hapus kolom yang tidak dipakai.`,
  tooManyFiles: (s) => `lebih dari ${s.number('limit')} berkas. Keluarkan yang tidak termasuk studi.`,
  tooManyRows: (s) => `lebih dari ${s.number('limit')} baris. Bagi menjadi beberapa studi.`,
  tooSmall: (s) => `"${s.text('found')}" terlalu kecil; paling kecil ${s.text('minimum')}.`,
  unknownId: (s) => `"${s.text('found')}" tidak ada di ${s.text('in')}. ${near(s)}`,
  unknownReference: (s) => `"${s.text('found')}" tidak menunjuk ke mana pun. Periksa jenis dan tandanya.`,
}

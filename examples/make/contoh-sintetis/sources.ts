import { observasiO1 } from './observasi-o1.ts'
import { wawancaraN1 } from './wawancara-n1.ts'
import { wawancaraN2 } from './wawancara-n2.ts'

/** The frozen texts by file. */
export const texts: Readonly<Record<string, string>> = {
  'sources/wawancara-n1.txt': wawancaraN1,
  'sources/wawancara-n2.txt': wawancaraN2,
  'sources/observasi-o1.txt': observasiO1,
}

const place = 'Kabupaten Contoh (disamarkan)'

/** id, kind, title, date, place, file, citation. */
export const sources = [
  ['n1', 'interview', 'Wawancara N1, TKSK (sintetis)', '2022-02-07', place, 'sources/wawancara-n1.txt', ''],
  ['n2', 'interview', 'Wawancara N2, PSM (sintetis)', '2022-02-10', place, 'sources/wawancara-n2.txt', ''],
  [
    'o1',
    'observation',
    'Observasi O1, kantor kecamatan (sintetis)',
    '2022-02-15',
    place,
    'sources/observasi-o1.txt',
    '',
  ],
  [
    'seanto-alyani-2026',
    'document',
    'Jumlah PPKS menurut jenis, sampai dengan 2021',
    '',
    '',
    '',
    'Seanto & Alyani (2026), Tabel 1',
  ],
  [
    'rekap-kecamatan',
    'document',
    'Rekapitulasi PPKS per kecamatan 2019 sampai 2021 (sintetis)',
    '2022-02-04',
    place,
    '',
    '',
  ],
  ['berita-acara', 'document', 'Berita acara panel penilaian isu (sintetis)', '2022-03-21', place, '', ''],
  ['laporan-petugas', 'document', 'Laporan bulanan petugas lapangan (sintetis)', '2023-04-12', place, '', ''],
] as const

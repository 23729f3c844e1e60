import { astrid } from '../../../src/methods/scoring/weighted-points/astrid.ts'

export const issues = [
  ['isu-1', 'Data PPKS tercatat ganda dan lambat diperbarui', 'Dari SWOT: f08, f03', 'berita-acara'],
  [
    'isu-2',
    'Kerja petugas sosial lapangan (TKSK, PSM, TAGANA) belum terarah',
    'Dari SWOT: f05, f06, f07',
    'berita-acara',
  ],
  ['isu-3', 'Penyuluhan sosial belum menjangkau desa yang jauh', 'Dari SWOT: f12', 'berita-acara'],
  ['isu-4', 'Lanjut usia telantar belum dikunjungi secara teratur', 'Dari SWOT: f13, f11', 'berita-acara'],
  ['isu-5', 'Bantuan bagi korban bencana dibagikan tanpa pembagian wilayah', 'Dari SWOT: f05, f10', 'berita-acara'],
] as const

const raters = ['p1', 'p2', 'p3', 'p4', 'p5'] as const

/**
 * `points[issue][rater]`, six criteria of ASTRID. Issue 2 leads issue 1 by 433 to 431; p3 stands far from the rest on
 * issue 2; issues 3 and 5 both add up to 387, a tie that means taken in binary floating point would break.
 */
const points: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'isu-1': [
    [14, 13, 16, 14, 15, 12],
    [15, 14, 17, 14, 16, 13],
    [15, 15, 19, 15, 18, 14],
    [13, 13, 16, 14, 15, 12],
    [13, 12, 15, 13, 15, 11],
  ],
  'isu-2': [
    [14, 14, 18, 15, 18, 14],
    [13, 14, 17, 15, 17, 14],
    [10, 9, 11, 12, 11, 9],
    [14, 14, 18, 15, 17, 14],
    [15, 14, 19, 15, 18, 15],
  ],
  'isu-3': [
    [12, 12, 15, 13, 16, 12],
    [11, 12, 14, 13, 15, 11],
    [11, 11, 14, 12, 15, 11],
    [13, 13, 16, 14, 17, 13],
    [11, 11, 13, 12, 14, 10],
  ],
  'isu-4': [
    [13, 13, 15, 14, 14, 12],
    [14, 13, 16, 14, 15, 12],
    [13, 12, 15, 13, 14, 11],
    [14, 14, 16, 14, 15, 13],
    [14, 13, 16, 14, 14, 13],
  ],
  'isu-5': [
    [14, 12, 13, 12, 12, 11],
    [15, 13, 14, 13, 13, 12],
    [13, 12, 13, 12, 12, 10],
    [14, 13, 14, 13, 13, 11],
    [15, 13, 15, 14, 14, 12],
  ],
}

/** Reasons that raters wrote beside some points, by issue, criterion and rater. */
const reasons: Readonly<Record<string, string>> = {
  'isu-1 aktual p3': 'Setiap permintaan data menghasilkan angka yang berbeda.',
  'isu-1 transformasi p3': 'Semua layanan bergantung pada daftar yang benar.',
  'isu-1 inovatif p4': 'Pemutakhiran data sudah sering dicoba; yang baru hanya caranya.',
  'isu-1 dapat-diintervensi p5': 'Sebagian data dipegang pusat, kita hanya dapat mengusulkan.',
  'isu-2 aktual p3': 'Petugas sudah bekerja; yang kurang adalah datanya.',
  'isu-2 transformasi p3': 'Menata petugas tanpa data yang benar hanya memindahkan masalah.',
  'isu-2 transformasi p5': 'Kalau petugas terbagi jelas, kunjungan dan data ikut membaik.',
  'isu-2 dapat-diintervensi p1': 'Cukup dengan surat pembagian tugas dan pertemuan bulanan.',
  'isu-2 dapat-diintervensi p3': 'PSM adalah relawan; dinas tidak dapat memerintah.',
  'isu-2 inovatif p2': 'Satu lembar pantau bersama belum pernah dipakai di sini.',
  'isu-3 inovatif p4': 'Penyuluhan lewat pesan suara dan video pendek mudah dicoba.',
  'isu-3 aktual p5': 'Warga lebih sering bertanya tentang bantuan daripada penyuluhan.',
  'isu-4 aktual p1': 'Ada 4.085 entri lanjut usia telantar, jenis terbesar kedua.',
  'isu-4 relevan p4': 'Termasuk pelayanan dasar yang wajib dipenuhi kabupaten.',
  'isu-4 dapat-diintervensi p3': 'Jarak dan biaya jalan belum ada jawabannya.',
  'isu-5 aktual p2': 'Banjir tahun lalu masih dibicarakan warga.',
  'isu-5 relevan p4': 'Sebagian besar kewenangan ada pada badan penanggulangan bencana.',
  'isu-5 inovatif p1': 'Pembagian wilayah sudah lazim di tempat lain.',
}

/** One row for each issue, rater and criterion. */
export function scoreRows(): (string | number)[][] {
  return issues.flatMap(([issue]) =>
    raters.flatMap((rater, r) =>
      astrid.criteria.map(({ id }, k) => [
        issue,
        id,
        rater,
        points[issue]![r]![k]!,
        reasons[`${issue} ${id} ${rater}`] ?? '',
      ]),
    ),
  )
}

/** Totals and ranks as the minutes of the panel state them. */
export const printed = [
  ['isu-1', 86.2, 2, 'berita-acara'],
  ['isu-2', 86.6, 1, 'berita-acara'],
  ['isu-3', 77.4, 4, 'berita-acara'],
  ['isu-4', 82.6, 3, 'berita-acara'],
  ['isu-5', 77.4, 4, 'berita-acara'],
] as const

/** id, issue, title, label, owner, status, start, end. */
export const projects = [
  [
    'aksi-1',
    'isu-2',
    'Satu kecamatan satu pertemuan: menata kerja TKSK, PSM, dan TAGANA',
    'Aksi perubahan',
    'peserta',
    'running',
    '2022-04-11',
    '2024-04-11',
  ],
] as const

/** id, project, title, horizon, due, done, output; an empty `done` is not finished. */
export const milestones = [
  ['t01', 'aksi-1', 'Tim efektif terbentuk', 'short', '2022-04-18', '2022-04-18', 'Surat tugas tim'],
  [
    't02',
    'aksi-1',
    'Pembagian tugas disepakati tiga unsur petugas',
    'short',
    '2022-04-29',
    '2022-05-09',
    'Daftar pembagian tugas',
  ],
  [
    't03',
    'aksi-1',
    'Lembar pantau diuji di tiga kecamatan',
    'short',
    '2022-05-20',
    '2022-05-18',
    'Lembar pantau satu halaman',
  ],
  [
    't04',
    'aksi-1',
    'Pertemuan pertama berlangsung di enam kecamatan',
    'short',
    '2022-06-03',
    '2022-06-02',
    'Enam notula',
  ],
  [
    't05',
    'aksi-1',
    'Lembar pantau ditetapkan kepala dinas',
    'short',
    '2022-06-10',
    '2022-06-24',
    'Keputusan kepala dinas',
  ],
  [
    't06',
    'aksi-1',
    'Pertemuan bulanan berlangsung di semua kecamatan',
    'medium',
    '2022-09-30',
    '2022-11-15',
    'Dua puluh empat notula',
  ],
  [
    't07',
    'aksi-1',
    'Petugas dilatih dalam dua gelombang',
    'medium',
    '2022-10-31',
    '2022-10-27',
    'Daftar hadir dan bahan pelatihan',
  ],
  [
    't08',
    'aksi-1',
    'Nama ganda dibersihkan bersama operator desa',
    'medium',
    '2022-12-30',
    '2023-03-10',
    'Daftar nama yang dicoret',
  ],
  ['t09', 'aksi-1', 'Biaya pertemuan masuk anggaran tahunan', 'long', '2023-12-29', '', 'Dokumen pelaksanaan anggaran'],
  [
    't10',
    'aksi-1',
    'Kabupaten tetangga mencoba lembar pantau',
    'long',
    '2024-03-29',
    '',
    'Surat minat dan laporan uji coba',
  ],
] as const

const waves = { T0: '2022-04-11', T1: '2022-06-10', T2: '2022-10-11', T3: '2023-04-12' } as const

/** Indicator, unit, direction, and the values at T0 to T3. The last one starts from zero, so it has no percentage. */
const indicators = [
  ['Kecamatan yang mengirim laporan bulanan lengkap', 'kecamatan', 'up', [9, 15, 22, 20]],
  ['Waktu tunggu dari laporan warga sampai kunjungan pertama', 'hari kerja', 'down', [14, 9, 6, 7]],
  ['Lanjut usia telantar yang dikunjungi dengan catatan tertulis', 'orang per bulan', 'up', [0, 38, 112, 97]],
] as const

/** The rows of measures.csv: id, project, wave, indicator, unit, direction, value, date, source. */
export function measureRows(): (string | number)[][] {
  return indicators.flatMap(([indicator, unit, direction, values], i) =>
    Object.entries(waves).map(([wave, date], w) => [
      `u${i + 1}-${wave.toLowerCase()}`,
      'aksi-1',
      wave,
      indicator,
      unit,
      direction,
      values[w]!,
      date,
      'laporan-petugas',
    ]),
  )
}

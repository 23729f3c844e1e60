/** id, parent, name, definition. */
export const codes = [
  ['pendataan', '', 'Pendataan PPKS', 'Cara data PPKS dikumpulkan, disimpan, dan dipakai'],
  [
    'data-ganda',
    'pendataan',
    'Data ganda',
    'Orang atau keluarga yang sama tercatat lebih dari sekali atau berbeda antardaftar',
  ],
  [
    'data-usang',
    'pendataan',
    'Data usang',
    'Daftar yang tidak diperbarui, misalnya masih memuat warga yang sudah pindah atau meninggal',
  ],
  ['petugas', '', 'Petugas sosial lapangan', 'Keadaan dan kerja TKSK, PSM, dan TAGANA'],
  ['pembagian-tugas', 'petugas', 'Pembagian tugas', 'Siapa mengerjakan apa, dan apakah itu tertulis'],
  ['laporan', 'petugas', 'Laporan dan tanggapan', 'Laporan petugas, bentuknya, dan balasan dari dinas'],
  ['pelatihan', 'petugas', 'Pelatihan', 'Kesempatan dan isi pelatihan bagi petugas'],
  [
    'semangat',
    'petugas',
    'Semangat dan biaya',
    'Alasan petugas bertahan atau berhenti, termasuk honor dan biaya jalan',
  ],
  ['layanan', '', 'Layanan kepada warga', 'Apa yang dialami warga ketika dilayani'],
  ['jarak-sinyal', 'layanan', 'Jarak dan sinyal', 'Waktu tempuh, keadaan jalan, dan jaringan telepon'],
  ['lansia', 'layanan', 'Lanjut usia telantar', 'Kunjungan dan catatan tentang lanjut usia telantar'],
  ['mitra', '', 'Dukungan desa dan mitra', 'Bantuan dari pemerintah desa, puskesmas, kecamatan, dan pihak lain'],
] as const

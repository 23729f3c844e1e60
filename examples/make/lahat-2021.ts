import { astrid } from '../../src/methods/scoring/weighted-points/astrid.ts'
import { ppks } from '../../src/reference/ppks.ts'
import type { Example } from './example.ts'
import { table1 } from './table-1.ts'

const source = 'seanto-alyani-2026'

/** Seanto & Alyani (2026), Table 2: issue, points on the six criteria, printed total, rank. Issue 1 adds up to 90. */
const table2 = [
  ['isu-1', 'PMKS/PPKS berjumlah 46.109', [15, 15, 15, 15, 18, 12], 92, 2],
  ['isu-2', 'Kurang maksimalnya TKSK, PSM, TAGANA', [15, 15, 18, 15, 20, 15], 98, 1],
  ['isu-3', 'Regulasi pendukung PENSOSMAS belum menggunakan media elektronik', [15, 15, 15, 15, 20, 10], 90, 3],
] as const

const study = {
  format: 1,
  id: 'lahat-2021',
  title: 'Isu strategis Dinas Sosial Kabupaten Lahat, 2021',
  language: 'id',
  synthetic: false,
  question: 'Isu strategis mana yang menjadi dasar aksi perubahan di Dinas Sosial Kabupaten Lahat?',
  office: 'Dinas Sosial Kabupaten Lahat',
  region: { code: '16.04', name: 'Kabupaten Lahat' },
  period: { label: '2021', from: null, to: null },
  people: [{ id: 'naskah', role: 'Tabel 2 sebagaimana tercetak; jumlah penilai tidak disebutkan' }],
  method: { id: astrid.id, version: astrid.version },
  decision: { issue: 'isu-2', by: null, on: null, reason: null, source },
  printed: { recapTotal: 46109, source },
  notes: [
    'Angka adalah keadaan sampai dengan 2021, bukan pertambahan dalam satu tahun.',
    'Satuan 46.109 adalah entri, bukan orang: satu orang dapat tercatat pada lebih dari satu jenis.',
    'Jenis 14, 25, dan 26 menurut definisinya berupa kelompok, keluarga, dan komunitas, bukan orang.',
    'Tabel 1 hanya mencetak angka kabupaten: rincian per kecamatan, jenis kelamin, umur, dan tahun sebelumnya tidak diketahui.',
    'Nol pada Tabel 1 tercetak sebagai 0, jadi dicatat sebagai dilaporkan.',
    'Tabel 2 mencetak 92 untuk isu 1; selnya berjumlah 90, sehingga isu 1 dan 3 seri. Keduanya dibiarkan apa adanya.',
    'Aksi perubahan: optimalisasi petugas sosial lapangan, yaitu TKSK, PSM, dan TAGANA. Rinciannya tidak diketahui.',
  ],
}

const readme = `# Lahat 2021

Bundel studi (format 1) dari dua tabel yang tercetak dalam Seanto & Alyani (2026).

- **Isi:** jumlah 26 jenis pemerlu pelayanan kesejahteraan sosial (PPKS) Kabupaten Lahat sampai dengan 2021 (Tabel 1) dan penilaian ASTRID atas tiga isu strategis (Tabel 2), termasuk jumlah dan peringkat yang tercetak.
- **Yang nyata:** semua angka, judul isu, dan isu yang dipilih, sebagaimana tercetak. Tabel 2 mencetak 92 untuk isu 1, sedangkan selnya berjumlah 90; keduanya disimpan.
- **Yang tidak ada:** angka per kecamatan, jenis kelamin, umur, dan tahun sebelumnya, kutipan wawancara, faktor SWOT, jumlah penilai, tanggal, dan rincian aksi perubahan. Yang tidak diketahui dikosongkan, tidak dikarang.
- **Satuan:** 46.109 adalah entri, bukan orang.
- **Sumber dan lisensi:** fakta dikutip dari Seanto & Alyani (2026); tidak ada kalimat naskah yang disalin. Susunan berkas ini berlisensi Apache-2.0 seperti Ungkit.

Periksa sendiri: \`npx ungkit verify examples/lahat-2021\`. Hasilnya memang berbeda pada isu 1 dan isu 3.

Folder ini dibuat oleh \`node --import tsx examples/make/all.ts\`; ubahlah skripnya, bukan berkasnya.
`

export const lahat2021: Example = {
  folder: 'lahat-2021',
  descriptor: {
    name: 'lahat-2021',
    title: study.title,
    description: 'Tabel 1 dan Tabel 2 dari Seanto & Alyani (2026), sebagaimana tercetak.',
    licenses: [{ name: 'Apache-2.0', title: 'Apache License 2.0 (susunan berkas)' }],
    sources: [{ title: 'Seanto & Alyani (2026), Tabel 1 dan Tabel 2' }],
  },
  study,
  method: { ...astrid },
  tables: {
    recap: ppks.categories.map((c, i) => [c.id, '16.04', '2021', 'entry', table1[i]!, 'reported', source]),
    sources: [
      [
        source,
        'document',
        'Tabel 1 (jumlah PPKS) dan Tabel 2 (penilaian ASTRID)',
        '',
        '',
        '',
        'Seanto & Alyani (2026)',
      ],
    ],
    issues: table2.map(([id, title]) => [id, title, '', source]),
    scores: table2.flatMap(([id, , points]) => astrid.criteria.map((c, k) => [id, c.id, 'naskah', points[k]!, ''])),
    printed: table2.map(([id, , , total, rank]) => [id, total, rank, source]),
  },
  files: { 'README.md': readme },
}

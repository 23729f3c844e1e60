import { type Cell, type Inline, type Report, type Table, textCell } from '../../src/reports/report.ts'

/** Table 1 of Seanto & Alyani (2026): entries by kind in the regency of Lahat, up to 2021. */
const kinds: readonly (readonly [string, number])[] = [
  ['Anak Balita Terlantar', 42],
  ['Anak Terlantar', 125],
  ['Anak Berhadapan Dengan Hukum', 4],
  ['Anak Jalanan', 2],
  ['Anak Dengan Kedisabilitas (ADK)', 104],
  ['Anak yang menjadi korban tindak kekerasan/diperlakukan salah', 0],
  ['Anak yang memerlukan perlindungan khusus', 5],
  ['Lanjut Usia Terlantar', 4085],
  ['Penyandang Disabilitas', 733],
  ['Tunasusila', 8],
  ['Gelandangan', 3],
  ['Pengemis', 8],
  ['Pemulung', 49],
  ['Kelompok Minoritas', 0],
  ['Bekas Warga Binaan Lembaga Pemasyarakatan (BWPLP)', 32],
  ['Orang Dengan HIV/AIDS', 0],
  ['Korban Penyalahgunaan NAPZA', 12],
  ['Korban Trafficking', 0],
  ['Korban tindak kekerasan', 3],
  ['Pekerja Migran Bermasalah Sosial (PMBS)', 47],
  ['Korban Bencana Alam', 559],
  ['Korban Bencana Sosial', 7],
  ['Perempuan Bermasalah Sosial Ekonomi', 977],
  ['Fakir Miskin', 39304],
  ['Keluarga bermasalah sosial psikologis', 0],
  ['Komunitas Adat Terpencil (KAT)', 0],
]

/** Table 2: points by criterion, the total and rank it printed, and those that its cells give. */
const issues = [
  ['PMKS/PPKS berjumlah 46.109', [15, 15, 15, 15, 18, 12], ['92', '90'], [null, '2']],
  ['Kurang maksimalnya TKSK, PSM, TAGANA', [15, 15, 18, 15, 20, 15], [null, '98'], [null, '1']],
  [
    'Regulasi pendukung PENSOSMAS belum menggunakan media elektronik',
    [15, 15, 15, 15, 20, 10],
    [null, '90'],
    ['3', '2'],
  ],
] as const

const grouped = (n: number) => `${n}`.replace(/\B(?=(\d{3})+$)/g, '.')
const share = (n: number) => `${((n / 46109) * 100).toFixed(1).replace('.', ',')}%`
const number = (n: number, tone: Cell['tone'] = 'plain'): Cell => ({ ...textCell(grouped(n), tone), value: `${n}` })

export const kindsTable: Table = {
  kind: 'table',
  id: 'kinds',
  caption: 'Rekapitulasi PMKS/PPKS Kabupaten Lahat s.d. tahun 2021',
  look: 'data',
  columns: [
    { title: 'No', note: '', align: 'center', width: 6 },
    { title: 'Jenis PMKS/PPKS', note: '', align: 'left', width: 62 },
    { title: 'Jumlah', note: '', align: 'right', width: 18 },
    { title: 'Bagian', note: '', align: 'right', width: 14 },
  ],
  groups: [],
  rows: kinds.map(([name, n], i) => [
    number(i + 1),
    textCell(name),
    number(n, n > 4000 ? 'strong' : n === 0 ? 'pale' : 'plain'),
    textCell(share(n), 'pale'),
  ]),
  total: [textCell(''), textCell('Jumlah'), number(46109), textCell('100,0%')],
  source: 'Sumber: Rekapitulasi PMKS/PPKS Dinas Sosial Kabupaten Lahat.',
}

const criteria = [
  ['Aktual', 15],
  ['Spesifik', 15],
  ['Transformasi', 20],
  ['Relevan', 15],
  ['Inovatif', 20],
  ['Dapat Diintervensi', 15],
] as const

export const issuesTable: Table = {
  kind: 'table',
  id: 'issues',
  caption: 'Hasil analisis ASTRID terhadap isu strategis',
  look: 'scoring',
  columns: [
    { title: 'No', note: '', align: 'center', width: 5 },
    { title: 'Isu strategis', note: '', align: 'left', width: 30 },
    ...criteria.map(([title, most]) => ({ title, note: `${most}`, align: 'center' as const, width: 9 })),
    { title: 'Jumlah', note: '100', align: 'center', width: 10 },
    { title: 'Peringkat', note: '', align: 'center', width: 10 },
  ],
  groups: [{ title: 'Kriteria dan bobot', from: 2, to: 7 }],
  rows: issues.map(([title, points, [printedTotal, total], [printedRank, rank]], i) => [
    number(i + 1),
    textCell(title),
    ...points.map((n) => number(n)),
    { ...textCell(total, 'strong'), value: total, printed: printedTotal },
    { ...textCell(rank, rank === '1' ? 'good' : 'strong'), value: rank, printed: printedRank },
  ]),
  total: null,
  source: 'Sumber: Seanto & Alyani (2026), Tabel 2; jumlah dihitung ulang.',
}

const bar = (y: number, name: string, wide: number, text: string) =>
  `<text x="190" y="${y + 15}" text-anchor="end" font-size="13">${name}</text><rect x="200" y="${y}" width="${wide}" height="20" fill="#5378A9"/><text x="${wide + 208}" y="${y + 15}" font-size="13" font-weight="600">${text}</text>`

const chartSvg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 760 96" width="760" height="96" font-family="'Source Sans 3', sans-serif">
<title>Tiga jenis terbesar</title><desc>Fakir miskin 39.304, lanjut usia 4.085, perempuan 977</desc>
${bar(0, 'Fakir Miskin', 480, '39.304')}${bar(34, 'Lanjut Usia Terlantar', 50, '4.085')}${bar(68, 'Perempuan', 12, '977')}
</svg>`

const summary: readonly Inline[] = [
  'Terdapat ',
  { strong: '46.109' },
  ' entri; ',
  { strong: '85,2%' },
  ' di antaranya fakir miskin. Isu 1 tercetak 92, sedangkan hasil hitung ',
  { strong: '90' },
  '.',
  { footnote: ['Tabel asli mencantumkan 92; keenam kriterianya 15 + 15 + 15 + 15 + 18 + 12 = 90.'] },
]

/** A report of every kind of block, with the numbers of the paper. */
export const sampleReport: Report = {
  id: 'sample',
  lang: 'id',
  title: 'Analisis Isu Strategis Pelayanan Kesejahteraan Sosial Kabupaten Lahat',
  subtitle: 'Rekapitulasi data dan penilaian ASTRID · data s.d. tahun 2021',
  office: { over: 'Pemerintah Kabupaten Lahat', name: 'Dinas Sosial', initials: 'DS' },
  synthetic: false,
  summary,
  blocks: [
    { kind: 'heading', level: 1, text: 'Rekapitulasi PMKS/PPKS' },
    {
      kind: 'paragraph',
      text: ['Sebaran menurut jenis disajikan pada ', { reference: 'kinds' }, ' dan ', { reference: 'largest' }, '.'],
    },
    kindsTable,
    { kind: 'chart', id: 'largest', caption: 'Tiga jenis terbesar', svg: chartSvg, alt: 'Diagram batang tiga jenis' },
    { kind: 'heading', level: 1, text: 'Penilaian ASTRID' },
    { kind: 'paragraph', text: ['Hasil penilaian ada pada ', { reference: 'issues' }, '.'] },
    issuesTable,
    { kind: 'heading', level: 2, text: 'Temuan' },
    {
      kind: 'findings',
      items: [
        { tag: 'Jumlah', tone: 'bad', headline: 'Isu 1 tercetak 92, hasil hitung 90.', detail: 'Selisih 2.' },
        { tag: 'Seri', tone: 'notice', headline: 'Isu 1 dan isu 3 seri di peringkat 2.', detail: '' },
        { tag: 'Kokoh', tone: 'good', headline: 'Isu 2 tetap pertama pada bobot apa pun.', detail: 'Nilainya 98.' },
        { tag: 'Pembeda', tone: 'plain', headline: '45 dari 100 poin tidak membedakan apa pun.', detail: '' },
      ],
    },
  ],
  foot: 'Dinas Sosial Kabupaten Lahat',
}

import type { Language } from '../../../base/language.ts'
import type { Waiting } from './summary.ts'

type SummaryText = {
  readonly share: (
    largest: string,
    share: string,
    whole: string,
    set: string,
    period: string,
    partial: boolean,
  ) => string
  readonly second: (name: string, share: string) => string
  readonly growth: (up: boolean, share: string, period: string, partial: boolean) => string
  readonly same: (period: string, partial: boolean) => string
  readonly mismatches: (n: number) => string
  readonly missing: (n: number) => string
  readonly entries: string
  readonly silent: (n: number, of: number, level: string, period: string) => string
  readonly silentTitle: string
  readonly more: (n: number) => string
  readonly noArea: string
  readonly noFigures: string
  readonly teach: string
  readonly teachSteps: readonly (readonly [title: string, say: string])[]
  readonly state: string
  readonly period: string
  readonly set: string
  readonly status: string
  readonly reported: string
  readonly cells: string
  readonly waits: string
  readonly waiting: Readonly<Record<Waiting, string>>
  readonly overdue: (day: string) => string
  readonly due: (day: string) => string
  readonly next: string
  readonly steps: Readonly<
    Record<
      'area' | 'figures' | 'import' | 'fill' | 'check' | 'approve' | 'see' | 'publish',
      readonly [label: string, say: string]
    >
  >
  readonly noRight: string
}

export const summaryText: Record<Language, SummaryText> = {
  id: {
    share: (largest, share, whole, set, period, partial) =>
      `${largest} ${share} dari ${whole} entri ${set}${partial ? ' yang dilaporkan' : ''} pada ${period}`,
    second: (name, share) => `Sesudah itu ${name}, ${share}.`,
    growth: (up, share, period, partial) =>
      `${partial ? 'Isian yang ada di kedua periode' : 'Seluruhnya'} ${up ? 'naik' : 'turun'} ${share} dibanding ${period}.`,
    same: (period, partial) => `${partial ? 'Isian yang ada di kedua periode' : 'Seluruhnya'} sama dengan ${period}.`,
    mismatches: (n) => `Pada ${n} kategori, angka kabupaten tidak sama dengan jumlah kecamatannya.`,
    missing: (n) => `${n} kategori belum mempunyai angka; itu bukan nol.`,
    entries: 'Yang dihitung entri: satu orang dapat tercatat pada lebih dari satu kategori.',
    silent: (n, of, level, period) => `${n} dari ${of} ${level} belum melapor untuk ${period}`,
    silentTitle: 'Yang belum melapor',
    more: (n) => `dan ${n} lainnya`,
    noArea: 'Rekap kantor dimulai dari wilayahnya',
    noFigures: 'Wilayah sudah siap, angkanya belum ada',
    teach: 'Rekap menyimpan angka kantor per kategori, wilayah, dan periode. Begini urutannya:',
    teachSteps: [
      [
        'Acuan',
        'Pilih wilayah kantor. Kecamatan ikut dengan kode resminya; 26 PPKS, 12 PSKS, dan desil sudah tersedia.',
      ],
      [
        'Impor atau isi angka',
        'Unggah berkas Excel apa adanya, atau ketik di tabel. Yang belum dilaporkan tetap kosong, bukan nol.',
      ],
      [
        'Periksa',
        'Lihat kecamatan yang belum melapor, lonjakan, dan jumlah yang tidak cocok. Kepala mengesahkan, lalu periode terkunci.',
      ],
      ['Lihat dan terbitkan', 'Angka kecil disamarkan sebelum keluar kantor. Studi mengambil angka dari sini.'],
    ],
    state: 'Keadaan periode',
    period: 'Periode',
    set: 'Kelompok',
    status: 'Status',
    reported: 'Melapor',
    cells: 'Isian',
    waits: 'Menunggu',
    waiting: {
      districts: 'laporan kecamatan',
      checker: 'diperiksa operator',
      head: 'disahkan kepala',
      nobody: 'selesai',
    },
    overdue: (day) => `lewat tenggat ${day}`,
    due: (day) => `tenggat ${day}`,
    next: 'Langkah berikutnya',
    steps: {
      area: ['Pilih wilayah kantor', 'Tanpa wilayah tidak ada tempat untuk angka.'],
      figures: ['Isi angka', 'Ketik atau tempel dari Excel.'],
      import: ['Impor berkas', 'Excel, ODS, atau CSV, apa adanya.'],
      fill: ['Lengkapi isian', 'Masih ada yang belum melapor.'],
      check: ['Periksa periode', 'Semua sudah melapor; periksa, lalu kirim ke kepala.'],
      approve: ['Sahkan periode', 'Sudah diperiksa, menunggu pengesahan.'],
      see: ['Lihat angka', 'Tabel, peta, dan tren.'],
      publish: ['Terbitkan', 'Angka sudah disahkan.'],
    },
    noRight: 'Peran Anda dapat membaca rekap. Wilayah disiapkan oleh operator atau kepala kantor.',
  },
  en: {
    share: (largest, share, whole, set, period, partial) =>
      `${largest}: ${share} of ${whole} ${set} entries ${partial ? 'reported ' : ''}in ${period}`,
    second: (name, share) => `Then ${name}, ${share}.`,
    growth: (up, share, period, partial) =>
      `${partial ? 'What both periods have' : 'The whole'} ${up ? 'rose' : 'fell'} by ${share} from ${period}.`,
    same: (period, partial) => `${partial ? 'What both periods have' : 'The whole'} is the same as in ${period}.`,
    mismatches: (n) => `In ${n} categories the figure of the regency is not the sum of its districts.`,
    missing: (n) => `${n} categories have no figure; that is not zero.`,
    entries: 'Entries are counted: one person may stand in more than one category.',
    silent: (n, of, level, period) => `${n} of ${of} ${level}s have not reported for ${period}`,
    silentTitle: 'Who has not reported',
    more: (n) => `and ${n} more`,
    noArea: 'The recap of an office begins with its area',
    noFigures: 'The area is ready, its figures are not there yet',
    teach: 'The recap keeps the figures of the office by category, region and period. In this order:',
    teachSteps: [
      [
        'Reference',
        'Pick the area. Districts come with their official codes; 26 PPKS, 12 PSKS and the deciles are there.',
      ],
      [
        'Import or enter figures',
        'Upload an Excel file as it is, or type into a table. What was not reported stays empty, never 0.',
      ],
      [
        'Check',
        'See who has not reported, jumps, and sums that do not fit. The head approves, and the period is locked.',
      ],
      ['See and publish', 'Small figures are hidden before they leave. Studies take their figures from here.'],
    ],
    state: 'State of the periods',
    period: 'Period',
    set: 'Set',
    status: 'Status',
    reported: 'Reported',
    cells: 'Filled',
    waits: 'Waits for',
    waiting: { districts: 'reports of districts', checker: 'a check', head: 'approval by the head', nobody: 'done' },
    overdue: (day) => `overdue since ${day}`,
    due: (day) => `due ${day}`,
    next: 'Next step',
    steps: {
      area: ['Pick the area', 'Without it figures have no place.'],
      figures: ['Enter figures', 'Type, or paste from Excel.'],
      import: ['Import a file', 'Excel, ODS or CSV, as it is.'],
      fill: ['Complete the figures', 'Some have not reported yet.'],
      check: ['Check the period', 'Everybody has reported; check, then send it to the head.'],
      approve: ['Approve the period', 'It was checked and waits for approval.'],
      see: ['See the figures', 'Tables, maps and trends.'],
      publish: ['Publish', 'The figures are approved.'],
    },
    noRight: 'Your role may read the recap. The area is set up by an operator or the head of the office.',
  },
}

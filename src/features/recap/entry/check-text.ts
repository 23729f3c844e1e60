import type { Language } from '../../../base/language.ts'
import type { Punctuality } from './check-timeliness.ts'
import type { Warning } from './checking.ts'

type Said = (v: Readonly<Record<string, string>>) => string

type CheckText = {
  readonly listTitle: (open: number) => string
  readonly listLead: string
  readonly nothing: string
  readonly title: (set: string, period: string, open: number, n: string) => string
  readonly approvedTitle: (set: string, period: string) => string
  readonly lead: string
  readonly back: string
  readonly dimensions: Readonly<Record<Warning['dimension'] | 'timeliness', string>>
  readonly says: Readonly<Record<Warning['dimension'] | 'timeliness', string>>
  readonly share: (part: string, of: string) => string
  readonly warningsSay: string
  readonly noWarnings: string
  readonly kinds: Readonly<Record<Warning['kind'], string>>
  readonly why: Readonly<Record<Warning['kind'], Said>>
  readonly where: string
  readonly region: string
  readonly finding: string
  readonly state: string
  readonly waiting: string
  readonly answered: string
  readonly markWaiting: string
  readonly waitingCount: (n: string) => string
  readonly markAll: (n: string) => string
  readonly more: (n: string) => string
  readonly wholeRegion: string
  readonly matrix: string
  readonly rules: string
  readonly rule: string
  readonly holds: string
  readonly broken: string
  readonly unknown: string
  readonly ownRules: string
  readonly noSource: string
  readonly compared: (sums: string, jumps: string, spreads: string) => string
  readonly noYearBefore: string
  readonly seriesBreak: (before: string, from: string, now: string, to: string) => string
  readonly noSeries: string
  readonly noDue: string
  readonly toPeriods: string
  readonly period: string
  readonly dueDay: string
  readonly due: (day: string) => string
  readonly lastChange: string
  readonly punctuality: Readonly<Record<Punctuality, string>>
  readonly onTime: (n: string, of: string) => string
  readonly toTable: string
}

export const checkText: Record<Language, CheckText> = {
  id: {
    listTitle: (open) => (open === 0 ? 'Semua periode sudah disahkan' : `${open} periode belum disahkan`),
    listLead:
      'Setiap periode diperiksa dari empat sisi: kelengkapan, kebenaran, konsistensi, dan ketepatan waktu; lalu disahkan kepala kantor.',
    nothing: 'Belum ada periode yang diisi, jadi belum ada yang bisa diperiksa. Isi angkanya dahulu.',
    title: (set, period, open, n) =>
      open === 0
        ? `${set} ${period}: tidak ada peringatan yang menunggu`
        : `${set} ${period}: ${n} peringatan menunggu penjelasan`,
    approvedTitle: (set, period) => `${set} ${period} sudah disahkan`,
    lead: 'Peringatan bukan kesalahan: lihat angkanya, lalu perbaiki, jelaskan, atau tandai untuk ditindaklanjuti.',
    back: 'Semua periode',
    dimensions: {
      completeness: 'Kelengkapan',
      correctness: 'Kebenaran',
      consistency: 'Konsistensi',
      timeliness: 'Ketepatan waktu',
    },
    says: {
      completeness: 'Siapa yang sudah melaporkan: wilayah yang ada pada periode itu kali kategori resmi.',
      correctness: 'Apakah angka mungkin benar: aturan, umur dalam definisi, dan rentang dari periode sebelumnya.',
      consistency:
        'Apakah angka cocok satu sama lain: bagian dengan induknya, tahun ini dengan tahun lalu, wilayah dengan wilayah lain.',
      timeliness: 'Tenggat dibandingkan dengan perubahan terakhir setiap wilayah.',
    },
    share: (part, of) => `${part} dari ${of} sel dilaporkan`,
    warningsSay: 'peringatan untuk dilihat',
    noWarnings: 'Tidak ada peringatan.',
    kinds: {
      missing: 'Belum dilaporkan',
      rule: 'Aturan tidak terpenuhi',
      age: 'Umur di luar definisi',
      range: 'Di luar rentang periode sebelumnya',
      sum: 'Jumlah bagian tidak sama dengan induknya',
      sexes: 'Jumlah jenis kelamin tidak sama dengan semua',
      ages: 'Jumlah kelompok umur tidak sama dengan semua',
      jump: 'Melonjak dari tahun lalu',
      outlier: 'Jauh dari wilayah lain',
    },
    why: {
      missing: (v) => `${v.missing} dari ${v.of} kategori belum dilaporkan`,
      rule: (v) => `${v.rule}: ${v.left} seharusnya ${v.operator} ${v.right}`,
      age: (v) => `${v.value} berumur ${v.age}, di luar umur dalam definisi`,
      range: (v) => `${v.value}, padahal pada periode sebelumnya ${v.from} sampai ${v.to}`,
      sum: (v) =>
        `angka sendiri ${v.own}, jumlah bagiannya ${v.sum}${v.missing === '0' ? '' : ` dengan ${v.missing} belum dilaporkan`}`,
      sexes: (v) => `semua ${v.all}, perempuan dan laki-laki ${v.parts}`,
      ages: (v) => `semua ${v.all}, kelompok umur ${v.parts}`,
      jump: (v) => `dari ${v.before} menjadi ${v.now} dalam setahun${v.times === '–' ? '' : ` (${v.times} kali)`}`,
      outlier: (v) =>
        `${v.value}, sedangkan wilayah lain di tengah ${v.median}${v.from === '–' ? '' : ` dan biasanya ${v.from} sampai ${v.to}`}`,
    },
    where: 'Angka',
    region: 'Wilayah',
    finding: 'Temuan',
    state: 'Keadaan',
    waiting: 'menunggu',
    answered: 'sudah dijawab',
    markWaiting: 'menunggu, tandai',
    waitingCount: (n) => `${n} menunggu`,
    markAll: (n) => `Tandai semua ${n} yang menunggu di tabel ini`,
    more: (n) => `dan ${n} lagi`,
    wholeRegion: 'semua kategori',
    matrix: 'Siapa sudah melaporkan, wilayah menurut periode',
    rules: 'Aturan yang diperiksa',
    rule: 'Aturan',
    holds: 'Terpenuhi',
    broken: 'Tidak',
    unknown: 'Tak bisa dinilai',
    ownRules: 'Aturan kantor dan rincian',
    noSource: 'Dibuat kantor sendiri',
    compared: (sums, jumps, spreads) =>
      `Dibandingkan: ${sums} angka induk dengan bagiannya, ${jumps} angka dengan tahun lalu, ${spreads} kategori antarwilayah (median dan MAD, Iglewicz & Hoaglin 1993).`,
    noYearBefore: 'Periode yang sama tahun lalu belum ada, jadi lonjakan tidak diperiksa.',
    seriesBreak: (before, from, now, to) =>
      `${before} dihitung dari ${from} dan ${now} dari ${to}: itu putusnya seri, bukan lonjakan, jadi tidak dibandingkan.`,
    noSeries: 'sumber tanpa nama',
    noDue: 'Tenggat periode ini belum ditetapkan.',
    toPeriods: 'Tetapkan di Acuan',
    period: 'Periode',
    dueDay: 'Tenggat',
    due: (day) => `Tenggat ${day}`,
    lastChange: 'Perubahan terakhir',
    punctuality: {
      onTime: 'tepat waktu',
      later: 'lengkap, ada perubahan setelah tenggat',
      waiting: 'belum lengkap, masih ada waktu',
      overdue: 'belum lengkap, lewat tenggat',
    },
    onTime: (n, of) => `${n} dari ${of} wilayah tepat waktu`,
    toTable: 'Lihat tabel angkanya',
  },
  en: {
    listTitle: (open) => (open === 0 ? 'All periods are approved' : `${open} periods are not approved yet`),
    listLead:
      'Each period is checked from four sides: completeness, correctness, consistency and timeliness; then the head of the office approves it.',
    nothing: 'No period has figures yet, so there is nothing to check. Enter figures first.',
    title: (set, period, open, n) =>
      open === 0
        ? `${set} ${period}: no warning is waiting`
        : `${set} ${period}: ${n} warnings wait for an explanation`,
    approvedTitle: (set, period) => `${set} ${period} is approved`,
    lead: 'A warning is no error: look at the figure, then correct it, explain it or mark it for follow-up.',
    back: 'All periods',
    dimensions: {
      completeness: 'Completeness',
      correctness: 'Correctness',
      consistency: 'Consistency',
      timeliness: 'Timeliness',
    },
    says: {
      completeness: 'Who has reported: the regions that were there in the period, times the official categories.',
      correctness: 'Whether figures can be right: rules, ages in definitions, and the range of the periods before.',
      consistency: 'Whether figures fit each other: parts and wholes, this year and last, regions and other regions.',
      timeliness: 'The due day against the last change of each region.',
    },
    share: (part, of) => `${part} of ${of} cells reported`,
    warningsSay: 'warnings to look at',
    noWarnings: 'No warnings.',
    kinds: {
      missing: 'Not reported yet',
      rule: 'Rule is broken',
      age: 'Age outside the definition',
      range: 'Outside the range of earlier periods',
      sum: 'Parts do not add up to the whole',
      sexes: 'Sexes do not add up to all',
      ages: 'Ages do not add up to all',
      jump: 'Jumped since last year',
      outlier: 'Far from other regions',
    },
    why: {
      missing: (v) => `${v.missing} of ${v.of} categories not reported`,
      rule: (v) => `${v.rule}: ${v.left} should be ${v.operator} ${v.right}`,
      age: (v) => `${v.value} of age ${v.age}, outside the age of the definition`,
      range: (v) => `${v.value}, where earlier periods had ${v.from} to ${v.to}`,
      sum: (v) =>
        `own figure ${v.own}, its parts ${v.sum}${v.missing === '0' ? '' : ` with ${v.missing} not reported`}`,
      sexes: (v) => `all ${v.all}, female and male ${v.parts}`,
      ages: (v) => `all ${v.all}, age groups ${v.parts}`,
      jump: (v) => `from ${v.before} to ${v.now} in a year${v.times === '–' ? '' : ` (${v.times} times)`}`,
      outlier: (v) =>
        `${v.value}, where the middle of the regions is ${v.median}${v.from === '–' ? '' : ` and usual is ${v.from} to ${v.to}`}`,
    },
    where: 'Figure',
    region: 'Region',
    finding: 'Finding',
    state: 'State',
    waiting: 'waiting',
    answered: 'answered',
    markWaiting: 'waiting, mark',
    waitingCount: (n) => `${n} waiting`,
    markAll: (n) => `Mark all ${n} waiting ones of this table`,
    more: (n) => `and ${n} more`,
    wholeRegion: 'all categories',
    matrix: 'Who has reported, regions by periods',
    rules: 'Rules that were checked',
    rule: 'Rule',
    holds: 'Hold',
    broken: 'Broken',
    unknown: 'Not to be judged',
    ownRules: 'Own rules and breakdown',
    noSource: 'Made by the office',
    compared: (sums, jumps, spreads) =>
      `Compared: ${sums} wholes with their parts, ${jumps} figures with last year, ${spreads} categories across regions (median and MAD, Iglewicz & Hoaglin 1993).`,
    noYearBefore: 'There is no such period a year earlier, so jumps are not checked.',
    seriesBreak: (before, from, now, to) =>
      `${before} was counted from ${from} and ${now} from ${to}: a break of series is no jump, so they are not compared.`,
    noSeries: 'a source without a name',
    noDue: 'This period has no due day yet.',
    toPeriods: 'Set it in Reference',
    period: 'Period',
    dueDay: 'Due day',
    due: (day) => `Due ${day}`,
    lastChange: 'Last change',
    punctuality: {
      onTime: 'in time',
      later: 'complete, changed after the due day',
      waiting: 'not complete, still time',
      overdue: 'not complete, past the due day',
    },
    onTime: (n, of) => `${n} of ${of} regions in time`,
    toTable: 'See the table of figures',
  },
}

import type { Language } from '../base/language.ts'

type NewStudyText = {
  readonly title: string
  readonly lead: string
  readonly toList: string
  readonly failed: string
  readonly name: string
  readonly nameHint: string
  readonly question: string
  readonly questionHint: string
  readonly blank: { readonly title: string; readonly make: string }
  readonly table: {
    readonly title: string
    readonly say: string
    readonly paste: string
    readonly file: string
    readonly make: string
    readonly unread: (n: number) => string
    readonly mend: string
    readonly chooseAgain: string
    readonly anyway: string
    readonly anywaySay: string
  }
  readonly bundle: { readonly title: string; readonly say: string; readonly file: string; readonly make: string }
  readonly example: { readonly title: string; readonly say: string; readonly make: string }
  readonly problems: {
    readonly noTitle: string
    readonly noTable: string
    readonly noBundle: string
    readonly notABundle: string
    readonly decimalCells: string
    readonly noMaximum: (criteria: string) => string
    readonly busy: string
    readonly tookTooLong: string
    readonly tooLargeForWeb: (issues: string, raters: string) => string
    readonly tooHeavy: string
  }
}

export const newStudyText: Record<Language, NewStudyText> = {
  id: {
    title: 'Mulai studi baru',
    toList: 'Kembali ke daftar studi',
    lead: 'Pilih dari mana studi ini bermula. Semuanya dapat diubah kemudian.',
    failed: 'Studi belum dibuat',
    name: 'Judul studi',
    nameHint: 'Misalnya: Optimalisasi pekerja sosial lapangan 2026',
    question: 'Pertanyaan',
    questionHint: 'Satu kalimat tanya yang ingin dijawab. Boleh diisi nanti.',
    blank: { title: 'Dari satu pertanyaan', make: 'Buat studi' },
    table: {
      title: 'Dari tabel penilaian',
      say: 'Tempel dari Word, Excel, atau PDF, atau unggah berkasnya. Isu, nilai, dan jumlah tercetak langsung masuk.',
      paste: 'Tempel tabel di sini',
      file: 'Atau pilih berkas',
      make: 'Buat dari tabel',
      unread: (n) => `Studi belum dibuat: ${n} hal dalam tabel tidak terbaca dengan pasti`,
      mend: 'Betulkan di tabel di bawah, lalu tekan “Buat dari tabel” sekali lagi.',
      chooseAgain: 'Betulkan berkasnya, lalu pilih sekali lagi.',
      anyway: 'Buat studinya juga',
      anywaySay: 'Sel yang tidak terbaca dibiarkan kosong, dan isunya belum diperingkat.',
    },
    bundle: {
      title: 'Dari bundel studi',
      say: 'Berkas .zip yang diekspor dari Ungkit lain. Isinya diperiksa dahulu; riwayatnya disimpan terpisah.',
      file: 'Berkas bundel (.zip)',
      make: 'Buka bundel',
    },
    example: {
      title: 'Dari contoh',
      say: 'Salinan studi contoh untuk dicoba dan diubah sesuka hati.',
      make: 'Salin contoh ini',
    },
    problems: {
      noTitle: 'Tuliskan judul studi.',
      noTable: 'Tempel tabelnya, atau pilih berkasnya.',
      noBundle: 'Pilih berkas bundel (.zip).',
      notABundle:
        'Berkas ini bukan bundel studi. Pilih berkas .zip yang diunduh dari Ungkit: halaman studi, bagian Laporan, Bundel studi.',
      decimalCells:
        'Nilai dalam tabel ini berkoma, sedangkan nilai seorang penilai adalah bilangan bulat. Tempel nilai aslinya per penilai, bukan rata-ratanya.',
      noMaximum: (criteria) =>
        `Tulis nilai tertinggi di kepala kolom, misalnya “Aktual (15)”. Belum ada untuk: ${criteria}.`,
      busy: 'Beberapa berkas lain sedang diperiksa. Tunggu sebentar, lalu coba lagi.',
      tooLargeForWeb: (issues, raters) =>
        `Web menampung paling banyak ${issues} isu dan ${raters} penilai dalam satu studi. Studi yang lebih besar dihitung dengan "ungkit analyse" di komputer.`,
      tookTooLong: 'Berkas ini terlalu lama dibaca. Kirim lembar tabelnya saja.',
      tooHeavy: 'Berkas ini terlalu berat untuk dibaca.',
    },
  },
  en: {
    title: 'Start a study',
    toList: 'Back to the studies',
    lead: 'Choose where it starts from. All of it can be changed later.',
    failed: 'The study was not made yet',
    name: 'Title of the study',
    nameHint: 'Such as: Field social workers put to best use, 2026',
    question: 'Question',
    questionHint: 'One sentence that the study is to answer. May come later.',
    blank: { title: 'From a question', make: 'Make the study' },
    table: {
      title: 'From a scoring table',
      say: 'Paste it from Word, Excel or a PDF, or upload the file. Issues, scores and printed totals come along.',
      paste: 'Paste the table here',
      file: 'Or choose a file',
      make: 'Make it from the table',
      unread: (n) =>
        `The study was not made yet: ${n} ${n === 1 ? 'thing' : 'things'} in the table could not be read for certain`,
      mend: 'Mend the table below, then press “Make it from the table” once more.',
      chooseAgain: 'Mend the file, then choose it once more.',
      anyway: 'Make the study all the same',
      anywaySay: 'Cells that were not read stay empty, and their issues are not ranked yet.',
    },
    bundle: {
      title: 'From a study bundle',
      say: 'A .zip that another Ungkit exported. It is checked first; its history is kept apart.',
      file: 'Bundle file (.zip)',
      make: 'Open the bundle',
    },
    example: {
      title: 'From an example',
      say: 'A copy of an example study, to try and change as you like.',
      make: 'Copy this example',
    },
    problems: {
      noTitle: 'Write the title of the study.',
      noTable: 'Paste the table, or choose a file.',
      noBundle: 'Choose the bundle file (.zip).',
      notABundle:
        'This file is no bundle of a study. Choose the .zip that was downloaded from Ungkit: page of the study, reports, study bundle.',
      decimalCells:
        'The scores of this table have decimals, but a rater’s points are whole. Paste each rater’s own points, not their means.',
      noMaximum: (criteria) =>
        `Write the highest score into the head of the column, such as “Actual (15)”. Missing for: ${criteria}.`,
      busy: 'Other files are being read. Wait a moment, then try again.',
      tooLargeForWeb: (issues, raters) =>
        `The web holds at most ${issues} issues and ${raters} raters in one study. A larger one is computed by "ungkit analyse" on a computer.`,
      tookTooLong: 'This file takes too long to read. Send the sheet with the table only.',
      tooHeavy: 'This file is too heavy to read.',
    },
  },
}

import type { Language } from '../base/language.ts'
import type { RefusedWhy } from '../ui/answer.ts'

type WebText = {
  readonly startTitle: string
  readonly startLead: string
  readonly startCheck: string
  readonly startCheckLead: string
  readonly startExamples: string
  readonly open: string
  readonly startChain: string
  readonly recap: string
  readonly issues: string
  readonly findings: (n: number) => string
  readonly robust: string
  readonly decision: string
  readonly chosen: (issue: string) => string
  readonly noDecision: string
  readonly noIssues: string
  readonly copyExample: string
  readonly reason: string
  readonly decidedBy: string
  readonly decidedOn: string
  readonly document: string
  readonly notRecorded: string
  readonly reports: string
  readonly reportsLead: string
  readonly bundle: string
  readonly how: string
  readonly method: (title: string, version: string, source: string) => string
  readonly recipe: (draws: string, seed: number, recipe: string) => string
  readonly file: (name: string) => string
  readonly fileLead: string
  readonly backToStudy: string
  readonly rowHead: string
  readonly moreRows: (n: string) => string
  readonly error: Readonly<
    Record<
      '400' | '403' | '404' | '410' | '413' | '429' | '500' | '503' | '507',
      { readonly title: string; readonly say: string }
    >
  >
  readonly refused: Readonly<Record<RefusedWhy, { readonly title: string; readonly say: string }>>
  readonly toList: Readonly<Record<'archived' | 'binned', string>>
  readonly toStart: string
  readonly sessionEnded: Readonly<Record<'title' | 'say' | 'signIn' | 'again', string>>
  readonly otherOffice: {
    readonly title: string
    readonly say: (office: string, here: string) => string
    readonly gone: (here: string) => string
    readonly choose: (office: string) => string
    readonly again: string
    /** Back to the page with a form whose file was not read. */
    readonly back: string
    readonly untold: string
    readonly sayUntold: (here: string) => string
    readonly forHere: (here: string) => string
  }
  readonly unreadable: { readonly title: string; readonly say: string; readonly tooLong: string }
  readonly copyOf: (title: string) => string
}

export const webText: Record<Language, WebText> = {
  id: {
    startTitle: 'Dari bukti ke perubahan yang bertahan',
    startLead:
      'Ungkit menjumlah ulang penilaian isu strategis (ASTRID, USG, APKL, litmus, atau cara kantor sendiri), memeringkat ulang, dan menerangkan dengan kalimat biasa apa yang kokoh dan apa yang belum. Setiap angka dapat ditelusuri ke sumbernya.',
    startCheck: 'Periksa tabel penilaian',
    startCheckLead: 'Tempel tabel dari Word, Excel, atau PDF. Hasilnya langsung tampak, dan tidak ada yang disimpan.',
    startExamples: 'Studi contoh',
    open: 'Buka',
    startChain: 'Delapan langkah, satu rantai bukti',
    recap: 'Rekapitulasi',
    issues: 'Isu strategis',
    findings: (n) => (n === 1 ? 'Satu hal yang ditemukan' : `${n} hal yang ditemukan`),
    robust: 'Apakah urutannya kokoh?',
    decision: 'Penetapan',
    chosen: (issue) => `Yang ditetapkan: ${issue}.`,
    noDecision: 'Belum ada isu yang ditetapkan.',
    noIssues:
      'Belum ada isu strategis. Tuliskan sedikitnya dua, lalu nilai bersama panel: di sini muncul peringkat dan temuannya.',
    copyExample: 'Buat salinan untuk dicoba',
    reason: 'Alasan',
    decidedBy: 'Oleh',
    decidedOn: 'Tanggal',
    document: 'Dokumen',
    notRecorded: 'belum dicatat',
    reports: 'Laporan dan unduhan',
    reportsLead:
      'Isi yang sama dalam lima bentuk. Bundel memuat semua berkas studi, untuk dihitung ulang oleh siapa pun.',
    bundle: 'Bundel studi (.zip)',
    how: 'Cara menghitung',
    method: (title, version, source) => `Metode ${title}, versi ${version}. Sumber: ${source}.`,
    recipe: (draws, seed, recipe) =>
      `Uji bobot acak: ${draws} susunan bobot, benih ${seed}, resep ${recipe}; hasilnya sama di komputer mana pun.`,
    file: (name) => `Berkas ${name}`,
    fileLead: 'Inilah isi berkas studi, baris demi baris, seperti yang dibaca Ungkit.',
    backToStudy: 'Kembali ke studi',
    rowHead: 'Baris',
    moreRows: (n) => `Dan ${n} baris lain; unduh bundel untuk melihat semuanya.`,
    error: {
      400: { title: 'Permintaan ini tidak dapat dibaca', say: 'Kembali ke halaman sebelumnya dan coba sekali lagi.' },
      403: {
        title: 'Peran Anda belum mencakup ini',
        say: 'Peran Anda di kantor atau di studi ini tidak mencakupnya; peran Anda tertulis di halaman Kantor. Peran di kantor diberikan administrator, tempat di tim studi oleh pemiliknya. Bila Anda baru saja keluar, masuklah sekali lagi.',
      },
      404: {
        title: 'Halaman ini tidak ada',
        say: 'Mungkin alamatnya salah ketik, studinya sudah dipindah, atau Anda belum diberi akses ke studi itu.',
      },
      410: { title: 'Tautan ini sudah tidak berlaku', say: 'Mintalah tautan baru kepada orang yang mengirimkannya.' },
      429: { title: 'Terlalu banyak permintaan', say: 'Tunggu satu menit, lalu coba lagi. Isian Anda tidak hilang.' },
      503: {
        title: 'Basis data sedang tidak dapat dihubungi',
        say: 'Tunggu beberapa detik, lalu coba lagi. Yang sudah dinyatakan tersimpan tetap tersimpan.',
      },
      507: {
        title: 'Penyimpanan server penuh',
        say: 'Yang baru Anda kirim belum tersimpan; isian Anda masih ada di halaman sebelumnya. Yang sudah dinyatakan tersimpan tetap ada dan dapat dibaca. Beri tahu pengelola agar mengosongkan ruang, lalu kirim sekali lagi.',
      },
      413: { title: 'Kirimannya terlalu besar', say: 'Paling besar 20 MB. Kirim lembar tabelnya saja.' },
      500: {
        title: 'Terjadi kesalahan di Ungkit',
        say: 'Isian Anda tidak hilang di halaman sebelumnya. Coba lagi; bila terulang, laporkan kepada pengelola.',
      },
    },
    refused: {
      archived: {
        title: 'Studi ini diarsipkan',
        say: 'Yang diarsipkan dapat dibaca, tidak diubah. Pemilik studi atau kepala kantor dapat membukanya lagi dari daftar Arsip.',
      },
      binned: {
        title: 'Studi ini ada di Keranjang',
        say: 'Pemilik studi atau kepala kantor dapat memulihkannya dari Keranjang; sesudah itu halamannya terbuka lagi.',
      },
      elsewhere: {
        title: 'Formulir ini tidak diterima',
        say: 'Formulir harus dikirim dari halaman Ungkit sendiri, bukan dari situs lain. Buka halamannya di Ungkit, lalu kirim dari sana.',
      },
    },
    toList: { archived: 'Ke Arsip', binned: 'Ke Keranjang' },
    toStart: 'Ke halaman awal',
    sessionEnded: {
      title: 'Sesi Anda sudah berakhir',
      say: 'Belum tersimpan, tetapi isian Anda masih di sini. Masuklah di tab lain, kembali ke tab ini, lalu kirim sekali lagi. Berkas yang diunggah perlu dipilih lagi.',
      signIn: 'Masuk di tab lain',
      again: 'Kirim lagi',
    },
    otherOffice: {
      title: 'Formulir ini milik kantor lain',
      say: (office, here) =>
        `Formulir ini dibuka untuk ${office}, sedangkan kantor yang sekarang dipilih ${here}. Belum ada yang disimpan, dan isian Anda masih di sini. Pilih ${office} di tab lain, kembali ke tab ini, lalu kirim sekali lagi. Berkas yang diunggah perlu dipilih lagi.`,
      gone: (here) =>
        `Formulir ini dibuka untuk kantor yang bukan lagi kantor Anda, sedangkan kantor yang sekarang dipilih ${here}. Belum ada yang disimpan. Salin isian Anda dari sini bila masih diperlukan.`,
      choose: (office) => `Pilih ${office} di tab lain`,
      again: 'Kirim lagi',
      back: 'Ke halaman formulirnya',
      untold: 'Kiriman ini belum menyebut kantornya',
      sayUntold: (here) =>
        `Anda bekerja di lebih dari satu kantor, dan kiriman ini tidak menyebut untuk kantor mana. Belum ada yang disimpan, dan isian Anda masih di sini. Kirim sekali lagi bila memang untuk ${here}; bila untuk kantor lain, pilih dahulu kantor itu di halaman Kantor.`,
      forHere: (here) => `Kirim untuk ${here}`,
    },
    unreadable: {
      title: 'Studi ini belum dapat dihitung',
      say: 'Tidak ada yang hilang. Perbaiki yang disebut di sini, atau ekspor bundelnya.',
      tooLong:
        'Studi ini terlalu besar untuk dihitung di web. Ekspor bundelnya, lalu jalankan "ungkit analyse" pada komputer sendiri.',
    },
    copyOf: (title) => `Salinan ${title}`,
  },
  en: {
    startTitle: 'From evidence to a change that lasts',
    startLead:
      'Ungkit recomputes a scoring of strategic issues (ASTRID, USG, APKL, litmus, or an office’s own), ranks anew, and says in plain sentences what is firm and what is not. Every figure can be followed to its source.',
    startCheck: 'Check a scoring table',
    startCheckLead: 'Paste a table from Word, Excel or a PDF. The result shows at once, and nothing is stored.',
    startExamples: 'Example studies',
    open: 'Open',
    startChain: 'Eight steps, one chain of evidence',
    recap: 'Recap',
    issues: 'Strategic issues',
    findings: (n) => (n === 1 ? 'One finding' : `${n} findings`),
    robust: 'Is the order firm?',
    decision: 'Decision',
    chosen: (issue) => `Chosen: ${issue}.`,
    noDecision: 'No issue has been chosen yet.',
    noIssues:
      'There is no strategic issue yet. Write two at least and score them with the panel: ranks and findings appear here.',
    copyExample: 'Make a copy to try',
    reason: 'Reason',
    decidedBy: 'By',
    decidedOn: 'On',
    document: 'Document',
    notRecorded: 'not recorded',
    reports: 'Report and downloads',
    reportsLead: 'The same content in five forms. The bundle holds all files of the study, for anybody to recompute.',
    bundle: 'Study bundle (.zip)',
    how: 'How it is computed',
    method: (title, version, source) => `Method ${title}, version ${version}. Source: ${source}.`,
    recipe: (draws, seed, recipe) =>
      `Random weights: ${draws} weightings, seed ${seed}, recipe ${recipe}; the same on every machine.`,
    file: (name) => `File ${name}`,
    fileLead: 'This is what the study’s file holds, row by row, as Ungkit reads it.',
    backToStudy: 'Back to the study',
    rowHead: 'Row',
    moreRows: (n) => `And ${n} more rows; download the bundle to see them all.`,
    error: {
      400: { title: 'This request cannot be read', say: 'Go back to the page before and try once more.' },
      403: {
        title: 'Your roles do not cover this yet',
        say: 'Your roles in the office or in this study do not allow it; the page Office says which you have. An administrator gives roles in the office, the owner of a study a place in its team. If you have just signed out, sign in again.',
      },
      404: {
        title: 'There is no such page',
        say: 'The address may be mistyped, the study has moved, or you have no access to it yet.',
      },
      410: { title: 'This link is no longer valid', say: 'Ask whoever sent it for a new one.' },
      429: { title: 'Too many requests', say: 'Wait a minute, then try again. What you typed is not lost.' },
      503: {
        title: 'The database cannot be reached right now',
        say: 'Wait some seconds, then try again. What was said to be saved is saved.',
      },
      507: {
        title: 'The server has no room left',
        say: 'What you have just sent is not saved; what you typed is still on the page before. What was said to be saved is there and can be read. Tell whoever runs this site to make room, then send it once more.',
      },
      413: { title: 'That is too large', say: '20 MB at most. Send the sheet with the table only.' },
      500: {
        title: 'Something failed in Ungkit',
        say: 'What you typed is not lost on the page before. Try again; if it comes back, tell whoever runs this site.',
      },
    },
    refused: {
      archived: {
        title: 'This study is archived',
        say: 'What is archived can be read, not changed. The owner of the study or the head of the office can open it again from the list of archived studies.',
      },
      binned: {
        title: 'This study is in the bin',
        say: 'The owner of the study or the head of the office can bring it back from the bin; then its pages open again.',
      },
      elsewhere: {
        title: 'This form was not accepted',
        say: 'A form must be sent from a page of Ungkit, not from another site. Open its page in Ungkit and send it from there.',
      },
    },
    toList: { archived: 'To the archive', binned: 'To the bin' },
    toStart: 'To the start page',
    sessionEnded: {
      title: 'Your session has ended',
      say: 'Not saved yet, but what you typed is still here. Sign in in another tab, come back to this one, then send it once more. An uploaded file has to be chosen again.',
      signIn: 'Sign in in another tab',
      again: 'Send again',
    },
    otherOffice: {
      title: 'This form is of another office',
      say: (office, here) =>
        `This form was opened for ${office}, and the office that is chosen now is ${here}. Nothing was saved, and what you typed is still here. Choose ${office} in another tab, come back to this one, then send it once more. An uploaded file has to be chosen again.`,
      gone: (here) =>
        `This form was opened for an office that is not yours any more, and the office that is chosen now is ${here}. Nothing was saved. Copy what you typed from here if you still need it.`,
      choose: (office) => `Choose ${office} in another tab`,
      again: 'Send again',
      back: 'To the page with its form',
      untold: 'What was sent does not say its office',
      sayUntold: (here) =>
        `You work in more than one office, and what was sent does not say for which. Nothing was saved, and what you typed is still here. Send it once more if it is for ${here}; if it is for another office, choose that one on the Office page first.`,
      forHere: (here) => `Send it for ${here}`,
    },
    unreadable: {
      title: 'This study cannot be computed yet',
      say: 'Nothing is lost. Mend what is named here, or export the bundle.',
      tooLong:
        'This study is too large to compute on the web. Export its bundle, and run "ungkit analyse" on a computer of your own.',
    },
    copyOf: (title) => `Copy of ${title}`,
  },
}

import type { Language } from '../../base/language.ts'
import type { Naming } from './round.ts'

type RaterText = {
  readonly askTitle: (issues: number) => string
  readonly ask: (who: string | null, study: string, minutes: number) => string
  readonly due: (at: string) => string
  readonly know: string
  readonly blind: string
  readonly seen: Readonly<Record<Naming, string>>
  readonly change: string
  readonly offline: string
  readonly secondRound: string
  readonly begin: string
  readonly notYou: string
  readonly decline: string
  readonly declineTitle: string
  readonly declineSay: string
  readonly reallyDecline: string
  readonly back: string
  readonly declinedTitle: string
  readonly declinedSay: string
  readonly issueOf: (number: number, all: number) => string
  readonly filledOf: (filled: number, all: number) => string
  readonly highest: (points: number) => string
  readonly scale: (from: number, to: number | null) => string
  readonly pointsLabel: (issue: string, criterion: string, maximum: number | null) => string
  readonly reason: string
  readonly reasonOptional: string
  readonly reasonLabel: (issue: string, criterion: string) => string
  readonly sumOf: (sum: string, most: string) => string
  readonly evidence: string
  readonly meaning: string
  readonly save: string
  readonly saveNext: string
  readonly overview: string
  readonly whole: string
  readonly single: string
  readonly missing: (cells: number) => string
  readonly complete: string
  readonly same: (criterion: string, points: string) => string
  readonly done: string
  readonly failed: string
  readonly thanksTitle: string
  readonly thanks: string
  readonly progress: (complete: number, all: number) => string
  readonly changeMine: string
  readonly copy: string
  readonly copyTitle: (study: string) => string
  readonly round: (number: number) => string
  readonly savedAt: (at: string) => string
  readonly noPoints: string
  readonly total: string
  readonly closedTitle: (at: string) => string
  readonly closedSay: string
  readonly evidenceTitle: (issue: string) => string
  readonly noEvidence: string
  readonly supports: string
  readonly contradicts: string
  readonly problems: Readonly<Record<'notWhole' | 'notANumber' | 'gone', string>> & {
    readonly pointsOutsideScale: (from: number, to: number | null) => string
  }
  /** A link or a form that opens nothing. */
  readonly refused: Readonly<
    Record<'notYet' | 'removed' | 'gone' | 'lost' | 'elsewhere', { readonly title: string; readonly say: string }>
  >
}

export const raterText: Record<Language, RaterText> = {
  id: {
    askTitle: (issues) => `Anda diminta menilai ${issues} isu strategis`,
    ask: (who, study, minutes) =>
      `Oleh ketua panel${who === null ? '' : `, ${who}`}, untuk studi “${study}”. Sekitar ${minutes} menit.`,
    due: (at) => `Diharapkan selesai sebelum ${at}.`,
    know: 'Yang perlu Anda tahu',
    blind:
      'Nilai Anda tidak terlihat siapa pun sampai panel ditutup. Ketua hanya melihat sudah sampai mana Anda mengisi.',
    seen: {
      named: 'Sesudah itu ketua melihat sebaran nilai, dengan nama Anda.',
      role: 'Sesudah itu ketua melihat sebaran nilai, dengan jabatan Anda, bukan nama.',
      anonymous: 'Sesudah itu ketua melihat sebaran nilai tanpa nama; nomornya diundi saat panel ditutup.',
    },
    change: 'Boleh diubah sampai panel ditutup.',
    offline: 'Tetap berjalan saat sinyal hilang.',
    secondRound: 'Ini ronde berikutnya: isian dimulai dari nilai Anda sendiri pada ronde yang lalu.',
    begin: 'Mulai menilai',
    notYou: 'Bukan Anda yang dituju?',
    decline: 'Tolak undangan',
    declineTitle: 'Tolak undangan menilai?',
    declineSay:
      'Ketua panel akan melihat bahwa Anda tidak ikut. Nilai yang sudah Anda isi tidak ikut dihitung. Anda dapat kembali dengan tautan yang sama selama panel masih terbuka.',
    reallyDecline: 'Ya, saya tidak ikut menilai',
    back: 'Kembali',
    declinedTitle: 'Anda tidak ikut menilai',
    declinedSay: 'Ketua panel sudah diberi tahu. Berubah pikiran? Buka lagi tautan Anda selama panel masih terbuka.',
    issueOf: (number, all) => `Isu ${number} dari ${all}`,
    filledOf: (filled, all) => `Terisi ${filled} dari ${all} kriteria`,
    highest: (points) => `paling tinggi ${points}`,
    scale: (from, to) => (to === null ? `mulai dari ${from}` : `${from} sampai ${to}`),
    pointsLabel: (issue, criterion, maximum) =>
      `${criterion}, isu ${issue}${maximum === null ? '' : `, paling tinggi ${maximum}`}`,
    reason: 'Alasan',
    reasonOptional: 'Tulis alasan (tidak wajib)',
    reasonLabel: (issue, criterion) => `Alasan nilai ${criterion}, isu ${issue}`,
    sumOf: (sum, most) => `Jumlah isu ini ${sum} dari ${most}`,
    evidence: 'Lihat bukti isu ini',
    meaning: 'Arti kriteria dan nilainya',
    save: 'Simpan',
    saveNext: 'Simpan, lalu isu berikutnya',
    overview: 'Ringkasan',
    whole: 'Semua isu dalam satu halaman',
    single: 'Satu isu setiap layar',
    missing: (cells) => `${cells} nilai belum diisi.`,
    complete: 'Lengkap. Nilai Anda ikut dihitung saat panel ditutup.',
    same: (criterion, points) =>
      `Kriteria ${criterion} Anda beri ${points} pada semua isu. Itu boleh; hanya saja kriteria itu tidak membedakan apa pun.`,
    done: 'Selesai menilai',
    failed: 'Sebagian belum tersimpan',
    thanksTitle: 'Terima kasih. Nilai Anda sudah diterima',
    thanks: 'Ketua akan membuka hasil setelah panel ditutup.',
    progress: (complete, all) => `Kini ${complete} dari ${all} penilai sudah lengkap.`,
    changeMine: 'Ubah nilai saya',
    copy: 'Simpan salinan (cetak atau PDF)',
    copyTitle: (study) => `Salinan nilai saya: ${study}`,
    round: (number) => `Ronde ${number}`,
    savedAt: (at) => `Tersimpan ${at}.`,
    noPoints: 'belum dinilai',
    total: 'Jumlah',
    closedTitle: (at) => `Panel ditutup pada ${at}`,
    closedSay:
      'Isian tidak dapat diubah lagi. Yang masih tersimpan di ponsel dikirim dan disimpan terpisah sebagai “datang setelah ditutup”; itu tidak ikut dihitung.',
    evidenceTitle: (issue) => `Bukti untuk: ${issue}`,
    noEvidence: 'Belum ada bukti yang dihubungkan dengan isu ini.',
    supports: 'mendukung',
    contradicts: 'membantah',
    problems: {
      notWhole: 'Tuliskan angka bulat, tanpa koma.',
      notANumber: 'Tuliskan nilainya dengan angka, misalnya 12.',
      gone: 'Sel ini tidak ada pada ronde yang terbuka.',
      pointsOutsideScale: (from, to) =>
        to === null ? `Tuliskan angka mulai dari ${from}.` : `Tuliskan angka dari ${from} sampai ${to}.`,
    },
    refused: {
      notYet: {
        title: 'Panel belum dibuka',
        say: 'Tautan Anda benar. Buka lagi setelah ketua panel membuka rondenya.',
      },
      removed: {
        title: 'Tautan ini tidak berlaku lagi',
        say: 'Ketua panel menggantinya dengan tautan baru, atau Anda tidak lagi diminta menilai. Mintalah tautan baru kepada ketua panel. Isian yang tersimpan di ponsel ini tetap ada.',
      },
      gone: {
        title: 'Studi ini sudah tidak dikerjakan',
        say: 'Kantor menyimpan atau membuang studinya, jadi tidak ada lagi yang dinilai. Tanyakan kepada ketua panel.',
      },
      lost: {
        title: 'Buka dengan tautan Anda',
        say: 'Peramban ini tidak lagi mengenali Anda. Buka sekali lagi tautan atau kode QR dari ketua panel. Isian yang tersimpan di ponsel ini tetap ada dan terkirim sesudah itu.',
      },
      elsewhere: {
        title: 'Tautan Anda bukan untuk formulir ini',
        say: 'Setiap tautan membuka satu formulir dari satu studi. Buka tautan yang Anda terima untuk formulir ini.',
      },
    },
  },
  en: {
    askTitle: (issues) => `You are asked to score ${issues} strategic issues`,
    ask: (who, study, minutes) =>
      `By the chair of the panel${who === null ? '' : `, ${who}`}, for the study “${study}”. About ${minutes} minutes.`,
    due: (at) => `Hoped for before ${at}.`,
    know: 'What you should know',
    blind: 'Nobody sees your points until the panel is closed. The chair only sees how far you are.',
    seen: {
      named: 'After that the chair sees how points spread, with your name.',
      role: 'After that the chair sees how points spread, with your position and not your name.',
      anonymous:
        'After that the chair sees how points spread without names; the number is drawn when the panel closes.',
    },
    change: 'You may change them until the panel is closed.',
    offline: 'Goes on when there is no signal.',
    secondRound: 'This is a further round: it begins with your own points of the last one.',
    begin: 'Begin to score',
    notYou: 'Not meant for you?',
    decline: 'Decline',
    declineTitle: 'Decline to score?',
    declineSay:
      'The chair of the panel will see that you take no part. What you have given does not count. You can come back by the same link while the panel is open.',
    reallyDecline: 'Yes, I take no part',
    back: 'Back',
    declinedTitle: 'You take no part',
    declinedSay: 'The chair of the panel was told. Changed your mind? Open your link again while the panel is open.',
    issueOf: (number, all) => `Issue ${number} of ${all}`,
    filledOf: (filled, all) => `${filled} of ${all} criteria filled`,
    highest: (points) => `${points} at most`,
    scale: (from, to) => (to === null ? `from ${from}` : `${from} to ${to}`),
    pointsLabel: (issue, criterion, maximum) =>
      `${criterion}, issue ${issue}${maximum === null ? '' : `, ${maximum} at most`}`,
    reason: 'Reason',
    reasonOptional: 'Write why (not required)',
    reasonLabel: (issue, criterion) => `Reason for ${criterion}, issue ${issue}`,
    sumOf: (sum, most) => `Total of this issue ${sum} of ${most}`,
    evidence: 'See the evidence of this issue',
    meaning: 'What the criteria and points mean',
    save: 'Save',
    saveNext: 'Save, then the next issue',
    overview: 'Overview',
    whole: 'All issues on one page',
    single: 'One issue a screen',
    missing: (cells) => `${cells} points are not given yet.`,
    complete: 'Complete. It counts when the panel closes.',
    same: (criterion, points) =>
      `You gave ${points} on ${criterion} to every issue. That is allowed; the criterion just tells nothing apart.`,
    done: 'Done scoring',
    failed: 'Some was not saved',
    thanksTitle: 'Thank you. Your points have arrived',
    thanks: 'The chair opens the result after the panel is closed.',
    progress: (complete, all) => `${complete} of ${all} raters are complete now.`,
    changeMine: 'Change my points',
    copy: 'Keep a copy (print or PDF)',
    copyTitle: (study) => `Copy of my points: ${study}`,
    round: (number) => `Round ${number}`,
    savedAt: (at) => `Saved ${at}.`,
    noPoints: 'not scored',
    total: 'Total',
    closedTitle: (at) => `The panel was closed on ${at}`,
    closedSay:
      'Points cannot be changed any more. What is still on a phone is sent and kept apart as “came after closing”; it does not count.',
    evidenceTitle: (issue) => `Evidence for: ${issue}`,
    noEvidence: 'No evidence is linked to this issue yet.',
    supports: 'supports',
    contradicts: 'contradicts',
    problems: {
      notWhole: 'Write a whole number.',
      notANumber: 'Write the points in digits, such as 12.',
      gone: 'The open round has no such cell.',
      pointsOutsideScale: (from, to) =>
        to === null ? `Write a number from ${from} on.` : `Write a number from ${from} to ${to}.`,
    },
    refused: {
      notYet: {
        title: 'The panel is not open yet',
        say: 'Your link is right. Open it again after the chair has opened the round.',
      },
      removed: {
        title: 'This link does not hold any more',
        say: 'The chair of the panel replaced it, or you are not asked any more. Ask the chair for a new link. What is kept on this phone stays.',
      },
      gone: {
        title: 'This study is not worked on any more',
        say: 'The office archived it or put it into the bin, so there is nothing to score. Ask the chair of the panel.',
      },
      lost: {
        title: 'Open it by your link',
        say: 'This browser does not know you any more. Open the link or QR code from the chair once more. What is kept on this phone stays, and is sent after that.',
      },
      elsewhere: {
        title: 'Your link is not for this form',
        say: 'Each link opens one form of one study. Open the link that you got for this form.',
      },
    },
  },
}

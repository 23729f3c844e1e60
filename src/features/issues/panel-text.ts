import type { Language } from '../../base/language.ts'
import type { FormState, Naming, ReasonRule } from './round.ts'

type PanelText = {
  readonly name: string
  readonly title: {
    readonly none: string
    readonly draft: (round: number) => string
    readonly open: (complete: number, all: number) => string
    readonly closed: (round: number) => string
  }
  readonly lead: string
  readonly blind: string
  readonly settings: string
  readonly settingsSay: string
  readonly naming: string
  readonly namings: Readonly<Record<Naming, { readonly label: string; readonly hint: string }>>
  readonly reasons: string
  readonly reasonRules: Readonly<Record<ReasonRule, string>>
  readonly evidence: string
  readonly evidenceYes: string
  readonly note: string
  readonly noteHint: string
  readonly due: string
  readonly dueHint: string
  readonly save: string
  readonly newRound: string
  readonly open: string
  readonly openSay: (issues: number, criteria: number, method: string) => string
  readonly raters: string
  readonly rater: string
  readonly state: string
  readonly acts: string
  readonly noRaters: string
  readonly states: Readonly<Record<FormState, string>>
  readonly submitted: string
  readonly late: (cells: number) => string
  readonly viaPaper: string
  readonly viaFile: string
  readonly checked: string
  readonly unchecked: string
  readonly noLink: string
  readonly linkUntil: (at: string) => string
  readonly linkClosed: string
  readonly add: string
  readonly addSay: string
  readonly addAnonymous: string
  readonly list: string
  readonly count: string
  readonly addButton: string
  readonly makeLinks: string
  readonly makeLinksSay: string
  readonly newLink: string
  readonly withdraw: string
  readonly remove: string
  readonly paper: string
  readonly check: string
  readonly sheet: string
  readonly workbook: string
  readonly linksTitle: (links: number) => string
  readonly linksOnce: string
  readonly linksPrint: string
  readonly mailed: (names: string) => string
  readonly notMailed: (names: string) => string
  readonly sendMail: string
  readonly letter: {
    readonly subject: (study: string) => string
    readonly text: (study: string, office: string, link: string, until: string) => string
  }
  readonly until: (at: string) => string
  readonly scan: string
  readonly back: string
  readonly close: string
  readonly closeTitle: string
  readonly closeAll: string
  readonly closeMissing: (names: string) => string
  readonly closeReplaces: string
  readonly reason: string
  readonly reasonHint: string
  readonly reallyClose: string
  readonly removeTitle: (name: string) => string
  readonly removeSay: string
  readonly rounds: string
  readonly roundLine: (round: number, at: string) => string
  readonly results: string
  readonly sheets: string
  readonly failed: string
  readonly problems: Readonly<
    Record<
      | 'open'
      | 'stale'
      | 'named'
      | 'noIssues'
      | 'noRaters'
      | 'needsReason'
      | 'badDue'
      | 'badList'
      | 'noneAdded'
      | 'badNaming',
      string
    >
  > & {
    readonly closed: (who: string, at: string) => string
    readonly badLine: (line: number, text: string) => string
  }
}

export const panelText: Record<Language, PanelText> = {
  id: {
    name: 'Panel penilai',
    title: {
      none: 'Belum ada ronde panel',
      draft: (round) => `Ronde ${round} siap disusun`,
      open: (complete, all) => `${complete} dari ${all} penilai sudah lengkap`,
      closed: (round) => `Ronde ${round} sudah ditutup`,
    },
    lead: 'Penilai mengisi sendiri-sendiri dari ponsel, tanpa akun, lalu hasilnya dibuka bersama.',
    blind:
      'Nilai tidak terlihat siapa pun sampai ronde ditutup: yang tampak di sini hanya sudah sampai mana tiap penilai.',
    settings: 'Aturan ronde',
    settingsSay: 'Ditetapkan sebelum nilai pertama masuk, dan diberitahukan kepada penilai sebelum mereka mulai.',
    naming: 'Sebutan penilai dalam hasil',
    namings: {
      named: { label: 'Nama', hint: 'Hasil menyebut nama setiap penilai.' },
      role: { label: 'Jabatan', hint: 'Hasil menyebut jabatan, bukan nama.' },
      anonymous: { label: 'Tanpa nama', hint: 'Nama tidak disimpan; nomor penilai diundi saat ronde ditutup.' },
    },
    reasons: 'Alasan',
    reasonRules: { none: 'Tidak ditanyakan', optional: 'Boleh ditulis', required: 'Wajib di setiap nilai' },
    evidence: 'Bukti',
    evidenceYes: 'Penilai boleh membaca bukti setiap isu',
    note: 'Pesan kepada penilai',
    noteHint: 'Boleh kosong, misalnya: Nilailah keadaan tahun 2026.',
    due: 'Diharapkan selesai',
    dueHint: 'Boleh kosong. Misalnya 27-11-2026. Ronde tidak menutup sendiri.',
    save: 'Simpan aturan',
    newRound: 'Susun ronde berikutnya',
    open: 'Buka ronde',
    openSay: (issues, criteria, method) =>
      `${issues} isu dan ${criteria} kriteria metode ${method} dibekukan selama ronde terbuka, supaya semua menilai hal yang sama.`,
    raters: 'Penilai',
    rater: 'Penilai',
    state: 'Keadaan',
    acts: 'Tindakan',
    noRaters: 'Belum ada penilai. Tambahkan di bawah, satu baris satu orang.',
    states: {
      notOpened: 'Belum dibuka',
      opened: 'Sudah dibuka',
      filling: 'Sedang diisi',
      complete: 'Lengkap',
      declined: 'Tidak ikut',
    },
    submitted: 'menyatakan selesai',
    late: (cells) => `${cells} nilai datang setelah ditutup, disimpan terpisah`,
    viaPaper: 'dari kertas',
    viaFile: 'dari Excel',
    checked: 'diperiksa orang kedua',
    unchecked: 'belum diperiksa orang kedua',
    noLink: 'Belum ada tautan',
    linkUntil: (at) => `Tautan berlaku sampai ${at}`,
    linkClosed: 'Tautan tidak berlaku lagi',
    add: 'Tambah penilai',
    addSay: 'Satu baris satu orang: nama; jabatan; surel. Jabatan dan surel boleh kosong. Boleh ditempel dari Excel.',
    addAnonymous: 'Penilai tanpa nama cukup disebut jumlahnya; tautannya Anda bagikan sendiri.',
    list: 'Daftar penilai',
    count: 'Berapa penilai',
    addButton: 'Tambahkan',
    makeLinks: 'Buat tautan',
    makeLinksSay: 'Untuk setiap penilai yang belum punya tautan. Tautan hanya tampil sekali.',
    newLink: 'Tautan baru',
    withdraw: 'Tarik tautan',
    remove: 'Keluarkan',
    paper: 'Masukkan dari kertas',
    check: 'Periksa sebagai orang kedua',
    sheet: 'Cetak lembar penilaian',
    workbook: 'Excel untuk diisi',
    linksTitle: (links) => `${links} tautan siap`,
    linksOnce:
      'Tautan ini hanya tampil sekali. Salin, kirim, atau cetak halaman ini sebelum menutupnya. Siapa yang memegang tautan dapat mengisi formulirnya.',
    linksPrint: 'Mencetak: satu kotak untuk satu penilai, di kertas A4. Gunting lalu bagikan.',
    mailed: (names) => `Terkirim lewat surel: ${names}.`,
    notMailed: (names) => `Surel tidak terkirim, bagikan tautannya sendiri: ${names}.`,
    sendMail: 'Kirim juga lewat surel kepada yang punya alamat',
    letter: {
      subject: (study) => `Anda diminta menilai isu: ${study}`,
      text: (study, office, link, until) =>
        `Anda diminta menilai isu strategis untuk “${study}” oleh ${office}.\n\nBuka tautan ini di ponsel, tanpa akun:\n${link}\n\nTautan ini untuk Anda sendiri dan berlaku sampai ${until}. Nilai Anda tidak terlihat siapa pun sampai panel ditutup.`,
    },
    until: (at) => `Berlaku sampai ${at}.`,
    scan: 'Pindai dengan kamera ponsel, lalu ketuk “Mulai menilai”.',
    back: 'Kembali ke panel',
    close: 'Tutup ronde',
    closeTitle: 'Tutup ronde ini?',
    closeAll: 'Semua penilai sudah lengkap.',
    closeMissing: (names) =>
      `Belum lengkap: ${names}. Nilai mereka tidak ikut dihitung; tuliskan mengapa ronde ditutup sekarang.`,
    closeReplaces:
      'Nilai yang lengkap menjadi nilai studi ini, menggantikan yang ada; yang lama tetap di riwayat. Ronde yang sudah ditutup tidak dapat dibuka lagi; ronde berikutnya dapat disusun.',
    reason: 'Alasan menutup',
    reasonHint: 'Misalnya: rapat penetapan hari ini, dua penilai cuti.',
    reallyClose: 'Tutup ronde sekarang',
    removeTitle: (name) => `Keluarkan ${name} dari panel?`,
    removeSay:
      'Tautannya tidak berlaku lagi dan isiannya pada ronde ini tidak ikut dihitung. Ronde yang sudah ditutup tidak berubah.',
    rounds: 'Ronde yang sudah ditutup',
    roundLine: (round, at) => `Ronde ${round}, ditutup ${at}`,
    results: 'Lihat hasilnya',
    sheets: 'Kertas, Excel dan lembar bantu',
    failed: 'Belum tersimpan',
    problems: {
      open: 'Ronde masih terbuka. Tutup dahulu sebelum menyusun yang berikutnya.',
      stale: 'Seseorang sudah mengubah ronde ini. Muat ulang halaman, lalu coba lagi.',
      named: 'Sebutan penilai sudah ditetapkan pada ronde pertama dan tidak dapat diganti.',
      noIssues: 'Tuliskan isunya dahulu sebelum membuka ronde.',
      noRaters: 'Tambahkan penilai dahulu sebelum membuka ronde.',
      needsReason: 'Tuliskan mengapa ronde ditutup padahal ada yang belum lengkap.',
      badDue: 'Tuliskan tanggalnya seperti 27-11-2026.',
      badList: 'Tuliskan paling sedikit satu penilai.',
      noneAdded: 'Tidak ada yang ditambahkan: satu panel paling banyak 500 penilai.',
      badNaming: 'Pilih sebutan penilai dan aturan alasan.',
      closed: (who, at) => `${who} sudah menutup ronde ini pada ${at}.`,
      badLine: (line, text) => `Baris ${line}: “${text}”. Tuliskan nama; jabatan; surel.`,
    },
  },
  en: {
    name: 'Panel of raters',
    title: {
      none: 'No round of the panel yet',
      draft: (round) => `Round ${round} is being prepared`,
      open: (complete, all) => `${complete} of ${all} raters are complete`,
      closed: (round) => `Round ${round} is closed`,
    },
    lead: 'Raters score alone on their phones, without an account; then the result is opened together.',
    blind: 'Nobody sees points until the round is closed: here stands only how far each rater is.',
    settings: 'Rules of the round',
    settingsSay: 'Settled before the first score comes in, and told to raters before they begin.',
    naming: 'What results call raters',
    namings: {
      named: { label: 'By name', hint: 'Results tell the name of each rater.' },
      role: { label: 'By position', hint: 'Results tell the position and not the name.' },
      anonymous: {
        label: 'Without names',
        hint: 'Names are not kept; the number of a rater is drawn when the round closes.',
      },
    },
    reasons: 'Reasons',
    reasonRules: { none: 'Not asked', optional: 'May be written', required: 'Required at each score' },
    evidence: 'Evidence',
    evidenceYes: 'Raters may read the evidence of each issue',
    note: 'Message to the raters',
    noteHint: 'May be empty, for example: Score how things stand in 2026.',
    due: 'Hoped to be done',
    dueHint: 'May be empty. For example 27-11-2026. A round does not close by itself.',
    save: 'Save the rules',
    newRound: 'Prepare the next round',
    open: 'Open the round',
    openSay: (issues, criteria, method) =>
      `${issues} issues and ${criteria} criteria of the method ${method} are frozen while the round is open, so that all score the same.`,
    raters: 'Raters',
    rater: 'Rater',
    state: 'State',
    acts: 'Acts',
    noRaters: 'No raters yet. Add them below, one person a line.',
    states: {
      notOpened: 'Not opened yet',
      opened: 'Opened',
      filling: 'Being filled',
      complete: 'Complete',
      declined: 'Takes no part',
    },
    submitted: 'says it is done',
    late: (cells) => `${cells} scores came after closing, kept apart`,
    viaPaper: 'from paper',
    viaFile: 'from Excel',
    checked: 'checked by a second person',
    unchecked: 'not checked by a second person yet',
    noLink: 'No link yet',
    linkUntil: (at) => `Link holds until ${at}`,
    linkClosed: 'Link does not hold any more',
    add: 'Add raters',
    addSay: 'One person a line: name; position; e-mail. Position and e-mail may be empty. May be pasted from Excel.',
    addAnonymous: 'Of raters without names only the number is asked; you hand out their links yourself.',
    list: 'List of raters',
    count: 'How many raters',
    addButton: 'Add',
    makeLinks: 'Make links',
    makeLinksSay: 'For each rater who has none. A link is shown once only.',
    newLink: 'New link',
    withdraw: 'Withdraw the link',
    remove: 'Take out',
    paper: 'Enter from paper',
    check: 'Check as the second person',
    sheet: 'Print the scoring sheet',
    workbook: 'Excel to fill',
    linksTitle: (links) => `${links} links are ready`,
    linksOnce:
      'These links are shown once only. Copy, send or print this page before you close it. Whoever holds a link can fill its form.',
    linksPrint: 'To print: one box for one rater, on A4 paper. Cut and hand out.',
    mailed: (names) => `Sent by e-mail: ${names}.`,
    notMailed: (names) => `E-mail was not sent, hand out the link yourself: ${names}.`,
    sendMail: 'Send also by e-mail to those with an address',
    letter: {
      subject: (study) => `You are asked to score issues: ${study}`,
      text: (study, office, link, until) =>
        `You are asked to score the strategic issues of “${study}” by ${office}.\n\nOpen this link on your phone, without an account:\n${link}\n\nThe link is for you alone and holds until ${until}. Nobody sees your points until the panel is closed.`,
    },
    until: (at) => `Holds until ${at}.`,
    scan: 'Scan with the camera of a phone, then tap “Mulai menilai”.',
    back: 'Back to the panel',
    close: 'Close the round',
    closeTitle: 'Close this round?',
    closeAll: 'All raters are complete.',
    closeMissing: (names) => `Not complete: ${names}. Their scores do not count; write why the round is closed now.`,
    closeReplaces:
      'Complete forms become the scores of this study, in place of what is there; the old ones stay in the history. A closed round cannot be opened again; the next one can be prepared.',
    reason: 'Reason for closing',
    reasonHint: 'For example: the meeting is today, two raters are on leave.',
    reallyClose: 'Close the round now',
    removeTitle: (name) => `Take ${name} out of the panel?`,
    removeSay:
      'Their link does not hold any more and what they gave in this round does not count. Closed rounds stay as they are.',
    rounds: 'Closed rounds',
    roundLine: (round, at) => `Round ${round}, closed ${at}`,
    results: 'See the result',
    sheets: 'Paper, Excel and help sheets',
    failed: 'Not saved yet',
    problems: {
      open: 'A round is still open. Close it before the next one is prepared.',
      stale: 'Somebody changed this round. Load the page again, then try once more.',
      named: 'What raters are called was settled in the first round and stays.',
      noIssues: 'Write the issues before the round is opened.',
      noRaters: 'Add raters before the round is opened.',
      needsReason: 'Write why the round is closed while somebody is not complete.',
      badDue: 'Write the date like 27-11-2026.',
      badList: 'Write at least one rater.',
      noneAdded: 'Nobody was added: a panel has at most 500 raters.',
      badNaming: 'Choose what raters are called and the rule for reasons.',
      closed: (who, at) => `${who} closed this round at ${at}.`,
      badLine: (line, text) => `Line ${line}: “${text}”. Write name; position; e-mail.`,
    },
  },
}

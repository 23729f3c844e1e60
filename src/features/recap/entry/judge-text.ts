import type { Language } from '../../../base/language.ts'
import type { RemarkKind } from './remark.ts'

/** Words of remarks, of the two steps of approval, and of one figure. */
type JudgeText = {
  readonly remarks: string
  readonly remarkLead: string
  readonly noRemarks: string
  readonly remarkKinds: Readonly<Record<RemarkKind, string>>
  readonly kind: string
  readonly text: string
  readonly textHint: string
  readonly addToMarked: string
  readonly saveRemark: string
  readonly close: string
  readonly remove: string
  readonly said: string
  readonly nothingSaid: string
  readonly write: string
  readonly closedBy: (who: string, when: string) => string
  readonly failed: string
  readonly problems: Readonly<
    Record<'noText' | 'tooLong' | 'noneMarked' | 'noReason' | 'stale' | 'noWay' | 'gone' | 'ownCheck', string>
  >
  readonly aloneHere: string
  readonly twoPeople: string
  readonly openWarnings: (n: string) => string
  readonly approval: string
  readonly steps: readonly [string, string]
  readonly declareChecked: string
  readonly stillOpen: (n: string) => string
  readonly approve: string
  readonly sendBack: string
  readonly reopen: string
  readonly reason: string
  readonly reasonHint: string
  readonly onlyHead: string
  readonly draftNow: string
  readonly checkedNow: (who: string, when: string) => string
  readonly approvedNow: (who: string, when: string) => string
  readonly history: string
  readonly toTable: string
  readonly toRegion: string
  readonly cellTitle: (category: string, region: string, period: string, value: string) => string
  readonly values: string
  readonly value: string
  readonly series: string
  readonly noCellWarnings: string
  readonly usual: (from: string, to: string) => string
}

export const judgeText: Record<Language, JudgeText> = {
  id: {
    remarks: 'Catatan yang masih terbuka',
    remarkLead: 'Catatan ditulis pada sebuah angka atau pada peringatan yang ditandai di atas.',
    noRemarks: 'Tidak ada yang terbuka.',
    remarkKinds: { comment: 'Komentar', 'follow-up': 'Perlu ditindaklanjuti', explanation: 'Penjelasan' },
    kind: 'Macam catatan',
    text: 'Isi catatan',
    textHint: 'Misalnya: pendataan ulang bersama TKSK pada bulan Maret. Jangan menulis nama atau NIK.',
    addToMarked: 'Tulis catatan untuk yang ditandai',
    saveRemark: 'Simpan catatan',
    close: 'Selesai',
    remove: 'Hapus',
    said: 'Catatan pada angka ini',
    nothingSaid: 'Belum ada catatan.',
    write: 'Tulis catatan',
    closedBy: (who, when) => `Diselesaikan ${who} pada ${when}`,
    failed: 'Belum tersimpan',
    problems: {
      noText: 'Tuliskan catatannya.',
      tooLong: 'Catatan paling panjang 2.000 huruf.',
      noneMarked: 'Tandai dahulu peringatan yang dimaksud.',
      noReason: 'Tuliskan alasannya.',
      stale:
        'Orang lain sudah mengubah periode ini sejak halaman dibuka. Yang terlihat sekarang adalah keadaan terbaru; periksa lagi.',
      noWay: 'Periode ini sudah tidak dalam keadaan yang memungkinkan itu.',
      gone: 'Ini sudah tidak ada; mungkin orang lain menghapusnya.',
      ownCheck:
        'Anda sendiri yang menyatakannya sudah diperiksa, jadi orang lain yang mengesahkan. Atau kembalikan, lalu biarkan operator yang memeriksanya.',
    },
    aloneHere: 'Hanya Anda di kantor ini yang mengisi angka, jadi kedua langkah oleh satu orang. Riwayat mencatatnya.',
    twoPeople: 'Dua langkah oleh dua orang: bila Anda yang menyatakannya, orang lain yang mengesahkan.',
    openWarnings: (n) => `${n} peringatan masih menunggu penjelasan atau tindak lanjut.`,
    approval: 'Pengesahan',
    steps: ['Operator menyatakan sudah diperiksa', 'Kepala kantor mengesahkan, lalu angka terkunci'],
    declareChecked: 'Nyatakan sudah diperiksa',
    stillOpen: (n) =>
      `Bisa dinyatakan sudah diperiksa setelah ${n} peringatan yang menunggu dijelaskan atau ditindaklanjuti.`,
    approve: 'Sahkan dan kunci',
    sendBack: 'Kembalikan ke operator',
    reopen: 'Buka kembali',
    reason: 'Alasan',
    reasonHint: 'Tercatat di riwayat dan terlihat oleh semua.',
    onlyHead: 'Langkah berikutnya milik kepala kantor.',
    draftNow: 'Masih draf: angka dapat diubah.',
    checkedNow: (who, when) => `Dinyatakan sudah diperiksa oleh ${who} pada ${when}.`,
    approvedNow: (who, when) => `Disahkan ${who} pada ${when}. Angka terkunci untuk semua jalan masuk.`,
    history: 'Siapa melakukan apa',
    toTable: 'Lihat di tabel',
    toRegion: 'Isi wilayah ini',
    cellTitle: (category, region, period, value) => `${category} di ${region}, ${period}: ${value}`,
    values: 'Angka dari periode ke periode',
    value: 'Angka',
    series: 'Seri',
    noCellWarnings: 'Tidak ada peringatan pada angka ini.',
    usual: (from, to) => `Dari periode sebelumnya diharapkan ${from} sampai ${to}.`,
  },
  en: {
    remarks: 'Remarks that are open',
    remarkLead: 'A remark is written at a figure, or at warnings that are marked above.',
    noRemarks: 'None is open.',
    remarkKinds: { comment: 'Comment', 'follow-up': 'To be followed up', explanation: 'Explanation' },
    kind: 'Kind of remark',
    text: 'Remark',
    textHint: 'For example: counted again with the TKSK in March. Do not write names or identity numbers.',
    addToMarked: 'Write a remark on what is marked',
    saveRemark: 'Save remark',
    close: 'Settled',
    remove: 'Remove',
    said: 'Remarks on this figure',
    nothingSaid: 'No remarks yet.',
    write: 'Write a remark',
    closedBy: (who, when) => `Settled by ${who} on ${when}`,
    failed: 'Not saved yet',
    problems: {
      noText: 'Write the remark.',
      tooLong: 'A remark has 2,000 letters at most.',
      noneMarked: 'Mark the warnings that it is about.',
      noReason: 'Write the reason.',
      stale:
        'Somebody else changed this period since the page was opened. What you see is how it stands now; look again.',
      noWay: 'This period is no longer in a state that allows that.',
      gone: 'This is gone; somebody else may have removed it.',
      ownCheck:
        'You declared it checked yourself, so somebody else approves it. Or send it back, and let an operator check it.',
    },
    aloneHere: 'Only you enter figures in this office, so both steps are taken by one person. The log keeps that.',
    twoPeople: 'Two steps by two people: if you declare it checked, somebody else approves it.',
    openWarnings: (n) => `${n} warnings still wait for an explanation or a follow-up.`,
    approval: 'Approval',
    steps: ['An operator declares it checked', 'The head of the office approves it, and figures are locked'],
    declareChecked: 'Declare checked',
    stillOpen: (n) => `It can be declared checked once the ${n} waiting warnings are explained or followed up.`,
    approve: 'Approve and lock',
    sendBack: 'Send back to the operator',
    reopen: 'Open again',
    reason: 'Reason',
    reasonHint: 'Kept in the log and seen by all.',
    onlyHead: 'The next step is for the head of the office.',
    draftNow: 'Still a draft: figures can be changed.',
    checkedNow: (who, when) => `Declared checked by ${who} on ${when}.`,
    approvedNow: (who, when) => `Approved by ${who} on ${when}. Figures are locked for every way in.`,
    history: 'Who did what',
    toTable: 'See in the table',
    toRegion: 'Fill this region',
    cellTitle: (category, region, period, value) => `${category} in ${region}, ${period}: ${value}`,
    values: 'The figure from period to period',
    value: 'Figure',
    series: 'Series',
    noCellWarnings: 'There is no warning at this figure.',
    usual: (from, to) => `Earlier periods lead one to expect ${from} to ${to}.`,
  },
}

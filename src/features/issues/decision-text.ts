import type { Language } from '../../base/language.ts'

type DecisionText = {
  readonly title: string
  readonly lead: string
  readonly issue: string
  readonly by: string
  readonly byHint: string
  readonly on: string
  readonly onHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly source: string
  readonly sourceHint: string
  readonly settled: string
  readonly byPerson: string
  readonly byPersonHint: string
  readonly byRule: (criterion: string) => string
  readonly ruleChooses: (issue: string) => string
  readonly standing: (rank: string, total: string) => string
  readonly notRanked: string
  readonly save: string
  readonly failed: string
  readonly back: string
  readonly withdraw: string
  readonly withdrawTitle: string
  readonly withdrawReason: string
  readonly noIssues: string
  readonly problems: Readonly<
    Record<
      | 'noIssue'
      | 'noReason'
      | 'badDay'
      | 'noSuchDay'
      | 'tooLong'
      | 'noWithdrawReason'
      | 'ruleElsewhere'
      | 'otherScores'
      | 'moved'
      | 'roundOpen',
      string
    >
  >
}

export const decisionText: Record<Language, DecisionText> = {
  id: {
    title: 'Penetapan isu strategis',
    lead: 'Siapa menetapkan isu mana, kapan, dan mengapa. Bila yang dipilih bukan peringkat 1, atau ada seri, alasannya wajib dan tercetak di setiap laporan.',
    issue: 'Isu yang ditetapkan',
    by: 'Ditetapkan oleh',
    byHint: 'Jabatan, misalnya: Kepala Dinas Sosial',
    on: 'Tanggal',
    onHint: 'Misalnya 24-11-2026',
    reason: 'Alasan',
    reasonHint: 'Mengapa isu ini, dan bukan yang lain.',
    source: 'Dokumen',
    sourceHint: 'Nomor berita acara atau surat keputusan. Boleh kosong.',
    settled: 'Peringkat 1 seri: cara memutusnya',
    byPerson: 'Diputuskan oleh yang menetapkan',
    byPersonHint: 'Dengan alasan yang ditulis di bawah.',
    byRule: (criterion) => `Menurut aturan: nilai ${criterion} yang lebih tinggi`,
    ruleChooses: (issue) => `Aturan ini memilih: ${issue}`,
    standing: (rank, total) => `peringkat ${rank}, jumlah ${total}`,
    notRanked: 'belum diperingkat: nilainya belum lengkap',
    save: 'Tetapkan',
    failed: 'Belum tersimpan',
    back: 'Kembali ke studi',
    withdraw: 'Batalkan penetapan',
    withdrawTitle: 'Membatalkan penetapan',
    withdrawReason: 'Alasan pembatalan',
    noIssues: 'Belum ada isu untuk ditetapkan.',
    problems: {
      noIssue: 'Pilih isu yang ditetapkan.',
      noReason: 'Tuliskan alasannya: yang dipilih bukan satu-satunya peringkat 1.',
      badDay: 'Tuliskan tanggal seperti 24-11-2026.',
      noSuchDay: 'Tanggal itu tidak ada. Periksa hari dan bulannya, seperti 24-11-2026.',
      tooLong: 'Ringkaslah: isian ini terlalu panjang.',
      noWithdrawReason: 'Tuliskan mengapa penetapan dibatalkan.',
      ruleElsewhere:
        'Aturan itu memilih isu lain. Pilih isu yang dipilih aturannya, atau pilih "diputuskan oleh yang menetapkan".',
      otherScores:
        'Belum ditetapkan: nilai atau urutannya berubah sejak halaman ini dibuka. Yang tampil sekarang sudah yang baru; periksa, lalu tetapkan lagi.',
      moved: 'Belum ditetapkan: studi ini sedang banyak diubah orang lain. Coba sebentar lagi.',
      roundOpen: 'Belum dapat ditetapkan: satu putaran penilaian masih terbuka. Tutup putaran itu dahulu.',
    },
  },
  en: {
    title: 'Decision on the strategic issue',
    lead: 'Who chose which issue, when and why. When the chosen one is not alone in first place a reason is required, and printed in every report.',
    issue: 'The chosen issue',
    by: 'Decided by',
    byHint: 'Position, such as: Head of the Social Affairs Office',
    on: 'Date',
    onHint: 'Such as 24-11-2026',
    reason: 'Reason',
    reasonHint: 'Why this issue, and not another.',
    source: 'Document',
    sourceHint: 'Number of the minutes or the decree. May be empty.',
    settled: 'Rank 1 is tied: how it is settled',
    byPerson: 'By whoever decides',
    byPersonHint: 'For the reason that is written below.',
    byRule: (criterion) => `By a rule: more points on ${criterion}`,
    ruleChooses: (issue) => `This rule chooses: ${issue}`,
    standing: (rank, total) => `rank ${rank}, total ${total}`,
    notRanked: 'not ranked: scores are missing',
    save: 'Decide',
    failed: 'Not saved yet',
    back: 'Back to the study',
    withdraw: 'Take the decision back',
    withdrawTitle: 'Taking the decision back',
    withdrawReason: 'Reason',
    noIssues: 'There is no issue to choose yet.',
    problems: {
      noIssue: 'Choose the issue.',
      noReason: 'Write the reason: the chosen issue is not alone in first place.',
      badDay: 'Write the date like 24-11-2026.',
      noSuchDay: 'There is no such day. Check day and month, as in 24-11-2026.',
      tooLong: 'Make it shorter: this is too long.',
      noWithdrawReason: 'Write why the decision is taken back.',
      ruleElsewhere: 'That rule chooses another issue. Choose the one that the rule chooses, or "by whoever decides".',
      otherScores:
        'Nothing was decided: scores or ranks changed since this page was opened. What is shown now is new; look at it, then decide again.',
      moved: 'Nothing was decided: others are changing this study just now. Try again in a moment.',
      roundOpen: 'It cannot be decided yet: a round of scoring is open. Close that round first.',
    },
  },
}

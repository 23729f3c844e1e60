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
    Record<'noIssue' | 'noReason' | 'badDay' | 'noSuchDay' | 'tooLong' | 'noWithdrawReason', string>
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
    },
  },
}

import type { Language } from '../../base/language.ts'

type EmergencyText = {
  readonly title: string
  readonly lead: string
  readonly study: string
  readonly choose: string
  readonly reason: string
  readonly reasonHint: string
  readonly save: string
  readonly failed: string
  readonly cancel: string
  readonly none: string
  readonly past: string
  readonly pastLine: (who: string, study: string, at: string) => string
  readonly somebody: string
  readonly problems: Readonly<Record<'noStudy' | 'noReason' | 'tooLong' | 'already', string>>
  readonly letter: {
    readonly subject: (study: string) => string
    readonly text: (who: string, study: string, reason: string, until: string) => string
  }
}

export const emergencyText: Record<Language, EmergencyText> = {
  id: {
    title: 'Akses darurat ke studi',
    lead: 'Administrator tidak berhak membuka isi studi. Bila perlu, misalnya saat pemiliknya berhalangan, Anda dapat membacanya selama satu jam. Alasan Anda tercatat di riwayat dan tampil kepada kepala kantor.',
    study: 'Studi',
    choose: 'Pilih studi',
    reason: 'Alasan',
    reasonHint: 'Misalnya: pemilik studi sakit, laporan diminta penguji hari ini.',
    save: 'Buka selama satu jam',
    failed: 'Studi belum dibuka',
    cancel: 'Kembali ke kantor',
    none: 'Kantor ini belum mempunyai studi.',
    past: 'Akses darurat terakhir',
    pastLine: (who, study, at) => `${who} membuka "${study}" pada ${at}`,
    somebody: 'Operator server',
    problems: {
      noStudy: 'Pilih studi yang ingin dibuka.',
      noReason: 'Tuliskan alasan dalam satu kalimat, agar kepala kantor memahaminya.',
      tooLong: 'Ringkaslah: paling panjang 1000 karakter.',
      already: 'Anda sudah dapat membuka studi ini: cari di halaman Studi.',
    },
    letter: {
      subject: (study) => `Akses darurat ke studi "${study}"`,
      text: (who, study, reason, until) =>
        `${who} membuka studi "${study}" dengan akses darurat sampai ${until}.\n\nAlasannya: ${reason}\n\nCatatannya ada di Riwayat kantor.`,
    },
  },
  en: {
    title: 'Emergency access to a study',
    lead: 'An administrator has no right to open studies. Where it is needed, such as when the owner is away, you can read one for an hour. Your reason is kept in the history and shown to the head of the office.',
    study: 'Study',
    choose: 'Choose a study',
    reason: 'Reason',
    reasonHint: 'Such as: the owner is ill and the examiner asks for the report today.',
    save: 'Open for an hour',
    failed: 'The study was not opened yet',
    cancel: 'Back to the office',
    none: 'This office has no study yet.',
    past: 'Last emergency access',
    pastLine: (who, study, at) => `${who} opened "${study}" on ${at}`,
    somebody: 'The operator of the server',
    problems: {
      noStudy: 'Choose the study to open.',
      noReason: 'Write the reason in a sentence, so that the head of the office understands.',
      tooLong: 'Make it shorter: 1000 characters at most.',
      already: 'You can open this study already: look on the page Studies.',
    },
    letter: {
      subject: (study) => `Emergency access to the study "${study}"`,
      text: (who, study, reason, until) =>
        `${who} opened the study "${study}" by emergency access until ${until}.\n\nThe reason: ${reason}\n\nIt is kept in the History of the office.`,
    },
  },
}

import type { Language } from '../../base/language.ts'
import type { DetailField } from './details-form.ts'

type DetailsText = {
  readonly title: string
  readonly lead: string
  readonly save: string
  readonly failed: string
  readonly cancel: string
  readonly fields: Readonly<Record<DetailField, { readonly label: string; readonly hint?: string }>>
  readonly problems: Readonly<Record<'noTitle' | 'tooLong' | 'badDay' | 'noSuchDay' | 'backwards', string>>
  readonly synthetic: string
}

export const detailsText: Record<Language, DetailsText> = {
  id: {
    title: 'Keterangan studi',
    lead: 'Apa yang ditanyakan, oleh siapa, di mana, dan untuk masa apa. Tercetak di setiap laporan.',
    save: 'Simpan',
    failed: 'Belum tersimpan',
    cancel: 'Kembali ke studi',
    fields: {
      title: { label: 'Judul', hint: 'Misalnya: Optimalisasi pekerja sosial lapangan Kabupaten Lahat 2026' },
      question: { label: 'Pertanyaan', hint: 'Satu kalimat tanya yang ingin dijawab studi ini.' },
      office: { label: 'Kantor', hint: 'Seperti tercetak di laporan, misalnya: Dinas Sosial Kabupaten Lahat' },
      region: { label: 'Wilayah', hint: 'Misalnya: Kabupaten Lahat' },
      regionCode: { label: 'Kode wilayah', hint: 'Kode Kemendagri, misalnya 16.04. Boleh kosong.' },
      period: { label: 'Masa', hint: 'Seperti orang menyebutnya, misalnya: 2021 atau Semester I 2026' },
      from: { label: 'Dari tanggal', hint: 'Misalnya 1-1-2026. Boleh kosong.' },
      to: { label: 'Sampai tanggal', hint: 'Misalnya 31-12-2026. Boleh kosong.' },
    },
    problems: {
      noTitle: 'Tuliskan judul studi.',
      tooLong: 'Ringkaslah: isian ini terlalu panjang.',
      badDay: 'Tuliskan tanggal seperti 31-12-2026.',
      noSuchDay: 'Tanggal itu tidak ada. Periksa hari dan bulannya.',
      backwards: 'Tanggal sampai harus sesudah tanggal dari.',
    },
    synthetic: 'Data latihan buatan, bukan data nyata',
  },
  en: {
    title: 'About the study',
    lead: 'What is asked, by whom, where and for which time. Printed in every report.',
    save: 'Save',
    failed: 'Not saved yet',
    cancel: 'Back to the study',
    fields: {
      title: { label: 'Title', hint: 'Such as: Field social workers of Lahat put to best use, 2026' },
      question: { label: 'Question', hint: 'One sentence that the study is to answer.' },
      office: { label: 'Office', hint: 'As reports print it, such as: Social Affairs Office of Lahat' },
      region: { label: 'Region', hint: 'Such as: Kabupaten Lahat' },
      regionCode: { label: 'Code of the region', hint: 'Kemendagri code, such as 16.04. May be empty.' },
      period: { label: 'Period', hint: 'As people call it, such as: 2021' },
      from: { label: 'From', hint: 'Such as 1-1-2026. May be empty.' },
      to: { label: 'To', hint: 'Such as 31-12-2026. May be empty.' },
    },
    problems: {
      noTitle: 'Write the title of the study.',
      tooLong: 'Make it shorter: this is too long.',
      badDay: 'Write a date like 31-12-2026.',
      noSuchDay: 'There is no such day. Check day and month.',
      backwards: 'The last day comes after the first.',
    },
    synthetic: 'Made-up practice data, not real',
  },
}

import type { Language } from '../../base/language.ts'

type ChoiceText = {
  readonly title: string
  readonly lead: string
  readonly now: string
  readonly choose: string
  readonly failed: string
  readonly back: string
  readonly own: string
  readonly criteria: (list: string) => string
  readonly confirmTitle: (method: string) => string
  readonly nothingLost: string
  readonly gone: (n: string) => string
  readonly rescaled: (n: string) => string
  readonly logged: string
  readonly really: string
  readonly writeOwn: string
  readonly noChoice: string
  readonly stale: string
}

export const choiceText: Record<Language, ChoiceText> = {
  id: {
    title: 'Metode penilaian',
    lead: 'Metode menentukan kriteria, skala, dan aturan seri. Studi menyimpan versi yang dipakainya, walaupun metode itu kelak berubah.',
    now: 'dipakai sekarang',
    choose: 'Lanjut',
    failed: 'Belum tersimpan',
    back: 'Kembali ke studi',
    own: 'milik kantor',
    criteria: (list) => `Kriteria: ${list}`,
    confirmTitle: (method) => `Pakai ${method}?`,
    nothingLost: 'Semua nilai yang ada tetap berlaku.',
    gone: (n) => `${n} nilai pada kriteria yang tidak ada di metode ini akan terhapus.`,
    rescaled: (n) => `${n} nilai diberikan pada skala lain daripada skala metode ini, maka akan dikosongkan.`,
    logged: 'Riwayat tetap menyimpan nilai-nilai itu.',
    really: 'Ya, pakai metode ini',
    writeOwn: 'Tulis metode kantor sendiri',
    noChoice: 'Pilih salah satu metode.',
    stale: 'Studi ini baru saja diubah orang lain. Periksa lagi, lalu tekan sekali lagi.',
  },
  en: {
    title: 'Method of scoring',
    lead: 'A method says which criteria, which scale and which rule for ties. A study keeps the version that it was scored by, even when the method changes later.',
    now: 'in use',
    choose: 'Next',
    failed: 'Not saved yet',
    back: 'Back to the study',
    own: 'the office’s own',
    criteria: (list) => `Criteria: ${list}`,
    confirmTitle: (method) => `Use ${method}?`,
    nothingLost: 'All scores stay valid.',
    gone: (n) => `${n} scores on criteria that this method does not have will go.`,
    rescaled: (n) => `${n} scores were given on another scale than this method’s and will become empty.`,
    logged: 'The history keeps them.',
    really: 'Yes, use this method',
    writeOwn: 'Write a method of the office’s own',
    noChoice: 'Choose a method.',
    stale: 'Somebody has just changed this study. Look again, then press once more.',
  },
}

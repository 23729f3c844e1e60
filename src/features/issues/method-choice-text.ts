import type { Language } from '../../base/language.ts'

type ChoiceText = {
  readonly title: string
  readonly lead: string
  readonly now: string
  readonly choose: string
  readonly failed: string
  readonly back: string
  readonly backToChoice: string
  readonly own: string
  readonly criteria: (list: string) => string
  readonly confirmTitle: (method: string) => string
  readonly nothingLost: string
  readonly gone: (n: string) => string
  readonly rescaled: (n: string) => string
  readonly goes: string
  readonly stays: string
  readonly kept: (n: string) => string
  readonly noneKept: string
  readonly printed: (n: string) => string
  readonly decided: string
  readonly undo: string
  readonly really: string
  readonly writeOwn: string
  readonly version: (version: string) => string
  readonly fillIn: string
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
    backToChoice: 'Kembali ke pilihan metode',
    own: 'milik kantor',
    criteria: (list) => `Kriteria: ${list}`,
    confirmTitle: (method) => `Pakai ${method}?`,
    nothingLost: 'Tidak ada nilai yang hilang.',
    gone: (n) => `${n} nilai pada kriteria yang tidak ada di metode ini akan terhapus.`,
    rescaled: (n) => `${n} nilai diberikan pada skala lain daripada skala metode ini, maka akan dikosongkan.`,
    goes: 'Yang hilang',
    stays: 'Yang tetap',
    kept: (n) => `${n} nilai tetap berlaku.`,
    noneKept: 'Belum ada nilai yang berlaku pada metode ini; panel menilai lagi.',
    printed: (n) => `${n} jumlah atau peringkat tercetak tetap tercatat, lalu dibandingkan dengan hitungan metode ini.`,
    decided: 'Penetapan tetap tercatat, walaupun dibuat menurut metode yang lama. Periksa lagi sesudahnya.',
    undo: 'Pilihan ini dapat diurungkan dari Riwayat: metode lama kembali, bersama nilai yang hilang.',
    really: 'Ya, pakai metode ini',
    writeOwn: 'Tulis metode kantor sendiri',
    version: (version) => `versi ${version}`,
    fillIn: 'Tuliskan pertanyaannya dari sumber kantor.',
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
    backToChoice: 'Back to the methods',
    own: 'the office’s own',
    criteria: (list) => `Criteria: ${list}`,
    confirmTitle: (method) => `Use ${method}?`,
    nothingLost: 'No score is lost.',
    gone: (n) => `${n} scores on criteria that this method does not have will go.`,
    rescaled: (n) => `${n} scores were given on another scale than this method’s and will become empty.`,
    goes: 'What goes',
    stays: 'What stays',
    kept: (n) => `${n} scores stay valid.`,
    noneKept: 'No score is valid in this method yet; the panel scores again.',
    printed: (n) => `${n} printed totals or ranks stay, and are compared with what this method gives.`,
    decided: 'The decision stays, though it was made by the method before. Look at it again afterwards.',
    undo: 'This can be undone from the history: the method before comes back, with the scores that went.',
    really: 'Yes, use this method',
    writeOwn: 'Write a method of the office’s own',
    version: (version) => `version ${version}`,
    fillIn: 'Write the questions from the source of the office.',
    noChoice: 'Choose a method.',
    stale: 'Somebody has just changed this study. Look again, then press once more.',
  },
}

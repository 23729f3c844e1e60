import type { Language } from '../../base/language.ts'

type CriteriaHelpText = { readonly title: string; readonly writeOwn: string; readonly askOwn: string }

export const criteriaHelpText: Record<Language, CriteriaHelpText> = {
  id: {
    title: 'Arti kriteria dan angkanya',
    writeOwn: 'Tuliskan pertanyaannya menjadi metode kantor; nilai yang sudah ada tetap berlaku.',
    askOwn: 'Mintalah pemilik studi menuliskan pertanyaannya di “Metode”.',
  },
  en: {
    title: 'What the criteria and their points mean',
    writeOwn: 'Write the questions as a method of the office; scores that are there stay valid.',
    askOwn: 'Ask the owner of the study to write the questions under “Method”.',
  },
}
